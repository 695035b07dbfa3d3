import { AMONG_SUCH, approximate, commonEnding, compare, directionOf, ENUMERATION_COMMA, factsOf, figureChecksOf, quantitiesOf, rolesByBlock, wholeYearsIn, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { has } from "../reading/lists.js";
import { digitsOf } from "./slips.js";
import { comeTo } from "./retold.js";
import { isPlanned } from "../reading/statements.js";
import { groupUpTo, sentenceAround, sentenceUpTo } from "../reading/surroundings.js";
import { areOfTwoTimes } from "../reading/times.js";
import { bareWords, inOneVerb, without } from "../reading/words.js";
import { areOfOneStep } from "./year-totals.js";

/** So many digits are hardly the same by chance. */
const MANY = 4;
/** Pairs of letters that the words of both have in common: for neighbours that changed places among many digits and among three, and for many digits in any other order. */
const PAIRS = { many: 1, few: 2, mixed: 3, two: 2, rates: 3 };
/** Rates of many things are near one another. */
const PERCENT = "percent";
/** Figures of two digits are told again in another chapter. */
const FEWEST_DIGITS = 2;
/** 人 and 名 count alike. */
const PERSON = "person";
/** Figures with the same digits that are compared: the first of them. */
const COMPARED = 6;

/**
 * 承接工单5240件 and later 推动5420件市民诉求: the same digits in another order, in two paragraphs whose words have something in common, the later value told nowhere before. To be
 * told as a hint: two neighbours in each other's place are hardly ever chance among four digits, seldom among three; any other order is looked at among four only.
 */
export function reorderedIn(input: RuleInput): readonly Again[] {
  const { report, data: { words } } = input;
  const byDigits = new Map<string, Quantity[]>();
  for (const quantity of quantitiesOf(report)) {
    const digits = digitsOf(quantity, FEWEST_DIGITS);
    if (digits !== undefined) byDigits.set(digits, [...byDigits.get(digits) ?? [], quantity].slice(0, COMPARED));
  }
  const { lastYear } = report.context.standard.figureWords;
  const isOwn = (each: Quantity): boolean => !has(each.before, lastYear) && (!isPlanned(each, words, report) || has(groupUpTo(each.block, each.start), words["told-before"]));
  return [...byDigits.values()].flatMap((group) => group.flatMap((second, at): readonly Again[] => {
    const earlier = group.slice(0, at);
    if (earlier.length === 0 || (second.family === PERCENT && digitsTold(second) < MANY) || second.block.cell !== undefined || earlier.some(({ value }) => compare(value, second.value) === 0) || !isOwn(second)) return [];
    const first = earlier.find((each) => each.block !== second.block && (each.unit === second.unit || each.family === PERSON) && isOwn(each) && yearIn(each, report) === yearIn(second, report) && (isLongSlip(each, second) || !areOfTwoTimes(each, second, { words, report })) && areOfOneMatter(each, second, input));
    return first === undefined ? [] : [{ key: "reordered", first, second }];
  }));
}

/** 5240 and 5420. */
function areTransposed({ value: a }: Quantity, { value: b }: Quantity): boolean {
  const [one, other] = [String(a.digits), String(b.digits)];
  const [at, next, ...more] = Array.from(one, (digit, place) => (digit === other.charAt(place) ? [] : [place])).flat();
  return at !== undefined && next === at + 1 && more.length === 0;
}

/** Four digits and more of which two neighbours changed places say more than 截至6月底, which the one names and the other does not. */
function isLongSlip(first: Quantity, second: Quantity): boolean {
  return digitsTold(second) >= MANY && second.family !== PERCENT && areTransposed(first, second);
}

function areOfOneMatter(first: Quantity, second: Quantity, input: RuleInput): boolean {
  const { report, data: { words } } = input;
  const length = digitsTold(second);
  const isLong = length >= MANY;
  // 同比增长12.01% and 总量增速为12.10%: of one that grows, or falls.
  const isRate = second.family === PERCENT;
  const [one, other] = [first, second].map((each) => directionOf(each, report.context.standard.figureWords));
  if ((isRate && one === 0 && other === 0) || (one !== other && one !== 0 && other !== 0)) return false;
  const least = isRate ? (areTransposed(first, second) ? PAIRS.rates : Infinity) : areTransposed(first, second) ? (isLong || (length > FEWEST_DIGITS && isPlanned(second, words, report)) ? PAIRS.many : length > FEWEST_DIGITS ? PAIRS.few : PAIRS.two) : isLong ? PAIRS.mixed : Infinity;
  if (least === Infinity || (!isLong && [first, second].some(isListed) && commonEnding(first.before, without(second.before, words["only"] ?? [], "")).length < NAME) || (length === FEWEST_DIGITS && !mayBeSlips(first, second, input))) return false;
  const common = (one: Quantity, other: Quantity): number => {
    const pairs = pairsOfHan(inOneVerb(sentenceAround(other.block, other.start), words));
    const own = [...tellingPairs(inOneVerb(`${bareWords(one.before, words, report)} ${one.after}`, words), words)];
    const shared = own.filter((pair) => pairs.has(pair)).length;
    // 立案216件: all that it says is said there, too.
    return shared === own.length && shared > 0 ? Math.max(shared, PAIRS.few) : shared;
  };
  return Math.max(common(first, second), common(second, first)) >= least;
}

/** Figures of two digits: of two chapters, of one step, and neither told of some time; nothing that is recomputed says that the second is right, the first is not told again beside it, nor does its sentence come to it. */
function mayBeSlips(first: Quantity, second: Quantity, { report, data: { words } }: RuleInput): boolean {
  const roles = rolesByBlock(report);
  const isThen = ({ block, start }: Quantity): boolean => has(groupUpTo(block, start), words["other-periods"]);
  const isPart = has(groupUpTo(second.block, second.start), words["parts"]);
  const beside = quantitiesOf(report).filter(({ block, sentence }) => block === second.block && sentence === second.sentence);
  const around = quantitiesOf(report).filter(({ block, sentence }) => block === first.block && sentence === first.sentence).slice(0, COMPARED);
  // 7.1万件 and 1.7万件 are rounded, and near each other by chance.
  if (second.family !== MONEY && !isWhole(second)) return false;
  // 违法建设、物业管理两类加起来只有36件.
  const isSum = has(second.before, report.context.standard.figureWords.sumsBehind.filter(({ length }) => length > SHORT));
  const isRight = isSum || figureChecksOf(report).some(({ holds, subject, inputs }) => holds && (subject === second || inputs.includes(second)));
  // 法律明白人中参加过培训的46名 of 64.
  const isSuch = AMONG_SUCH.test(second.before) && compare(second.value, first.value) < 0;
  return !isRight && !isSuch && roles[first.block.index]?.join() !== roles[second.block.index]?.join() && areOfOneStep(first, second, words) && ![first, second].some(isThen) && !isPart && !beside.some(({ value }) => compare(value, first.value) === 0) && !comeTo(second, beside.filter((each) => each !== second)) && !comeTo(second, around);
}

const MONEY = "money";

/** Two of 7.1万件; of money as many as there are, for sums are seldom the same but for the order. */
function digitsTold({ value, step, family }: Quantity): number {
  return family === MONEY ? String(value.digits).length : String(Math.round(approximate(value) / approximate(step))).length;
}

/** Counted one by one, not 7.1万. */
function isWhole({ step }: Quantity): boolean {
  return approximate(step) <= 1;
}

/** Letters by which two of a list are one: 普法活动. */
const NAME = 4;
/** Letters of words that any figure may have before it: 共, 合计. */
const SHORT = 2;

/** 合同143件、文件97件: one of several told side by side. */
function isListed({ block: { view: { text } }, before, start, end, after }: Quantity): boolean {
  return text.charAt(start - before.length - 1) === ENUMERATION_COMMA || text.charAt(end + after.length) === ENUMERATION_COMMA;
}

/** Another year than the report's that a figure's sentence names, or the heads of a cell. */
function yearIn({ block, start, before }: Quantity, report: Report): number | undefined {
  const year = wholeYearsIn(block.cell === undefined ? sentenceUpTo(block, start) : before).at(-1)?.year;
  return year === factsOf(report).year?.value ? undefined : year;
}
