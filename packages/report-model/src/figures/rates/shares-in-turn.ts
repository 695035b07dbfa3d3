import type { Quantity } from "../../quantity/types.js";
import { JOINT, RESPECTIVELY } from "../../text/chinese-clauses.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isEnumerated, joint, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import type { Pair } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";

/** Shares that make a list. */
const FEWEST = 2;
/** Figures that each of them may tell. */
const MOST = 3;

/** 市队办理412件、罚款1387万元，区队2276件、1738万元，分别占案件数的15.3%、84.7%: each tells two units, and the shares are of the first or of the second. Where they are neither, nobody knows of what they are. */
export function sharesInTurn(checks: readonly FigureCheck[], sentence: Sentence): readonly FigureCheck[] {
  return checks.flatMap((check) => {
    const pairs = check.holds || check.kind !== "rate" ? [] : pairsOf(check.subject, sentence);
    if (pairs.length === 0) return [check];
    const right = pairs.find((pair) => gives(check.subject, pair));
    return right === undefined ? [] : [checkOf({ percent: check.subject, name: check.name }, right, { holds: true, sure: true })];
  });
}

/** What a share of such a list may be of, by the columns of what stands before the list; none where there are not two. */
function pairsOf(subject: Quantity, { quantities }: Sentence): readonly Pair[] {
  const list = listAround(subject, quantities);
  const [first] = list;
  if (first === undefined || list.length < FEWEST || !RESPECTIVELY.test(first.before)) return [];
  const before = quantities.slice(0, quantities.indexOf(first));
  for (let width = FEWEST; width <= MOST; width++) {
    const cells = before.slice(-width * list.length);
    const isTable = cells.length === width * list.length && cells.every((each, at) => isCounted(each) && isFirm(each) && each.family === cells[at % width]?.family && (at % width === 0 || each.family !== cells[0]?.family));
    if (isTable) return cells.slice(0, width).flatMap((_, column) => pairOf(cells.filter((_each, at) => at % width === column), list.indexOf(subject)) ?? []);
  }
  return [];
}

function pairOf(column: readonly Quantity[], place: number): Pair | undefined {
  const part = column[place];
  return part === undefined ? undefined : { part, whole: { ...part, value: sumOf(column) } };
}

/** The percentages that are listed with one. */
function listAround(subject: Quantity, quantities: readonly Quantity[]): readonly Quantity[] {
  const isNext = (one: Quantity | undefined, other: Quantity | undefined): boolean => one !== undefined && other !== undefined && one.family === other.family && (isEnumerated(one, other) || JOINT.test(joint(one, other)));
  let [from, to] = [quantities.indexOf(subject), quantities.indexOf(subject)];
  while (isNext(quantities[from - 1], quantities[from])) from--;
  while (isNext(quantities[to], quantities[to + 1])) to++;
  return quantities.slice(from, to + 1);
}
