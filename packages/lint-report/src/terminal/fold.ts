import { widthOf, type WidthRule } from "./width.js";

/** Characters that must not begin a line of Chinese. */
const NOT_FIRST = /^[\uff0c\u3002\u3001\uff1b\uff1a\uff1f\uff01\uff09\u300b\u201d\u2019\u3011,.;:?!)\]]/u;
/** A Latin word or a number, white space, or any other single character. */
const TOKEN = /[!-~]+|\s+|[^!-~\s]/gu;

/** Lines of at most `columns` columns, broken between Chinese characters and at spaces, never before closing punctuation. */
export function folded(text: string, columns: number, rule: WidthRule): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const piece of piecesOf(text)) {
    const size = widthOf(piece.trimEnd(), rule);
    if (width + size > columns && line.trim() !== "") {
      lines.push(line.trimEnd());
      [line, width] = ["", 0];
    }
    if (line === "" && piece.trim() === "" && lines.length > 0) continue;
    line += piece;
    width += widthOf(piece, rule);
  }
  return line.trim() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** What must stay on one line: a word or a character with the closing marks and spaces behind it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const token of text.match(TOKEN) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (NOT_FIRST.test(token) || token.trim() === "")) pieces[pieces.length - 1] = last + token;
    else pieces.push(token);
  }
  return pieces;
}
