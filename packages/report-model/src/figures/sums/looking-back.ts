import type { FigureWords } from "@lint-report/standard";
import { groupBy } from "../../group-by.js";
import { approximate, compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, DIVIDED, GOES_BACK, LOOKS_BACK, TOPIC, TOPIC_LOOKED_BACK } from "../../text/chinese-clauses.js";
import { RESULTING } from "../../text/chinese-figures.js";
import { FULL_STOP } from "../../text/chinese.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { excessOf } from "../parts/excess.js";
import { isAbout, PAIR_OF_LETTERS } from "../reading/about.js";
import { isPlain } from "../reading/carried.js";
import { areAll, isUnfinished } from "../reading/completeness.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isSlipOfPart } from "../reading/one-digit.js";
import { haveOwnBodies } from "../reading/parallel.js";
import { isEnumerated, isLastYear, mentions, opensWith, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import { slippedParts } from "../reading/slipped-parts.js";
import type { FigureCheck } from "../types.js";
import { ADDED, additionOf } from "./addition.js";
import { isOneDigitOff } from "./near-sums.js";
import { isCrossed, isFlow } from "./sums.js";

/** By how much parts may miss their total, as a share of it; further off, they are of something else. */
const MOST_OFF = 0.2;

/**
 * 上述申请中，予以公开38件、部分公开11件…: figures of a paragraph that looks back on the one before, against the total told there. Never sure, and only where
 * one number there can be meant.
 */
export function lookingBack({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  // 优秀52卷、合格31卷: that one is no more than the other says nothing.
  const bound = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (holds && kind === "part" ? [] : kind === "rate" ? [subject] : [subject, ...inputs])));
  const sums = new Map(known.flatMap((check) => (check.kind === "sum" && check.holds && check.inputs[0] !== undefined ? [[check.inputs[0], check] as const] : [])));
  // 368件，…，比上年的331件增长11.2%: that its growth is right leaves the parts to be wrong.
  const added = new Set(known.flatMap(({ kind, subject, inputs }) => (ADDED.has(kind) || kind === "balance" ? [subject, ...inputs] : [])));
  const byBlock = sentencesByBlock(sentences);
  return sentences.flatMap((sentence) => {
    const [first] = sentence.quantities;
    const before = first === undefined ? [] : first.sentence > 0 ? sentence.earlier : (byBlock.get(first.block.order - 1) ?? []).flatMap(({ quantities }) => quantities);
    const parts = first === undefined || before.length === 0 || mentions(sentence.text, words.overlaps) ? [] : partsOf(first, sentence, words);
    const [part] = parts;
    const isRest = leavesRest(parts, words);
    const whole = part === undefined || bound.has(part) ? undefined : wholeOf(part, before, { sentence, isRest, isComplete: parts.length > 2 && areAll(parts, words), words });
    // 当年受理的举报件中，年底前已办结1463件: in one paragraph that is enough.
    const isSaid = LOOKS_BACK.test(sentence.text) || GOES_BACK.test(sentence.text) || (first?.sentence !== 0 && (TOPIC.test(sentence.text) || (areAll(parts, words) && TOPIC_LOOKED_BACK.test(sentence.text))));
    // Where the first parts are known to be right.
    const sum = part === undefined ? undefined : sums.get(part);
    const settled = sum !== undefined && sum.inputs.length === parts.length && sum.subject.block === part?.block ? sum : undefined;
    if (settled !== undefined) return dividedAgain(settled.subject, sentence, { isSaid: false, isSplit: true, before, words });
    const slipped = bySlip(parts, before, { sentence, words }).filter(({ subject }) => !added.has(subject));
    if (whole === undefined || slipped.length > 0) return slipped;
    const isSplit = part !== undefined && parts.length > 2 && isDivided(sentence.text.slice(0, part.start - sentence.start));
    return [...checksOf(whole, parts, { isSaid, isSplit, before, words }), ...(compare(sumOf(parts), whole.value) === 0 ? dividedAgain(whole, sentence, { isSaid, isSplit: true, before, words }) : [])];
  });
}

/** 立案461件，办结401件，…。从类别看，187件、64件、…、31件: of several counts the one that the parts miss by one digit, where none is right. */
function bySlip(all: readonly Quantity[], before: readonly Quantity[], { sentence: { text, start }, words }: { readonly sentence: Sentence; readonly words: FigureWords }): readonly FigureCheck[] {
  const [first] = all;
  // …、其他37件；调解成功357件: a list that is long enough ends with its clause group.
  const own = all.filter(({ segment }) => segment === first?.segment);
  const parts = own.length < FEWEST_OF_MANY ? all : own;
  if (first === undefined || parts.length < FEWEST_OF_MANY || !isDivided(text.slice(0, first.start - start))) return [];
  const last = parts[parts.length - 1] ?? first;
  // 其他类型从略.
  if (mentions(text.slice(last.end - start), words.rests)) return [];
  const alike = before.filter((each) => isCount(each, words) && each.unit === first.unit && compare(each.value, TELLING) >= 0);
  const sum = sumOf(parts);
  // 平台受理19846件，其中电脑端6120件、…: some of them are of the first.
  const isNested = parts.slice(1).some((each) => opensWith(each.before, words.among));
  const offOf = ({ value }: Quantity): number => Math.abs(approximate(sum) - approximate(value));
  const [whole, other] = alike.filter((each) => isOneDigitOff(sum, each) || (!isNested && isSlipOf(each, parts))).sort((a, b) => offOf(a) - offOf(b));
  // …、终止56件，直接纠错18件: the last of them is told besides.
  const sums = parts.map((_, at) => sumOf(parts.slice(0, at + 1)));
  return whole === undefined || (other !== undefined && offOf(other) < NEARER * offOf(whole)) || alike.some(({ value }) => sums.some((each) => compare(value, each) === 0)) ? [] : checksOf(whole, parts, { isSaid: false, isSplit: true, before, words });
}

/** 1268件、593件、427件、568件 of 2874: two digits of a part in the other order; 124、97、58、57、37 of 368: one digit too much. */
function isSlipOf(whole: Quantity, parts: readonly Quantity[]): boolean {
  const off = (approximate(sumOf(parts)) - approximate(whole.value)) / approximate(whole.value);
  return (Math.abs(off) <= MOST_OFF && slippedParts(whole, parts).length > 0) || (off > 0 && off <= FEW_TOO_MANY && isSlipOfPart(whole, parts));
}

/** By how much a digit of one part may be too much, as a share of the total. */
const FEW_TOO_MANY = 0.02;

/** How many times nearer one count must be than any other. */
const NEARER = 2;
/** Parts of which several counts may be the total. */
const FEWEST_OF_MANY = 4;
/** Smaller totals are nearly reached by chance. */
const TELLING = integer(100);

/** 结案案件中，简易程序14起、普通程序21起；按类别分，市容17起、…、其他4起: behind parts that are right, clause groups that divide the whole once more. */
function dividedAgain(whole: Quantity, { quantities, text, start }: Sentence, told: Told): readonly FigureCheck[] {
  return quantities.flatMap((first, at): readonly FigureCheck[] => {
    const previous = quantities[at - 1];
    if (previous === undefined || previous.segment === first.segment || !isDivided(text.slice(previous.end - start, first.start - start))) return [];
    const parts = quantities.slice(at).filter((each) => each.segment === first.segment && each.unit === first.unit && isCount(each, told.words));
    return parts.length > 2 ? checksOf(whole, parts, told) : [];
  });
}

/** The sentences of each block that has figures, by its index. */
function sentencesByBlock(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> {
  return groupBy(sentences, ({ quantities: [first] }) => first?.block.order);
}

const isCount = (each: Quantity, words: FigureWords): boolean => isPlain(each) && each.approximation === "none" && each.depth === 0 && !isLastYear(each, words) && directionOf(each, words) === 0;

/** Figures of one clause group; behind 从办理结果看 of all of them. */
function partsOf({ segment, family, start }: Quantity, { quantities, text, start: from }: Sentence, words: FigureWords): readonly Quantity[] {
  // 从来源看，…；从内容看，…: each for itself.
  const isAny = isDivided(text.slice(0, start - from)) && !DIVIDED.test(text.slice(start - from));
  const parts = quantities.filter((each) => isCount(each, words) && (isAny || each.segment === segment) && each.family === family);
  // 简易程序38件、普通程序71件，普通程序中听证6件: some of one of them.
  const end = parts.findIndex((each, at) => parts.slice(0, at).some(({ before, block }) => before.length > 1 && each.before.startsWith(before + AMONG) && block === each.block));
  return end < 0 ? parts : parts.slice(0, end);
}

/** 已整改9项，其余4项. */
function leavesRest(parts: readonly Quantity[], words: FigureWords): boolean {
  const [, rest] = parts;
  return parts.length === 2 && rest !== undefined && opensWith(rest.before, words.rests);
}

/** 从时间分布看，, 评查结果为. */
function isDivided(lead: string): boolean {
  return DIVIDED.test(lead) || RESULTING.test(lead);
}

/** The total that the words looked back by name, where the paragraph tells one number of it. */
function wholeOf({ start, unit }: Quantity, before: readonly Quantity[], { sentence, isRest, isComplete, words }: { readonly sentence: Sentence; readonly isRest: boolean; readonly isComplete: boolean; readonly words: FigureWords }): Quantity | undefined {
  const lead = sentence.text.slice(0, start - sentence.start);
  const isSaid = LOOKS_BACK.test(lead) || GOES_BACK.test(lead);
  const told = (LOOKS_BACK.exec(lead) ?? GOES_BACK.exec(lead) ?? TOPIC_LOOKED_BACK.exec(lead))?.[1];
  const alike = before.filter((each) => isCount(each, words) && each.unit === unit);
  // 调处纠纷611件。从时间分布看，上半年298件: the one count that there is to be divided.
  // 共1049份，其中甲20份: divided already.
  const isTold = (each: Quantity): boolean => before.some((other) => other.block === each.block && other.start > each.end && opensWith(other.before, words.among));
  const summed = alike.filter((each) => mentions(each.before, words.totals) && !isTold(each));
  // 建议43件、提案67件，合计110件，…。从办理结果看: or the one total.
  const divided = isDivided(lead) ? dividedBefore(alike) : [];
  const only = alike.length === 1 ? alike : summed.length > 0 ? summed : divided;
  if (told === undefined) return (isDivided(lead) || isRest || isComplete) && only.length === 1 ? only[0] : undefined;
  const own = withoutWords(told, words.matters);
  const topic = own.length < PAIR_OF_LETTERS ? told : own;
  // 支队办理的412件…。大队办理的案件中: of another body.
  const counts = alike.filter((each) => !mentions(each.before, words.negations) && !haveOwnBodies(each.before, told));
  // 投诉中 of 投诉举报8956件，其中投诉7412件.
  const exact = counts.filter((each) => withoutWords(each.before, words.among) === told);
  const [named] = exact;
  if (named !== undefined && exact.length === 1) return named;
  const about = counts.filter((each) => topic.length >= PAIR_OF_LETTERS && isAbout(topic, wordsOf(each)));
  const pool = about.length > 0 || !isSaid ? about : counts;
  const totals = counts.filter((each) => mentions(each.before, words.totals));
  const [whole, ...others] = totals.length > 0 && (isSaid || pool.length > 0) ? totals : pool;
  return others.some(({ value }) => whole !== undefined && compare(value, whole.value) !== 0) ? undefined : whole;
}

/** 结案151件，年末未结16件。结案案件中，普通程序97件、简易程序54件。按领域分，…: what the sentence before has divided already. */
function dividedBefore(counts: readonly Quantity[]): readonly Quantity[] {
  const last = counts[counts.length - 1];
  const parts = counts.filter((each) => each.block === last?.block && each.sentence === last.sentence);
  return parts.length < 2 ? [] : counts.filter((each) => !parts.includes(each) && compare(each.value, sumOf(parts)) === 0);
}

/** How a paragraph looks back. */
interface Told {
  /** In so many words: 上述申请中. */
  readonly isSaid: boolean;
  /** It says by what it divides, and three figures or more follow. */
  readonly isSplit: boolean;
  readonly before: readonly Quantity[];
  readonly words: FigureWords;
}

function checksOf(whole: Quantity, parts: readonly Quantity[], { isSaid, isSplit, before, words }: Told): readonly FigureCheck[] {
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return [];
  // 新收69件，结转4件: a part may be of both.
  const isWithin = before.some((each) => each.unit === first.unit && compare(each.value, first.value) >= 0);
  if (compare(first.value, whole.value) > 0) return isWithin || !isSaid ? [] : [excessOf({ part: first, whole }, words)];
  const isList = isSplit || (parts.length > 2 && parts.slice(1, -1).every((part, at) => isEnumerated(parts[at] ?? part, part))) || areAll(parts, words) || leavesRest(parts, words);
  // 主要是 of a sentence before says nothing of these.
  const opens = first.block.view.text.lastIndexOf(FULL_STOP, first.start) + 1;
  const isOpen = isUnfinished({ total: { ...first, start: opens, end: opens }, parts, opening: "open", loose: false, nested: false }, words);
  const check = additionOf(whole, parts);
  const off = Math.abs((check.recomputed ?? Infinity) - approximate(whole.value)) / approximate(whole.value);
  if (!isList || isOpen || isCrossed(parts, words) || isFlow({ parts }, words) || off > MOST_OFF || before.some(({ value }) => compare(value, sumOf(parts)) === 0)) return [];
  // 新收112件，上年结转5件: of both.
  if (before.some((each) => each !== whole && mentions(each.before, words.carried) && compare(sumOf([whole, each]), sumOf(parts)) === 0)) return [];
  return [{ ...check, sure: false, recomputed: undefined, subject: last, total: whole, inputs: [whole, ...parts.slice(0, -1)], place: { start: first.start, end: last.end }, expected: [] }];
}
