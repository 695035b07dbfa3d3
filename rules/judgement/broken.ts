import { approximate, compare, quantitiesOf, spanOf, type Quantity } from "@lint-report/report-model";
import { lintDraft, reportOfDraft } from "../src/lint.js";

/** How the figures of right texts are bound together, by their numbers alone and whatever the words. */
export type Relation = "rate" | "growth" | "total before" | "total behind" | "rest";

/** A figure that others of its text give, with those. */
interface Bound {
  readonly relation: Relation;
  readonly figure: Quantity;
  readonly others: readonly Quantity[];
}

/** How many relations of a kind there are, and of how many a message speaks once a digit of the figure is another. */
export interface Seen {
  readonly all: number;
  readonly seen: number;
}

const RULES: ReadonlySet<string> = new Set(["rate-arithmetic", "sum-arithmetic", "part-exceeds-whole", "conflicting-figures"]);
/** Figures that are looked back on, and on: of rates, of totals, of what is left. */
const NEAR = { rate: 12, total: 18, rest: 8 };
/** Parts of a total, and the least of each kind of figure that says something. */
const MOST_PARTS = 8;
const LEAST = { whole: 20, total: 100, rest: 3, part: 50 };
const FEWEST_DIGITS = 3;
const PERCENT = "percent";

/** Breaks every relation that the numbers of a right text show, one at a time, and tells whether a message speaks of it at one of its figures, and with which text. A relation may be chance; so the share has no aim, it is compared. */
export function brokenIn(source: string, count: (relation: Relation, isSeen: boolean, broken: string) => void): void {
  const report = reportOfDraft({ source, plain: false }, { choice: {} });
  const { increases, decreases } = report.context.standard.figureWords;
  const figures = quantitiesOf(report).filter(({ block, approximation, upper }) => block.cell === undefined && approximation === "none" && upper === undefined);
  for (const bound of figures.flatMap((figure, at) => boundOf(figure, at, { figures, changes: [...increases, ...decreases] }))) {
    const broken = withOtherDigit(bound, source);
    if (broken === undefined) continue;
    const places = [bound.figure, ...bound.others].map(({ block, start, end }) => spanOf(block.view, start, end));
    const { messages } = lintDraft({ source: broken, plain: false });
    const isAt = (start: number, end: number): boolean => places.some((place) => start <= place.end && end >= place.start);
    count(bound.relation, messages.some(({ ruleId, place, related }) => RULES.has(ruleId) && [place, ...related].some(({ start, end }) => isAt(start.offset, end.offset))), broken);
  }
}

function boundOf(figure: Quantity, at: number, { figures, changes }: { readonly figures: readonly Quantity[]; readonly changes: readonly string[] }): readonly Bound[] {
  const isNear = (each: Quantity): boolean => Math.abs(each.block.index - figure.block.index) <= 1;
  const before = figures.slice(Math.max(0, at - NEAR.rate), at).filter(isNear);
  if (figure.family === PERCENT) return String(figure.value.digits).length < FEWEST_DIGITS ? [] : ratesOf(figure, before, changes.some((word) => figure.before.includes(word)));
  const alike = figures.filter(({ unit }) => unit === figure.unit && unit !== "");
  const place = alike.indexOf(figure);
  if (place < 0) return [];
  const near = (each: Quantity): boolean => isNear(each) && Math.abs(each.index - figure.index) <= NEAR.total;
  const behind = runTo(figure, alike.slice(place + 1, place + 1 + MOST_PARTS).filter(near), 2);
  if (behind !== undefined) return [{ relation: "total before", figure, others: behind }];
  const ahead = runTo(figure, alike.slice(Math.max(0, place - MOST_PARTS), place).reverse().filter(near), 3);
  if (ahead !== undefined) return [{ relation: "total behind", figure, others: ahead }];
  const last = alike.slice(Math.max(0, place - 3), place).filter((each) => isNear(each) && figure.index - each.index < NEAR.rest);
  const pair = last.flatMap((whole) => last.filter((part) => whole !== part && amount(part) >= LEAST.part && isSame(amount(whole) - amount(part), amount(figure))).map((part) => [whole, part]))[0];
  return pair === undefined || amount(figure) < LEAST.rest ? [] : [{ relation: "rest", figure, others: pair }];
}

/** The first figures of a run that come to the total, as many as are asked for at least. */
function runTo(total: Quantity, run: readonly Quantity[], fewest: number): readonly Quantity[] | undefined {
  let sum = 0;
  for (const [index, each] of run.entries()) {
    sum += amount(each);
    if (isSame(sum, amount(total)) && index + 1 >= fewest && amount(total) >= LEAST.total) return run.slice(0, index + 1);
  }
  return undefined;
}

function ratesOf(figure: Quantity, before: readonly Quantity[], isChange: boolean): readonly Bound[] {
  const scale = 10 ** figure.value.scale;
  const gives = (share: number): boolean => isSame(Math.round(share * 100 * scale) / scale, amount(figure));
  for (const one of before) {
    for (const whole of before) {
      if (one === whole || one.unit !== whole.unit || one.unit === "" || one.family === PERCENT || amount(whole) < LEAST.whole) continue;
      if (compare(one.value, whole.value) <= 0 && gives(amount(one) / amount(whole))) return [{ relation: "rate", figure, others: [one, whole] }];
      if (isChange && gives(Math.abs(amount(one) - amount(whole)) / amount(whole))) return [{ relation: "growth", figure, others: [one, whole] }];
    }
  }
  return [];
}

/** The text with one digit of the figure changed: the units of a per cent, the last but one of a total, the last of a rest. */
function withOtherDigit({ relation, figure: { block, start, end } }: Bound, source: string): string | undefined {
  const span = spanOf(block.view, start, end);
  const shown = source.slice(span.start, span.end);
  const number = /\d+(?:\.\d+)?/u.exec(shown);
  const whole = number?.[0].split(".")[0] ?? "";
  if (number === null || shown.includes(",") || whole === "") return undefined;
  const at = Math.max(0, whole.length - (relation.startsWith("total") ? 2 : 1));
  const digit = String((Number(whole.charAt(at)) + STEP[relation]) % 10);
  if (at === 0 && digit === "0") return undefined;
  const place = span.start + number.index + at;
  return source.slice(0, place) + digit + source.slice(place + 1);
}

const STEP: Readonly<Record<Relation, number>> = { rate: 3, growth: 1, "total before": 1, "total behind": 1, rest: 2 };

function amount({ value }: Quantity): number {
  return approximate(value);
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));
}
