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
const BETWEEN = /[ \t\d]/u;
const BLANK = /[ \t]/u;

/** Throws for a line that opens more than the parser can follow. */
export function checkNesting(source: string): void {
  let depth = 0;
  let isOpening = true;
  for (let at = 0; at < source.length; at++) {
    const unit = source.charAt(at);
    if (unit === "\n" || unit === "\r") [depth, isOpening] = [0, true];
    else if (isOpening && OPENING.test(unit)) depth += opens(source, at) ? 1 : 0;
    else if (isOpening && !BETWEEN.test(unit)) {
      const next = source.indexOf("\n", at);
      if (next < 0) return;
      at = next - 1;
    }
    if (depth > DEEPEST) throw new TooDeep();
  }
}

/** A hyphen of a rule opens no list: a blank must follow. */
function opens(source: string, at: number): boolean {
  return source[at] === ">" || BLANK.test(source.charAt(at + 1));
}
