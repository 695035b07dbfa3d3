import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { DONE_TO, REST_AT_END, STILL_NOT, STILL_UNDER_WAY } from "../../text/chinese-figures.js";
import { NOT_DONE_ARE, SO_MANY_THERE } from "../../text/chinese-shares.js";
import { balanceCheck, isNearMiss, termsOf } from "../balances/balance-check.js";
import { isLeftOf } from "../balances/remainders.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { areBeside, areInGroup, endsIn, groupAround, isCounted, isEnumerated, isLastYear, joint, mentions, opensWith } from "../reading/scope.js";
import { FAR, figuresOfText, placesOfText } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";

/** Figures behind a rate among which it is told what it leaves, and before that what may give it as well. */
const NEAR = 8;
/** Per cent. */
const ALL_OF_IT = 100;
/** Letters next to the figure among which the word stands. */
const LONGEST = 6;
/** Right beside the rate: 7 for 17. */
const MOST_OFF = 3;
/** Letters of a verb. */
const VERB = 2;
/** A rate, what it leaves, and what is told behind that. */
const THREE = 3;

/**
 * 应考1286人，参考1279人，参考率99.5%，…，缓考9人: what a rate that is right leaves, told by words for those that have not taken its step, in its sentence or the next one, where nothing else was recomputed from them. Never sure.
 */
export function leftOfRates({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ subject, inputs, kind }) => (kind === "rate" || kind === "part" || kind === "among" ? [] : [subject, ...inputs])));
  const all = figuresOfText(sentences);
  const places = placesOfText(sentences);
  const rates = known.filter(({ kind, holds, subject, name }) => kind === "rate" && holds && approximate(subject.value) < ALL_OF_IT && endsIn(name, words.rateEndings));
  return rates.flatMap(({ subject, inputs: [part, whole], name }): readonly FigureCheck[] => {
    const at = places.get(subject.index);
    if (at === undefined || part === undefined || whole === undefined) return [];
    const left = words.undone.filter(({ step }) => mentions(name, step)).flatMap((row) => row.left);
    const between = restBetween(all[at - 1], { part, whole, name }, left);
    const beside = restBeside(all.slice(at, at + THREE), { part, whole, name }, words) ?? between;
    const rest = beside ?? all.slice(at + 1, at + 1 + NEAR).find((each) => each.unit === whole.unit && isNextTo(each, subject) && isToldBy(each, left));
    if (rest === undefined || bound.has(rest) || !isCounted(rest) || !isFirm(rest) || isLastYear(rest, words)) return [];
    // 上年抽检2980批次，不合格57批次: told of last year by its clause group.
    if (!areInGroup(rest, subject) && mentions(groupAround(rest), words.lastYear)) return [];
    const index = places.get(rest.index) ?? at;
    const next = all[index + 1];
    const before = all.slice(Math.max(0, index - (beside === undefined ? NEAR : FAR)), index).filter((each) => isCounted(each) && (beside === undefined || isOfOneSentence(each, rest)));
    // 不合格9批次、复检合格2批次: what is left is told in two.
    if ((next !== undefined && (areBeside(rest, next) || isEnumerated(rest, next))) || isLeftOf(rest, before)) return [];
    // 合格率99%。监督抽查186批次，不合格11批次: of what its own sentence counts.
    if (!isOfOneSentence(rest, subject) && all.slice(at + 1, index).some((each) => each.unit === rest.unit && isOfOneSentence(each, rest))) return [];
    const value = subtract(whole.value, part.value);
    // 不合格2卷，…。市局评查不合格的1卷: it was told.
    if (before.some((each) => each.unit === rest.unit && compare(each.value, value) === 0)) return [];
    return compare(part.value, whole.value) < 0 && (beside === undefined ? isDigitSlip(value, rest.value) : isNearMiss(value, rest.value, between === undefined ? undefined : MOST_OFF)) ? [{ ...balanceCheck(rest, [...termsOf([whole], 1), ...termsOf([part], -1)]), sure: false }] : [];
  });
}

interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly name: string;
}

/** 整改109个，整改率92.4%，其余9个: right behind the rate, by the step that it denies, or as what is left. */
function restBeside([percent, rest, next]: readonly Quantity[], { part, whole, name }: Pair, words: FigureWords): Quantity | undefined {
  if (percent === undefined || rest === undefined || rest.family !== whole.family || !isOfOneSentence(percent, rest)) return undefined;
  // 采纳率95.1%，没有采纳的45条; 整改完成829项，整改率98.3%，未完成14项: by the rate's step, or the part's own verb.
  const verbs = [name.slice(0, -1).slice(-VERB), next?.unit === rest.unit && isOfOneSentence(rest, next) ? "" : part.before.slice(-VERB)];
  const denied = rest.before.replace(DONE_TO, "").replace(STILL_UNDER_WAY, "");
  const isDenied = STILL_NOT.test(denied) || (opensWith(denied, words.negations) && verbs.some((verb) => verb.length === VERB && rest.before.slice(-LONGEST).includes(verb)));
  return isDenied || isOfClauseBefore(percent, rest, verbs) || opensWith(rest.before, words.remainders) || REST_AT_END.test(rest.before) || words.stocks.some(({ closing }) => opensWith(rest.before, closing)) ? rest : undefined;
}

/** 完成率98.0%，未完成的均为关闭单位，共有19家: the clause between says of what. */
function isOfClauseBefore(percent: Quantity, rest: Quantity, verbs: readonly string[]): boolean {
  const [, clause = "", ...more] = joint(percent, rest).split(COMMA);
  return more.length === 1 && SO_MANY_THERE.test(more[0] ?? "") && NOT_DONE_ARE.test(clause) && verbs.some((verb) => verb.length === VERB && clause.includes(verb));
}

/** 承办1035件，按期办结1028件，超期17件，按期办结率99.3%: between the part and the rate. */
function restBetween(rest: Quantity | undefined, { part, whole }: Pair, left: readonly string[]): Quantity | undefined {
  return rest !== undefined && rest !== part && rest !== whole && rest.index === part.index + 1 && rest.unit === part.unit && areInGroup(part, rest) && opensWith(rest.before, left) ? rest : undefined;
}

function isOfOneSentence(one: Quantity, other: Quantity): boolean {
  return one.block === other.block && one.sentence === other.sentence;
}

/** 因病缓考|7人, but not 不合格产品核查处置完成|71批次; 对|7家|未申报单位. */
function isToldBy({ before, after }: Quantity, left: readonly string[]): boolean {
  return mentions(before.slice(-LONGEST), left) || mentions(after.slice(0, LONGEST), left);
}

/** In the same sentence or the next one, or at the beginning of the next paragraph. */
function isNextTo(each: Quantity, { block, sentence }: Quantity): boolean {
  return each.block === block ? each.sentence - sentence <= 1 : each.block.order === block.order + 1 && each.sentence === 0;
}
