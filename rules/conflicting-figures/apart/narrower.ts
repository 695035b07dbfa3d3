import { GROUP_END, once, PASSIVE, titleBlockOf, type Quantity, type Report, type Span, YEARS } from "@lint-report/report-model";
import { pairsOfHan } from "../reading/likeness.js";
import { earliestOf, endsWithAny, has, openingIn } from "../reading/lists.js";
import { groupUpTo } from "../reading/surroundings.js";
import { without, type Words } from "../reading/words.js";

/** The lists of the words by which something is denied. */
const NOT_A_SINGLE = "not-a-single";
const NONES = ["none-happened", NOT_A_SINGLE, "none", "none-outcomes", "none-doing", "none-plain"];
/** The lists of what does not say which of them are meant. */
const GENERAL = [...NONES, "own", "of-level", "year", "fillers", "aspects", "any", "by-others", "reviews", "lawsuits", "endings", "there-happened", "case-nouns", "governments", "several-bodies", "as-sued", "sued", "any-of-them"];
const generalWords = once((words: Words): readonly string[] => GENERAL.flatMap((list) => words[list] ?? []).sort((one, other) => other.length - one.length));

const GAP = " ";

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

/** 民营医院没有发生医闹, 没有一件行政许可被撤销: said of some that neither the figure's clause group nor the title names, so that the figure may be of others; and 没有一件 is no figure. */
export function isOfOthersThan(none: Span, figure: Quantity, { words, report }: Setting): boolean {
  const whose = whoseIn(report.source.slice(none.start, none.end), words);
  // 上述案件: those that were told; 市水务局: the authority itself.
  const named = has(whose, words["pointing"]) ? [] : without(whose.replace(YEARS, GAP), generalWords(words), GAP).split(GAP).filter((each) => !endsWithAny(each, words["offices"]));
  const telling = pairsOfHan(named.join(GAP));
  const told = pairsOfHan(`${groupUpTo(figure.block, figure.start)} ${figure.after} ${titleBlockOf(report)?.view.text ?? ""}`);
  return endsWithAny(figure.before, words["none-plain"]) || (telling.size > 0 && ![...telling].some((pair) => told.has(pair)));
}

/** What a denial is said of: before it, and where 没有一件 opens, up to 被. */
function whoseIn(text: string, words: Words): string {
  const hit = earliestOf(text, NONES, words);
  if (hit === undefined) return "";
  return `${text.slice(0, hit.start)} ${namedBehind(text.slice(hit.end), words)}`;
}

/** 本局作出的行政行为 of 没有一|件本局作出的行政行为被撤销. */
function namedBehind(text: string, words: Words): string {
  const classifier = openingIn(text, words["classifiers"]);
  return classifier === undefined ? "" : text.slice(classifier.length, Math.max(0, text.indexOf(PASSIVE)));
}

/** True for a denial that says of which there was none: 没有一件本局作出的行政行为被撤销. */
export function saysOfWhich(text: string, words: Words): boolean {
  const hit = earliestOf(text, [NOT_A_SINGLE], words);
  return hit !== undefined && namedBehind(text.slice(hit.end), words).length >= SHORTEST_NAME;
}

/** Letters of a name that says more than 案件. */
const SHORTEST_NAME = 4;

/** What a clause group of a draft says, in its source, up to a place. */
export function groupBefore(source: string, start: number): string {
  return source.slice(Math.max(0, start - FAR), start).split(GROUP_END).at(-1) ?? "";
}

/** Letters before a clause in which its group is read. */
const FAR = 80;
