import { approximate, compare, FROM_WORDS, quantitiesOf, quotedOf, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { isCloseBy } from "../again/echoes.js";
import { has, startsWithAny } from "../reading/lists.js";
import { lineOf, spanIn } from "../reading/showing.js";
import { isPlanned } from "../reading/statements.js";
import type { Words } from "../reading/words.js";

/** Less than so much of a bound is told of something else: 5.2%，超过全国平均水平20%. */
const CLOSE = 0.8;
/** Spans that may stand between a figure and its bound: 连续4年保持. */
const SPANS: ReadonlySet<string> = new Set(["years", "months"]);
/** Letters between a figure and its bound. */
const LONGEST = 24;

/** 破案率96.37%，连续3年保持97%以上, 提速率61.5%，超过省定的62.5%: a figure that falls short of what its own sentence says that it keeps to, or exceeds. To be told as a hint. */
export function boundsIn({ report, data: { words } }: RuleInput): readonly Finding[] {
  return quantitiesOf(report).flatMap((bound): readonly Finding[] => {
    if (bound.block.cell !== undefined || bound.upper !== undefined || !isBound(bound, words)) return [];
    const figure = toldOf(bound, words, report);
    const isShort = figure !== undefined && figure.approximation === "none" && figure.upper === undefined && fallsShort(figure, bound) && !has(figure.before, FROM_WORDS) && !isPlanned(bound, words, report);
    return isShort ? [shortOf(figure, bound, report)] : [];
  });
}

/** 保持98%以上, 超过任务的62.5%; not 安全感保持98%以上, which is told of something else. */
function isBound({ before, approximation }: Quantity, words: Words): boolean {
  return approximation === "above" ? words["keeping"]?.includes(before) === true : approximation === "none" && startsWithAny(before, words["exceeding"]);
}

/** The figure right before a bound, of its unit, with at most a span of time between. */
function toldOf(bound: Quantity, words: Words, report: Report): Quantity | undefined {
  const quantities = quantitiesOf(report);
  const [last, before] = [quantities[bound.index - 1], quantities[bound.index - 2]];
  const figure = last !== undefined && SPANS.has(last.family) ? before : last;
  const isRight = figure?.block === bound.block && figure.sentence === bound.sentence && figure.segment === bound.segment && figure.unit === bound.unit && figure.depth === bound.depth;
  // 群众满意率94.6%，部门满意率连续3年保持在95%以上: of two rates.
  return isRight && bound.start - figure.end <= LONGEST && !has(bound.block.view.text.slice(figure.end, bound.start), words["rates"]) ? figure : undefined;
}

/** 超过 so much is more than that; 以上 may be just as much. */
function fallsShort(figure: Quantity, bound: Quantity): boolean {
  const order = compare(figure.value, bound.value);
  return (bound.approximation === "above" ? order < 0 : order <= 0) && isCloseBy(approximate(figure.value), approximate(bound.value), CLOSE);
}

function shortOf(figure: Quantity, bound: Quantity, report: Report): Finding {
  return { key: "bound", ...spanIn(bound), data: { first: quotedOf(figure), second: quotedOf(bound), line: lineOf(spanIn(figure), report) }, related: [spanIn(figure)] };
}
