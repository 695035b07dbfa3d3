import type { AuthorityKind, LevelKey, ProfileKey, Standard } from "@lint-report/standard";
import { BRANCH_OFFICE, HAS_BRANCHES, HEAD_OFFICE, ENDS_LIKE_PLACE } from "../text/chinese-names.js";
import { ENUMERATION_COMMA, NO_AUTHORITY } from "../text/chinese.js";
import { pairNamed } from "./authority-pair.js";

/** An ending of authorities' names, and the kinds of authority that end so. */
interface Ending {
  readonly text: string;
  readonly kinds: readonly AuthorityKind[];
  readonly party: boolean;
}

/** An authority's name as it stands in a text. */
export interface NamedAuthority {
  readonly name: string;
  /** Place of the name in the text, in its units. */
  readonly start: number;
  readonly end: number;
  readonly kinds: readonly AuthorityKind[];
  readonly party: boolean;
}

const PLACE = "{{place}}";
/** A letterhead or a signature; where one is longer, cutting it up would take the square of its length. */
const LONGEST = 200;
/** No name of an authority holds the end of a sentence or clause. */
const STOPS = /[\u3002\uff0c\uff1b\uff01\uff1f]/u;

const known = new WeakMap<Standard, readonly Ending[]>();

/** Endings by which authorities are known, longest first; a form that several kinds share stands once. */
function endingsOf(standard: Standard): readonly Ending[] {
  const remembered = known.get(standard);
  if (remembered !== undefined) return remembered;
  const byText = new Map<string, { kinds: AuthorityKind[]; party: boolean }>();
  const add = (text: string, kind: AuthorityKind, party: boolean): void => {
    const entry = byText.get(text) ?? { kinds: [], party };
    if (!entry.kinds.includes(kind)) entry.kinds.push(kind);
    byText.set(text, entry);
  };
  for (const kind of standard.authorities) {
    for (const name of [...kind.names, ...ownForm(kind.officialName, kind)]) add(name, kind, false);
    for (const name of [...kind.partyNames, ...ownForm(kind.officialPartyName, kind)]) add(name, kind, true);
  }
  const endings = [...byText].map(([text, entry]) => ({ text, ...entry }));
  endings.sort((a, b) => b.text.length - a.text.length);
  known.set(standard, endings);
  return endings;
}

/** The official form's ending where the kind has a place name of its own: 市 + 人民政府; a place alone, as a division is called, is read by `kindsOfPlace`. */
function ownForm(official: string, kind: AuthorityKind): readonly string[] {
  const at = official.indexOf(PLACE);
  const ending = official.slice(at + PLACE.length);
  return kind.place === "" || at < 0 || ending === "" ? [] : [kind.place + ending];
}

/** The authority whose name the whole text is, or `undefined`. */
export function authorityNamed(text: string, standard: Standard): NamedAuthority | undefined {
  if (STOPS.test(text)) return undefined;
  if (NO_AUTHORITY.test(text)) return undefined;
  const ending = endingsOf(standard).find((each) => text.length > each.text.length && text.endsWith(each.text));
  return ending === undefined ? undefined : { name: text, start: 0, end: text.length, kinds: ending.kinds, party: ending.party };
}

/** The authorities whose names make up a text and nothing else: a letterhead or a signature, of one or of two. */
export function authoritiesNamed(text: string, standard: Standard): readonly NamedAuthority[] {
  if (text.length > LONGEST) return [];
  const pair = STOPS.test(text) ? [] : pairNamed(text, standard);
  return pair.length > 0 ? pair : namedInTurn(text, standard);
}

function namedInTurn(text: string, standard: Standard): readonly NamedAuthority[] {
  const names: NamedAuthority[] = [];
  let from = 0;
  while (from < text.length) {
    const cut = nextCut(text, from, standard);
    const named = authorityNamed(text.slice(from, cut), standard);
    if (named === undefined) return [];
    names.push({ ...named, start: from, end: cut });
    from = text.startsWith(ENUMERATION_COMMA, cut) ? cut + ENUMERATION_COMMA.length : cut;
  }
  return names;
}

/** End of the first name: behind the earliest and there the longest ending that another name can follow, else the text's end. */
function nextCut(text: string, from: number, standard: Standard): number {
  let cut = text.length;
  let first = Infinity;
  for (const ending of endingsOf(standard)) {
    const at = text.indexOf(ending.text, from + 1);
    const behind = at < 0 || at >= first ? undefined : authorityNamed(text.slice(at + ending.text.length), standard);
    if (behind === undefined || isOfficeOf(behind, ending) || isBranchOf(behind, text.slice(from, at + ending.text.length)) || isOfZone(behind, ending)) continue;
    first = at;
    cut = at + ending.text.length;
  }
  return cut;
}

/** A subdistrict's office bears its government's name: 安平区人民政府城东街道办事处 is one authority. */
function isOfficeOf(behind: NamedAuthority, { kinds, party }: Ending): boolean {
  return !party && !behind.party && behind.kinds.every(({ level }) => level === "subdistrict") && kinds.every(({ level }) => level !== "town" && level !== "subdistrict" && level !== "department");
}

/** A branch bears the name of its head office: 国家税务总局清河县税务局, 安澜市公安局城东分局, 国家统计局清河调查队. */
function isBranchOf({ name }: NamedAuthority, head: string): boolean {
  return HEAD_OFFICE.test(head) || (HAS_BRANCHES.test(head) && BRANCH_OFFICE.test(name) && !name.startsWith(ENUMERATION_COMMA));
}

/** A department whose name holds what ends like a zone's or a farm's: 清河县农场管理局. */
function isOfZone(behind: NamedAuthority, { kinds }: Ending): boolean {
  return kinds.every(({ level, place }) => level === "subdistrict" && place === "") && behind.kinds.every(({ level }) => level === "department");
}

/** The one level that all kinds share, or `undefined`: 市人民政府 may be a county-level city or a city with districts. */
export function levelOfKinds(kinds: readonly AuthorityKind[]): LevelKey | undefined {
  const levels = new Set(kinds.map(({ level }) => level));
  return levels.size === 1 ? kinds[0]?.level : undefined;
}

/** The one template profile that all kinds share. */
export function profileOfKinds(kinds: readonly AuthorityKind[], standard: Standard): ProfileKey | undefined {
  const profiles = new Set(kinds.map(({ level }) => profileOfLevel(level, standard)));
  return profiles.size === 1 ? [...profiles][0] : undefined;
}

/** The template profile of a level. */
export function profileOfLevel(level: LevelKey, standard: Standard): ProfileKey | undefined {
  return standard.levels.find(({ key }) => key === level)?.profile;
}

/** Kinds whose places are called so: 云溪镇 → towns. Departments have no place, and a city may be named without what it is. */
export function kindsOfPlace(place: string, standard: Standard): readonly AuthorityKind[] {
  if (ENDS_LIKE_PLACE.test(place)) return [];
  const fitting = standard.authorities.filter((kind) => kind.place !== "" && place.endsWith(kind.place) && place.length > kind.place.length);
  const longest = Math.max(0, ...fitting.map((kind) => kind.place.length));
  return fitting.filter((kind) => kind.place.length === longest);
}
