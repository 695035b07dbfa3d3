import type { SensitiveNumber, SensitiveNumberKey } from "@lint-report/standard";
import type { Span } from "../types.js";
import { candidatesIn, digitGroupsOf, type Candidate } from "./digit-groups.js";
import { isBankCard, isIdentityNumber, isMobileNumber, isOldIdentityNumber } from "./numbers.js";

/** A number that belongs to a person. */
export interface PersonalNumber extends Span {
  readonly key: SensitiveNumberKey;
  /** Half-width, without what parts them. */
  readonly digits: string;
  /** True where it was left on purpose, as somebody to ask. */
  readonly contact: boolean;
}

const FITS: Readonly<Record<SensitiveNumberKey, (digits: string) => boolean>> = {
  "identity-card": isIdentityNumber, "old-identity-card": isOldIdentityNumber, "bank-card": isBankCard, mobile: isMobileNumber,
};
/** What could be several things is the first that fits. */
const ORDER = Object.keys(FITS) as readonly SensitiveNumberKey[];
/** Without such words in front these say nothing. */
const NEED_NAME: ReadonlySet<SensitiveNumberKey> = new Set(["old-identity-card", "bank-card"]);
/** What is called an identity number is one, whatever else stands there. */
const NAME_DECIDES: ReadonlySet<SensitiveNumberKey> = new Set(["identity-card", "old-identity-card"]);

/** Units in front of a number among which its name is looked for. */
const BEFORE = 24;
/** Ends of sentences and cells. Example: 。 */
const STOP = /^.*[\u3002\uff1b\uff01\uff1f|]/su;
const SPACE = /\s/gu;
/** Part of a longer word, number or address. Example: the A of A13800138000. */
const STUCK_BEFORE = /(?:[A-Za-z0-9._=&@#*]|\d[-\u2010-\u2015])$/u;
const STUCK_BEHIND = /^(?:[A-Za-z_@]|\.\d|[-\u2010-\u2015]\d)/u;
/** The country's own prefix. Example: +86 */
const COUNTRY = /\+86[ -]?$/u;
/** What an address of the web begins with, and what it is made of. */
const ADDRESS_STARTS = ["://", "www."];
const ADDRESS = /^[!-~]*$/u;
/** How far an address reaches back from a number in it. */
const LONGEST_ADDRESS = 80;

/** The numbers of a text that belong to a person, in their order; of two that overlap the graver. `roles`: whoever is told by these (受害人) is nobody to ask. */
export function personalNumbersIn(text: string, numbers: readonly SensitiveNumber[], roles: readonly string[] = []): readonly PersonalNumber[] {
  const candidates = candidatesIn(digitGroupsOf(text));
  const found: PersonalNumber[] = [];
  for (const key of ORDER) {
    const words = numbers.find((each) => each.key === key);
    if (words === undefined) continue;
    for (const candidate of candidates) {
      if (!(FITS[key](candidate.digits) || isCalledSo(candidate, words, text)) || found.some((other) => candidate.start < other.end && other.start < candidate.end)) continue;
      const number = judged(candidate, { words, roles }, text);
      if (number !== undefined) found.push(number);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 身份证号439912196805127733: what is called so and has its length is meant as one, even where a digit is wrong. */
function isCalledSo({ digits, start }: Candidate, { key, named }: SensitiveNumber, text: string): boolean {
  return key === "identity-card" && IDENTITY_SHAPE.test(digits) && named.some((word) => text.slice(Math.max(0, start - NAME_REACH), start).includes(word));
}

const IDENTITY_SHAPE = /^\d{17}[\dX]$/u;
/** Letters between the name of a number and its digits. */
const NAME_REACH = 12;

function isInAddress(near: string): boolean {
  const at = Math.max(...ADDRESS_STARTS.map((start) => near.lastIndexOf(start)));
  return at >= 0 && ADDRESS.test(near.slice(at));
}

function judged({ digits, start, end }: Candidate, { words, roles }: { readonly words: SensitiveNumber; readonly roles: readonly string[] }, text: string): PersonalNumber | undefined {
  const near = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  if ((STUCK_BEFORE.test(near) && !COUNTRY.test(near)) || isInAddress(near) || STUCK_BEHIND.test(text.slice(end, end + 2))) return undefined;
  const before = near.slice(-BEFORE).replace(STOP, "").replace(SPACE, "");
  const has = (list: readonly string[]): boolean => list.some((word) => before.includes(word));
  const behind = text.slice(end, end + 4).trimStart();
  if (words.units.some((unit) => behind.startsWith(unit))) return undefined;
  const isNamed = has(words.named);
  if (!isNamed && NEED_NAME.has(words.key)) return undefined;
  if (!(isNamed && NAME_DECIDES.has(words.key)) && has(words.spared)) return undefined;
  return { key: words.key, digits, start, end, contact: has(words.contacts) && !has(roles) };
}
