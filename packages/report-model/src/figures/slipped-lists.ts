import type { FigureWords } from "@lint-report/standard";
import { add, approximate, compare, distance } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { NOT_TWICE } from "../text/chinese-clauses.js";
import { ADDED, additionOf } from "./addition.js";
import { directionOf } from "./growth-pairs.js";
import { isFirm } from "./interval.js";
import { isOneDigit, isSlipOfPart } from "./one-digit.js";
import { areInGroup, endsIn, isCounted, isDue, isLastYear, mentions, opensWith, sumOf, type Sentence } from "./scope.js";
import { slippedParts, swappedDigits } from "./slipped-parts.js";
import type { FigureCheck } from "./types.js";

/** What may be all that a total counts. */
interface List {
  readonly parts: readonly Quantity[];
  /** What else is counted between them, in other units. */
  readonly aside: readonly Quantity[];
  /** True where 其中 leads it, or what stands beside each comes to what stands beside the total. */
  readonly isPlain: boolean;
  /** True where what stands beside comes to what stands beside the total; one digit that is another is told, too. */
  readonly isColumn: boolean;
}

/** What is known of the draft's figures. */
interface Known {
  readonly words: FigureWords;
  /** Figures that were added up. */
  readonly bound: ReadonlySet<Quantity>;
  /** Figures with which something else is right. */
  readonly vouched: ReadonlySet<Quantity>;
}

/** Parts of a total. */
const FEWEST = 2;
const MOST = 12;
/** Clause groups behind a total that are looked at. */
const LOOKED_ON = 24;
/** A smaller total is reached by chance, one of two parts more easily. */
const TELLING = 10;
const TELLING_OF_TWO = 100;
/** A smaller one behind which 其中 does not stand. */
const TELLING_ALONE = 1000;
/** By how much a slip may be off, as a share of the total. */
const MOST_OFF = 0.4;
const MOST_OFF_OF_COLUMN = 0.5;
/** Another digit is found by chance more easily than two in the other order. */
const MOST_OFF_OF_DIGIT = 0.25;
/** Digits of a part. */
const SHORT = 2;
const LONG = 3;

/**
 * 共审结12280起。审结刑事案件908起，审结民事案件10013件，审结行政案件1539件: all that is counted in a clause group, sentence or paragraph behind a total, or at the heads of the paragraphs behind it, that with two neighbouring
 * digits in the other order comes to it, whatever stands between. Never sure, and only where nothing else was added up from them. Tried on published texts before it was built.
 */
export function withSlippedLists(checks: readonly FigureCheck[], sentences: readonly Sentence[], words: FigureWords): readonly FigureCheck[] {
  const bound = new Set(checks.flatMap(({ kind, holds, subject, inputs, total }) => (!ADDED.has(kind) ? [] : holds ? inputs : [subject, ...inputs, ...(total === undefined ? [] : [total])])));
  const vouched = new Set(checks.flatMap(({ kind, holds, subject, inputs }) => (!holds ? [] : kind === "rate" ? inputs : ADDED.has(kind) ? [subject] : [])));
  const known = { words, bound, vouched };
  const groups = groupsOf(sentences, words);
  return [...checks, ...groups.flatMap((group, at) => {
    const place = placeBehind(group, groups.slice(at + 1, at + LOOKED_ON));
    return group.flatMap((total, index): readonly FigureCheck[] => {
      if (bound.has(total) || approximate(total.value) < TELLING * approximate(total.step)) return [];
      const lists = listsOf([group[index - 1], total], { ...place, here: group.slice(index + 1) }, words);
      // 共41件，其中甲类23件、乙类18件: nothing is wrong where some of them are all.
      if (lists.some(({ parts, isColumn }) => !isColumn && comeTo(total, parts))) return [];
      const found = [...lists, ...listsBefore(total, groups.slice(0, at + 1), words)].find((list) => !isTaken(total, list, known) && isSlip(total, list, known) && !isToldBeside(total, list, sentences));
      return found === undefined ? [] : [{ ...additionOf(total, found.parts), sure: false }].filter(({ holds }) => !holds);
    });
  })];
}

/** 调解1026件，成功1008件: what comes to the other; 三项相加多出18场: and by how much it is off is said. */
function isToldBeside(total: Quantity, { parts }: List, sentences: readonly Sentence[]): boolean {
  const sum = sumOf(parts);
  const off = distance(sum, total.value);
  return sentences.some(({ quantities }) => quantities.some(({ block, value }) => block === total.block && (compare(value, sum) === 0 || compare(value, off) === 0)));
}

function comeTo({ value }: Quantity, parts: readonly Quantity[]): boolean {
  return parts.some((_, at) => at > 0 && compare(sumOf(parts.slice(0, at + 1)), value) === 0);
}

/** 查实968条；其中涉企86条: and what a part divides is none beside it. */
function isTaken(total: Quantity, { parts }: List, { bound, words }: Known): boolean {
  return parts.length < FEWEST || parts.length > MOST || parts.slice(1).some(({ before }) => opensWith(before, words.among)) || parts.some((each) => bound.has(each) || compare(each.value, total.value) >= 0);
}

/** Two neighbouring digits in the other order, of a figure that nothing else vouches for; in a column one digit that is another. */
function isSlip(total: Quantity, { parts, aside, isPlain, isColumn }: List, { vouched }: Known): boolean {
  const sum = sumOf(parts);
  const size = approximate(total.value);
  const off = approximate(distance(sum, total.value)) / size;
  const isPair = parts.length === FEWEST;
  // 共41项，其中许可28项、处罚9项、征收4件: one of them is told in another unit.
  if (aside.some(({ value }) => compare(add(sum, value), total.value) === 0)) return false;
  // 审结121件。败诉9件、胜诉57件、…: what nothing says to be its parts nearly comes to a small total by chance.
  if (!isPlain && size < TELLING_ALONE * approximate(total.step)) return false;
  if (off === 0 || off > (isColumn ? MOST_OFF_OF_COLUMN : MOST_OFF) || (isPair && size < TELLING_OF_TWO * approximate(total.step))) return false;
  if (slippedParts(total, parts, isPair ? LONG : SHORT).some((each) => !vouched.has(each))) return true;
  if (isPair) return false;
  if (!vouched.has(total) && swappedDigits(total.value).some((each) => compare(each, sum) === 0)) return true;
  return isColumn && off < MOST_OFF_OF_DIGIT && (isOneDigit(sum, total.value) || isSlipOfPart(total, parts));
}

/** What stands behind a clause group, worked out once for all its figures. */
interface Behind {
  readonly here: readonly Quantity[];
  /** Clause groups of its paragraph, and of all. */
  readonly own: readonly (readonly Quantity[])[];
  readonly all: readonly (readonly Quantity[])[];
  /** The rest of its sentence, and the next one. */
  readonly sentence: readonly Quantity[];
  readonly next: readonly Quantity[];
  readonly paragraphs: readonly (readonly Quantity[])[];
}

function placeBehind([first]: readonly Quantity[], all: readonly (readonly Quantity[])[]): Omit<Behind, "here"> {
  const behind = all.flat();
  const isHere = (each: Quantity): boolean => first !== undefined && areInSentence(each, first);
  const opening = behind.find((each) => !isHere(each));
  return {
    own: all.filter(([each]) => each?.block === first?.block), all, sentence: behind.filter(isHere), next: opening === undefined ? [] : behind.filter((each) => areInSentence(each, opening)),
    paragraphs: grouped(behind.filter(({ block }) => block !== first?.block), (a, b) => a.block === b.block),
  };
}

/** The lists that may divide a total, with the figure before it in its clause group. */
function listsOf([mate, total]: readonly [Quantity | undefined, Quantity], { here, own, all, sentence, next, paragraphs }: Behind, words: FigureWords): readonly List[] {
  const isKin = ({ family, depth }: Quantity): boolean => family === total.family && depth === total.depth;
  const listOf = (quantities: readonly Quantity[]): List => ({ parts: quantities.filter(isKin), aside: quantities.filter((each) => !isKin(each)), isPlain: opensWith(quantities.find(isKin)?.before ?? "", words.among), isColumn: false });
  const led = here.findIndex(({ before }) => opensWith(before, words.among));
  const beside = mate === undefined || mate.family === total.family ? [] : [[here, ...own], all, paragraphs].flatMap((groups) => columnOf([mate, total], groups));
  return [...beside, listOf(here), listOf(led < 0 ? [] : here.slice(led)), listOf([...here, ...sentence]), listOf(next), headsOf(paragraphs, isKin)];
}

/** 其中甲类案件审结198件 at the head of a paragraph, 乙类3383件 at that of the next, …; two of them only where they are called alike. */
function headsOf(paragraphs: readonly (readonly Quantity[])[], isKin: (each: Quantity) => boolean): List {
  const heads = paragraphs.map((all) => all.find(isKin));
  const from = heads.findIndex((each) => each !== undefined);
  const end = heads.findIndex((each, at) => at > from && each === undefined);
  const parts = heads.slice(Math.max(from, 0), end < 0 ? heads.length : end).filter((each) => each !== undefined);
  return { parts: parts.length > FEWEST || parts[0]?.before === parts[1]?.before ? parts : [], aside: [], isPlain: false, isColumn: false };
}

/** 12起、死亡48人。1.建筑施工4起、死亡9人。…: the figures beside those that come to the one beside the total. */
function columnOf([mate, total]: readonly [Quantity, Quantity], groups: readonly (readonly Quantity[])[]): readonly List[] {
  const pairs = groups.flatMap((all) => all.flatMap((one, at) => { const other = all[at + 1]; return one.family === mate.family && one.depth === mate.depth && other?.family === total.family && other.depth === total.depth ? [{ one, other }] : []; })).slice(0, MOST);
  const end = pairs.findIndex((_, at) => at >= FEWEST && compare(sumOf(pairs.slice(0, at + 1).map(({ one }) => one)), mate.value) === 0);
  return end < 0 ? [] : [{ parts: pairs.slice(0, end + 1).map(({ other }) => other), aside: [], isPlain: true, isColumn: true }];
}

/** 侵权案件245件，假冒案件964件；两类案件总数1209件: what its sentence counts before a total that is told to be one. */
function listsBefore(total: Quantity, groups: readonly (readonly Quantity[])[], words: FigureWords): readonly List[] {
  if (!endsIn(total.before, words.sumsBehind, words.sumRows)) return [];
  const parts = groups.slice(-MOST).flat().filter((each) => areInSentence(each, total) && each.index < total.index && each.family === total.family && each.depth === total.depth);
  return [{ parts, aside: [], isPlain: false, isColumn: false }];
}

function areInSentence(a: Quantity, b: Quantity): boolean {
  return a.block === b.block && a.sentence === b.sentence;
}

/** Figures in their order by what two neighbours have in common. */
function grouped(quantities: readonly Quantity[], areTogether: (a: Quantity, b: Quantity) => boolean): readonly (readonly Quantity[])[] {
  const groups: Quantity[][] = [];
  let last: Quantity | undefined;
  for (const each of quantities) {
    if (last !== undefined && areTogether(last, each)) groups[groups.length - 1]?.push(each);
    else groups.push([each]);
    last = each;
  }
  return groups;
}

/** Counts of this year by clause group. */
function groupsOf(sentences: readonly Sentence[], words: FigureWords): readonly (readonly Quantity[])[] {
  const isTold = (each: Quantity): boolean => isCounted(each) && isFirm(each) && !isDue(each) && !isLastYear(each, words) && directionOf(each, words) === 0 && !mentions(each.before, words.averages);
  return sentences.flatMap(({ quantities, text }) => (mentions(text.replaceAll(NOT_TWICE, ""), words.overlaps) ? [] : grouped(quantities.filter(isTold), areInGroup)));
}
