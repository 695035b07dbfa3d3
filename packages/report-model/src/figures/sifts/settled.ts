import type { FigureWords } from "@lint-report/standard";
import { compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, BY_EARLIER, OF, TWICE_TOLD } from "../../text/chinese-clauses.js";
import { HAVE_COME_TO, NEWLY, OF_SOME_YEARS, SUM_EXPLAINED, TOLD_AS_EARLIER, TOLD_WITH_OTHERS } from "../../text/chinese-statements.js";
import { BUDGET, BUDGET_DONE, DIED, HURT, MEASURE, OF_BATCH } from "../../text/chinese-subjects.js";
import type { DraftFigures } from "../draft-figures.js";
import { gives } from "../rates/rate-check.js";
import { areAlikeBeside } from "../reading/parts-of-both.js";
import { groupBefore, mentions, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** Letters of the next paragraph that explain figures of this one. */
const NEXT = 80;

/**
 * Without what other sentences settle: 新收118件，审结122件, where a balance that holds counts both (年末未结7件，含上年结转11件), and 共21件，其中复议14件、诉讼9件, where the next paragraph says that some are
 * of both.
 */
export function withoutSettled(checks: readonly FigureCheck[], { blocks }: DraftFigures): readonly FigureCheck[] {
  const balances = checks.filter(({ kind, holds }) => kind === "balance" && holds).map(({ inputs }) => new Set(inputs.map(({ index }) => index)));
  const isBalanced = ({ kind, subject, inputs }: FigureCheck): boolean => (kind === "part" || kind === "excess") && balances.some((all) => [subject, ...inputs].every(({ index }) => all.has(index)));
  const isTwice = ({ kind, subject: { block } }: FigureCheck): boolean => kind === "excess" && TWICE_TOLD.test(blocks[block.index + 1]?.view.text.slice(0, NEXT) ?? "");
  // 受理176件，办结183件. Next paragraph: 其中29件系以前年度受理.
  const isOfEarlier = ({ kind, subject: { block } }: FigureCheck): boolean => kind === "part" && BY_EARLIER.test(blocks[block.index + 1]?.view.text.slice(0, NEXT) ?? "");
  // 548份，满意度95.5%: what no part of 548 gives, 548 of the 574 told before do.
  const given = new Set(checks.flatMap(({ holds, kind, subject }) => (holds && kind === "rate" ? [subject.index] : [])));
  const isGiven = ({ kind, subject }: FigureCheck): boolean => kind === "impossible" && given.has(subject.index);
  return checks.filter((check) => check.holds || !(isBalanced(check) || isTwice(check) || isOfEarlier(check) || isGiven(check)));
}

/** 近三年共24件，2023年、2024年分别为8件和9件: the parts of two years. */
export function withoutSomeYears(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  return checks.filter(({ kind, holds, subject, inputs }) => holds || kind !== "sum" || inputs.length !== 2 || !OF_SOME_YEARS.test(groupBefore(subject)));
}

/** 简易程序罚款6350元；普通程序罚款50500元；其中甲类50500元、乙类350元、丙类6000元: what comes to the total and the figure of its kind before it is of both. */
export function withoutListsOfBoth(checks: readonly FigureCheck[], { quantities }: Sentence): readonly FigureCheck[] {
  return checks.filter(({ kind, holds, subject, inputs }) => {
    const parts = inputs.filter((each) => each !== subject);
    const kin = holds || (kind !== "sum" && kind !== "excess") || parts.length < FEWEST ? undefined : quantities.findLast((each) => each.end <= subject.start && each.unit === subject.unit && !parts.includes(each));
    return kin === undefined || compare(subject.value, TELLING) < 0 || compare(sumOf([kin, subject]), sumOf(parts)) !== 0;
  });
}

/** The same of a part that is no more than a doubt. */
export function withoutPartsOfBoth(checks: readonly FigureCheck[], sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return checks.filter(({ kind, holds, sure, subject, inputs: [whole, ...more] }) => holds || sure || (kind !== "part" && kind !== "among") || whole === undefined || more.length > 0 || !areAlikeBeside(subject, whole, { sentence, words }));
}

/** 剩余7处，含新发现的3处; 5次（每季度1次，年末另加1次）: with some that were none of the whole, by what stands behind. */
export function withoutOthersToldWith(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  return checks.filter(({ kind, holds, subject: { block: { view: { text } }, end } }) => holds || !TOLD_BESIDES.has(kind) || !TOLD_WITH_OTHERS.test(text.slice(end, end + LONGEST_WHY)));
}

const TOLD_BESIDES: ReadonlySet<FigureCheck["kind"]> = new Set(["balance", "growth", "sum", "excess"]);

/** Parts of both, and a total that is not reached by chance. */
const FEWEST = 3;
const TELLING = { digits: 100n, scale: 0 };

/** 1032件、41件、17件。因部分案件并处两种处罚，分类件数之和大于总数: the next sentence says why. */
export function withoutExplained(checks: readonly FigureCheck[], { start, text, quantities: [first] }: Sentence): readonly FigureCheck[] {
  const end = start + text.length;
  const behind = first === undefined || checks.every(({ kind, holds }) => holds || kind !== "excess") ? "" : first.block.view.text.slice(end, end + LONGEST_WHY);
  return SUM_EXPLAINED.test(behind) ? checks.filter(({ kind, holds }) => holds || kind !== "excess") : checks;
}

/** Letters behind a sentence in which it is explained. */
const LONGEST_WHY = 60;

/** 审查138份，提出意见的86份、退回的12份、千万元以上的41份; 法制审核48件、集体讨论36件: what is so, and what was gone through, may be so of one. Only of what is no more than a doubt. */
export function withoutProperties(checks: readonly FigureCheck[], { words: { procedures } }: DraftFigures): readonly FigureCheck[] {
  const areSuch = (parts: readonly Quantity[]): boolean => parts.length > 1 && (parts.every(({ before }) => before.endsWith(OF)) || parts.filter((part) => mentions(wordsOf(part), procedures)).length > 1);
  return checks.filter(({ kind, holds, sure, sign, subject, inputs }) => holds || sure || sign !== undefined || kind !== "sum" || inputs.includes(subject) || !areSuch(inputs.filter((each) => each !== subject)));
}

/** 完成产值21.29亿元，销售收入19.37亿元，税收1.99亿元; 收入42.7亿元，支出19亿元，结余85.4亿元: each is measured by something of its own. Only of what is no more than a doubt. */
export function withoutMeasures(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const areOfOwn = (parts: readonly Quantity[]): boolean => parts.length > 1 && new Set(parts.map(({ before }) => MEASURE.exec(before)?.[0])).size === parts.length && parts.every(({ before }) => MEASURE.test(before));
  return checks.filter(({ kind, holds, sure, sign, subject, inputs, total }) => holds || sure || sign !== undefined || (kind !== "sum" && kind !== "excess") || !areOfOwn(inputs.filter((each) => each !== subject && each !== total)));
}

/** 推荐5个项目申报第三批示范，命名第二批示范地区10个, and 14人死亡，58人受伤: of another batch, or dead and hurt, which are no part of each other. */
export function withoutOfAnother(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  return checks.filter((check) => !isOfAnother(check));
}

function isOfAnother({ kind, holds, subject, inputs: [whole] }: FigureCheck): boolean {
  if (holds || (kind !== "part" && kind !== "among") || whole === undefined) return false;
  const [one, other] = [subject, whole].map(wordsOf) as [string, string];
  const [batch, its] = [one, other].map((each) => OF_BATCH.exec(each)?.[0]);
  // 超过1万人的省23个，其中超过3万人的8个: what they are told by; 人均收案49.24件，人均结案52.09件: of two counts.
  if ((subject.approximation === "above" && subject.after.startsWith(OF)) || [subject, whole].every(({ before }) => AVERAGE.test(before))) return true;
  // 收入年初预算19亿元，收入完成19.2亿元: more may come in, and be spent, than was planned.
  return (BUDGET.test(whole.before) && BUDGET_DONE.test(subject.before)) || (batch !== undefined && its !== undefined && batch !== its) || (DIED.test(one) && HURT.test(other)) || (HURT.test(one) && DIED.test(other));
}

/** What two ways of reading find is told once, by the first of them. */
export function toldOnce(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const told = new Set<string>();
  return checks.filter(({ holds, subject, formula }) => {
    const key = `${String(subject.index)} ${formula}`;
    const isNew = holds || !told.has(key);
    if (!holds) told.add(key);
    return isNew;
  });
}

/** 受理3406件，调结3362件，成功3329件，剩余44件: what two other counts of the sentence leave is right. */
export function withoutRightRests(checks: readonly FigureCheck[], { sentences }: DraftFigures): readonly FigureCheck[] {
  const isLeft = ({ subject, inputs }: FigureCheck): boolean => {
    const [whole] = inputs;
    const all = sentences.find(({ quantities }) => quantities.includes(subject))?.quantities ?? [];
    return whole !== undefined && all.includes(whole) && all.some((each) => !inputs.includes(each) && each.unit === subject.unit && each.index === whole.index + 1 && each.start < subject.start && compare(subtract(whole.value, each.value), subject.value) === 0);
  };
  return checks.filter((check) => check.holds || check.sure || check.kind !== "balance" || !isLeft(check));
}

/** 公开425件，占66.4%；不予公开36件，占5.6%: where it names no other, right of the whole that another share of its sentence is of. */
export function withoutRightShares(checks: readonly FigureCheck[], _: Sentence, { shares }: FigureWords): readonly FigureCheck[] {
  const rights = checks.filter(({ kind, holds }) => kind === "rate" && holds);
  const isRight = ({ name, subject, inputs: [part] }: FigureCheck): boolean => part !== undefined && rights.some(({ name: other, subject: { block, sentence, index }, inputs: [, whole] }) => other === name && whole !== undefined && block === subject.block && sentence === subject.sentence && index !== subject.index && gives(subject, { part, whole }));
  return rights.length === 0 ? checks : checks.filter((check) => check.holds || check.sure || check.kind !== "rate" || !shares.includes(check.subject.before) || !isRight(check));
}

/** 占38.2%（214÷610=35.1%）: shares of which one is told to be wrong need not be told to make more than all of it; and 475÷584=81.3%, 74÷584=12.7% are right, whatever they come to. */
export function withoutToldShares(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const rates = (right: boolean): ReadonlySet<Quantity> => new Set(checks.flatMap(({ kind, holds, subject }) => (holds === right && kind === "rate" ? [subject] : [])));
  const [right, wrong] = [rates(true), rates(false)];
  return checks.filter(({ kind, holds, sure, subject, inputs }) => holds || sure || kind !== "sum" || !inputs.includes(subject) || !(inputs.some((each) => wrong.has(each)) || inputs.every((each) => right.has(each))));
}

/** 新认定省级27个、市级13个，累计达到50个: all there are by now, not those that are new. */
export function withoutAllByNow(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  const isByNow = ({ kind, subject, inputs: [first] }: FigureCheck): boolean => (kind === "sum" || kind === "excess") && first !== undefined && first !== subject && HAVE_COME_TO.test(subject.before) && NEWLY.test(groupBefore(first) + wordsOf(first)) && !TOLD_AS_EARLIER.test(groupBefore(subject));
  return checks.filter((check) => check.holds || !isByNow(check));
}
