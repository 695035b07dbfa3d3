/** Characters that JSON lets through and a terminal would obey, or read backwards. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const HEX = 16;
const DIGITS = 4;

/** Data as JSON in one line, with all control characters escaped. */
export function jsonText(data: unknown): string {
  return JSON.stringify(data).replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(HEX).padStart(DIGITS, "0")}`);
}
