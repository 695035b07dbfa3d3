import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, NAME_SEPARATORS, OF, PERIODS } from "../../text/chinese-clauses.js";
import { SEVERAL, TARGET } from "../../text/chinese-figures.js";
import { SEVERAL_KINDS, TAKEN_AS_ONE, TAKEN_HINT } from "../../text/chinese-subjects.js";
import { withoutWords } from "../../text/without.js";
import { firstHeld } from "../../text/word-finder.js";
import { compares } from "../reading/compared.js";
import { directionOf, isTo } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint, mentions, sumOf, type Sentence } from "../reading/scope.js";
import type { CheckKind, FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";
import { isCrossed, isFlow } from "./sums.js";

/** Figures that are told side by side, and those behind them that are told of all of them together. */
interface Pool {
  readonly parts: readonly Quantity[];
  readonly subjects: readonly Quantity[];
  /** What they are told together by: 两级合计. */
  readonly told: string;
  /** Where others of the list stand between them, or a numeral of how many there are: they are no figures of what is told together. */
  readonly left: readonly Quantity[];
  /** True where the text leaves no doubt which figures they are. */
  readonly sure: boolean;
}

type Recompute = (sentence: Sentence, words: FigureWords) => readonly FigureCheck[];

/** What is told of several figures together, recomputed from their sum: 培训12期，…培训14期，合计完成年度计划25期的104%. It takes the place of what was recomputed from one of them alone. */
export function overPools(checks: readonly FigureCheck[], sentence: Sentence, { words, recompute }: { readonly words: FigureWords; readonly recompute: Recompute }): readonly FigureCheck[] {
  let all = checks;
  for (const pool of poolsIn(sentence, words)) {
    const isOfPool = ({ kind, subject }: FigureCheck): boolean => KINDS.has(kind) && pool.subjects.includes(subject);
    const settled = new Set(all.flatMap((check) => (check.holds && isOfPool(check) ? [check.subject] : [])));
    const open = pool.subjects.filter((subject) => !settled.has(subject));
    if (open.length === 0) continue;
    const readings = lengthsOf(pool).map((length) => asOne(pool, pool.parts.slice(-length), { sentence, words, recompute }).filter(isOfPool));
    for (const subject of open) {
      const of = readings.map((reading) => reading.filter((each) => each.subject === subject));
      const told = of.find((reading) => reading.some(({ holds }) => holds)) ?? (pool.sure ? of[0] : undefined);
      if (told !== undefined) all = [...all.filter((check) => !(isOfPool(check) && check.subject === subject)), ...told];
    }
  }
  return all;
}

const KINDS: ReadonlySet<CheckKind> = new Set(["rate", "growth", "claim", "difference", "impossible"]);

/** All of them first, then ever fewer of the last. */
function lengthsOf({ parts, sure }: Pool): readonly number[] {
  return sure ? [parts.length] : parts.map((_, at) => parts.length - at).filter((length) => length >= FEWEST);
}

function asOne({ parts: all, left, told }: Pool, parts: readonly Quantity[], { sentence, words, recompute }: { readonly sentence: Sentence; readonly words: FigureWords; readonly recompute: Recompute }): readonly FigureCheck[] {
  const last = parts[parts.length - 1];
  if (last === undefined) return [];
  const together: Quantity = { ...last, before: withoutWords(last.before, words.periods) + told, value: sumOf(parts) };
  const out = new Set([...all, ...left]);
  const quantities = sentence.quantities.flatMap((each) => (each === last ? [together] : out.has(each) ? [] : [each]));
  const shown = additionOf(last, parts).formula + COMMA;
  // 20.5万元 and 18万元: nobody knows how exact the sum is.
  const isExact = parts.every(({ step }) => compare(step, last.step) === 0);
  return recompute({ ...sentence, quantities }, words).flatMap((check) => {
    const isOfAll = check.inputs.includes(together);
    // 462件，318件，207件，共占全县41.4%: all of them are the part.
    if (isOfAll && check.kind === "impossible" && mentions(check.subject.before, words.shares)) return [];
    return isOfAll && !isExact && !check.holds ? [] : [isOfAll ? { ...check, formula: shown + check.formula } : check];
  });
}

/** The runs of figures behind which something is told of all of them. */
function poolsIn(sentence: Sentence, words: FigureWords): readonly Pool[] {
  const { quantities, text } = sentence;
  if (!TAKEN_HINT.test(text)) return [];
  return quantities.flatMap((last, at): readonly Pool[] => {
    const count = quantities[at + 1];
    // 281件，三家合计比上年的: how many they are.
    const isCount = count?.number.form === "chinese" && count.unit !== last.unit && isCounted(count);
    const first = quantities[isCount ? at + 2 : at + 1];
    if (first === undefined || !isCounted(last) || first.block !== last.block) return [];
    const [, lead = "", sum = ""] = TAKEN_AS_ONE.exec(joint(last, first)) ?? [];
    const run = sum === "" ? [] : runUpTo(quantities, at, words);
    const subjects = subjectsFrom(quantities, quantities.indexOf(first), words);
    if (run.length < FEWEST || subjects.length === 0 || (words.wholeYear.includes(sum) && !run.every((each) => PERIODS.test(each.before)))) return [];
    const named = namedIn(lead, run);
    const number = isCount ? Number(count.value.digits) : SEVERAL.indexOf(SEVERAL_KINDS.exec(lead)?.[1] ?? " ");
    const parts = named.length >= FEWEST ? named : number >= FEWEST && number < run.length ? run.slice(-number) : run;
    const left = [...(isCount ? [count] : []), ...run.filter((each) => !parts.includes(each))];
    const isAll = parts.length <= MOST && (number < FEWEST || number === run.length) && areSideBySide(parts, words);
    return [{ parts, subjects, told: lead + sum, left: named.length >= FEWEST ? left : left.slice(0, isCount ? 1 : 0), sure: named.length >= FEWEST || isAll }];
  });
}

/** Figures that are taken together. */
const FEWEST = 2;
const MOST = 6;

/** The counts of one unit up to a place, of this year and in no brackets; 其中 opens them. */
function runUpTo(quantities: readonly Quantity[], end: number, words: FigureWords): readonly Quantity[] {
  const run: Quantity[] = [];
  for (let at = end; at >= 0; at--) {
    const [each, last] = [quantities[at], quantities[end]];
    if (each === undefined || each.unit !== last?.unit || each.depth !== last.depth || !isFirm(each) || isLastYear(each, words) || directionOf(each, words) !== 0 || isTo(each)) break;
    run.unshift(each);
    if (mentions(each.before, words.among)) break;
  }
  return run;
}

/** No steps that follow one another, and nothing that is some of what stands before it (96.7万元，其中88.2万元、8.5万元，总额较上年). */
function areSideBySide(parts: readonly Quantity[], words: FigureWords): boolean {
  const steps = new Set(parts.map(({ before }) => firstHeld(before, words.stages)).filter((step) => step !== undefined));
  return steps.size <= 1 && !isCrossed(parts, words) && !isFlow({ parts }, words) && !parts.some(({ before }) => mentions(before, words.rests, words.carried, words.among));
}

/** 道路类和路政类 of 道路类1694件、路政类541件、水路类94件: each name is of one figure. */
function namedIn(told: string, run: readonly Quantity[]): readonly Quantity[] {
  const names = told.split(NAME_SEPARATORS).filter((name) => name.length >= FEWEST);
  const found = names.flatMap((name) => run.filter(({ before }) => before.includes(name)));
  return names.length >= FEWEST && found.length === names.length && new Set(found).size === names.length ? run.filter((each) => found.includes(each)) : [];
}

/** Rates, changes and what they are held against, up to the next count that is told for itself. */
function subjectsFrom(quantities: readonly Quantity[], from: number, words: FigureWords): readonly Quantity[] {
  const rest = quantities.slice(from);
  const end = rest.findIndex((each, at) => each.segment !== rest[0]?.segment || mentions(each.before, words.among) || (isCounted(each) && directionOf(each, words) === 0 && !isHeldAgainst(each, rest[at + 1], words)));
  return end < 0 ? rest : rest.slice(0, end);
}

/** What another figure is held against: 比上年的438件, 计划150场的112.7%, 应参加的2914人 behind 比. It is no total of what stands before it. */
export function isHeldAgainst(base: Quantity, next: Quantity | undefined, words: FigureWords): boolean {
  const isWhole = next !== undefined && RELATIONS.has(next.family) && next.block === base.block && joint(base, next) === OF;
  return isWhole || TARGET.test(base.before) || TARGET.test(base.after) || isLastYear(base, words) || compares(base.before, words);
}

const RELATIONS: ReadonlySet<string> = new Set(["percent", "multiple"]);
