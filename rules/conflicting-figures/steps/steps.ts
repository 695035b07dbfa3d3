import { AMONG_NAMED, COMMA, compare, ENUMERATION_COMMA, figureChecksOf, figuresBySentence, IN_BRACKETS, isZero, MOST_FIGURES, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import { likenessOf } from "../reading/likeness.js";
import { endsWithAny, firstIn, has, pairsIn } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { nounIn } from "../reading/statements.js";
import { bareWords, factBy, type Words } from "../reading/words.js";

/** So many of so many that came as far as a step: 执法人员64名，持证62名. */
export interface StepPair {
  readonly whole: Quantity;
  readonly part: Quantity;
  readonly step: string;
  /** What the whole counts: 执法人员. */
  readonly noun: string;
}

/** The step that a text names: 办结 and 审结 are one. */
export function stepIn(text: string, words: Words): string | undefined {
  return pairsIn(text, words["steps"])[0]?.[0];
}

/** What a figure counts, by the words on both sides of it. */
export function wordsAround({ before, after }: Quantity, words: Words): string {
  return before + nounIn(after, words);
}

/** The pairs of a draft's text, in order; nothing of last year, of plans or with a manner of its own (按期办结). */
export const stepPairsOf = factBy((words, report): readonly StepPair[] => [...readPairs(words, report), ...pairsOfRates(words, report)]);

function readPairs(words: Words, report: Report): readonly StepPair[] {
  const { among, lastYear, negations, ordered, qualifiers, formers } = report.context.standard.figureWords;
  return figuresBySentence(quantitiesOf(report)).flatMap((figures) => {
    if (figures.length > MOST_FIGURES) return [];
    const plain = figures.filter((each) => isPlain(each) && !has(each.before, lastYear) && !has(each.before, formers) && !isPlan(each.block, words, report));
    return plain.flatMap((part, at): readonly StepPair[] => {
      // 检查发现的92处隐患已全部整改到位: all of them; not 没有在年内全部清偿.
      const behind = part.after.replace(IN_BRACKETS, "");
      const said = firstIn(behind, words["all-said"]);
      const done = said === undefined || has(behind.slice(0, behind.indexOf(said)), words["not-so"]) ? undefined : stepIn(behind.slice(behind.indexOf(said) + said.length), words);
      const all = done ?? allBehind(part, words);
      if (all !== undefined) return [{ whole: part, part, step: all, noun: wordsAround(part, words) }];
      const own = bareWords(part.before, words, report);
      const ownStep = stepIn(own, words);
      // 8名执法人员中仅5人持证.
      const told = ownStep === undefined ? nounIn(part.after, words) : own;
      const step = ownStep ?? stepIn(told, words);
      if (step === undefined) return [];
      const before = plain.slice(0, at).filter((each) => each.family === part.family && each.depth === part.depth && compare(each.value, part.value) >= 0);
      // 在编22人、协管46人；在编人员中持有执法证的20人: by its noun, else the nearest of the clause group.
      const noun = AMONG_NAMED.exec(part.before)?.[1]?.slice(0, NOUN);
      const whole = noun === undefined ? before.findLast(({ segment }) => segment === part.segment) ?? ofPair(part, before, report) : before.findLast((each) => wordsAround(each, words).includes(noun));
      // 一般隐患2118条、重大隐患18条，整改2107条: of both.
      const next = whole === undefined ? undefined : plain[plain.indexOf(whole) + 1];
      const isList = noun === undefined && whole !== undefined && next !== undefined && next !== part && next.unit === whole.unit && part.block.view.text.slice(whole.end, next.start).includes(ENUMERATION_COMMA);
      // 15个司法所完成改造，其中本年度完成6个: all of them did.
      const isDone = whole !== undefined && has(part.block.view.text.slice(whole.end, part.start), among) && whole.after !== "" && stepIn(nounIn(whole.after, words), words) === step;
      if (whole === undefined || isDone || isList || has(told, negations) || (has(told, ordered) && !has(told, words["done"])) || has(told, qualifiers) || endsWithAny(own, words["due"])) return [];
      return [{ whole, part, step, noun: bareWords(whole.before, words, report) + bareWords(nounIn(whole.after, words), words, report) }];
    });
  });
}

/** 立案45件；结案42件: by the words of a part and its whole, over clause groups. */
function ofPair(part: Quantity, before: readonly Quantity[], report: Report): Quantity | undefined {
  const pairs = report.context.standard.figureWords.pairs.filter((pair) => pair.part.includes(part.before));
  return before.findLast((each) => each.unit === part.unit && pairs.some((pair) => has(each.before, pair.whole)));
}

/** 执法人员29人，全部持证上岗: the step that the clause right behind says of all of them. */
function allBehind({ block, end, after }: Quantity, words: Words): string | undefined {
  const behind = block.view.text.slice(end, end + LONGEST_CLAIM);
  const said = words["all-said"]?.find((word) => behind.startsWith(COMMA + word));
  return said === undefined || after !== "" ? undefined : stepIn(behind.slice(said.length + 1, said.length + 1 + STEP), words);
}

/** Letters of a clause that tells of all, and of a step in it. */
const LONGEST_CLAIM = 12;
const STEP = 4;

/** 违法58个。违法图斑已整改51个，整改率87.9%: part and whole of a rate that is named for the step, where they stand in two sentences. */
function pairsOfRates(words: Words, report: Report): readonly StepPair[] {
  return figureChecksOf(report).flatMap(({ kind, name, inputs: [part, whole] }) => {
    const step = kind === "rate" ? stepIn(name, words) : undefined;
    const isPair = step !== undefined && part !== undefined && whole !== undefined && isPlain(part) && isPlain(whole) && (part.block !== whole.block || part.sentence !== whole.sentence);
    return isPair ? [{ whole, part, step, noun: bareWords(whole.before, words, report) + bareWords(nounIn(whole.after, words), words, report) }] : [];
  });
}

function isPlain({ approximation, upper, block, family, value }: Quantity): boolean {
  return approximation === "none" && upper === undefined && block.cell === undefined && family !== "percent" && family !== "point" && !isZero(value);
}

/** Letters of a noun by which a whole is found. */
const NOUN = 2;

/** Share of the letter pairs of one name that stand in the other. */
const ALIKE = 0.3;

export function areAlike(one: string, other: string): boolean {
  return one.length > 1 && other.length > 1 && likenessOf(one, other).contained >= ALIKE;
}
