import { NUMBERING, once, titleKey, withoutState } from "@lint-report/report-model";
import type { Instrument, Standard } from "@lint-report/standard";
import { editDistance } from "../src/nearest.js";
import type { RuleInput } from "../src/types.js";

/** A name of the catalogue that a written one comes near. */
export interface Near {
  readonly name: string;
  readonly instrument: Instrument;
  /** False where the written name may also be a short form. */
  readonly sure: boolean;
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
export function nearTo(written: string, { report: { context: { standard } }, data }: Pick<RuleInput, "report" | "data">): Near | undefined {
  const key = withoutState(titleKey(written));
  const shortest = withoutState(written) === written ? SHORTEST : SHORTEST_OF_STATE;
  if (key.length < shortest) return undefined;
  const places = standard.authorities.map(({ place }) => place).join("");
  const endings = data.words["slips-at-the-end"] ?? [];
  const other = ofOtherKind(written, standard, data.words["kinds"] ?? []);
  if (other !== undefined) return other;
  const near = namesOf(standard).flatMap(({ name, key: other, instrument }): readonly Near[] => {
    const slip = other.length < SHORTEST ? "none" : slipBetween(key, other, { places, endings });
    return slip === "none" ? [] : [{ name, instrument, sure: slip === "slip" }];
  });
  const sure = near.filter((each) => each.sure);
  // Offered in the form it is written in: with the state's name or without.
  const inForm = (each: Near): boolean => (withoutState(each.name) === each.name) === (withoutState(written) === written);
  return sure.find(inForm) ?? sure[0] ?? near[0];
}

/** 中华人民共和国民营经济促进条例 where there is a law of that name: of the state, under which one matter has one name. */
function ofOtherKind(written: string, standard: Standard, kinds: readonly string[]): Near | undefined {
  const own = kinds.find((kind) => written.endsWith(kind));
  if (own === undefined || withoutState(written) === written) return undefined;
  const stem = written.slice(0, -own.length);
  const found = namesOf(standard).find(({ name, key }) => kinds.some((kind) => kind !== own && key === withoutState(titleKey(stem + kind)) && withoutState(name) !== name));
  return found === undefined ? undefined : { name: found.name, instrument: found.instrument, sure: true };
}

interface Bounds {
  /** Characters that name kinds of places: 省, 县, 镇. */
  readonly places: string;
  /** Characters that can only be slips at the end of a name: 发 for 法. Others make another kind of document: 规范 for 规定. */
  readonly endings: readonly string[];
}

/**
 * What parts a written name from another. A slip: one character wrong, too much or missing, two swapped, or two such slips in a
 * long name. Shortened: two characters left out. Two neighbours exchanged for others, another number or another kind of place
 * make another name: 法治广东建设规划 is no misspelt 法治中国建设规划.
 */
function slipBetween(written: string, name: string, { places, endings }: Bounds): "slip" | "shortened" | "none" {
  if (Math.abs(written.length - name.length) > 2) return "none";
  let head = 0;
  while (head < Math.min(written.length, name.length) && written[head] === name[head]) head++;
  if (head === 0) return "none";
  let tail = 0;
  while (tail < Math.min(written.length, name.length) - head && written[written.length - 1 - tail] === name[name.length - 1 - tail]) tail++;
  const wrong = written.slice(head, written.length - tail);
  const right = name.slice(head, name.length - tail);
  if (wrong + right === "" || (tail === 0 && !endings.includes(wrong))) return "none";
  if (numbersIn(wrong) !== numbersIn(right) || placesIn(wrong, places) !== placesIn(right, places)) return "none";
  if (wrong.length <= 1 && right.length <= 1) return "slip";
  if (wrong.length === 2 && right === [...wrong].reverse().join("")) return "slip";
  if (wrong === "") return "shortened";
  return wrong.length > 2 && right.length > 2 && name.length >= LONG && editDistance(wrong, right) <= 2 ? "slip" : "none";
}

function placesIn(text: string, places: string): string {
  return [...text].filter((character) => places.includes(character)).join("");
}

/** The characters that number something: with others a title is another document's. */
function numbersIn(text: string): string {
  return [...text].filter((character) => NUMBERING.test(character)).join("");
}
