import type { Span } from "../types.js";
import { allMatches } from "../text/all-matches.js";

/** Digits that stand together, half-width here however they are written. */
export interface DigitGroup extends Span {
  readonly digits: string;
  /** What stands between it and the group before: nothing but one blank, hyphen or line end joins them; else `undefined`. */
  readonly joint: string | undefined;
}

/** Digits, half-width or full-width. */
const GROUP = /[\d\uff10-\uff19]+/gu;
/** The last sign of an identity number. */
const LAST_SIGN = /^[xX\uff38\uff58](?![A-Za-z0-9])/u;
/** One blank, hyphen or line end with the next line's indent. Example: the hyphen of 138-0013-8000. */
const JOINT = /^(?:[ \t\u00a0\u3000\u200b\u2010-\u2015\uff0d-]|\r?\n[ \t\u3000]{0,8})$/u;
const LONGEST_JOINT = 10;
/** Full-width digits stand so far behind ASCII. */
const FULL_WIDTH_SHIFT = 0xfee0;
const WIDE_DIGITS = /[\uff10-\uff19]/gu;
/** The country's own prefix of a telephone number, +86, and the length of a mobile number with it. */
const COUNTRY = "86";
const PREFIXED = 13;
/** An identity number without its last sign. */
const BEFORE_LAST_SIGN = 17;

/** The groups of digits of a text in their order; an X that ends an identity number belongs to its group. */
export function digitGroupsOf(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let behind = -1;
  for (const match of allMatches(text, GROUP)) {
    const prefix = match[0].length === PREFIXED && match[0].startsWith(COUNTRY) && text.charAt(match.index - 1) === "+" ? COUNTRY.length : 0;
    const start = match.index + prefix;
    const digits = match[0].slice(prefix).replace(WIDE_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_SHIFT));
    const signed = digits.length <= BEFORE_LAST_SIGN && LAST_SIGN.test(text.slice(start + digits.length, start + digits.length + 2));
    const end = start + digits.length + (signed ? 1 : 0);
    const between = behind < 0 || start - behind > LONGEST_JOINT ? "" : text.slice(behind, start);
    groups.push({ digits: digits + (signed ? "X" : ""), start, end, joint: JOINT.test(between) ? between : undefined });
    behind = end;
  }
  return groups;
}

/** Ways in which people set digits apart, by the number's length. */
const SHAPES: Readonly<Record<number, readonly string[]>> = {
  11: ["3-4-4", "3-8"],
  15: ["6-6-3"],
  16: ["4-4-4-4"], 17: ["4-4-4-4-1"], 18: ["6-8-4", "6-4-4-4", "4-4-4-4-2"], 19: ["4-4-4-4-3", "6-13"],
};
const MOST_GROUPS = 5;

/** A number that one group makes, or several as people set them apart, or two that a line end parts. */
export interface Candidate extends Span {
  readonly digits: string;
}

/** All numbers of 11 and of 15 to 19 digits that the groups can make; a number of one group comes first. */
export function candidatesIn(groups: readonly DigitGroup[]): readonly Candidate[] {
  return groups.flatMap((first, index) => {
    const found: Candidate[] = [];
    const parts: DigitGroup[] = [];
    let length = 0;
    for (const group of groups.slice(index, index + MOST_GROUPS)) {
      if (parts.length > 0 && group.joint === undefined) break;
      parts.push(group);
      length += group.digits.length;
      if (isNumber(parts, length)) found.push({ digits: parts.map(({ digits }) => digits).join(""), start: first.start, end: group.end });
    }
    return found;
  });
}

function isNumber(parts: readonly DigitGroup[], length: number): boolean {
  if (SHAPES[length] === undefined) return false;
  if (parts.length === 1) return true;
  if (parts.length === 2 && parts[1]?.joint?.includes("\n") === true) return true;
  return SHAPES[length].includes(parts.map(({ digits }) => digits.length).join("-"));
}
