import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { ALL, COMMA, WHOLE_PLACE } from "../../text/chinese-clauses.js";
import { withoutWords } from "../../text/without.js";
import { joint, mentions, type Sentence } from "../reading/scope.js";
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
