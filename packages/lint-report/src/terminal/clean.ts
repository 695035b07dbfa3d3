/** Control characters (an escape sequence begins with one) and marks that turn the direction of text; a draft must not steer the terminal. */
const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** None of them stands behind this one. */
const LAST_CONTROL = 0x2069;
const LINE_ENDS = /[\r\n\t\u2028\u2029]+/gu;
/** Half of a surrogate pair: written to a terminal it becomes garbage. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** Text that may be shown on one line: line ends and tabs become a space, other control characters vanish. */
export function cleanLine(text: string): string {
  return text.replace(LINE_ENDS, " ").replace(CONTROLS, "").replace(LONE_SURROGATES, "\ufffd");
}

/** True for one character that must not reach a terminal. */
export function isControl(character: string): boolean {
  return character.charCodeAt(0) <= LAST_CONTROL && CONTROL.test(character);
}
