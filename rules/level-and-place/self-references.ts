import {
  BRANCH_OFFICE, COMMA, factsOf, kindsOf, leadersIn, partedPlace, sentencesOf, spanOf, type LevelKey, type Report, type Span,
} from "@lint-report/report-model";
import type { Finding, RuleData, RuleInput } from "../src/types.js";
import { wordIn, wordsIn } from "../src/words.js";
import { openingOf } from "./opening.js";
import { textsOf, type Text } from "./texts.js";

/** Sentences that open with the name of a higher place, before anything is said of it: one may give the background. */
const FEWEST = 2;

/** 我县 in a town's report and the like, where the words mean the authority itself. */
export function selfReferences({ report, data }: RuleInput): readonly Finding[] {
  const [kind] = kindsOf(report);
  const authority = factsOf(report).authorities[0]?.value;
  if (kind === undefined || authority === undefined) return [];
  const right = kind.selfReference[0] ?? "";
  return foreignIn(report, data).flatMap((word): readonly Finding[] => {
    const { text } = word;
    const texts = textsOf(report).filter((each) => each.text.includes(text));
    const lead = texts.filter((each) => each.lead).flatMap((each) => inLead(each, word, data))[0];
    if (lead !== undefined) return [{ key: "other-self", ...lead, expected: [right], data: { authority, text, right } }];
    const [first, ...more] = texts.filter((each) => !each.lead).flatMap((each) => openings(each, word));
    return first === undefined || more.length + 1 < word.fewest ? [] : [{ key: "other-self-later", ...first, related: more, data: { authority, text, right, count: more.length + 1 } }];
  });
}

/** A word by which another authority calls itself. */
interface Self {
  readonly text: string;
  /** Words that begin so and mean another: 我街道, for 我街. */
  readonly longer: readonly string[];
  readonly fewest: number;
}

/** 我县, 我市 and so on, without what the report's own kinds call themselves. */
function foreignIn(report: Report, data: RuleData): readonly Self[] {
  const kinds = kindsOf(report);
  const { authorities } = report.context.standard;
  const own = new Set(kinds.flatMap(({ selfReference }) => selfReference));
  const self = wordIn(data.words, "own");
  const all = [...new Set(authorities.flatMap(({ selfReference }) => selfReference).filter((each) => each.startsWith(self)))];
  const isDepartment = kinds.some(({ level }) => level === "department");
  const foreign = all.filter((each) => !own.has(each) && !wordsIn(data.words, "ambiguous-self").includes(each) && (!isDepartment || isBelow(each, report, data)));
  // 我县 of a banner: no superior, whose background could be given.
  const isHigh = (text: string): boolean => authorities.some(({ level, selfReference }) => HIGHER.includes(level) && selfReference.includes(text) && !kinds.some((kind) => kind.level === level));
  return foreign.map((text) => ({ text, longer: all.filter((each) => each !== text && each.startsWith(text)), fewest: isHigh(text) ? FEWEST : 1 }));
}

const HIGHER: readonly LevelKey[] = ["county", "district", "city"];

/** 我镇, in a bureau's report; 我县, where the bureau is a city's or a district's. */
function isBelow(word: string, report: Report, data: RuleData): boolean {
  if (wordsIn(data.words, "below").includes(word)) return true;
  const [name, ...others] = factsOf(report).authorities;
  const [county, district, city] = [wordIn(data.words, "county"), wordIn(data.words, "district"), wordIn(data.words, "city")];
  if (name === undefined || others.length > 0 || !word.endsWith(county) || name.value.includes(county) || BRANCH_OFFICE.test(name.value)) return false;
  const letter = partedPlace(name.value).above.at(-1)?.slice(-1);
  return letter === city || letter === district;
}

function isAt(text: string, at: number, { text: word, longer }: Self): boolean {
  return text.startsWith(word, at) && !longer.some((each) => text.startsWith(each, at));
}

/** 现将我县…, a first sentence in which it acts, or 在…领导下，我县 that acts. */
function inLead({ block, text }: Text, word: Self, data: RuleData): readonly Span[] {
  const { length } = word.text;
  for (const announcing of wordsIn(data.words, "announcing")) {
    const at = text.indexOf(announcing + word.text);
    if (at >= 0 && isAt(text, at + announcing.length, word)) return [spanOf(block.view, at + announcing.length, at + announcing.length + length)];
  }
  const acts = (at: number): boolean => wordsIn(data.words, "acts").some((act) => text.startsWith(act, text.startsWith(COMMA, at) ? at + 1 : at));
  const places = [openingOf(text), ...leadersIn(text).filter(({ behind }) => text.startsWith(COMMA, behind)).map(({ behind }) => behind + 1)];
  return places.filter((at) => isAt(text, at, word) && acts(at + length)).map((at) => spanOf(block.view, at, at + length));
}

function openings({ block, text }: Text, word: Self): readonly Span[] {
  return sentencesOf(text).flatMap((sentence) => {
    const at = openingOf(sentence.text);
    return isAt(sentence.text, at, word) ? [spanOf(block.view, sentence.start + at, sentence.start + at + word.text.length)] : [];
  });
}
