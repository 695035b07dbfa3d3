import { add, compare, figuresBySentence, integer, MOST_FIGURES, printed, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Left } from "./left.js";
import { has } from "../reading/lists.js";
import { isPlanned } from "../reading/statements.js";
import { sentenceUpTo } from "../reading/surroundings.js";
import type { Words } from "../reading/words.js";

/** Outcomes that are told together. */
const FEWEST = 2;
/** Figures that tell several outcomes together. */
const COMPARED = 60;
/** Letters before a figure in which it is told to be of last year. */
const NEAR = 40;
const NONE: readonly string[] = [];

/** 撤销14件、确认违法5件、责令履行3件 and later 被撤销、确认违法和责令履行的达26件: several outcomes together, against what one earlier sentence tells of each. To be told as a hint. */
export function togethersIn({ report, data: { words } }: RuleInput): readonly Left[] {
  const outcomes = [...new Set([...words["outcomes"] ?? NONE, ...words["corrections"] ?? NONE])];
  const told = quantitiesOf(report).filter((each) => isPlain(each, words, report));
  const sums = told.map((figure) => ({ figure, named: outcomes.filter((word) => figure.lead.includes(word)) })).filter(({ figure, named }) => named.length >= FEWEST && !has(figure.lead, words["several-bodies"]) && !has(figure.lead, words["lowest-bodies"])).slice(0, COMPARED);
  if (sums.length === 0) return [];
  const sentences = figuresBySentence(told).filter(({ length }) => length >= FEWEST && length <= MOST_FIGURES);
  return sums.flatMap(({ figure, named }) => {
    const earlier = sentences.filter(([first]) => first !== undefined && first.block.index < figure.block.index);
    const found = earlier.map((figures) => named.flatMap((word) => figures.filter((each) => each.unit === figure.unit && isOf(each, word) && areOfOneKind(each, figure, words)).slice(0, 1))).filter(({ length }) => length === named.length);
    const [parts, ...others] = found;
    const rest = parts?.reduce((sum, { value }) => add(sum, value), integer(0));
    return parts === undefined || rest === undefined || others.length > 0 || compare(rest, figure.value) === 0 ? [] : [{ figure, told: inOrder(parts), rest }];
  });
}

/** 诉讼 and 复议 are two, where both are told. */
function areOfOneKind(one: Quantity, other: Quantity, words: Words): boolean {
  const kindsOf = ({ block, start }: Quantity): readonly string[] => ["lawsuits", "reviews"].filter((kind) => has(sentenceUpTo(block, start), words[kind]));
  const [a, b] = [kindsOf(one), kindsOf(other)];
  return a.length === 0 || b.length === 0 || a.some((kind) => b.includes(kind));
}

function isPlain(quantity: Quantity, words: Words, report: Report): boolean {
  const { block, start, depth, approximation, upper } = quantity;
  // 多达18件 are no more.
  const isExact = approximation === "none" || has(printed(quantity), words["as-many-as"]);
  return block.cell === undefined && depth === 0 && isExact && upper === undefined && !has(block.view.text.slice(Math.max(0, start - NEAR), start), report.context.standard.figureWords.lastYear) && !isPlanned(quantity, words, report);
}

/** 撤销14件, 其中撤销14件: the outcome and nothing else. */
function isOf({ before }: Quantity, outcome: string): boolean {
  return before.endsWith(outcome) && before.length <= outcome.length + LONGEST;
}

/** Letters of 其中, 直接. */
const LONGEST = 2;

function inOrder(figures: readonly Quantity[]): readonly Quantity[] {
  return [...figures].sort((a, b) => a.start - b.start);
}
