import type { FigureWords } from "@lint-report/standard";
import { compare, isZero, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { OVER_ALL_TOLD } from "../../text/chinese-figures.js";
import { APPEARS, ATTENDED, HEARD, OUTSIDE_CASES } from "../../text/chinese-shares.js";
import { SEVERAL_KINDS } from "../../text/chinese-subjects.js";
import { withoutWords } from "../../text/without.js";
import { HUNDRED } from "../reading/interval.js";
import { isOfOtherGroup } from "../reading/other-topics.js";
import { isAmong, isComparable, isCounted, isDue, joint, mentions, opensWith, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import { restsOf } from "./alternatives.js";
import type { Pair } from "./other-readings.js";
import type { Rate } from "./rate-names.js";
import type { RateParts } from "./rate-parts.js";

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** A part and a whole with what else the rate's name was found by. */
type Meant = Pair & Pick<RateParts, "rest" | "kin">;

/** Letters of a word. */
const WORD = 2;

/** True where the text gives a rate to others than the part and the whole that stand nearest to it. */
export function isOfOtherMatter(rate: Rate, meant: Meant, setting: Setting): boolean {
  return isAheadOfOthers(rate, meant, setting) || isOutside(rate, meant) || isOfHeard(rate, meant) || isOfThoseWhoCame(rate, meant) || isOfOtherGroup(meant.part, meant.whole, setting.words) || isOfItsOwnCount(rate, meant, setting) || isOfCountedName(meant, setting) || isOfSeveral(rate, meant, setting)
    || (rate.stem !== "" && (areOfOneStep(meant, setting.words) || isSumOfSteps(meant, setting)));
}

/** 受理157起；案外调解124起，调解率66.2%: what never became a case is none of the cases. */
function isOutside({ stem }: Rate, { part, whole }: Pair): boolean {
  return OUTSIDE_CASES.test(wordsOf(part)) && !OUTSIDE_CASES.test(wordsOf(whole) + stem);
}

/** 审结746件。负责人出庭347件，出庭应诉率41%: of those that were heard, which the sentence before does not tell. */
function isOfHeard({ stem }: Rate, { part, whole }: Pair): boolean {
  return APPEARS.test(stem) && whole.sentence !== part.sentence && !HEARD.test(wordsOf(whole)) && !isDue(whole);
}

/** 学法8次，参加培训4批次，参训率100%: of the persons who ought to come, not of how often there was something to come to. */
function isOfThoseWhoCame({ stem }: Rate, { part, whole }: Pair): boolean {
  return ATTENDED.test(stem) && part.family === EVENT && whole.family === EVENT && !isDue(whole);
}

const EVENT = "event";

function isAheadOfOthers(rate: Rate, { part, whole }: Pair, setting: Setting): boolean {
  return tellsOfOthers(whole.start < part.start ? whole : part, rate, setting);
}

/** 乡镇执法人员持证率100%，县执法大队|46人中持证43人: what stands behind a rate with a subject of its own tells of another. */
export function tellsOfOthers(first: Quantity, { percent, stem }: Pick<Rate, "percent" | "stem">, { sentence, words }: Setting): boolean {
  if (stem === "" || first.start < percent.end || first.sentence !== percent.sentence || first.block !== percent.block) return false;
  const lead = sentence.text.slice(0, Math.max(0, percent.clauseStart - sentence.start)) + stem.slice(0, -WORD);
  const subject = [words.periods, words.wholeYear, words.totals, words.holdings, words.stages, words.matters].reduce(withoutWords, first.before);
  const isNamed = [words.periods, words.wholeYear].reduce(withoutWords, lead).length >= WORD;
  const isShared = [subject.slice(0, WORD), subject.slice(-WORD)].some((word) => (lead + stem).includes(word));
  return isNamed && (opensWith(first.before, words.rests) || (subject.length >= WORD && !isShared));
}

/** 督察反馈问题38个，完成整改36个；自查问题72个，整改率100%: of the count right before it, which tells of another matter. */
function isOfItsOwnCount({ percent, stem }: Rate, { part, whole }: Pair, { sentence, words }: Setting): boolean {
  const own = sentence.quantities[sentence.quantities.indexOf(percent) - 1];
  if (stem === "" || own === undefined || own === part || own === whole || own.start < Math.max(part.end, whole.end) || part.sentence !== percent.sentence || joint(own, percent) !== COMMA + percent.before) return false;
  const isAll = compare(percent.value, HUNDRED) === 0 && compare(own.value, subtract(whole.value, part.value)) !== 0;
  const isLeft = restsOf({ part, whole }, sentence).includes(own) || mentions(wordsOf(own), words.rests, words.remainders, words.pendings, words.carried, words.among);
  return isCounted(own) && own.unit === part.unit && !isZero(own.value) && own.before.length >= WORD && !isLeft && (own.segment !== part.segment || isAll);
}

/** 受理2.94万件，化解2.87万件，其中县级4216件；县级化解率95.3%: of the count that has the rest of its name. */
function isOfCountedName({ part, whole, rest }: Meant, { sentence, words }: Setting): boolean {
  const name = withoutWords(rest, words.matters);
  const has = (each: Quantity): boolean => wordsOf(each).includes(name);
  return name.length >= WORD && ![part, whole].some(has) && sentence.quantities.some((each) => isCounted(each) && isComparable(each, whole) && withoutWords(each.before, words.among).startsWith(name));
}

/** 完成两项任务总额的101.4%; 种子86批次…；农药64批次…；总体合格率98.5%: of more than one whole. */
export function isOfSeveral({ percent, stem }: Rate, { part, whole }: Pair, { sentence: { quantities }, words }: Setting): boolean {
  if (mentions(percent.before, words.fulfilled) && SEVERAL_KINDS.test(percent.before)) return true;
  const others = quantities.filter((each) => each !== part && each !== whole && each.unit === whole.unit && each.end <= percent.start && each.depth === whole.depth);
  return OVER_ALL_TOLD.test(stem) && others.some((each) => each.segment !== whole.segment || each.before.slice(0, WORD) === whole.before.slice(0, WORD));
}

/** 镇长出庭2次、副镇长出庭1次，出庭率100%: two who took one step are no part and whole. */
function areOfOneStep({ part, whole, kin }: Meant, words: FigureWords): boolean {
  const isStep = (each: Quantity): boolean => kin.includes(each) && !isDue(each) && !mentions(each.before, words.qualifiers, words.among, words.totals);
  const [one, other] = [part, whole].map(({ before }) => before.slice(-WORD));
  return isStep(part) && isStep(whole) && one === other && part.before.length >= NAMED && whole.before.length >= NAMED && !isAmong(part, whole, words);
}

/** Letters of a step with who took it. */
const NAMED = 4;

/** 部门负责人出庭82次，镇街负责人出庭210次，共292次，出庭率98.7%: what those that took the step come to is no whole of them. */
function isSumOfSteps({ part, whole }: Pair, { sentence: { quantities }, words }: Setting): boolean {
  if (!mentions(whole.before, words.totals, words.sumsBehind)) return false;
  const before = quantities.filter((each) => each.end <= whole.start && each.unit === whole.unit);
  return before.includes(part) && before.some((_, at) => at <= before.indexOf(part) && at < before.length - 1 && compare(sumOf(before.slice(at)), whole.value) === 0);
}
