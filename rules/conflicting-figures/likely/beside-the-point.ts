import { AMONG, areBeside, compare, factsOf, once, wholeYearsIn, wordFinderOf, type Quantity } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { pairsOfHan, tellingPairs } from "../reading/likeness.js";
import { areOfOtherSuits, FAR } from "../denials/levels.js";
import { endsWithAny, has, nameOthers, startsWithAny } from "../reading/lists.js";
import { areOfTwoNouns } from "../reading/nouns.js";
import type { Objection } from "./objections.js";
import { progressOf } from "../steps/progress.js";
import { figuresBeside, groupUpTo, isAmong } from "../reading/surroundings.js";
import { weightInCommon, weightOf } from "../reading/weights.js";
import { factBy, without, type Words } from "../reading/words.js";

type Reason = (objection: Objection, input: RuleInput) => boolean;

/** True where a figure says nothing against what is said of all or of none, however many signs there are that it does. */
export function isBesideThePoint(objection: Objection, input: RuleInput): boolean {
  return REASONS.some((isSo) => isSo(objection, input));
}

const REASONS: readonly Reason[] = [isNoAssertion, isOfOtherYear, isOfOthers, isNoException, isNotWhatCame, isOfOtherMatter];

/** 占全部案件的两成, 覆盖全部县, 要求…全部, 均属重大案件, 还有7件没有, 6件中没有一件, 尚未全部: a share, a demand, what they are, or of some. */
function isNoAssertion({ assertion: { text, isNone, kind, wordEnd, figures } }: Objection, { report, data: { words } }: RuleInput): boolean {
  const isOfSome = isNone && (kind === "not-a-single" ? figures.some(({ after }) => after.startsWith(AMONG)) : figures.length > 0);
  return isOfSome || (!isNone && startsWithAny(text.slice(wordEnd), words["being-so"])) || has(text, report.context.standard.figureWords.shares) || ["demands", "still-not", "reaching"].some((list) => has(text, words[list]));
}

/** 上年有4个未提交, 败诉的1件发生在2022年. */
function isOfOtherYear({ assertion, remark: { figure, sentence, behind } }: Objection, { report }: RuleInput): boolean {
  const { lastYear, carried } = report.context.standard.figureWords;
  const year = factsOf(report).year?.value;
  // 上年结转案件5件 are of this year.
  const isLastYears = (text: string): boolean => wordFinderOf(lastYear)(text).some(({ end }) => !startsWithAny(text.slice(end), carried));
  const isOther = (text: string): boolean => isLastYears(text) || wholeYearsIn(text).some((each) => each.year !== year);
  return isOther(assertion.lead + assertion.text) !== isOther(`${groupUpTo(figure.block, figure.start)} ${behind}`) || isLastYears(sentence);
}

/** 9处全部整改 and 17处没有整改; 14个乡镇全部聘有 and 5个部门没有; 审结的2件均…，另有1件; 其中县政府的15件全部; not 28项已全部 and 28项，其中25项. */
function isOfOthers({ assertion: { figures, text }, remark: { figure } }: Objection, { report, data: { words } }: RuleInput): boolean {
  const whole = partsOf(words, report).get(figure);
  const alike = figures.filter(({ unit, value }) => unit === figure.unit && !(whole?.unit === unit && compare(whole.value, value) === 0));
  const isApart = startsWithAny(figure.before, words["other-ones"]) || has(text, words["parts"]);
  return (alike.length > 0 && isApart) || alike.some((each) => compare(figure.value, each.value) >= 0 || areOfTwoNouns(figure, each, words));
}

/** What all did is contradicted by some that did not, or by a part of so many; 均在期限内重新作出决定 says nothing of what was 撤销. */
function isNoException({ assertion: { isNone, figures, text }, remark: { figure, behind } }: Objection, { report, data: { words } }: RuleInput): boolean {
  const isCounted = figures.some(({ unit }) => unit === figure.unit);
  // 主任出庭1件、分管副主任出庭2件: a list of all of them.
  const isListed = figuresBeside(report)(figure).some((each) => areBeside(each, figure));
  const isShort = ["falls-short", ...(isNone || has(text, words["upheld"]) ? ["comes-to"] : [])].some((list) => has(figure.before, words[list]) || has(behind, words[list])) && !has(figure.before + behind, words["found-nothing"]);
  return (!isNone || isCounted) && !isShort && (isNone || isListed || !partsOf(words, report).has(figure));
}

/** 无一败诉 says nothing of how many cases there were. */
function isNotWhatCame({ assertion: { isNone, text }, remark: { figure, behind } }: Objection, { data: { words } }: RuleInput): boolean {
  const told = `${figure.before} ${behind}`;
  const outcomes = words["outcomes"]?.filter((outcome) => text.includes(outcome)) ?? [];
  return has(figure.lead + figure.after, words["possible"]) || isNone && ((outcomes.length > 0 && !has(told, words["outcomes"])) || (has(text, words["by-causes"]) && !has(told, words["by-causes"])) || (has(text, words["grave-ones"]) && !has(told, words["grave-ones"])));
}

/** 处罚决定无一被撤销 and 复议案件; 负责人出庭 and 主要负责人出庭; 没有不合格案卷 and 县司法局评查的; 镇政府的案件 and 村级组织被诉的案件中有1件. */
function isOfOtherMatter({ assertion: { block, start, end, isNone, text, lead, wordEnd, letters }, remark: { figure, sentence } }: Objection, { report, data: { words } }: RuleInput): boolean {
  const { before } = figure;
  const isNarrow = ["units-of-it", "part-places"].some((list) => has(text.slice(0, wordEnd), words[list]) && !has(sentence, words[list]));
  const isOfOffice = has(before, words["doers"]) && !has(text + lead, words["doers"]);
  const among = pairsOfHan(isAmong(figure) ? before.slice(0, before.lastIndexOf(AMONG)) : "");
  const weight = weightOf(report);
  const isAmongOthers = weightInCommon(among, letters, weight) < weightInCommon(among, among, weight) * ALIKE;
  // 没有一件.
  const isNoFigure = endsWithAny(before, words["none-plain"]);
  return isNoFigure || isOfOffice || isAmongOthers || areOfOtherSuits(block.view.text.slice(Math.max(0, start - FAR), end), sentence, words) || nameOthers(text, sentence, [words["reviews-named"]]) || (isNone && !has(text, words["outcomes"]) && !isOfMatter(text, sentence, words)) || (isNone ? isNarrow : has(before, words["excused"]));
}

/** What any such clause says: 案件, 发生. */
const generalWords = once((words: Words): readonly string[] => ["any-matter", "there-happened", "none-happened"].flatMap((list) => words[list] ?? []));

/** 未发生暴力抗法事件 and 发生一般生产安全事故: something in common besides what any such clause says. */
function isOfMatter(text: string, sentence: string, words: Words): boolean {
  const matterOf = (of: string): ReadonlySet<number> => tellingPairs(without(of, generalWords(words), " "), words);
  const [said, told] = [matterOf(text), matterOf(sentence)];
  return said.size === 0 || [...said].some((pair) => told.has(pair));
}

/** The share of what a figure is among that an assertion names. */
const ALIKE = 0.3;

/** The parts of a draft that are fewer than what they are of, with that. */
const partsOf = factBy((words, report): ReadonlyMap<Quantity, Quantity> => new Map(progressOf(words, report).filter(({ part, whole }) => compare(part.value, whole.value) < 0).map(({ part, whole }) => [part, whole])));
