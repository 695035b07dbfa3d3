/** A draft whose quotations and lists stand one in another deeper than anybody means and than the parser can follow. */
export class TooDeep extends RangeError {
  constructor() {
    super(`Cannot parse more than ${String(DEEPEST)} quotations or lists one in another`);
  }
}

/** Markers of quotations and lists in front of one line. The parser's work grows with the square of their number, and its stack ends. */
const DEEPEST = 1200;
/** Marks of which each may open a quotation or a list, and what stands between them. Example: > - 1. */
const OPENING = /[>+*.)-]/u;
const BETWEEN = /[ \t\d\r]/u;
const BLANK = /[ \t]/u;

/** Throws for a line that opens more than the parser can follow. */
export function checkNesting(source: string): void {
  let at = 0;
  while (at < source.length) {
    if (depthAt(source, at) > DEEPEST) throw new TooDeep();
    const next = source.indexOf("\n", at);
    at = next < 0 ? source.length : next + 1;
  }
}

/** How many quotations and lists the line that begins at an offset opens. */
function depthAt(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const unit = source.charAt(at);
    if (OPENING.test(unit)) depth += opens(source, at) ? 1 : 0;
    else if (!BETWEEN.test(unit)) return depth;
  }
  return depth;
}

/** A hyphen of a rule opens no list: a blank must follow. */
function opens(source: string, at: number): boolean {
  return source[at] === ">" || BLANK.test(source.charAt(at + 1));
}
