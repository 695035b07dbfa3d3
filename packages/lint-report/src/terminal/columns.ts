import { widthOf, type WidthRule } from "./width.js";

const ELLIPSIS = "\u2026";
/** Share of a clipped text that is kept from its beginning; the words next to a figure say most. */
const HEAD_SHARE = 0.4;

/** Text brought to a number of columns with blanks behind it. */
export function padded(text: string, columns: number, rule: WidthRule): string {
  return text + blanks(text, columns, rule);
}

/** The same with the blanks in front of it. */
export function aligned(text: string, columns: number, rule: WidthRule): string {
  return blanks(text, columns, rule) + text;
}

function blanks(text: string, columns: number, rule: WidthRule): string {
  return " ".repeat(Math.max(0, columns - widthOf(text, rule)));
}

/** Text of at most so many columns: what is too much goes from the middle. */
export function clipped(text: string, columns: number, rule: WidthRule): string {
  if (widthOf(text, rule) <= columns) return text;
  const room = columns - widthOf(ELLIPSIS, rule);
  const characters = [...text];
  const head = taken(characters, Math.floor(room * HEAD_SHARE), rule);
  const tail = taken([...characters].reverse(), room - widthOf(head.join(""), rule), rule).reverse();
  return head.join("") + ELLIPSIS + tail.join("");
}

/** Text of at most so many columns, from its beginning: of a heading that says most. */
export function shortened(text: string, columns: number, rule: WidthRule): string {
  if (widthOf(text, rule) <= columns) return text;
  return taken([...text], columns - widthOf(ELLIPSIS, rule), rule).join("") + ELLIPSIS;
}

/** Places between the terms of a formula: behind its signs, but before the equals sign. Examples: 49+|288|=337 */
const BREAK = /(?<=[+\u2212\u00f7\uff0c\uff1b])|(?==)/u;

/** A formula in lines of at most so many columns, broken between its terms. */
export function foldedFormula(formula: string, columns: number, rule: WidthRule): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const term of formula.split(BREAK)) {
    if (line !== "" && widthOf(line + term, rule) > columns) {
      lines.push(line);
      line = "";
    }
    line += term;
  }
  return [...lines, line];
}

function taken(characters: readonly string[], columns: number, rule: WidthRule): string[] {
  let left = columns;
  const end = characters.findIndex((character) => (left -= widthOf(character, rule)) < 0);
  return characters.slice(0, end < 0 ? characters.length : end);
}
