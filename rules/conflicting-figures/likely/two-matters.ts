import { AMONG_SUCH, approximate, compare, EACH_SOME, fact, integer, OF, ONE_AFTER_OTHER, quantitiesOf, type Quantity } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { isCompleted, isToldRightBefore } from "../again/again.js";
import { areContrary } from "../apart/contrary.js";
import { has, nameOthers, openingIn } from "../reading/lists.js";
import { areOfTwoNouns } from "../reading/nouns.js";
import { comeTo } from "../again/retold.js";
import { figureBefore, figuresBeside, groupUpTo, isAmong } from "../reading/surroundings.js";
import type { Candidate, Telling } from "./tellings.js";
import { areOfTwoTimes } from "../reading/times.js";
import { isOffice, type Words } from "../reading/words.js";
import { areOfOneStep } from "../again/year-totals.js";

/** True where two figures tell of two matters, however many signs there are that the later one tells the earlier one again. */
export function areOfTwoMatters({ first, second, isTold }: Candidate, input: RuleInput): boolean {
  // Small figures come to one another by chance, and so does what is told as it is.
  const isSum = (isTold || second.quantity.value.digits < FEW) && comeTo(second.quantity, figuresBeside(input.report)(first.quantity));
  return isSum || REASONS.some((isSo) => isSo(first, second, input));
}

const FEW = 10n;

type Reason = (first: Telling, second: Telling, input: RuleInput) => boolean;

const REASONS: readonly Reason[] = [tellsNothingAgain, isOfOtherTime, isSomeOfThem, isUndone, areOfTwoKinds, isToldToo];

/** 没有一件, 每人一件, 不少于12件. */
function tellsNothingAgain(first: Telling, second: Telling, { data: { words } }: RuleInput): boolean {
  const isOne = ({ number, value }: Quantity): boolean => number.form === "chinese" && compare(value, integer(1)) === 0;
  return has(second.words, words["at-least"]) || [first, second].some(({ quantity }) => EACH_SOME.test(quantity.before) || isOne(quantity));
}

/** 上年12件; what follows in its clause group is of that year too, unless it is said to be of this one. */
function isOfOtherTime(first: Telling, second: Telling, { report, data: { words } }: RuleInput): boolean {
  const { lastYear } = report.context.standard.figureWords;
  const isOfLast = ({ quantity: { block, start } }: Telling): boolean => has(groupUpTo(block, start), lastYear);
  const [earlier, later] = [isOfLast(first), isOfLast(second)];
  return areOfTwoTimes(first.quantity, second.quantity, { words, report }) || has(first.quantity.before, lastYear) || has(second.quantity.before, lastYear) || (earlier && !later) || (later && !earlier && !has(second.words, words["year"]));
}

/** 主持召开5次 of 8, 其余9件, 一审败诉3件 of 败诉4件, 败诉案件中县区2件, and one of several: 乡镇长28人|和29个县直部门负责人. */
function isSomeOfThem(first: Telling, second: Telling, { report, data: { words } }: RuleInput): boolean {
  const { complements, rests } = report.context.standard.figureWords;
  const [a, b] = [first.quantity, second.quantity];
  const isOneOfTwo = complements.some((row) => has(second.words, row) && !has(first.words, row));
  const isNarrower = has(b.before, words["chairs"]) || (isOneOfTwo && has(second.words, words["outcomes"]));
  // 法律明白人中参加过培训的46名; 规划建设办的1卷; 72名干部中持证21名, and 现有人员17名，其中持证14名.
  const isSuch = AMONG_SUCH.test(b.before) || (b.before.endsWith(OF) && (isOneOfTwo || isOffice(b.before.slice(0, -OF.length), words)));
  const whole = isAmong(b) ? figureBefore(b, report) : undefined;
  const isOfOther = whole?.unit === b.unit && !figuresBeside(report)(a).some(({ unit, value }) => unit === b.unit && compare(value, whole.value) === 0);
  return (compare(b.value, a.value) < 0 && (isNarrower || isSuch)) || isOfOther || has(a.before, rests) !== has(b.before, rests) || (isAmong(a) && !isAmong(b)) || ONE_AFTER_OTHER.exec(b.before)?.[0] === b.before;
}

/** 已整改211个 and 仍有8个没有整改; 立案 and 办结. */
function isUndone(first: Telling, second: Telling, { data: { words } }: RuleInput): boolean {
  return has(first.words, words["left-behind"]) !== has(second.words, words["left-behind"]) || !areOfOneStep(first.quantity, second.quantity, words);
}

/** Outcomes that a figure's words name: 撤销和确认违法 are two together. */
function outcomesIn({ words: text }: Telling, words: Words): number {
  return (words["outcomes"] ?? []).filter((outcome) => text.includes(outcome)).length;
}

/** Who meets, and what is done there. */
const NAMES = [["meetings"], ["acts", "act-verbs"]] as const;

/** 列席12次, 作为复议机关, 乡镇 and 乡镇（街道）, 简易 and 普通, 党组会 and 中心组. */
function areOfTwoKinds(first: Telling, second: Telling, input: RuleInput): boolean {
  const { data: { words } } = input;
  const [a, b] = [first.quantity, second.quantity];
  const placeKindAt = ({ block, end }: Quantity): string | undefined => openingIn(block.view.text, words["place-kinds"], end);
  const areApart = NAMES.some((lists) => nameOthers(first.words, second.words, lists.map((list) => words[list])));
  return areApart || ["attending", "elsewhere", "of-the-party"].some((list) => has(first.words, words[list]) !== has(second.words, words[list])) || (outcomesIn(first, words) > 0 && outcomesIn(second, words) > outcomesIn(first, words)) || areOfTwoNouns(a, b, words) || placeKindAt(a) !== placeKindAt(b) || areContrary(a, b, input);
}

/** The sentence tells the earlier one as it is, or comes to it; or it is all of what stands right before: 制定7件，备案7件; or it is a rate that the draft tells more than once. */
function isToldToo({ quantity: first }: Telling, { quantity: second }: Telling, { report }: RuleInput): boolean {
  return figuresBeside(report)(second).some(({ family, value }) => family === second.family && compare(value, first.value) === 0) || isCompleted(first, second, report) || isToldRightBefore(second, second, report) || (second.family === PERCENT && (timesTold(report).get(approximate(second.value)) ?? 0) > 1);
}

const PERCENT = "percent";

/** How often each rate is told. */
const timesTold = fact((report): ReadonlyMap<number, number> => {
  const times = new Map<number, number>();
  for (const { family, value } of quantitiesOf(report)) if (family === PERCENT) times.set(approximate(value), (times.get(approximate(value)) ?? 0) + 1);
  return times;
});
