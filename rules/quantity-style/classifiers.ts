import { CLAUSE_STOPS, NAME_BEFORE, spanOf, YEAR_LIKE, type Quantity } from "@lint-report/report-model";
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
  if (number.form !== "arabic" || number.hedges.length > 0 || block.cell !== undefined) return undefined;
  const { view } = block;
  const digits = view.text.slice(start, end);
  const isLabel = NAME_BEFORE.test(view.text.slice(Math.max(0, start - 2), start)) || words["labels"]?.some((label) => before.endsWith(label)) === true;
  if (number.step.scale > 0 || number.step.digits !== 1n || YEAR_LIKE.test(digits) || isLabel) return undefined;
  if (quantity.family === "none" && quantity.after === "" && isBare(quantity, words)) return bare(quantity, words);
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

/** 案卷120，: the noun stands before the number, and a stop behind it. */
function isBare({ before, block, end }: Quantity, words: Words): boolean {
  const stop = block.view.text.charAt(end);
  return stop !== "" && CLAUSE_STOPS.includes(stop) && needAt(before, words) !== undefined;
}

/** What counts a noun that a text ends in. */
function needAt(before: string, words: Words): Need | undefined {
  return kindsOf(words).flatMap(([nouns = [], classifiers = []]) => nouns.filter((noun) => before.endsWith(noun)).map((noun) => ({ noun, classifiers }))).sort((a, b) => b.noun.length - a.noun.length)[0];
}

function bare({ before, block: { view }, start, end }: Quantity, words: Words): Finding | undefined {
  const need = needAt(before, words);
  const [classifier = ""] = need?.classifiers ?? [];
  if (need === undefined) return undefined;
  const digits = view.text.slice(start, end);
  const from = start - need.noun.length;
  return { key: "classifier-behind", ...spanOf(view, from, end), data: { text: need.noun + digits, expected: need.noun + digits + classifier }, expected: need.classifiers.map((each) => need.noun + digits + each) };
}

type Words = Readonly<Record<string, readonly string[]>>;

function kindsOf(words: Words): readonly (readonly [readonly string[] | undefined, readonly string[] | undefined])[] {
  return [
    [words["persons"], words["person-classifier"]], [words["cases"], words["case-classifier"]],
    [words["households"], words["household-classifier"]], [words["enterprises"], words["enterprise-classifier"]],
    [words["events"], words["event-classifier"]], [words["documents"], words["document-classifier"]],
  ];
}

function needOf(behind: string, words: Words): Need | undefined {
  if (words["compounds"]?.some((word) => behind.startsWith(word)) === true) return undefined;
  const needs = kindsOf(words).flatMap(([nouns = [], classifiers = []]) => nouns.filter((noun) => behind.startsWith(noun)).map((noun) => ({ noun, classifiers })));
  return needs.sort((a, b) => b.noun.length - a.noun.length)[0];
}
