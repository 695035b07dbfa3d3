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
  const told = isBeforeStop(quantity) ? needWhere((noun) => before.endsWith(noun), words) : undefined;
  if (told !== undefined) return nounBefore(quantity, told);
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

/** A bare number with a stop right behind it. */
function isBeforeStop({ family, after, block, end }: Quantity): boolean {
  const stop = block.view.text.charAt(end);
  return family === "none" && after === "" && stop !== "" && CLAUSE_STOPS.includes(stop);
}

/** 案卷120，: the noun stands before the number. */
function nounBefore({ block: { view }, start, end }: Quantity, { noun, classifiers }: Need): Finding {
  const text = noun + view.text.slice(start, end);
  const expected = classifiers.map((classifier) => text + classifier);
  return { key: "classifier-behind", ...spanOf(view, start - noun.length, end), data: { text, expected: expected[0] ?? text }, expected };
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
  return words["compounds"]?.some((word) => behind.startsWith(word)) === true ? undefined : needWhere((noun) => behind.startsWith(noun), words);
}

/** The longest noun that fits, with what counts it. */
function needWhere(fits: (noun: string) => boolean, words: Words): Need | undefined {
  return kindsOf(words).flatMap(([nouns = [], classifiers = []]) => nouns.filter(fits).map((noun) => ({ noun, classifiers }))).sort((a, b) => b.noun.length - a.noun.length)[0];
}
