import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ALL, COMMA, WHOLE_PLACE } from "../../text/chinese-clauses.js";
import { withoutWords } from "../../text/without.js";
import { HUNDRED } from "../reading/interval.js";
import { areBeside, joint, mentions, type Sentence } from "../reading/scope.js";
import type { Pair } from "./other-readings.js";
import type { Rate } from "./rate-names.js";

/** Letters of a step. */
const STEP_LETTERS = 2;
/** Letters of a noun. */
const NOUN = 2;

/** The rate's step is told with the whole, and with the part only before another: 调解 of 调解纠纷864件 and 调解成功847件. */
export function isStepOfWhole({ stem }: Rate, { part: { before: part }, whole: { before: whole } }: Pair, { stages }: FigureWords): boolean {
  const step = stem.slice(-STEP_LETTERS);
  const behind = part.slice(part.lastIndexOf(step) + step.length);
  return stem.length === STEP_LETTERS && whole.includes(step) && part.includes(step) && mentions(behind, stages);
}

/** 有执法职能的18个建立机构，建立率100%; 18个执法部门设立机构，设立率100%: of those that did. */
export function isOfThose({ percent, stem }: Rate, part: Quantity): boolean {
  const at = part.after.indexOf(stem.slice(-STEP_LETTERS));
  return stem !== "" && at >= 0 && (part.before !== "" || at >= NOUN) && joint(part, percent) === part.after + COMMA + percent.before;
}

/** 法院通知出庭的48件，负责人全部出庭，出庭应诉率100%: all of those, told in a clause between. */
export function isOfAllOfIt(part: Quantity, { percent }: Rate): boolean {
  if (part.block !== percent.block || part.end > percent.start) return false;
  const [, clause = "", ...more] = joint(part, percent).split(COMMA);
  return more.length === 1 && ALL.test(clause);
}

/** 办结278件，重点工单办结率97.3%: a name that tells more than the sentence counts may be of some of them. */
export function isNarrower(rest: string, { text }: Sentence, words: FigureWords): boolean {
  const own = withoutWords(withoutWords(rest, words.matters), words.adverbs);
  return own.length > 1 && (WHOLE_PLACE.test(own) || text.indexOf(own) === text.lastIndexOf(own));
}

/** 初次信访事项1592件，一次性化解1619件，一次性化解率95.4%: no rate of less than all can have a part that exceeds every whole before it; the nearest of them. */
export function aboveAll({ percent, stem }: Rate, part: Quantity, { wholes, words }: { readonly wholes: readonly Quantity[]; readonly words: FigureWords }): Quantity | undefined {
  if (stem === "" || compare(percent.value, HUNDRED) > 0) return undefined;
  // 14名通过考试（应考12人，通过率87.5%）.
  const noted = wholes.find((each) => percent.depth > part.depth && each.depth === percent.depth && each.family === part.family && compare(each.value, part.value) < 0 && joint(each, percent) === COMMA + percent.before);
  if (noted !== undefined) return noted;
  const isRight = part.end <= percent.start && joint(part, percent) === COMMA + percent.before;
  const told = wholes.filter((each) => each.sentence === part.sentence && each.block === part.block && each.end <= part.start && each.unit === part.unit);
  const last = told[told.length - 1];
  const largest = told.reduce<Quantity | undefined>((most, each) => (most !== undefined && compare(most.value, each.value) >= 0 ? most : each), undefined);
  const isBeside = last !== undefined && joint(last, part) === COMMA + part.before;
  const isNamed = largest !== undefined && mentions(largest.before, words.totals, words.holdings) && !told.some((each) => each !== largest && areBeside(largest, each));
  return isRight && (isBeside || isNamed) && wholes.every((each) => compare(each.value, part.value) < 0) ? (isBeside ? last : largest) : undefined;
}
