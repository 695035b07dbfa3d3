import { add, compare, integer, PART_OF_YEAR, quantitiesOf, STAGE, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Left } from "./left.js";
import { has, withoutEach } from "../reading/lists.js";
import { areAlike, stepIn, stepPairsOf, type StepPair } from "./steps.js";
import type { Words } from "../reading/words.js";

/** Figures behind a whole that may be its stages. */
const MOST = 12;

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

/** 反馈的12个问题，上半年销号6个、下半年销号4个: what one step came to, batch by batch or from time to time; each is some of it, or a running total. */
export function stagesOf({ whole, step }: StepPair, { words, report }: Setting): readonly Quantity[] {
  const behind = quantitiesOf(report).slice(whole.index + 1, whole.index + 1 + MOST).filter(({ unit }) => unit === whole.unit);
  const isOne = (each: Quantity, at: number): boolean => {
    const said = each.block === whole.block ? each.block.view.text.slice((behind[at - 1] ?? whole).end, each.start) : "";
    return stepIn(said, words) === step && (isStage(said, words) || (at > 0 && has(said, words["year-ends"])));
  };
  const end = behind.findIndex((each, at) => !isOne(each, at));
  return behind.slice(0, end < 0 ? MOST : end);
}

/** 第一批, 7月底, 一个月内; not 截至12月底. */
function isStage(said: string, words: Words): boolean {
  const rest = withoutEach(said, words["year-ends"]);
  return STAGE.test(rest) || PART_OF_YEAR.test(rest);
}

function clauseUpTo({ block, clauseStart, start }: Quantity): string {
  return block.view.text.slice(clauseStart, start);
}

/** 上半年销号6个, 局长牵头整改5个: some of what came that far in all, and fewer; stages are never told again one by one. */
export function isSomeOf(some: StepPair, { part }: StepPair, setting: Setting): boolean {
  const isFewer = compare(some.part.value, part.value) < 0;
  const { actors } = setting.words;
  const isOnes = has(some.part.before, actors) && !has(part.before, actors);
  return (isFewer && (isOnes || isStage(clauseUpTo(some.part), setting.words))) || isListed(some, setting);
}

/** One of several stages, or told behind one. */
function isListed(pair: StepPair, { words, report }: Setting): boolean {
  return (isStage(pair.whole.before, words) && stepIn(pair.whole.before, words) === pair.step) || stagesOf(pair, { words, report }).length > 1;
}

/** 已整改10个 and later 上半年销号6个，下半年销号5个: what the stages come to in the end, where they are told to the end or come to more. To be told as a hint. */
export function stagesIn({ report, data: { words } }: RuleInput): readonly Left[] {
  const pairs = stepPairsOf(words, report);
  const told = new Set<number>();
  return pairs.flatMap((pair): readonly Left[] => {
    const stages = told.has(pair.whole.index) ? [] : stagesOf(pair, { words, report });
    if (stages.length < 2) return [];
    told.add(pair.whole.index);
    const others = pairs.filter((each) => each.step === pair.step && each.part.block !== pair.part.block && each.whole.unit === pair.whole.unit && compare(each.whole.value, pair.whole.value) === 0 && areAlike(each.noun, pair.noun) && !isStage(clauseUpTo(each.part), words) && !has(each.part.before, words["actors"]));
    const [other] = others;
    if (other === undefined || others.some(({ part }) => compare(part.value, other.part.value) !== 0)) return [];
    const come = comesTo(stages, other.part, words);
    return come === undefined || compare(come.rest, other.part.value) === 0 ? [] : [{ figure: other.part, ...come }];
  });
}

/** The last of running totals (6月底8个，年底14个), or all stages together; nothing where there may be more of them, or where either is what was told. */
function comesTo(stages: readonly Quantity[], { value }: Quantity, words: Words): Pick<Left, "told" | "rest"> | undefined {
  const last = stages[stages.length - 1];
  const rest = stages.reduce((sum, each) => add(sum, each.value), integer(0));
  if (last === undefined || [last.value, rest].some((each) => compare(each, value) === 0)) return undefined;
  if (has(last.before, words["year-ends"])) return { told: [last], rest: last.value };
  const isRising = stages.every((each, at) => at === 0 || compare(each.value, stages[at - 1]?.value ?? each.value) > 0);
  return has(last.before, words["last-stages"]) || (!isRising && compare(rest, value) > 0) ? { told: stages, rest } : undefined;
}
