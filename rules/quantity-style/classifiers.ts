import { beginningOf, CLAUSE_STOPS, endingOf, NAME_BEFORE, once, spanOf, YEAR_LIKE, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

interface Need {
  readonly noun: string;
  readonly classifiers: readonly string[];
}

/** Longest noun that is looked for. */
const LONGEST = 16;

/** A number right before a noun that needs a classifier: 47公职人员. */
export function classifiers(quantity: Quantity, { data: { words } }: RuleInput): Finding | undefined {
  const { block, number, start, before } = quantity;
  const { end } = number;
  // 宣传品7300余。
  if (number.form !== "arabic" || (number.hedges.length > 0 && !isBareCount(quantity, words)) || block.cell !== undefined) return undefined;
  const { view } = block;
  const digits = view.text.slice(start, end);
  const isLabel = NAME_BEFORE.test(view.text.slice(Math.max(0, start - 2), start)) || endingOf(before, words["labels"] ?? NONE) !== undefined;
  // 案件为0: there are none to be counted.
  if (number.value.digits === 0n || number.step.scale > 0 || number.step.digits !== 1n || YEAR_LIKE.test(digits) || isLabel) return undefined;
  const named = before.slice(0, before.length - (endingOf(before, words["reaching"] ?? NONE)?.length ?? 0)).replace(LAST_QUOTE, "");
  const told = isBeforeStop(quantity) ? needFor(endingOf(named, nounsOf(words).nouns), words) : undefined;
  if (told !== undefined) return nounBefore(quantity, told);
  if (isBareCount(quantity, words)) return { key: "classifier-perhaps", ...spanOf(view, start, end), data: { text: digits, name: named.length > SHOWN ? ELLIPSIS + named.slice(-SHOWN) : named } };
  const need = needOf(view.text.slice(end, end + LONGEST), words);
  if (need === undefined || need.noun.length <= quantity.unit.length || words["calls"]?.includes(digits) === true) return undefined;
  const expected = need.classifiers.map((classifier) => digits + classifier + need.noun);
  const [classifier = ""] = need.classifiers;
  const place = spanOf(view, end - 1, end);
  const isSure = need.classifiers.length === 1;
  return {
    key: "classifier", ...spanOf(view, start, end + need.noun.length), data: { text: digits + need.noun, noun: need.noun, expected: expected[0] ?? "" }, expected,
    ...(isSure ? { edits: [{ start: place.end, end: place.end, text: classifier }], safe: true } : {}),
  };
}

const QUOTE = "\u201d";
const LAST_QUOTE = /\u201d$/u;

/** A bare number with a stop right behind it. */
function isBeforeStop({ family, after, block, end }: Quantity): boolean {
  const stop = block.view.text.charAt(end);
  return family === "none" && after === "" && stop !== "" && CLAUSE_STOPS.includes(stop);
}

/** 出台措施26，: a number at the end of a clause, behind words that are no name of a scale. */
function isBareCount(quantity: Quantity, words: Words): boolean {
  const name = quantity.before.replace(QUOTE, "");
  return isBeforeStop(quantity) && NAMED.test(name) && endingOf(name, words["scales"] ?? NONE) === undefined;
}

/** Letters that are shown of what is counted, and least that name it. */
const SHOWN = 8;
const ELLIPSIS = "\u2026";
const NAMED = /\p{Script=Han}{4}$/u;

/** 案卷120，: the noun stands before the number; one in quotation marks is not told again. */
function nounBefore({ block: { view }, before, start, end }: Quantity, { noun, classifiers }: Need): Finding {
  const from = before.endsWith(QUOTE) ? start : start - noun.length;
  const text = view.text.slice(from, end);
  const expected = classifiers.map((classifier) => text + classifier);
  return { key: "classifier-behind", ...spanOf(view, from, end), data: { text, expected: expected[0] ?? text }, expected };
}

type Words = Readonly<Record<string, readonly string[]>>;

/** All nouns with what counts them, the longest first. */
interface Nouns {
  readonly nouns: readonly string[];
  readonly classifiers: ReadonlyMap<string, readonly string[]>;
}

const KINDS: readonly (readonly [nouns: string, classifiers: string])[] = [
  ["persons", "person-classifier"], ["cases", "case-classifier"], ["households", "household-classifier"],
  ["enterprises", "enterprise-classifier"], ["events", "event-classifier"], ["documents", "document-classifier"],
];

const nounsOf = once((words: Words): Nouns => {
  const classifiers = new Map(KINDS.flatMap(([kind, classifier]) => (words[kind] ?? []).map((noun) => [noun, words[classifier] ?? []] as const)).reverse());
  return { nouns: [...classifiers.keys()].sort((a, b) => b.length - a.length), classifiers };
});

function needOf(behind: string, words: Words): Need | undefined {
  if (beginningOf(behind, words["compounds"] ?? NONE) !== undefined) return undefined;
  return needFor(beginningOf(behind, nounsOf(words).nouns), words);
}

const NONE: readonly string[] = [];

function needFor(noun: string | undefined, words: Words): Need | undefined {
  return noun === undefined ? undefined : { noun, classifiers: nounsOf(words).classifiers.get(noun) ?? [] };
}
