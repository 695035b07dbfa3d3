import { AMONG, blocksOf, clausesOf, compare, quantitiesOf, spanOf, type Report, type Span } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { endsWithAny, firstIn, has } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import type { Again } from "../again/again.js";
import { likenessOf } from "../reading/likeness.js";
import { isSomeOf } from "./stages.js";
import { groupUpTo, sentenceStartsOf, STOPS } from "../reading/surroundings.js";
import { areAlike, stepIn, stepPairsOf, type StepPair } from "./steps.js";
import { bareWords, type Words } from "../reading/words.js";

/** 全部持证, where so many of so many were told to be; to be told as a hint. */
export interface AllClaim {
  readonly claim: Span;
  readonly pair: Pick<StepPair, "whole" | "part">;
}

/** 执法人员8名，持证7名 and later 8名执法人员中仅5人持证: other parts of one whole. To be told as a hint. */
export function othersOfWhole({ report, data: { words } }: RuleInput): readonly Again[] {
  const earlier = new Map<string, StepPair[]>();
  return stepPairsOf(words, report).flatMap((second) => {
    const { whole: { family, value }, step } = second;
    const key = `${step} ${family} ${String(value.digits)}/${String(value.scale)}`;
    const told = earlier.get(key) ?? [];
    if (told.length < COMPARED) earlier.set(key, [...told, second]);
    const alike = told.filter((first) => first.part.block !== second.part.block && areAlike(first.noun, second.noun) && isWhole(first, second));
    const [first] = alike;
    const isSome = first !== undefined && [[first, second], [second, first]].some(([some, all]) => isSomeOf(some ?? first, all ?? second, { words, report }));
    return first === undefined || isSome || alike.some(({ part }) => compare(part.value, second.part.value) === 0) ? [] : [{ first: first.part, second: second.part }];
  });
}

/** Pairs of a draft that a claim without a noun is compared with. */
const MOST_PAIRS = 200;
/** 人 and 名 count alike. */
const PERSON = "person";
/** Pairs of one whole that a later one is compared with. */
const COMPARED = 8;

/** 92处隐患已全部整改: only against a whole that is told by the same noun. */
function isWhole(a: StepPair, b: StepPair): boolean {
  return (a.whole !== a.part && b.whole !== b.part) || a.whole.unit === b.whole.unit || a.whole.family === PERSON;
}

/** 实有9名，持证7名 and later 持证的只有6人: the part alone, told again. To be told as a hint. */
export function partsAlone({ report, data: { words } }: RuleInput): readonly Again[] {
  const pairs = stepPairsOf(words, report);
  return quantitiesOf(report).flatMap((second) => {
    const only = endsWithAny(second.before, words["only"]) && second.block.cell === undefined;
    // 41名持证人员中有法律职业资格的仅2人: of those.
    const own = second.before.slice(second.before.lastIndexOf(AMONG) + AMONG.length);
    const step = only && !has(second.before, report.context.standard.figureWords.negations) ? stepIn(own, words) : undefined;
    const told = step === undefined ? [] : pairs.filter((each) => each.step === step && each.part.family === second.family && each.part.block.index < second.block.index && each.whole !== each.part);
    const [first] = told;
    const isOne = first !== undefined && told.every(({ part }) => compare(part.value, first.part.value) === 0) && compare(second.value, first.part.value) !== 0 && compare(second.value, first.whole.value) < 0;
    return isOne ? [{ first: first.part, second }] : [];
  });
}

/** A clause without figures that says that all took a step, against the pairs of the same noun. */
export function claimsIn({ report, data: { words } }: RuleInput): readonly AllClaim[] {
  const pairs = new Map<string, StepPair[]>();
  for (const pair of stepPairsOf(words, report)) {
    const key = `${pair.step} ${pair.noun}`;
    const told = pairs.get(key) ?? [];
    if (compare(pair.part.value, pair.whole.value) < 0 && told.length < COMPARED) pairs.set(key, [...told, pair]);
  }
  if (pairs.size === 0) return [];
  const all = [...pairs.values()].flat().slice(0, MOST_PAIRS);
  return blocksOf(report).flatMap((block) => {
    if (block.kind === "heading" || block.cell !== undefined || isPlan(block, words, report) || !has(block.view.text, words["all-said"])) return [];
    return clausesOf(block.view.text).flatMap(({ text, start }): readonly AllClaim[] => {
      const said = claimIn(text, words, report);
      const told = said === undefined ? [] : said.noun === "" ? namedBefore(said, groupUpTo(block, start), all) : all.filter(({ step, noun }) => step === said.step && isNamed(noun, said.noun));
      const pair = told.find(({ part }) => part.block !== block || (said?.noun !== "" && sentenceStartsOf(block)(start) > part.end));
      return pair === undefined || said === undefined ? [] : [{ claim: spanOf(block.view, start + said.start, start + said.end), pair }];
    });
  });
}

/** 承接县级交办信访事项 is named by 县级交办信访事项. */
function isNamed(noun: string, said: string): boolean {
  return noun === said || (said.length >= LONG && noun.endsWith(said));
}

/** 组织在编人员参加考试，目前已全部取得证件: the pairs of whom the clause group names; where it counts some itself, they are meant. */
function namedBefore({ step }: Said, before: string, pairs: readonly StepPair[]): readonly StepPair[] {
  return FIGURE.test(before) ? [] : pairs.filter((each) => each.step === step && each.noun.length >= SHORTEST && likenessOf(each.noun, before).inFirst >= CONTAINED);
}

interface Said {
  readonly noun: string;
  readonly step: string;
  readonly start: number;
  readonly end: number;
}

/** 实现执法人员全部持证上岗: whom it is said of, and the step. */
function claimIn(text: string, words: Words, report: Report): Said | undefined {
  const word = firstIn(text, words["all-said"]);
  const at = word === undefined ? -1 : text.indexOf(word);
  const noun = bareWords(text.slice(0, Math.max(0, at)), words, report);
  const step = word === undefined || FIGURE.test(text) ? undefined : stepIn(text.slice(at + word.length), words);
  // 发现的问题均已督促整改: which is not yet done.
  const { ordered } = report.context.standard.figureWords;
  const isOrdered = [ordered, words["begun"]].some((list) => has(text.slice(at), list)) && !has(text.slice(at), words["done"]);
  return step === undefined || isOrdered || (noun.length < SHORTEST && noun !== "") ? undefined : { noun, step, start: noun === "" ? at : text.indexOf(noun), end: text.replace(STOPS, "").length };
}

const FIGURE = /\d/u;
/** Letters of a noun, and share of its letter pairs that the sentence before a claim has. */
const SHORTEST = 3;
const LONG = 5;
const CONTAINED = 0.75;
