import type { FigureWords } from "@lint-report/standard";
import { compare, integer, shifted, written, type Decimal } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { AVERAGE, MONTH, MONTHS, PART_OF_YEAR } from "../text/chinese-clauses.js";
import { intervalOf, percentOf, placesOf, printsAs, type Interval } from "./interval.js";
import { figure, isCounted, mentions, placeOf, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

/** 村均4场 of 96场 in 24个村, 月均90个 of 1080个 a year: wrong only where no count of the sentence gives it. */
export function averageChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return sentence.quantities.flatMap((average, index) => {
    const per = isCounted(average) ? perIn(average.before) : undefined;
    if (per === undefined || average.upper !== undefined) return [];
    const before = sentence.quantities.slice(0, index);
    const totals = before.filter((each) => isCounted(each) && each.family === average.family && each.unit === average.unit && !AVERAGE.test(each.before));
    const wholes = per === MONTH ? monthsOf(sentence, words) : before.filter((each) => isPer(each, per, average)).map(termOf);
    return verdict(average, totals.map(termOf), wholes);
  });
}

/** What an average is taken over: 村 of 村均 and 平均每村. */
function perIn(words: string): string | undefined {
  const match = AVERAGE.exec(words);
  return match?.groups?.["long"] ?? match?.groups?.["short"];
}

/** A figure to be divided or to divide by; without a value where it is only about known. */
interface Term {
  readonly quantity: Quantity | undefined;
  readonly value: Interval | undefined;
  readonly exact: Decimal;
  readonly shown: string;
}

function termOf(quantity: Quantity): Term {
  return { quantity, value: intervalOf(quantity), exact: quantity.value, shown: figure(quantity) };
}

/** Twelve for the whole year; no other span is guessed. */
function monthsOf({ text }: Sentence, words: FigureWords): readonly Term[] {
  const isYear = mentions(text, words.wholeYear) && !PART_OF_YEAR.test(text) && !mentions(text, words.periods);
  const value = integer(MONTHS);
  return isYear ? [{ quantity: undefined, value: { low: value, high: value }, exact: value, shown: String(MONTHS) }] : [];
}

/** 24个村 for 村均, 12户 for 户均. */
function isPer(each: Quantity, per: string, average: Quantity): boolean {
  return isCounted(each) && each.family !== average.family && (each.unit.startsWith(per) || each.after.startsWith(per));
}

function verdict(average: Quantity, totals: readonly Term[], wholes: readonly Term[]): readonly FigureCheck[] {
  const readings = totals.flatMap((total) => wholes.map((whole) => ({ total, whole })));
  const [reading] = readings;
  if (reading === undefined || readings.some(({ total, whole }) => total.value === undefined || whole.value === undefined || whole.value.low.digits <= 0n)) return [];
  const right = readings.find(({ total, whole }) => isAverage(average, total, whole));
  if (right === undefined && readings.length > 1) return [];
  const { total, whole } = right ?? reading;
  const value = quotientOf(average, total, whole);
  const inputs = [total.quantity, whole.quantity].flatMap((each) => each ?? []);
  return [{
    kind: "growth", holds: right !== undefined, sure: true, subject: average, inputs, name: average.before, place: placeOf(average), difference: "",
    formula: `${total.shown}\u00f7${whole.shown}=${value}`, expected: average.approximation === "none" && average.number.form === "arabic" && compare(average.value, average.number.value) === 0 ? [value + average.unit] : [],
  }];
}

const HUNDREDTH = -2;

/** A hundredth of each total makes the division one in per cent. */
function isAverage(average: Quantity, { value: total }: Term, { value: whole }: Term): boolean {
  if (total === undefined || whole === undefined) return true;
  const part = (value: Decimal): Decimal => shifted(value, HUNDREDTH);
  return printsAs(average, { low: part(total.low), high: part(total.high) }, whole);
}

function quotientOf(average: Quantity, { exact: total }: Term, { exact: whole }: Term): string {
  return written(percentOf(shifted(total, HUNDREDTH), whole, Math.max(1, placesOf(average))));
}
