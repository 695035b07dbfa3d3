import { add, approximate, CAME_DOWN, compare, directionOf, FROM_WORDS, IS_TARGET, LESS_IS_BETTER, MEETS_CHANGE, MEETS_TARGET, quantitiesOf, quotedOf, TARGET_AHEAD, TARGET_MET, TARGETS_BEHIND, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { isCloseBy } from "../again/echoes.js";
import { has } from "../reading/lists.js";
import { lineOf, spanIn } from "../reading/showing.js";
import { isPlanned } from "../reading/statements.js";

/** Figures before a target that are looked at. */
const NEAR = 8;
/** Farther off, a target is of something else. */
const CLOSE = 0.5;
/** Units of which more is not better. */
const SPANS: ReadonlySet<string> = new Set(["years", "months", "days", "hours", "minutes", "point", "none", "per-mille"]);

interface Setting {
  readonly target: Quantity;
  readonly report: Report;
}

/** 已办理265件，全年320件的目标任务已超额完成; 投诉率1.6%，首次降至1%以内: what is told to be met, and the figure before it that does not meet it. To be told as a hint. */
export function metTargetsIn({ report, data: { words } }: RuleInput): readonly Finding[] {
  return quantitiesOf(report).flatMap((target): readonly Finding[] => {
    if (target.block.cell !== undefined || target.upper !== undefined || SPANS.has(target.family)) return [];
    const setting = { target, report };
    const figure = isMet(setting) ? missing(setting) : isCeiling(target) ? above(setting) : smaller(setting);
    const isTold = figure !== undefined && !has(figure.before, FROM_WORDS) && !isPlanned(target, words, report);
    return isTold ? [{ key: "bound", ...spanIn(target), data: { first: quotedOf(figure), second: quotedOf(target), line: lineOf(spanIn(figure), report) }, related: [spanIn(figure)] }] : [];
  });
}

/** 320件|的目标任务已超额完成, 超额完成年初确定的|90场|任务; 年底前力争完成 is none. */
function isMet({ target }: Setting): boolean {
  const { before, after, approximation } = target;
  const isTarget = TARGET_MET.test(after) || (IS_TARGET.test(after) && MEETS_TARGET.test(before));
  return isTarget && approximation === "none" && !TARGET_AHEAD.test(before + after);
}

/** 首次降至|1%以内. */
function isCeiling({ before, approximation }: Quantity): boolean {
  return approximation === "below" && CAME_DOWN.test(before);
}

/** The figures before a target in its sentence, or in the one before it, that may be what was reached; the nearest last. */
function reached({ target, report }: Setting): readonly Quantity[] {
  const { block, index, depth, family, unit, sentence } = target;
  const { figureWords: words } = report.context.standard;
  const direction = directionOf(target, words);
  const near = quantitiesOf(report).slice(Math.max(0, index - NEAR), index).filter((each) => each.block === block && each.sentence >= sentence - 1 && each.family === family && each.unit === unit && each.depth <= depth);
  const isPlain = (each: Quantity): boolean => each.upper === undefined && each.approximation === "none" && directionOf(each, words) === direction && ![words.lastYear, words.periods, words.fulfilled].some((list) => has(each.before, list)) && !IS_TARGET.test(each.after);
  return near.filter(isPlain);
}

/** What falls short of a target, where nothing before it, alone or with another, comes up to it. */
function missing(setting: Setting): Quantity | undefined {
  const { target, report } = setting;
  const told = reached(setting).filter(({ before }) => !has(before, report.context.standard.figureWords.shares));
  const figure = told.findLast(({ sentence }) => sentence === target.sentence);
  const isChange = directionOf(target, report.context.standard.figureWords) !== 0;
  if (figure === undefined || (!isChange && LESS_IS_BETTER.test([figure, target].map(({ lead, after }) => lead + after).join()))) return undefined;
  const isUpTo = (each: Quantity, at: number): boolean => compare(each.value, target.value) >= 0 || (!isChange && target.family !== PERCENT && told.slice(at + 1).some((other) => compare(add(each.value, other.value), target.value) >= 0));
  return told.some(isUpTo) || !isCloseBy(approximate(figure.value), approximate(target.value), CLOSE) ? undefined : figure;
}

const PERCENT = "percent";

/** What is still above the mark that it is said to have come down to, where nothing before it is not. */
function above(setting: Setting): Quantity | undefined {
  const { target } = setting;
  const told = reached(setting).filter(({ sentence }) => sentence === target.sentence);
  const figure = told[told.length - 1];
  return figure === undefined || told.some(({ value }) => compare(value, target.value) <= 0) || !isCloseBy(approximate(figure.value), approximate(target.value), CLOSE) ? undefined : figure;
}

/** 投诉量86件，同比下降3.6%。…超额完成投诉量同比下降4%、…的目标: a change that was to be larger than it is, of what it names. */
function smaller({ target, report }: Setting): Quantity | undefined {
  const { block, index, end, before, sentence } = target;
  const { figureWords: words } = report.context.standard;
  const name = target.family === PERCENT && !TARGET_AHEAD.test(before) && TARGETS_BEHIND.test(block.view.text.slice(end)) ? MEETS_CHANGE.exec(before)?.[1] : undefined;
  if (name === undefined) return undefined;
  const quantities = quantitiesOf(report);
  const changes = quantities.slice(Math.max(0, index - NEAR), index).filter((each) => {
    const count = quantities[each.index - 1];
    return each.block === block && each.sentence >= sentence - 1 && each.family === PERCENT && directionOf(each, words) === directionOf(target, words) && (each.before.includes(name) || count?.before.includes(name) === true) && !MEETS_CHANGE.test(each.before);
  });
  const [change, ...more] = changes;
  return change !== undefined && more.length === 0 && compare(change.value, target.value) < 0 ? change : undefined;
}
