/**
 * A text reduced to what counts when passages are compared: its Han characters and Latin letters, and each number as one letter
 * whatever its value. Marks, blanks and layout are gone, so that a wrapped line or another comma makes no difference.
 */
export interface Letters {
  readonly text: string;
  /** Places of each letter in the text it was taken from; `end` is exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Stands for a number. */
export const NUMBER = "0";

const FULL_WIDTH_SHIFT = 0xfee0;
const LOWER_CASE_SHIFT = 0x20;
/** Codes that a function call takes at once. */
const CHUNK = 8192;

/** The letters of a text. */
export function lettersOf(text: string): Letters {
  const codes = new Uint16Array(text.length);
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length;) {
    const code = letterAt(text, at);
    const end = code === NUMBER_CODE ? numberEnd(text, at) : at + 1;
    if (code > 0) {
      codes[count] = code;
      starts[count] = at;
      ends[count++] = end;
    }
    at = end;
  }
  return { text: textOf(codes.subarray(0, count)), starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

function textOf(codes: Uint16Array): string {
  let text = "";
  for (let from = 0; from < codes.length; from += CHUNK) text += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  return text;
}

const NUMBER_CODE = NUMBER.charCodeAt(0);

/** Code of the letter that a unit stands for; 0 for what is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x3400 && code <= 0x9fff) return code;
  const ascii = code >= 0xff01 && code <= 0xff5e ? code - FULL_WIDTH_SHIFT : code;
  if (ascii >= 0x30 && ascii <= 0x39) return NUMBER_CODE;
  if (ascii >= 0x61 && ascii <= 0x7a) return ascii;
  return ascii >= 0x41 && ascii <= 0x5a ? ascii + LOWER_CASE_SHIFT : 0;
}

/** Where a number ends: 1,234.5 is one. */
function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (letterAt(text, end) === NUMBER_CODE || isJoint(text, end))) end++;
  return end;
}

function isJoint(text: string, at: number): boolean {
  const unit = text.charAt(at);
  return (unit === "," || unit === ".") && letterAt(text, at + 1) === NUMBER_CODE;
}

/** Front matter. Example: ---, year: 2024, --- in three lines. */
const FRONT_MATTER = /^---[ \t]{0,9}\r?\n[\s\S]{0,3000}?\n---[ \t]{0,9}(?=[\r\n]|$)/u;
/** Tags and character references. Examples: <br>, &nbsp;. */
const MARKUP = /<\/?[a-z][^<>]{0,200}>|&#?[a-z\d]{1,8};/giu;
const COMMENT_OPEN = "<!--";
const COMMENT_CLOSE = "-->";

/** The letters of a file as it stands on disk, without parsing it; places are offsets in the source. */
export function lettersOfSource(source: string): Letters {
  return lettersOf(withoutComments(source.replace(FRONT_MATTER, blank)).replace(MARKUP, blank));
}

function withoutComments(source: string): string {
  let text = "";
  let from = 0;
  for (let open = source.indexOf(COMMENT_OPEN); open >= 0; open = source.indexOf(COMMENT_OPEN, from)) {
    const close = source.indexOf(COMMENT_CLOSE, open);
    if (close < 0) break;
    const end = close + COMMENT_CLOSE.length;
    text += source.slice(from, open) + blank(source.slice(open, end));
    from = end;
  }
  return text + source.slice(from);
}

function blank(text: string): string {
  return " ".repeat(text.length);
}
