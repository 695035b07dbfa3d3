import type { FigureWords } from "@lint-report/standard";
import { groupBy } from "../../group-by.js";
import { approximate, compare, integer, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { SHARE_OF_ANY } from "../../text/chinese-shares.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { HUNDRED } from "../reading/interval.js";
import { isSlipWithin } from "../reading/one-digit.js";
import { notationOf } from "../reading/print.js";
import { isComparable, isCounted, isLastYear, joint, opensWith, placeOf, printed, sumOf } from "../reading/scope.js";
import { boundBy, FAR, figuresOfText, placesOfText } from "../reading/slips.js";
import { additionOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";
import { oddOf, rangeOf, shareOf, WIDE, type Odd, type Share } from "./fellow-shares.js";
import { namedShares } from "./named-shares.js";
import { checkOf, gives } from "./rate-check.js";

/** Other shares that agree on one whole. */
const FELLOWS = 2;
/** How far apart the ends of that whole may be. */
const NARROW = 1.05;
/** From so many on that agree they may be farther apart. */
const MANY = 4;
/** Figures of shares between a part and one of its shares. */
const BETWEEN = 2;
/** Letters of a share that says what it is of. */
const NAMED = 4;
/** Of the last digit of a share, by how much it may be off. */
const SLACK = 1.5;

/**
 * 一类37件，占26.4%；二类48件，占60.0%；三类19件，占13.6%: of the shares of a paragraph, told in the same words behind their counts, the one that leads to another whole than all others, where that whole is told nowhere; of two that make up
 * all of it, those that their counts do not give. Only where with another digit it would be right. Never sure.
 */
export function impliedWholes({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  const all = figuresOfText(sentences);
  const places = placesOfText(sentences);
  const groups = [...groupBy(sentences.flatMap(({ quantities }) => toldAlike(sharesIn(quantities, words))), ({ told, percent, part }) => `${String(percent.block.index)} ${part.unit} ${told}`).values()];
  return [...groups, ...sentences.flatMap((sentence) => namedShares(sentence, words))].flatMap((group): readonly FigureCheck[] => {
    if (group.some(({ percent }) => bound.has(percent.index))) return [];
    const around = (): readonly Quantity[] => aroundOf(group, { all, places }).filter((each) => isCounted(each) && !group.some(({ part }) => part === each));
    return group.length === FELLOWS ? ofBoth(group, around) : oddOf(group).flatMap((odd) => checkAgainst(odd, around(), words));
  });
}

/** Shares with the count before them, whatever other shares of it stand between: 845万元，完成预算的92.1%，占全部收入的37.7%. */
function sharesIn(quantities: readonly Quantity[], words: FigureWords): readonly Share[] {
  return quantities.flatMap((percent, at): readonly Share[] => {
    if (percent.family !== PERCENT || !SHARE_OF_ANY.test(percent.before)) return [];
    const from = quantities.slice(Math.max(0, at - BETWEEN), at).findLastIndex(({ family }) => family !== PERCENT);
    const near = quantities.slice(Math.max(0, at - BETWEEN), at + 1).slice(from);
    const [part] = near;
    const isBehind = from >= 0 && near.every((each, index) => index === 0 || [COMMA, ENUMERATION_COMMA].includes(joint(near[index - 1] ?? each, each).slice(0, -each.before.length)));
    const isOwn = near.length === 2 || percent.before.length >= NAMED;
    return part === undefined || !isBehind || !isOwn || !isCounted(part) || isLastYear(part, words) || directionOf(part, words) !== 0 ? [] : shareOf(part, percent, percent.before);
  });
}

/** 甲类1186件，占申请总数的19.1%；乙类1680件，占27.1%；丙类1750件，占28.2%: what the first is of, those behind it are of without a word. */
function toldAlike(shares: readonly Share[]): readonly Share[] {
  const [first, ...others] = shares;
  const told = others[0]?.told ?? "";
  const isSo = first !== undefined && told !== "" && others.length >= FELLOWS && first.told.startsWith(told) && others.every((each) => each.told === told);
  return isSo ? [{ ...first, told }, ...others] : shares;
}

const PERCENT = "percent";
/** Per cent. */
const ALL = 100;

/** The figures of the paragraph and those before it. */
function aroundOf(group: readonly Share[], { all, places }: { readonly all: readonly Quantity[]; readonly places: ReadonlyMap<number, number> }): readonly Quantity[] {
  const [first, last] = [group[0], group[group.length - 1]].map((share) => places.get(share?.part.index ?? 0) ?? 0);
  return all.slice(Math.max(0, (first ?? 0) - FAR), (last ?? 0) + FAR);
}

function checkAgainst(odd: Odd, around: readonly Quantity[], words: FigureWords): readonly FigureCheck[] {
  const { share: { part, percent }, fellows, low, high } = odd;
  // 一类37件，占26.4%，其中涉企14件，占37.8%: of those before it.
  // 四人占29%、四人占21%: one count with two shares is off however few there are.
  const isTwice = fellows.some((each) => compare(each.part.value, part.value) === 0);
  if (fellows.length < FELLOWS || (high > low * (fellows.length < MANY ? NARROW : WIDE) && !isTwice) || opensWith(part.before, words.among)) return [];
  const others = around.filter((each) => isComparable(each, part));
  const isTold = others.some((whole) => { const range = rangeOf(whole); return (range !== undefined && range.low <= high && range.high >= low) || gives(percent, { part, whole }); });
  const isGiven = fellows.some((each) => gives(percent, { part, whole: each.part }));
  return isTold || isGiven || !isSlip(odd) ? [] : [{ ...base(odd.share, fellows), formula: [odd.share, ...fellows.slice(0, FELLOWS)].map(formulaOf).join(COMMA) }];
}

/** With another digit the part or the share would lead to the whole of the others. */
function isSlip({ share: { part, percent }, low, high }: Odd): boolean {
  const [share, half, count] = [approximate(percent.value), approximate(percent.step) / 2, approximate(part.value)];
  return isSlipWithin(part, (low * (share - half)) / ALL, (high * (share + half)) / ALL) || isSlipWithin(percent, (count / high) * ALL - half, (count / low) * ALL + half);
}

/** 窗口2315件，占总量的61%；网上1749件，占总量的39%: two that are all of it. */
function ofBoth(group: readonly Share[], around: () => readonly Quantity[]): readonly FigureCheck[] {
  const [one, other] = group;
  if (one === undefined || other === undefined || compare(sumOf([one.percent, other.percent]), HUNDRED) !== 0) return [];
  const whole = { ...one.part, value: sumOf([one.part, other.part]) };
  const isRight = mayBe(one, other) && mayBe(other, one);
  const isOne = [[one, other], [other, one]].some(([share, fellow]) => share !== undefined && fellow !== undefined && isSlip({ share, fellows: [fellow], low: fellow.low, high: fellow.high }));
  if (isRight || !isOne || around().some((each) => isComparable(each, whole) && group.some(({ part, percent }) => gives(percent, { part, whole: each })))) return [];
  const check = checkOf({ percent: other.percent, name: "" }, { part: other.part, whole }, { holds: false, sure: false });
  return [{ ...base(other, [one]), formula: additionOf(whole, [one.part, other.part]).formula + COMMA + check.formula }];
}

/** A share may be what the two parts give, each as far as it is told. */
function mayBe({ part, percent }: Share, { part: other }: Share): boolean {
  const [own, its] = [rangeOf(part), rangeOf(other)];
  if (own === undefined || its === undefined) return true;
  const [stated, slack] = [approximate(percent.value), SLACK * approximate(percent.step)];
  return (own.low / (own.low + its.high)) * ALL <= stated + slack && (own.high / (own.high + its.low)) * ALL >= stated - slack;
}

function base({ part, percent }: Share, fellows: readonly Share[]): FigureCheck {
  return { kind: "rate", holds: false, sure: false, subject: percent, inputs: [part, ...fellows.map((each) => each.part)], name: percent.before, place: placeOf(percent), formula: "", difference: "", recomputed: undefined, expected: [] };
}

/** 37件÷26.4%≈140. */
function formulaOf({ part, percent }: Share): string {
  const whole = multiply(part.step, integer(Math.round((approximate(part.value) / approximate(percent.value) / approximate(part.step)) * ALL)));
  return `${printed(part)}\u00f7${printed(percent)}\u2248${notationOf([part]).number(whole)}`;
}
