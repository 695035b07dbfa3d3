import type { FigureWords } from "@lint-report/standard";
import { add, compare, isZero } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ALL, COMMA, EACH, EACH_HAS, OF, PROVED, SEGMENT_MARKS, SOME_ALREADY, WANTED } from "../../text/chinese-clauses.js";
import { DENIES_STEP, SOME_THERE } from "../../text/chinese-claims.js";
import { BROUGHT_ABOUT, DENIED, IN_TIME } from "../../text/chinese-figures.js";
import { CLAUSE_STOPS } from "../../text/chinese-forms.js";
import { ALL_TOOK, RATES_NAMED } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import { beginningOf } from "../../text/word-edges.js";
import { firstHeld } from "../../text/word-finder.js";
import { tellsOfOthers } from "../rates/other-matters.js";
import { ratesIn, type Rate } from "../rates/rate-names.js";
import { isAbout } from "../reading/about.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { isAmong, isComparable, isCounted, isDue, isEnumerated, mentions, opensWith, percentBehind, placeOf, printed, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** 全覆盖 and 全部 where the sentence itself counts fewer than all. */
export function allChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (!mentions(sentence.text, words.alls, words.covered) || mentions(sentence.text, words.exceptions, words.grades, words.carried, words.pendings)) return [];
  return sentence.quantities.flatMap((part, index) => {
    const whole = sentence.quantities.slice(0, index).reverse().find((each) => isCounted(each) && isComparable(each, part));
    // 其中双语普法212场，占31.0%，实现…全覆盖: the share is told.
    // 58所中小学共聘任61名，其中3所各配2名，实现全覆盖.
    if (mentions(sentence.text.slice(part.end - sentence.start), words.overlaps) || EACH.test(part.before) || EACH_HAS.test(part.block.view.text.slice(part.end, part.end + LONGEST_NOUN))) return [];
    if (whole === undefined || !isFewer(part, whole) || percentBehind(part, sentence) !== undefined || sentence.quantities.slice(index + 1).some((each) => each.family === part.family || (each === sentence.quantities[index + 1] && isEnumerated(part, each)))) return [];
    const word = claimBehind(part, whole, { sentence, words });
    return word === undefined ? [] : [{
      kind: "all" as const, holds: false, sure: true, subject: part, inputs: [part, whole], name: word.text, place: word, formula: "", difference: "", recomputed: undefined, expected: [],
    }];
  });
}

/** 问题147个，已整改141个，其余6个仍在整改，做到问题全部整改到位: all, in a later clause than that of what is told to be left. */
export function allDespiteRest(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (!mentions(sentence.text, words.alls) || !mentions(sentence.text, words.rests, words.remainders)) return [];
  return sentence.quantities.flatMap((rest, index): readonly FigureCheck[] => {
    const [whole, part] = sentence.quantities.slice(Math.max(0, index - 2), index);
    const isRest = opensWith(rest.before, words.rests, words.remainders) && whole !== undefined && part !== undefined && [whole, part].every((each) => each.unit === rest.unit && isFirm(each));
    if (!isRest || isZero(rest.value) || compare(add(part.value, rest.value), whole.value) !== 0) return [];
    const steps = words.pairs.flatMap((pair) => (mentions(part.before, pair.part) ? pair.part : []));
    const [, ...clauses] = sentence.text.slice(rest.end - sentence.start).split(CLAUSE_HEAD);
    const told = clauses.find((clause) => mentions(clause, words.alls) && !WANTED.test(clause) && isAbout(whole.before + whole.after, withoutWords(clause, steps)) && steps.some((step) => part.before.includes(step) && clause.includes(step)));
    if (told === undefined) return [];
    const start = sentence.text.indexOf(told, rest.end - sentence.start) + sentence.start;
    return [{ kind: "all", holds: false, sure: true, subject: part, inputs: [part, whole], name: told, place: { start, end: start + told.length }, formula: "", difference: "", recomputed: undefined, expected: [] }];
  });
}

/** 全部办结，办结率、满意率均为98%: all, right before a rate of the same step that is not. Never sure. */
function shortOfAll({ quantities, text, start }: Sentence): readonly FigureCheck[] {
  return quantities.flatMap((percent, at): readonly FigureCheck[] => {
    if (percent.family !== PERCENT || percent.upper !== undefined || percent.approximation !== "none" || compare(percent.value, HUNDRED) >= 0) return [];
    const steps = [...percent.lead.matchAll(RATES_NAMED)].flatMap(([, step]) => step ?? []);
    const told = steps.length === 0 ? "" : text.slice(Math.max(0, (quantities[at - 1]?.end ?? 0) - start), Math.max(0, percent.start - percent.lead.length - start));
    const claim = [...told.slice(told.lastIndexOf(SEGMENT_MARKS) + 1).matchAll(ALL_TOOK)].find(([, step]) => step !== undefined && steps.includes(step));
    return claim === undefined ? [] : [{ kind: "claim", holds: false, sure: false, subject: percent, inputs: [], name: claim[0], place: placeOf(percent), formula: claim[0], difference: "", recomputed: undefined, expected: [] }];
  });
}

const PERCENT = "percent";

/** 整改率100%，未整改到位的8处: all, and some that are not. */
export function fullDespiteDenied(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const wrong = new Set(known.flatMap(({ holds, subject }) => (holds ? [] : [subject])));
  return [...deniedDespite(sentence, words), ...shortOfAll(sentence)].filter(({ subject }) => !wrong.has(subject));
}

function deniedDespite(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return ratesIn(sentence, words).flatMap(({ percent, stem, name }): readonly FigureCheck[] => {
    const step = stem.slice(-STEP);
    if (step.length < STEP || compare(percent.value, HUNDRED) !== 0 || percent.approximation !== "none" || mentions(stem, words.qualifiers, words.exceptions)) return [];
    const against = sentence.quantities.find((each) => each.segment === percent.segment && isFirm(each) && !isZero(each.value) && isCounted(each) && (DENIED.exec(each.before)?.[1] === step || words.denials.some(({ claim, denial }) => claim.includes(step) && denial.includes(each.before)) || (each.start >= percent.end && hasNot(each, step))) && !mentions(each.after, words.pendings));
    const left = against ?? leftDespite({ percent, stem }, sentence, words);
    // 许可公示率100%，其他信息应公示241件，公示238件，未公示的3件: of the others.
    const first = sentence.quantities.find((each) => each.start >= percent.end && isCounted(each));
    const isOfOthers = first !== undefined && left !== undefined && first.start < left.start && tellsOfOthers(first, { percent, stem }, { sentence, words });
    return left === undefined || isOfOthers ? [] : [{ kind: "claim", holds: false, sure: false, subject: percent, inputs: [left], name, place: placeOf(percent), formula: left.before + printed(left), difference: "", recomputed: undefined, expected: [] }];
  });
}

/** 达标率100%，有1人|不达标: some that are told to have failed it. */
function hasNot({ before, after }: Quantity, step: string): boolean {
  const denial = DENIES_STEP.exec(after)?.[0];
  return denial !== undefined && SOME_THERE.test(before) && after === denial + step;
}

/** 隐患189处，整改186处，其余3处已制定方案，整改率100%: what is left, beside the part that has taken the step. */
function leftDespite({ percent, stem }: Pick<Rate, "percent" | "stem">, { quantities }: Sentence, words: FigureWords): Quantity | undefined {
  const [step, matter] = [stem.slice(-STEP), stem.slice(0, -STEP)];
  const own = quantities.filter((each) => each.segment === percent.segment && isFirm(each) && isCounted(each) && each.depth === percent.depth);
  return own.find((rest, at) => {
    const [whole, part] = own.slice(Math.max(0, at - 2), at);
    const isRest = opensWith(rest.before, words.remainders) && whole !== undefined && part !== undefined && [whole, part].every(({ unit }) => unit === rest.unit);
    return isRest && !isZero(rest.value) && !isDue(part) && part.before.includes(step) && whole.before.includes(matter) && !mentions(rest.after, words.pendings) && compare(add(part.value, rest.value), whole.value) === 0;
  });
}

/** Letters of a step. */
const STEP = 2;

/** 68所中，7名同时担任两所的: in words it is told beside the figures, not of them. */
function isFewer(part: Quantity, whole: Quantity): boolean {
  return part.number.form === whole.number.form && isCounted(part) && isFirm(part) && isFirm(whole) && compare(part.value, whole.value) < 0;
}

interface Claim {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** 全覆盖 behind a part of a named whole; or 全部 at the head of a later clause that tells of the same step: 答复17件，全部办结. */
function claimBehind(part: Quantity, whole: Quantity, { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): Claim | undefined {
  const from = part.end - sentence.start;
  const rest = sentence.text.slice(from);
  const at = (word: string, offset: number): Claim => ({ text: word, start: part.end + offset, end: part.end + offset + word.length });
  const covered = firstHeld(rest, words.covered);
  if (covered !== undefined) {
    const offset = rest.indexOf(covered);
    // 其中152家规上企业做到全覆盖: of those alone.
    if (!rest.slice(0, offset).includes(COMMA)) return undefined;
    // 援助案件742件，其中农民工286件；168个村法律顾问全覆盖: of what a later clause group counts.
    if (sentence.quantities.some((each) => each.segment > part.segment && each.end <= part.end + offset && isCounted(each))) return undefined;
    return isAmong(part, whole, words) || isDue(whole) || (SOME_ALREADY.test(part.before) && part.unit === whole.unit && part.after !== "") ? at(covered, offset) : undefined;
  }
  if (!mentions(rest, words.alls)) return undefined;
  const pairs = words.pairs.filter((pair) => mentions(whole.before, pair.whole));
  const isStep = (text: string): boolean => pairs.some((pair) => mentions(text, pair.part));
  // 经查属实9件，均已处理: all of those.
  if (!isStep(part.before) || PROVED.test(part.before)) return undefined;
  const lead = leadOf(rest, whole, pairs.flatMap((pair) => pair.whole));
  const head = rest.search(CLAUSE_HEAD) + lead;
  const clause = head < 0 ? head : head + (BROUGHT_ABOUT.exec(rest.slice(head + 1))?.[0].length ?? 0);
  const word = beginningOf(rest, words.alls, clause + 1);
  const [told = ""] = rest.slice(clause + 1).split(CLAUSE_HEAD);
  // A claim of the step before is none of this one: 收到26件，办结23件，收到的申请全部受理.
  const isEarlier = words.pairs.some((pair) => mentions(told, pair.whole) && mentions(part.before, pair.part));
  // 出庭2件，均胜诉: who was there says nothing of how it ended.
  const isOther = mentions(part.before, words.personal) && !words.personal.some((each) => part.before.includes(each) && told.includes(each));
  // 审结55件，全部在法定期限内审结: of those.
  const tellsManner = (text: string): boolean => mentions(text, words.qualifiers) || IN_TIME.test(text);
  const isManner = tellsManner(told) && !tellsManner(part.before);
  return clause < 0 || word === undefined || isEarlier || isOther || isManner || !isStep(told) ? undefined : at(word, clause + 1);
}

/** Length of the words that name the whole again before 全部: 受理的案件全部审结. */
function leadOf(rest: string, { before, after }: Quantity, wholes: readonly string[]): number {
  const [, clause = ""] = rest.split(CLAUSE_HEAD);
  const [lead = ""] = clause.split(ALL);
  const isAgain = lead.length < clause.length && mentions(lead, wholes) && Array.from(lead.replaceAll(OF, "")).every((letter) => (before + after).includes(letter));
  return isAgain ? lead.length : 0;
}

/** Letters of a noun and how many each of them has. */
const LONGEST_NOUN = 24;

/** The first stop behind the part. */
const CLAUSE_HEAD = new RegExp(`[${CLAUSE_STOPS}]`, "u");
