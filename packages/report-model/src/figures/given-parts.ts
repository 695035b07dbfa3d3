import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, integer, subtract, type Decimal } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { COMMA } from "../text/chinese-clauses.js";
import { directionOf } from "./growth-pairs.js";
import { PLANNED } from "../text/chinese-figures.js";
import { HUNDRED, isFirm } from "./interval.js";
import { isDigitSlip } from "./one-digit.js";
import { excessOf, isExactCount } from "./parts.js";
import { gives } from "./rates.js";
import { groupBehind, isDue, joint, mentions, opensWith, sumOf, type Sentence } from "./scope.js";
import { isTelling } from "./slips.js";
import type { FigureCheck } from "./types.js";

/** What says little of a figure where it holds: any count of the kind may be larger, or leave it. */
const LOOSE: ReadonlySet<FigureCheck["kind"]> = new Set(["balance", "part", "among"]);
/** Smaller numbers are one digit from many others. */
const TELLING = integer(100);
const FEW = integer(10);
/** Counts that become of a whole. */
const MOST = 5;

/**
 * 84人参加考试，97人合格，合格率91.67%; 历史积案13起，化解17起，余下2起; 受理418件；准予497件，不予许可12件，撤回9件: a part that exceeds its whole, where what stands right behind it (their rate, what is
 * left, what else became of the whole) gives it but for one digit. Never sure.
 */
export function givenParts({ quantities }: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const settled = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (holds && !LOOSE.has(kind) ? [subject, ...inputs] : [])));
  const counts = quantities.filter((each) => isExactCount(each, words));
  return counts.flatMap((part, at): readonly FigureCheck[] => {
    const [whole, next] = [counts[at - 1], quantities[quantities.indexOf(part) + 1]];
    if (settled.has(part) || opensWith(part.before, words.remainders) || whole === undefined || next === undefined || next.segment !== part.segment) return [];
    const given = isBeside(whole, part) ? givenBy(part, { whole, next, words }) : undefined;
    if (given !== undefined && isDigitSlip(given, part.value)) return [excessOf({ part, whole }, words)];
    const all = ofAll(part, counts, words);
    return all === undefined ? [] : [excessOf({ part, whole: all }, words)];
  }).filter(({ subject, inputs: [whole] }) => whole !== undefined && !isDue(whole) && !PLANNED.test(whole.before) && !mentions(joint(whole, subject) + groupBehind(subject), words.carried));
}

function isBeside(whole: Quantity, part: Quantity): boolean {
  return whole.unit === part.unit && whole.segment === part.segment && whole.depth === part.depth && compare(part.value, whole.value) > 0 && compare(whole.value, FEW) >= 0 && joint(whole, part).startsWith(whole.after + COMMA);
}

/** What the part is by the figure right behind it. */
function givenBy(part: Quantity, { whole, next, words }: { readonly whole: Quantity; readonly next: Quantity; readonly words: FigureWords }): Decimal | undefined {
  if (joint(part, next) !== part.after + COMMA + next.before) return undefined;
  if (next.unit === part.unit && isFirm(next) && opensWith(next.before, words.remainders)) return subtract(whole.value, next.value);
  const value = integer(Math.round((approximate(whole.value) * approximate(next.value)) / approximate(HUNDRED)));
  return next.family === "percent" && isTelling(next) && compare(next.value, HUNDRED) < 0 && directionOf(next, words) === 0 && gives(next, { part: { ...part, value }, whole }) ? value : undefined;
}

/** The first count of the sentence, where all that its clause group counts would come to it. */
function ofAll(part: Quantity, counts: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const [all] = counts;
  const run = counts.filter((each) => each.segment === part.segment);
  const others = run.filter((each) => each !== part);
  const isRun = run[0] === part && others.length > 0 && others.length < MOST && run.every(({ unit, depth }) => unit === all?.unit && depth === 0);
  if (all === undefined || !isRun || all.segment === part.segment || compare(all.value, TELLING) < 0 || compare(part.value, all.value) <= 0 || !mentions(all.before, words.wholes)) return undefined;
  return isDigitSlip(subtract(all.value, sumOf(others)), part.value) ? all : undefined;
}
