import type { FigureWords } from "@lint-report/standard";
import { integer } from "../quantity/decimal.js";
import { COMMA } from "../text/chinese-clauses.js";
import { DAILY, DAYS_OF_MONTHS, REST_DAYS, SPAN_OF_DAYS, WEEK, WORKING } from "../text/chinese-figures.js";
import { termOf, termOfNumber, verdict } from "./average-check.js";
import { isFirm } from "./interval.js";
import { isCounted, isLastYear, joint, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** 第33周（8月12日—8月18日）受理36428件，日均5204件: the count right before it by the days of the week that the sentence tells of. Never sure: longer spans have days on which nobody works. */
export function dailyAverages({ quantities, text, start }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const before = quantities[index - 1];
    const total = before?.unit === average.unit && isCounted(before) && joint(before, average) === COMMA + average.before ? before : undefined;
    const days = DAILY.test(average.before) && isCounted(average) && isFirm(average) ? daysIn(text.slice(0, average.start - start)) : undefined;
    if (days === undefined || total === undefined || !isFirm(total) || isLastYear(total, words) || isLastYear(average, words) || quantities.some(({ family }) => family === DAYS) || text.includes(WORKING) || text.includes(REST_DAYS)) return [];
    // Those that work in it may be meant as well.
    const readings = [days, days - 1, days - 2].flatMap((each) => verdict(average, [termOf(total)], [termOfNumber(integer(each))]));
    const [check] = readings;
    return check === undefined || readings.slice(1).some(({ holds }) => holds) ? [] : [{ ...check, name: average.before, sure: false }];
  });
}

const DAYS = "days";
const WEEK_DAYS = 7;

/** The days of a span of dates, or of a week. */
function daysIn(text: string): number | undefined {
  const [, month, day, lastMonth, lastDay] = SPAN_OF_DAYS.exec(text) ?? [];
  if (month === undefined || day === undefined || lastDay === undefined) return WEEK.test(text) ? WEEK_DAYS : undefined;
  const [from, to] = [Number(month), Number(lastMonth ?? month)];
  const between = DAYS_OF_MONTHS.slice(from - 1, to - 1).reduce((sum, days) => sum + days, 0);
  const days = between + Number(lastDay) - Number(day) + 1;
  return days === WEEK_DAYS ? days : undefined;
}
