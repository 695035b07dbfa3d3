import { NUMBERING, once, titleKey, withoutState } from "@lint-report/report-model";
import type { Instrument, Standard } from "@lint-report/standard";
import { editDistance } from "../src/nearest.js";
import type { RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";

/** A name of the catalogue that a written one comes near. */
export interface Near {
  readonly name: string;
  readonly instrument: Instrument;
  /** A slip; a short form of the name; or words of it exchanged or added, where another document may be meant. */
  readonly form: "slip" | "short" | "other";
}

/** Shorter names differ from too many others by one character. */
const SHORTEST = 5;
/** The same behind the state's name: 中华人民共和国行政处法. */
const SHORTEST_OF_STATE = 4;
/** From this length on, two slips in one name are believed. */
const LONG = 12;

interface Name { readonly name: string; readonly key: string; readonly instrument: Instrument }

const namesOf = once((standard: Standard): readonly Name[] =>
  standard.documents.flatMap((instrument) => [instrument.title, ...instrument.aliases].map((name) => ({ name, key: withoutState(titleKey(name)), instrument }))));

/** The name of the catalogue that is meant where a character or two are wrong; nothing where it may be another document. */
export function nearTo(written: string, { report: { context: { standard } }, data: { words } }: Pick<RuleInput, "report" | "data">): Near | undefined {
  const key = withoutState(titleKey(written));
  const shortest = withoutState(written) === written ? SHORTEST : SHORTEST_OF_STATE;
  if (key.length < shortest) return undefined;
  const places = standard.authorities.map(({ place }) => place).join("");
  const bounds = { places, endings: wordsIn(words, "slips-at-the-end"), added: wordsIn(words, "added") };
  const other = ofOtherKind(written, standard, words);
  if (other !== undefined) return other;
  const near = namesOf(standard).flatMap(({ name, key: other, instrument }): readonly Near[] => {
    const form = other.length < SHORTEST ? undefined : formOf(key, other, { ...bounds, isLaw: instrument.kind === "law" });
    return form === undefined ? [] : [{ name, instrument, form }];
  });
  const slips = near.filter(({ form }) => form === "slip");
  // Offered in the form it is written in: with the state's name or without.
  const inForm = (each: Near): boolean => (withoutState(each.name) === each.name) === (withoutState(written) === written);
  return slips.find(inForm) ?? slips[0] ?? near.find(({ form }) => form === "short") ?? near.find(inForm) ?? near[0];
}

/**
 * 中华人民共和国民营经济促进条例 where there is a law of that name, 中国共产党问责规定: of the state and of the Party, under which one
 * matter has one name. 行政许可条例 may be a place's, but hardly is; 法治政府建设与责任落实督察工作条例 is nobody's.
 */
function ofOtherKind(written: string, standard: Standard, words: RuleInput["data"]["words"]): Near | undefined {
  const isOfParty = wordsIn(words, "party").some((name) => written.startsWith(name));
  const isOfState = withoutState(written) !== written;
  const isRule = wordsIn(words, "rules-only").some((stem) => written.startsWith(stem));
  const kinds = words[isRule ? "rules-only-kinds" : isOfParty ? "party-kinds" : "kinds"] ?? [];
  const own = kinds.find((kind) => written.endsWith(kind));
  const stem = own === undefined ? "" : written.slice(0, -own.length);
  if (own === undefined || !(isRule || isOfParty || isOfState || wordsIn(words, "laws-only").includes(stem))) return undefined;
  const isOther = ({ name, key }: Name): boolean => kinds.some((kind) => kind !== own && key === withoutState(titleKey(stem + kind))) && (withoutState(name) !== name) === isOfState;
  const found = namesOf(standard).find(isOther);
  return found === undefined ? undefined : { name: found.name, instrument: found.instrument, form: (isRule || isOfParty || isOfState) && found.instrument.verified ? "slip" : "other" };
}

interface Bounds {
  /** Characters that name kinds of places: 省, 县, 镇. */
  readonly places: string;
  /** Characters that can only be slips at the end of a name: 发 for 法. Others make another kind of document: 规范 for 规定. */
  readonly endings: readonly string[];
  /** Words that are easily added to a name: 工作 in 公平竞争审查工作条例. */
  readonly added: readonly string[];
  readonly isLaw: boolean;
}

/**
 * What parts a written name from another. A slip: one character wrong, too much or missing, two swapped, or two such slips in a
 * long name. Shortened: two characters left out. Two neighbours exchanged for others, another number or another kind of place
 * make another name: 法治广东建设规划 is no misspelt 法治中国建设规划. Only laws are nobody's but the state's: 民营企业促进法 may be meant
 * for 民营经济促进法, and so may a name with a word too much.
 */
function formOf(written: string, name: string, { places, endings, added, isLaw }: Bounds): Near["form"] | undefined {
  if (Math.abs(written.length - name.length) > 2) return undefined;
  let head = 0;
  while (head < Math.min(written.length, name.length) && written[head] === name[head]) head++;
  if (head === 0) return undefined;
  let tail = 0;
  while (tail < Math.min(written.length, name.length) - head && written[written.length - 1 - tail] === name[name.length - 1 - tail]) tail++;
  const wrong = written.slice(head, written.length - tail);
  const right = name.slice(head, name.length - tail);
  if (wrong + right === "" || (tail === 0 && !endings.includes(wrong))) return undefined;
  if (numbersIn(wrong) !== numbersIn(right) || placesIn(wrong, places) !== placesIn(right, places)) return undefined;
  if (wrong.length <= 1 && right.length <= 1) return "slip";
  if (wrong.length === 2 && right === [...wrong].reverse().join("")) return "slip";
  if (wrong === "") return "short";
  if (wrong.length === 2 && head >= 2 && (right === "" ? isLaw || added.includes(wrong) : isLaw && right.length === 2 && tail > 2)) return "other";
  return wrong.length > 2 && right.length > 2 && name.length >= LONG && editDistance(wrong, right) <= 2 ? "slip" : undefined;
}

function placesIn(text: string, places: string): string {
  return [...text].filter((character) => places.includes(character)).join("");
}

/** The characters that number something: with others a title is another document's. */
function numbersIn(text: string): string {
  return [...text].filter((character) => NUMBERING.test(character)).join("");
}
