import type { AuthorityKind } from "@lint-report/standard";
import { plainOf } from "./reading.js";

const PLACE = "{{place}}";
const LONGEST_NAME = 40;
/** Between two names on one line: spaces, a comma of enumeration. */
const BETWEEN_NAMES = /[\s、]+/u;
/** Example: 中共云溪镇委员会; brackets as in 中共云溪镇委员会（代章）. */
const NAME = /^[\p{Script=Han}（）]{2,40}$/u;

/** Endings of authorities' names by which a line is known as a name, the longest first. */
export function nameEndingsOf(authorities: readonly AuthorityKind[]): readonly string[] {
  const endings = new Set<string>();
  for (const kind of authorities) {
    for (const ending of [...kind.names, ...kind.partyNames]) endings.add(ending);
    if (kind.place === "") continue;
    for (const official of [kind.officialName, kind.officialPartyName]) {
      endings.add(kind.place + official.slice(official.indexOf(PLACE) + PLACE.length));
    }
  }
  return [...endings].sort((a, b) => b.length - a.length);
}

/** The names that a line consists of, or an empty list where it holds anything else. */
export function namesIn(text: string, endings: readonly string[]): readonly string[] {
  if (text.length > LONGEST_NAME * 3) return [];
  const names = text.trim().split(BETWEEN_NAMES).map(plainOf);
  return names.every((name) => isName(name, endings)) ? names : [];
}

/** True for a line that is authorities' names and nothing else. */
export function areNames(text: string, endings: readonly string[]): boolean {
  return namesIn(text, endings).length > 0;
}

function isName(name: string, endings: readonly string[]): boolean {
  return name.length <= LONGEST_NAME && NAME.test(name) && endings.some((ending) => name.length > ending.length && name.endsWith(ending));
}
