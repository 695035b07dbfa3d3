import {
  apart, factsOf, leadersIn, LEADING_COUNTY, ownPlacesOf, spanOf, wordFinderOf, type Report, type Span, type WordHit,
} from "@lint-report/report-model";
import type { Finding, RuleData, RuleInput } from "../src/types.js";
import { wordIn, wordsIn } from "../src/words.js";
import { textsOf } from "./texts.js";

/** Words of the rule by their name. */
const lastOf = (text: string): string => text.charAt(text.length - 1);
const HAN = /\p{Script=Han}/u;

/** A town's or subdistrict's superior told as a county or district that there is not; and another county by name. */
export function superiors(input: RuleInput): readonly Finding[] {
  const { report } = input;
  const level = factsOf(report).level?.value;
  const { above } = ownPlacesOf(report);
  if (level !== "town" && level !== "subdistrict" && level !== "department") return [];
  const others = otherSuperiors(report, above);
  if (level === "department" || mentions(report, wordsIn(input.data.words, "restructured"))) return others;
  return [...others, ...wrongKind("county", above, input), ...(mentions(report, wordsIn(input.data.words, "zones")) ? [] : wrongKind("district", above, input))];
}

function mentions(report: Report, words: readonly string[]): boolean {
  return words.length > 0 && textsOf(report).some(({ block }) => wordFinderOf(words)(block.view.text).length > 0);
}

type Kind = "county" | "district";

/** The superior that rules a kind out: a county or district instead, or a city with neither below it; `undefined` where none does. */
function exclusive(kind: Kind, above: readonly string[], { report, data }: RuleInput): { readonly superior: string; readonly letter: string } | undefined {
  const [county, district, city] = [wordIn(data.words, "county"), wordIn(data.words, "district"), wordIn(data.words, "city")];
  const [own, other] = kind === "county" ? [county, district] : [district, county];
  if (above.some((place) => lastOf(place) === own)) return undefined;
  const instead = above.find((place) => lastOf(place) === other);
  if (instead !== undefined) return { superior: instead, letter: other };
  const cities = above.filter((place) => lastOf(place) === city);
  const divided = report.context.standard.dividedCities;
  const nearest = cities.findLast((place) => !divided.some((each) => each.cities.includes(place)));
  return nearest === undefined ? undefined : { superior: nearest, letter: city };
}

function wrongKind(kind: Kind, above: readonly string[], input: RuleInput): readonly Finding[] {
  const { report, data } = input;
  const right = exclusive(kind, above, input);
  if (right === undefined) return [];
  const letter = wordIn(data.words, kind);
  const words = bodiesOf(data, letter);
  const hits = textsOf(report).flatMap(({ block, text }) => ownSuperiors(text, words, data).map((hit) => ({ ...spanOf(block.view, hit.start, hit.end), word: hit.word })));
  const [first, ...more] = hits;
  if (first === undefined) return [];
  const key = kind === "district" ? "superior-district" : right.letter === wordIn(data.words, "city") ? "superior" : "superior-not-county";
  const expected = first.word.replaceAll(letter, right.letter);
  const related: readonly Span[] = more.map(({ start, end }) => ({ start, end }));
  // Where one letter is wrong, it is the letter that is pointed at: what the body is called is another rule's.
  const isOne = first.word.lastIndexOf(letter) === 0;
  return [{ key, start: first.start, end: isOne ? first.start + letter.length : first.end, related, expected: [isOne ? right.letter : expected], data: { superior: right.superior, text: first.word, right: expected, more: moreOf(hits.length, data) } }];
}

function moreOf(count: number, data: RuleData): string {
  return count === 1 ? "" : wordIn(data.words, "more") + String(count) + wordIn(data.words, "more", 1);
}

const bodies = new WeakMap<RuleData, Map<string, readonly string[]>>();

/** 县委, 县司法局, 全县: made once, so that their finder is. */
function bodiesOf(data: RuleData, letter: string): readonly string[] {
  const known = bodies.get(data) ?? new Map<string, readonly string[]>();
  bodies.set(data, known);
  const whole = letter === wordIn(data.words, "county") ? wordsIn(data.words, "whole").map((word) => word + letter) : [];
  const words = known.get(letter) ?? [...wordsIn(data.words, "superior-bodies").map((body) => letter + body), ...whole];
  known.set(letter, words);
  return words;
}

/** Of 遂溪县委、县政府 the second is no more the report's own than the first. */
function ownSuperiors(text: string, words: readonly string[], data: RuleData): readonly WordHit[] {
  let others = -1;
  return apart(wordFinderOf(words)(text)).filter((hit) => {
    const isOwn = hit.start - 1 !== others && isOwnSuperior(text, hit, data);
    if (!isOwn) others = hit.end;
    return isOwn;
  });
}

/** No name stands in front of it, and it does not end a list of levels: 省、市、县政府. */
function isOwnSuperior(text: string, { start }: WordHit, data: RuleData): boolean {
  const before = text.charAt(start - 1);
  if (HAN.test(before)) return wordsIn(data.words, "leads").includes(before);
  return !wordsIn(data.words, "listing").includes(text.charAt(start - 2));
}

/** 在宁海县委、县政府的领导下 below 清河县. */
function otherSuperiors(report: Report, above: readonly string[]): readonly Finding[] {
  const letters = above.map(lastOf);
  return textsOf(report).flatMap(({ block, text }) => leadersIn(text).flatMap((leaders): readonly Finding[] => {
    if (!letters.some((letter) => leaders.text.includes(letter))) return [];
    const place = LEADING_COUNTY.exec(leaders.text)?.[1];
    if (place === undefined || above.includes(place)) return [];
    const superior = above.find((each) => lastOf(each) === lastOf(place));
    if (superior === undefined || above.some((each) => place.endsWith(each))) return [];
    const at = leaders.start + leaders.text.indexOf(place);
    return [{ key: "other-superior", ...spanOf(block.view, at, at + place.length), data: { superior, text: place } }];
  }));
}
