import type { Quantity } from "../quantity/types.js";
import { LOOKS_BACK, OF } from "../text/chinese-clauses.js";
import { BASED_SHARE } from "../text/chinese-figures.js";
import type { Block } from "../types.js";
import type { DraftFigures } from "./draft-figures.js";
import { checksIn } from "./in-sentence.js";
import { printed, sentencesWithFigures, type Sentence } from "./reading/scope.js";
import type { FigureCheck } from "./types.js";

/** A paragraph and what stands in the one before, read as one. */
interface Joined {
  readonly sentence: Sentence;
  /** Figures as the draft has them, by those of the joined text. */
  readonly originals: ReadonlyMap<Quantity, Quantity>;
  /** Length of the text before. */
  readonly offset: number;
  readonly block: Block;
}

/**
 * 审结197件，年末未结22件, where 上年结转18件，新受理203件 stands in the paragraph before: the first sentence of a paragraph, recomputed with figures of that one as if they stood in one
 * text. Never sure, and only of figures that were recomputed from nothing so far.
 */
export function acrossParagraphs({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  const impossible = new Set(known.flatMap(({ kind, subject }) => (kind === "impossible" ? [subject] : [])));
  return sentences.flatMap((sentence, at) => {
    const joined = joinedWith(sentence, sentences.slice(Math.max(0, at - LOOKED_BACK), at));
    if (joined === undefined) return [];
    const checks = checksIn(joined.sentence, words);
    return checks.flatMap((check) => {
      const told = asTold(check, joined);
      if (told === undefined) return [];
      // 548份，满意度95.5%, where 回收有效问卷574份 stands in the paragraph before: a rate that nothing here gives.
      if (told.kind === "rate" && told.holds && impossible.has(told.subject)) return [told];
      return bound.has(told.subject) || (told.kind === "rate" && !isBound(check, checks, joined.sentence)) ? [] : [told];
    });
  });
}

/** A rate that says of what it is (占事项总数的, 上述案件中), or whose part and whole leave what is told to be left: 218个村, next paragraph 建成203个，覆盖率95.1%，其余15个. */
function isBound({ subject, inputs, name, expected: [right = ""] }: FigureCheck, checks: readonly FigureCheck[], { text }: Sentence): boolean {
  const isLeft = checks.some(({ kind, holds, inputs: others }) => kind === "balance" && holds && others.length === inputs.length && others.every((each) => inputs.includes(each)));
  // 占全部600件|处罚案件的: of what its sentence counts.
  const isOfOwn = subject.before.endsWith(OF) && inputs.some(({ after, end }) => after === subject.before && end < subject.start);
  // 13.2% for 12.3%.
  const isSwapped = right !== "" && digitsIn(right) === digitsIn(printed(subject));
  // 咨询3862件，占46.2%；求助2508件，占30%；…: most of one list are of that whole.
  const fellows = checks.filter((each) => each.kind === "rate" && each.subject !== subject && each.name === name && inputs[1] !== undefined && each.inputs[1] === inputs[1]);
  const isListed = fellows.filter(({ holds }) => holds).length >= FEWEST_FELLOWS && fellows.every(({ holds }) => holds);
  return isLeft || isOfOwn || isSwapped || isListed || BASED_SHARE.test(subject.before) || LOOKS_BACK.test(text);
}

/** Shares of one list that are right. */
const FEWEST_FELLOWS = 3;

/** The digits of a figure, sorted. */
function digitsIn(text: string): string {
  return (text.match(DIGITS) ?? []).sort().join("");
}

const DIGITS = /\d/gu;

/** Sentences of the paragraph before that are looked at. */
const LOOKED_BACK = 3;

function joinedWith({ quantities, text, earlier: told, year }: Sentence, before: readonly Sentence[]): Joined | undefined {
  const [first] = quantities;
  const earlier = before.flatMap((each) => each.quantities).filter(({ block }) => first !== undefined && block.order === first.block.order - 1);
  const [one] = earlier;
  if (first === undefined || one === undefined || told.length > 0 || (first.sentence > 0 && !LOOKS_BACK.test(text))) return undefined;
  const offset = one.block.view.text.length;
  const { view } = first.block;
  const block: Block = { ...first.block, view: { ...view, text: one.block.view.text + view.text } };
  const shift = (earlier[earlier.length - 1]?.sentence ?? 0) + 1 - first.sentence;
  const moved = (each: Quantity): Quantity => ({ ...movedBy(offset, each), block, sentence: each.sentence + shift });
  const originals = new Map([...earlier.map((each) => [{ ...each, block }, each] as const), ...quantities.map((each) => [moved(each), each] as const)]);
  const sentence = sentencesWithFigures([...originals.keys()], year).at(-1);
  return sentence === undefined ? undefined : { sentence, originals, offset, block: first.block };
}

/** A figure so many letters farther on. */
function movedBy(letters: number, each: Quantity): Quantity {
  const { number } = each;
  return { ...each, start: each.start + letters, end: each.end + letters, clauseStart: each.clauseStart + letters, number: { ...number, start: number.start + letters, digitsStart: number.digitsStart + letters, end: number.end + letters } };
}

/** A check in the draft's own figures and places; `undefined` where the paragraph before has no part in it. */
function asTold(check: FigureCheck, { originals, offset, block }: Joined): FigureCheck | undefined {
  const original = (each: Quantity): Quantity => originals.get(each) ?? { ...movedBy(-offset, each), block };
  const subject = original(check.subject);
  const inputs = check.inputs.map(original);
  if (subject.block !== block || inputs.every((each) => each.block === block)) return undefined;
  return { ...check, sure: false, subject, inputs, place: { start: check.place.start - offset, end: check.place.end - offset }, expected: [] };
}
