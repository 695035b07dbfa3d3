import { FULL_STOP, STOP_FOLLOWED, STOPPED } from "./chinese.js";

/** Full-width forms of ASCII are this far behind it. */
const FULL_WIDTH_SHIFT = 0xfee0;

/** Marks that official Chinese text writes full-width; the half-width form is an artefact of copying. */
const FULL_WIDTH_MARKS: Readonly<Record<string, string>> = {
  "(": "\uff08", ")": "\uff09", ",": "\uff0c", ":": "\uff1a", ";": "\uff1b", "?": "\uff1f", "!": "\uff01", "~": "\uff5e",
  "\u301c": "\uff5e",
};

/** Characters that take no room: zero-width space and joiners, soft hyphen, byte order mark. */
const INVISIBLE = "\u200b\u200c\u200d\u2060\u00ad\ufeff";

const ASCII_WORD = /[0-9A-Za-z]/u;
const WORD_CHARACTER = /[!-~]/u;

/** True for printable ASCII: between two of these a space is kept. */
export function isWordCharacter(unit: string): boolean {
  return WORD_CHARACTER.test(unit);
}

/**
 * One unit in its normal form: digits, letters and the percent sign half-width; brackets, commas, colons and the stops of
 * Chinese sentences full-width, except inside numbers and Latin words (1,234.5; 12:30). Invisible characters become an empty string.
 */
export function normalised(unit: string, previous: string, next: string): string {
  const code = unit.charCodeAt(0);
  if (code > 0x4e00 && code < 0xa000) return unit;
  const mark = FULL_WIDTH_MARKS[unit];
  if (mark !== undefined) {
    const inside = unit !== "(" && unit !== ")" && ASCII_WORD.test(previous) && ASCII_WORD.test(next);
    return inside ? unit : mark;
  }
  if (INVISIBLE.includes(unit)) return "";
  if (unit === "." && STOPPED.test(previous) && STOP_FOLLOWED.test(next)) return FULL_STOP;
  const ascii = String.fromCharCode(code - FULL_WIDTH_SHIFT);
  if (code >= 0xff01 && (ASCII_WORD.test(ascii) || "%.#+-*".includes(ascii))) return ascii;
  return unit;
}
