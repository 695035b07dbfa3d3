import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, integer, subtract, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { PLANNED } from "../../text/chinese-figures.js";
import { QUOTA } from "../../text/chinese-subjects.js";
import { gives } from "../rates/rate-check.js";
import { pairsInCommon } from "../reading/about.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { areBeside, areInGroup, groupBehind, isDue, joint, mentions, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import { isTelling } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { excessOf, isExactCount } from "./excess.js";

/** What says little of a figure where it holds: any count of the kind may be larger, or leave it. */
const LOOSE: ReadonlySet<FigureCheck["kind"]> = new Set(["balance", "part", "among"]);
/** Smaller numbers are one digit from many others. */
const TELLING = integer(100);
const FEW = integer(10);
/** In a sentence with more figures some of them give another by chance. */
const MOST_FIGURES = 40;
/** Counts that become of a whole. */
const MOST = 5;

/**
 * 84人参加考试，97人合格，合格率91.67%; 历史积案13起，化解17起，余下2起; 受理418件；准予497件，不予许可12件，撤回9件: a part that exceeds its whole, where what stands right behind it (their rate, what is
 * left, what else became of the whole) gives it but for one digit. Never sure.
 */
export function byGivenParts(checks: readonly FigureCheck[], sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const given = givenParts(sentence, words, checks);
  return given.length === 0 ? checks : [...withoutGiven(checks, given), ...given];
}

function givenParts({ quantities, earlier }: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  if (quantities.length > MOST_FIGURES) return [];
  const settled = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (holds && !LOOSE.has(kind) ? [subject, ...inputs] : [])));
  const counts = quantities.filter((each) => isExactCount(each, words));
  const mayBeWhole = (whole: Quantity, part: Quantity): boolean => whole.unit === part.unit && whole.depth <= part.depth && compare(part.value, whole.value) > 0 && compare(whole.value, FEW) >= 0 && !isDue(whole) && !PLANNED.test(whole.before) && !YEAR_IN_WORDS.test(whole.before) && !isOneOfTwo(whole, quantities);
  return counts.flatMap((part, at): readonly FigureCheck[] => {
    const next = quantities[quantities.indexOf(part) + 1];
    if (settled.has(part) || opensWith(part.before, words.remainders) || QUOTA.test(part.before) || next === undefined || next.segment !== part.segment || isCarried(part, counts[at - 1] ?? part, words)) return [];
    const here = counts.slice(Math.max(0, at - NEAR), at).filter((each) => mayBeWhole(each, part));
    const far = earlier.slice(-NEAR).filter((each) => isExactCount(each, words) && mayBeWhole(each, part));
    const whole = [...[...here].reverse(), ...[...far].reverse()].find((each) => {
      const isTold = opensWith(part.lead, words.among) || (areInGroup(each, part) && joint(each, part).startsWith(each.after + COMMA));
      return (isTold || next.family === PERCENT || pairsInCommon(each.before, part.before) >= ALIKE) && givenBy(part, { whole: each, next, quantities, words }).some((given) => isDigitSlip(given, part.value));
    }) ?? ofAll(part, counts, words);
    return whole === undefined ? [] : [excessOf({ part, whole }, words)];
  });
}

/** 司法建议5份、检察建议14份: together they may be the whole. */
function isOneOfTwo(whole: Quantity, quantities: readonly Quantity[]): boolean {
  const at = quantities.indexOf(whole);
  return [quantities[at - 1], quantities[at + 1]].some((each, behind) => each?.unit === whole.unit && (behind === 1 ? areBeside(whole, each) : areBeside(each, whole)));
}

const PERCENT = "percent";
/** Pairs of letters by which two figures are of one matter. */
const ALIKE = 2;
/** Counts before a part of which one may be its whole. */
const NEAR = 3;

/** 新收13件，化解17件（含上年结转4件）: more came from elsewhere. */
function isCarried(part: Quantity, previous: Quantity, { carried }: FigureWords): boolean {
  const { text } = part.block.view;
  return mentions(text.slice(previous.block === part.block && previous !== part ? previous.end : part.start - part.lead.length, part.start) + groupBehind(part), carried);
}

/** What the part may be by the figure right behind it. */
function givenBy(part: Quantity, { whole, next, quantities, words }: { readonly whole: Quantity; readonly next: Quantity; readonly quantities: readonly Quantity[]; readonly words: FigureWords }): readonly Decimal[] {
  if (joint(part, next) !== part.after + COMMA + next.before) return [];
  if (next.unit === part.unit && isFirm(next) && opensWith(next.before, words.remainders)) return quantities.some((each) => each.segment === part.segment && each.start < part.start && each.unit === part.unit && compare(each.value, part.value) > 0) ? [] : [subtract(whole.value, next.value)];
  if (next.family !== PERCENT || !isTelling(next) || compare(next.value, HUNDRED) >= 0 || directionOf(next, words) !== 0) return [];
  const middle = Math.round((approximate(whole.value) * approximate(next.value)) / approximate(HUNDRED));
  return [middle - 1, middle, middle + 1].map((count) => integer(Math.max(0, count))).filter((value) => gives(next, { part: { ...part, value }, whole }));
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

/** 积案13起，化解17起，余下2起: what is more than its whole says enough, and nothing is left of the two. */
function withoutGiven(checks: readonly FigureCheck[], given: readonly FigureCheck[]): readonly FigureCheck[] {
  const isOf = ({ kind, subject, inputs }: FigureCheck, part: FigureCheck): boolean => [...(kind === "balance" ? [] : [subject]), ...inputs].every((figure) => figure === part.subject || part.inputs.includes(figure));
  return checks.filter((each) => !given.some((part) => isOf(each, part)));
}
