import { approximate, chineseValue, compare, directionOf, printed, quantitiesOf, quotedOf, YEAR_IN_WORDS, YEARS_ABOVE, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { pairsInCommon } from "../reading/likeness.js";
import { lineOf, spanIn } from "../reading/showing.js";

/** Figures before a mark among which those of its years stand. */
const NEAR = 12;

/** 2023年2860件，2024年2912件，2025年3104件，连续两年突破3000件: one of the years that were above a mark, told before it, and it was not. To be told as a hint. */
export function yearsAboveIn({ report, data: { words } }: RuleInput): readonly Finding[] {
  return quantitiesOf(report).flatMap((mark): readonly Finding[] => {
    const years = mark.block.cell === undefined && mark.upper === undefined ? chineseValue(YEARS_ABOVE.exec(mark.before + printed(mark))?.[1] ?? "")?.value : undefined;
    // 办结率由2022年的91%升至2023年的97%，满意率连续两年在95%以上: of another rate.
    const [name = ""] = mark.before.split(YEARS_ABOVE);
    const isOwn = ({ lead }: Quantity): boolean => name === "" || pairsInCommon(name, lead, words) > 0;
    const told = years === undefined ? [] : yearsBefore(mark, report).slice(-approximate(years)).filter(isOwn);
    const below = years !== undefined && told.length === approximate(years) ? told.filter(({ value }) => compare(value, mark.value) < 0) : [];
    return below.slice(0, 1).map((figure) => ({ key: "bound", ...spanIn(mark), data: { first: quotedOf(figure), second: quotedOf(mark), line: lineOf(spanIn(figure), report) }, related: [spanIn(figure)] }));
  });
}

/** The figures of a mark's unit before it that name their year, each the year behind the one before; none where they are not told in a row. */
function yearsBefore(mark: Quantity, report: Report): readonly Quantity[] {
  const { figureWords: words } = report.context.standard;
  const near = quantitiesOf(report).slice(Math.max(0, mark.index - NEAR), mark.index).filter((each) => each.block === mark.block && each.sentence >= mark.sentence - 1 && each.unit === mark.unit && each.depth === mark.depth && directionOf(each, words) === 0);
  const yearOf = ({ lead }: Quantity): number => Number(YEAR_IN_WORDS.exec(lead)?.[1]);
  return near.every((each, at) => at === 0 || yearOf(each) === yearOf(near[at - 1] ?? each) + 1) ? near : [];
}
