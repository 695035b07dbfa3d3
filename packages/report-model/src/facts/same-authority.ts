import type { AuthorityKind, Standard } from "@lint-report/standard";
import { BRANCH_OFFICE, BUREAU } from "../text/chinese-names.js";
import { SUPERIOR_PREFIX } from "../text/chinese.js";
import { isAbbreviation, isSamePlace, isSameZone } from "./place-names.js";

/** What an authority's name says of the body behind it. */
export interface Body {
  /** The form that government and Party committee share: a place (清河县云溪镇), or a department's name (清河县司法局). */
  readonly core: string;
  /** True for a place with a government; false for departments. */
  readonly place: boolean;
}

/** The body behind a name: 中共清河县云溪镇委员会 and 清河县云溪镇人民政府 are both 清河县云溪镇, 县司法局党组 is 县司法局, 县发改委 县发展和改革委员会. */
export function bodyOf(name: string, standard: Standard): Body {
  const prefix = standard.forms.partyNames.find((each) => name.startsWith(each)) ?? "";
  const bare = name.slice(prefix.length);
  const ending = endingsOf(standard).find(({ text }) => bare.length > text.length && bare.endsWith(text));
  if (ending === undefined) return { core: bare, place: standard.authorities.some(({ place }) => place !== "" && bare.endsWith(place)) };
  const { kind, text } = ending;
  const own = bare.slice(0, -text.length);
  if (kind.place !== "") return { core: withoutGovernment(own, standard) + kind.place, place: true };
  return { core: own + (kind.names[0] ?? text), place: false };
}

/** A superior's government named by its place alone: 安平区人民政府城东 → 安平区城东. */
function withoutGovernment(own: string, standard: Standard): string {
  const superior = endingsOf(standard).find(({ text, kind }) => kind.place !== "" && text.startsWith(kind.place) && own.includes(text));
  return superior === undefined ? own : own.replace(superior.text, superior.kind.place);
}

interface Ending {
  readonly text: string;
  readonly kind: AuthorityKind;
}

const endings = new WeakMap<Standard, readonly Ending[]>();

/** The endings of all kinds of authority, the longest first; made once for a standard. */
function endingsOf(standard: Standard): readonly Ending[] {
  const known = endings.get(standard)
    ?? standard.authorities.flatMap((kind) => endingsOfKind(kind).map((text) => ({ text, kind }))).sort((a, b) => b.text.length - a.text.length);
  endings.set(standard, known);
  return known;
}

const PLACE = "{{place}}";

function endingsOfKind(kind: AuthorityKind): readonly string[] {
  const own = [kind.officialName, kind.officialPartyName].flatMap((official) => {
    const at = official.indexOf(PLACE);
    return kind.place === "" || at < 0 ? [] : [kind.place + official.slice(at + PLACE.length)];
  });
  return [...kind.names, ...kind.partyNames, ...own];
}

/** How a signing body stands to a reporting one. */
export type Kinship =
  /** The same body, its Party committee or government, in full or short form. */
  | "same"
  /** An office or department of it: 云溪镇党政综合办公室. */
  | "part"
  | "other";

/** Compares two names by the bodies behind them; the superior's name in front may be there or not. */
export function kinshipOf(signing: string, reporting: string, standard: Standard): Kinship {
  const [one, two] = [bodyOf(signing, standard), bodyOf(reporting, standard)];
  if (isSame(one, two) || isOfZone(signing, reporting, standard) || isOfZone(reporting, signing, standard)) return "same";
  const short = two.place ? two.core.replace(SUPERIOR_PREFIX, "") : two.core;
  return signing.includes(short) ? "part" : "other";
}

/** 鹭屿经济开发区管理委员会 of 鹭屿经济开发区, 澍江高新区管委会 of 澍江高新技术产业开发区: what governs a place that has no government. */
function isOfZone(governing: string, zone: string, standard: Standard): boolean {
  const ending = endingsOf(standard).find(({ text }) => governing.endsWith(text));
  if (ending?.kind.place !== "" || ending.kind.level === "department") return false;
  const prefix = standard.forms.partyNames.find((each) => governing.startsWith(each)) ?? "";
  return isSameZone(governing.slice(prefix.length, -ending.text.length), zone);
}

function isSame(one: Body, two: Body): boolean {
  if (one.place && two.place) return isSamePlace(one.core, two.core);
  if (one.core.endsWith(two.core) || two.core.endsWith(one.core)) return true;
  if (one.place || two.place) return false;
  const [first, second] = [branchOf(one.core), branchOf(two.core)];
  return first === second || isAbbreviation(first, second) || isAbbreviation(second, first);
}

/** 安澜市公安局城东分局 as 城东分局: it is called 城东公安分局 as well. */
function branchOf(core: string): string {
  return BRANCH_OFFICE.test(core) ? core.slice(core.indexOf(BUREAU) + 1) || core : core;
}
