import { approximate, spanOf, type Quantity, type Span } from "@lint-report/report-model";
import { reportOfDraft } from "../src/lint.js";
import type { RuleInput } from "../src/types.js";
import type { StatedFault } from "./statements.js";

/** What is known of a figure that may tell another again: the signs, and whether a fault was planted there. */
export interface Example {
  readonly signs: readonly string[];
  readonly isFault: boolean;
}

/** A whole report with the conflicts planted in it; none in a right one. */
export interface Labelled {
  readonly text: string;
  readonly faults: readonly (StatedFault & { readonly why?: string })[];
}

interface Told {
  readonly quantity: Quantity;
}

/** What the rule weighs: a figure, the one that it may tell again, and the signs for and against it. */
export type Weighed = (input: RuleInput) => readonly { readonly candidate: { readonly first: Told; readonly second: Told }; readonly signs: readonly string[] }[];

/** The examples of a report. Left out: figures of a fault whose right value is not the one they are held against, which say nothing. */
export function examplesIn({ text, faults }: Labelled, words: RuleInput["data"]["words"], weighedIn: Weighed): readonly Example[] {
  const report = reportOfDraft({ source: text, plain: false }, { choice: {} });
  return weighedIn({ report, data: { words } } as RuleInput).flatMap(({ candidate: { first, second }, signs }): readonly Example[] => {
    const { start, end } = spanOf(second.quantity.block.view, second.quantity.start, second.quantity.end);
    const fault = faults.find(({ at }) => start >= text.indexOf(at) - 1 && end <= text.indexOf(at) + at.length + 1);
    if (fault === undefined) return [{ signs, isFault: false }];
    return (fault.right ?? fault.why ?? "").includes(String(approximate(first.quantity.value))) ? [{ signs, isFault: true }] : [];
  });
}

/** What the rule weighs against what is said of all or of none: a clause, a figure, and the signs for and against it. */
export type WeighedObjections = (input: RuleInput) => readonly { readonly objection: { readonly assertion: Pick<Quantity, "block" | "start" | "end"> & { readonly text: string }; readonly remark: { readonly figure: Quantity } }; readonly signs: readonly string[] }[];

/** The share of a clause's letters that the reason of a fault holds, from which on it is meant. */
const MEANT = 0.6;

/** The examples of such clauses. Where a fault is the clause, its reason tells the figure, and where it is the figure, the clause; of all pairs of a fault the one most like its reason counts, and the others say nothing. */
export function objectionExamplesIn({ text, faults }: Labelled, words: RuleInput["data"]["words"], weighedIn: WeighedObjections): readonly Example[] {
  const report = reportOfDraft({ source: text, plain: false }, { choice: {} });
  const places = faults.map((fault) => ({ fault, place: { start: text.indexOf(fault.at), end: text.indexOf(fault.at) + fault.at.length } }));
  const pairs = weighedIn({ report, data: { words } } as RuleInput).map(({ objection: { assertion, remark: { figure } }, signs }) => {
    const [said, counted] = [assertion, figure].map(({ block, start, end }) => spanOf(block.view, start, end)) as [Span, Span];
    const isClause = ({ start, end }: Span): boolean => said.start < end && said.end > start;
    const isFigure = ({ start, end }: Span): boolean => counted.start >= start - 1 && counted.end <= end + 1;
    const { fault, place } = places.find((each) => isClause(each.place) || isFigure(each.place)) ?? {};
    if (fault === undefined || place === undefined) return { signs, fault: undefined, meant: 0 };
    const reason = `${fault.why ?? ""}${fault.right ?? ""}`;
    const held = (letters: string): number => new Set(Array.from(letters).filter((letter) => reason.includes(letter))).size / Math.max(1, new Set(letters).size);
    const meant = isClause(place) ? (reason.includes(String(approximate(figure.value))) ? 1 + held(`${figure.before}${figure.after}`) : 0) : held(assertion.text) >= MEANT ? 1 + held(assertion.text) : 0;
    return { signs, fault, meant };
  });
  return pairs.flatMap(({ signs, fault, meant }): readonly Example[] => {
    if (fault === undefined) return [{ signs, isFault: false }];
    const isMost = meant > 0 && pairs.every((each) => each.fault !== fault || each.meant <= meant);
    return isMost ? [{ signs, isFault: true }] : [];
  });
}

/** The sign that every example has. */
const ANY = "any";
/** Keeps points small where few examples tell. */
const RIDGE = 1;
const MOST_STEPS = 20;
const ENOUGH = 0.01;
const STEEP = 30;

/** Points by sign, so that their sum is the logarithm of the odds of a fault: logistic regression by Newton's method, with a ridge. */
export function fitted(examples: readonly Example[]): ReadonlyMap<string, number> {
  const names = [...new Set(examples.flatMap(({ signs }) => signs))].sort();
  const places = new Map([ANY, ...names].map((name, at) => [name, at]));
  const rows = examples.map(({ signs, isFault }) => ({ at: [ANY, ...signs].map((sign) => places.get(sign) ?? 0), isFault }));
  let points = new Float64Array(places.size);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = newton(rows, points);
    const change = Math.max(...next.map((value, at) => Math.abs(value - (points[at] ?? 0))));
    points = next;
    if (change < ENOUGH) break;
  }
  return new Map([...places].map(([name, at]) => [name, points[at] ?? 0]));
}

interface Row {
  readonly at: readonly number[];
  readonly isFault: boolean;
}

function newton(rows: readonly Row[], points: Float64Array): Float64Array<ArrayBuffer> {
  const size = points.length;
  const slope = points.map((value, at) => (at === 0 ? 0 : -RIDGE * value));
  const curve = Array.from({ length: size }, (_, at) => new Float64Array(size).fill(RIDGE, at, at + 1));
  for (const { at, isFault } of rows) {
    const sum = at.reduce((all, place) => all + (points[place] ?? 0), 0);
    const odds = 1 / (1 + Math.exp(-Math.max(-STEEP, Math.min(STEEP, sum))));
    for (const one of at) {
      slope[one] = (slope[one] ?? 0) + (isFault ? 1 : 0) - odds;
      addTo(curve[one], at, odds * (1 - odds));
    }
  }
  const step = solved(curve, slope);
  return points.map((value, at) => value + Math.max(-1, Math.min(1, step[at] ?? 0)));
}

function addTo(row: Float64Array | undefined, places: readonly number[], amount: number): void {
  if (row === undefined) return;
  for (const place of places) row[place] = (row[place] ?? 0) + amount;
}

/** Gauss's elimination; the matrix is positive definite. */
function solved(matrix: readonly Float64Array[], values: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.from([...row, values[at] ?? 0]));
  for (const [at, row] of rows.entries()) for (const below of rows.slice(at + 1)) takeOff(below, row, at);
  const size = rows.length;
  const solution = new Float64Array(size);
  for (const [at, row] of [...rows.entries()].reverse()) {
    const known = solution.reduce((sum, value, place) => (place > at ? sum + value * (row[place] ?? 0) : sum), 0);
    solution[at] = ((row[size] ?? 0) - known) / (row[at] ?? 1);
  }
  return solution;
}

/** Takes a row off one below, so that nothing is left of it in a column. */
function takeOff(below: Float64Array, row: Float64Array, column: number): void {
  const times = (below[column] ?? 0) / (row[column] ?? 1);
  for (let place = column; place < below.length; place++) below[place] = (below[place] ?? 0) - times * (row[place] ?? 0);
}
