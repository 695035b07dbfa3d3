import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, TOPIC, TOTAL_BASE } from "../../text/chinese-clauses.js";
import { PLAN_NAMED } from "../../text/chinese-figures.js";
import { withoutWords } from "../../text/without.js";
import { nounAmong } from "../reading/among-which.js";
import { isFirm } from "../reading/interval.js";
import { listsIn } from "../reading/lists.js";
import { areInGroup, isLastYear, isNegated, joint, mentions, opensWith, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import type { Pair } from "./other-readings.js";
import { gives } from "./rate-check.js";
import type { Rate } from "./rate-names.js";
import { dividedBy, isBase, isTopicOf } from "./rate-wholes.js";

/** Letters of a noun. */
const NOUN = 2;

interface Setting {
  readonly pairs: readonly Pair[];
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** The one whole that a rate's own words, its part's words or the sentence name, where another that they do not name happens to give it. */
export function byOwnWhole(rate: Rate, right: Pair, setting: Setting): Pair | undefined {
  const { part, whole: meant } = right;
  // 新增就业7642人，年度目标7200人，完成目标的94.22%: of the plan, not the plan of it.
  if (rate.stem === "" && PLAN_NAMED.test(part.before) && !PLAN_NAMED.test(meant.before) && PLAN_NAMED.test(rate.base)) return { part: meant, whole: part };
  const own = setting.pairs.filter(({ part: of, whole }) => of === part && whole.index !== meant.index && whole.unit === part.unit && !isLastYear(whole, setting.words) && compare(whole.value, part.value) >= 0);
  const named = [byName, byNounAmong, byTopic, byGroupTopic, byList, byAll, byAmong].map((way) => own.filter(({ whole }) => way({ rate, part, whole, meant }, setting))).find(({ length }) => length > 0) ?? [];
  const [only] = named;
  return only === undefined || named.some((pair) => compare(pair.whole.value, only.whole.value) !== 0 || gives(rate.percent, pair)) ? undefined : only;
}

/** 评查240卷，优秀96卷、合格131卷、不合格13卷，优秀率42.3%: of all that was graded, not of some of the list. */
export function byGrades({ stem, percent }: Rate, { pairs, sentence, words }: Setting): Pair | undefined {
  const own = !mentions(stem, words.grades) ? [] : listsIn(sentence, words).flatMap(({ total, parts }) => parts.filter((part) => part === parts[0] && part.before.endsWith(stem) && compare(sumOf(parts), total.value) === 0 && !parts.some((each) => mentions(wordsOf(each), words.withdrawn, words.pendings))).map((part) => ({ part, whole: total })));
  const [pair, ...more] = own;
  return pair === undefined || more.length > 0 || [pair, ...pairs].some((each) => gives(percent, each)) ? undefined : pair;
}

interface Reading extends Pair {
  readonly rate: Rate;
  /** The whole that gives the rate. */
  readonly meant: Quantity;
}

/** 受理419件，审批通过412件；…，占审批通过数的64.0%; 投诉24917件、举报9845件，举报立案率3.1%. */
function byName({ rate, whole, meant }: Reading, { words }: Setting): boolean {
  const { stem, base, percent } = rate;
  // 参加全省考试的81人，优秀的54人，占参考人员的: the base says in short what the whole says in full.
  if (stem === "" && base.length > NOUN && isInShort(base, whole.before) && !isInShort(base, wordsOf(meant)) && !wordsOf(meant).includes(base.slice(0, NOUN))) return true;
  const name = stem === "" ? base : withoutWords(whole.before, words.among);
  // 受理支持起诉案件384件，决定支持起诉286件，…，占支持起诉案件总数的: either may be called so.
  const bare = withoutWords(name, words.matters);
  if (name.length < NOUN || [name, ...(bare.length > LONGEST_STEP ? [bare] : [])].some((each) => wordsOf(meant).includes(each))) return false;
  if (stem === "") return (name.length > NOUN || TOTAL_BASE.test(percent.before)) && whole.before.endsWith(name);
  return stem.length > name.length && stem.startsWith(name) && !words.stages.includes(name);
}

/** Letters of a step, which by itself tells no whole: 审批. */
const LONGEST_STEP = 3;

/** 参考 of 参加全省统一考试的: both letters, each of another word. */
function isInShort(base: string, text: string): boolean {
  const [one = "", other = ""] = base.slice(0, NOUN);
  const at = text.indexOf(one);
  const next = at < 0 ? -1 : text.indexOf(other, at + NOUN);
  return next >= 0 && text.slice(next).length <= LONGEST_NAME && at + LONGEST_NAME >= next;
}

/** Letters of a step that is told in full. */
const LONGEST_NAME = 12;

/** 核定编制26名，年末在岗23人；在岗人员中取得执法证的21人，持证率80.8%. */
function byNounAmong({ rate, part, whole, meant }: Reading, { words }: Setting): boolean {
  if (isBase(meant, rate, words)) return false;
  const noun = nounAmong(part.before) ?? "";
  // 实际在岗21名…。在岗人员中.
  if (noun.length > NOUN && whole.before.endsWith(noun.slice(0, NOUN)) && !wordsOf(meant).includes(noun.slice(0, NOUN))) return true;
  const names = [withoutWords(whole.before, words.among), ...words.wholes].filter((name) => name.length >= NOUN && noun.startsWith(name) && wordsOf(whole).includes(name));
  // 裁决案件中, of what ended so: 以裁决方式结案.
  const step = withoutWords(noun, words.matters);
  const isStep = step.length >= NOUN && step !== noun && whole.before.includes(step) && !isNegated(whole.before, step, words);
  return (names.length > 0 || isStep) && !wordsOf(meant).includes(noun.slice(0, NOUN));
}

/** 新收238件，审结208件。审结案件中，…，直接纠错27件，纠错率11.3%: of what the sentence divides. */
function byTopic({ rate, part, whole, meant }: Reading, { sentence, words }: Setting): boolean {
  const { quantities, text } = sentence;
  return rate.stem !== "" && TOPIC.test(text) && quantities.includes(part) && !quantities.includes(meant) && dividedBy(sentence, words).some(({ index }) => index === whole.index);
}

/** 立案2197件，审结2218件；审结案件中，调解1264件，调解率57.5%: of what its clause group says. */
function byGroupTopic({ rate, part, whole, meant }: Reading, { words }: Setting): boolean {
  return rate.stem !== "" && isTopicOf(whole, part, words) && !isTopicOf(meant, part, words);
}

/** 一审16件；审结14件，驳回9件、撤诉3件、败诉2件，败诉率12.5%: of the count right before it that the part's list comes to, not of one told in another clause group. */
function byList({ rate, part, whole, meant }: Reading, { sentence, words }: Setting): boolean {
  return rate.stem !== "" && areInGroup(whole, part) && !areInGroup(meant, part)
    && listsIn(sentence, words).some(({ total, parts }) => total === whole && parts.includes(part) && compare(sumOf(parts), total.value) === 0);
}

/** 结转9件，新收402件，合计411件。物业143件，占35.6%，邻里112件、家庭96件、劳资60件: of what all that are listed with its part come to; not 分别占27.0%、15.0%、12.0%，三类合计2314件, told behind. */
function byAll({ rate, part, whole }: Reading, { sentence: { quantities }, words }: Setting): boolean {
  const list = quantities.filter((each) => each.unit === part.unit && each.depth === part.depth && areInGroup(each, part) && each.end !== whole.end);
  return rate.stem === "" && whole.end <= part.start && isFirm(rate.percent) && (rate.base === "" || isBase(whole, rate, words)) && list.length >= FEWEST && list.includes(part) && compare(sumOf(list), whole.value) === 0;
}

/** Parts that make a list. */
const FEWEST = 3;

/** 申请167件，其中职业索赔118件，占77.6%；审结152件: of what it is said to be some of, not of what is told behind its share. */
function byAmong({ rate: { stem, base, percent }, part, whole, meant }: Reading, { words }: Setting): boolean {
  return stem === "" && base === "" && meant.start > percent.end && meant.block === percent.block && areInGroup(whole, part) && opensWith(part.lead, words.among) && joint(whole, part) === COMMA + part.before;
}
