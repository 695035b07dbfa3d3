import { compare, EACH_SOME, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { areClose } from "./echoes.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { has } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import type { Words } from "../reading/words.js";

/** Pairs of letters in common by which a base of the plan is a figure told before. */
const ALIKE = 2;
/** Figures of one unit that are looked back on. */
const LOOKED_AT = 200;
/** Figures behind one among which last year's stands. */
const BESIDE = 3;
const PERCENT = "percent";
/** Letters of a noun between a figure and what says that it is the base. */
const LONGEST = 12;

/** 全年入企检查426次 and later 在2025年入企检查718次的基础上再压减5%: what the plan starts from, against the one figure of this year whose words have most of its own. To be told as a hint. */
export function basesIn({ report, data: { words } }: RuleInput): readonly Again[] {
  const quantities = quantitiesOf(report);
  return quantities.flatMap((second, index): readonly Again[] => {
    const { block, clauseStart, start, after, unit } = second;
    const at = Math.max(-1, ...(words["on-basis"] ?? []).map((word) => after.indexOf(word)));
    if (at < 0 || at > LONGEST || second.approximation !== "none" || second.upper !== undefined) return [];
    const letters = tellingPairs(`${block.view.text.slice(clauseStart, start)} ${after.slice(0, at)}`, words);
    const told = quantities.slice(Math.max(0, index - LOOKED_AT), index).filter((each) => each.unit === unit && each.family === second.family && each.block !== block && isOfThisYear(each, words, report));
    const scored = told.map((each) => ({ each, common: [...pairsOfHan(`${each.lead} ${each.after}`)].filter((pair) => letters.has(pair)).length })).filter(({ common }) => common > 0);
    if (scored.some(({ each }) => compare(each.value, second.value) === 0)) return [];
    const most = Math.max(ALIKE, ...scored.map(({ common }) => common));
    const [best, ...others] = scored.filter(({ common }) => common === most).map(({ each }) => each);
    if (best === undefined || others.some(({ value }) => compare(value, best.value) !== 0)) return [];
    // 两轮共评查135卷，优秀58卷，占43.0%。第二轮优秀率为48.0%: told beside it as it is.
    if (second.family === PERCENT && told.some((each) => each.block === best.block && compare(each.value, second.value) === 0)) return [];
    const again = { first: best, second };
    // 426次，上年718次: last year's figure, left in place.
    const isLast = quantities.slice(best.index + 1, best.index + BESIDE).some((each) => each.block === best.block && each.sentence === best.sentence && compare(each.value, second.value) === 0 && has(each.before, report.context.standard.figureWords.lastYear));
    return isLast ? [{ ...again, key: "last-year" }] : areClose(best, second) ? [again] : [];
  });
}

/** A count as it is, of this year. */
function isOfThisYear({ block, before, after, approximation, upper, depth }: Quantity, words: Words, report: Report): boolean {
  const { lastYear, comparisons, averages } = report.context.standard.figureWords;
  return block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && !isPlan(block, words, report) && !EACH_SOME.test(before) && !has(before + after, words["planned"]) && ![lastYear, comparisons, averages].some((list) => has(before, list));
}
