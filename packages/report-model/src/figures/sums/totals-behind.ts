import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, CLOSING, EACH_SOME, OF_ALL_SUCH, OVER_SEVERAL, PERIODS, YEAR_PARTS } from "../../text/chinese-clauses.js";
import { CHANGED_IN_ALL, DONE_AT_SEVERAL, KINDS_BY_NUMERAL, NOTE_BEHIND, SEVERAL, SEVERAL_OF, SEVERAL_PLACES } from "../../text/chinese-figures.js";
import { OF_ALL_LEVELS } from "../../text/chinese-shares.js";
import { ADDED_ON } from "../../text/chinese-scopes.js";
import { beginningOf, endingOf } from "../../text/word-edges.js";
import { firstHeld } from "../../text/word-finder.js";
import { directionOf } from "../reading/growth-pairs.js";
import { pairsInCommon } from "../reading/about.js";
import { isNext } from "../reading/listed-years.js";
import { isOneDigit, isOneOfManyDigits } from "../reading/one-digit.js";
import { isDoneOfDues } from "../reading/part-dues.js";
import { endsIn, isCounted, isEnumerated, isLastYear, joint, longestFirst, mentions, MONEY, opensWith, sumOf, wordsOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";
import { isLed } from "./lists-behind.js";
import { isHeldAgainst } from "./pools.js";
import { stepColumns } from "./step-columns.js";
import { isAddable, isCrossed, isFlow } from "./sums.js";

/** Parts first, then what they come to: 罚款86.4万元，没收12.35万元，合计98.75万元. */
export function totalsBehind(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const { quantities } = sentence;
  return quantities.flatMap((total, index) => {
    // 其他部门合计1424件: a part like the others.
    // 四个季度…，下半年合计454次: of two of them.
    if (index < 2 || total.depth > 0 || !isCounted(total) || opensWith(total.before, words.rests) || PERIODS.test(total.before)) return [];
    // 两项合计比上年的438件减少26件: last year's figure is no total of this year's.
    if (isHeldAgainst(total, quantities[index + 1], words) && quantities.slice(0, index).some((each) => each.unit === total.unit && !isLastYear(each, words))) return [];
    // 一类12个、二类30个、三类8个，一、二类合计42个.
    if (KINDS_BY_NUMERAL.test(sentence.text.slice(0, total.start - sentence.start))) return [];
    const columns = stepColumns(sentence, index, words);
    if (columns !== undefined) return columns;
    const kinds = kindsBefore(quantities, index, words);
    // 合计332件（剔除重复6件）: what the brackets behind it say as well.
    const note = NOTE_BEHIND.exec(total.block.view.text.slice(total.end, total.end + LONGEST_NOTE))?.[0] ?? "";
    const overlap = (first: Quantity | undefined): boolean => first !== undefined && mentions(joint(first, total) + note, words.overlaps);
    if (kinds.length > 0) return !overlap(kinds[0]) && !isOfOther(total, kinds) && isAddable([total, ...kinds]) ? [{ ...additionOf(total, kinds), kind: "sum" as const }] : [];
    const isNamed = endsIn(total.before, words.sumsBehind) || isSummedStep(total, words) || OVER_SEVERAL.test(total.before) || isOfYear(sentence, index, words) || isToldAgain(sentence, total, words);
    const several = SEVERAL_PLACES.exec(total.before)?.[1];
    const run = isNamed || several !== undefined ? runBefore(quantities, index, words) : [];
    // 三地共计发放1369份: of as many as stand before it.
    const told = SEVERAL_OF.exec(total.before)?.[1] ?? several;
    const own = told === undefined || SEVERAL.indexOf(told) === run.length ? run : [];
    const parts = undivided(own.length < 2 && isNamed ? acrossGroups(total, quantities.slice(0, index), words) : own, words);
    if (parts.length < 2 || !isAddable([total, ...parts]) || new Set(parts.flatMap(({ before }) => firstHeld(before, words.stages) ?? [])).size > 1 || isCrossed(parts, words) || (isFlow({ parts: [...parts, total] }, words) && !CHANGED_IN_ALL.test(total.before))) return [];
    // 印制5000册，连同上年库存1200册，累计发放6100册.
    if (isSummedStep(total, words) && parts.some(({ before }) => mentions(before, words.carried))) return [];
    // 68件，保留51件、修改5件、废止9件、失效3件，继续有效的共56件: the list is whole without what stands behind it.
    if (parts.some((part, at) => parts.length - at > 2 && !isEnumerated(part, parts[at + 1] ?? part) && compare(part.value, sumOf(parts.slice(at + 1))) === 0)) return [];
    // 762个问题中，3个派出所共299个: no total is less than one of its parts.
    if (parts.some(({ value }) => compare(value, total.value) > 0)) return [];
    // 应缴1.26亿元、0.84亿元，合计入库2.05亿元: what was to come is no part of what came.
    if (isDoneOfDues(total, parts, words)) return [];
    // 每个社区配备顾问1名、副书记1名，共计16名.
    if (mentions(parts[0]?.before ?? "", words.averages)) return [];
    // 12个村、2个社区均设调委会，加上镇调委会共15个: what is added has no figure.
    if (mentions(total.before, words.carried)) return [];
    // 因部分受援人兼具多重身份，四类共294件.
    if (overlap(parts[0])) return [];
    if (isOfSome(total, parts, words)) return [];
    const checks = parts.slice(0, -1).flatMap((part, from) => (startsList(parts[from - 1], part) ? [additionOf(total, parts.slice(from))] : []));
    // 省级4个、市级7个，全镇17个村中获评的共11个.
    const [last, previous] = [parts[parts.length - 1], parts[parts.length - 2]];
    // 新办准予87件，变更准予56件，注销准予19件: but not where all are told alike.
    const without = parts.length > 2 && last !== undefined && previous !== undefined && !areOfStep(parts, total) && !isEnumerated(previous, last) ? [additionOf(total, parts.slice(0, -1))] : [];
    // 中心10个，工作站127个，工作室1876个，各级平台共2003个: of all of them.
    const readings = OF_ALL_LEVELS.test(total.before) ? checks.slice(0, 1) : [...checks, ...without];
    const right = readings.find(({ holds }) => holds) ?? allBefore(quantities, index, words);
    // 41件等，共368件: not all are told.
    const isOpen = right === undefined && words.unfinished.some((word) => last?.after.startsWith(word)) && compare(sumOf(parts), total.value) < 0;
    if (isOpen) return [];
    // 被告4件。第三人2件、原告1件，合计7件: most of it is told elsewhere.
    if (right === undefined && approximate(sumOf(parts)) < approximate(total.value) / 2 && !isOneOfManyDigits(sumOf(parts), total)) return [];
    if (right === undefined && isMixed(quantities[quantities.indexOf(parts[0] ?? total) - 1], parts[0])) return [];
    if (right === undefined && ADDED_ON.test(parts[0]?.before ?? "")) return withBefore(total, parts, sentence);
    return [right ?? { ...additionOf(total, parts), kind: "sum" as const, ...(readings.length < checks.length ? { sure: false } : {}) }];
  });
}

/** 收入13.5亿元…。加上级补助63.2亿元，调入1.4亿元，收入总量为78.1亿元: with what the sentence before tells, which can make it right, never wrong. */
function withBefore(total: Quantity, parts: readonly Quantity[], { earlier }: Sentence): readonly FigureCheck[] {
  const readings = earlier.filter(({ unit, depth }) => unit === total.unit && depth === total.depth).map((each) => additionOf(total, [each, ...parts]));
  return readings.filter(({ holds }) => holds).slice(0, 1);
}

/** 本级4318万元，上级1763万元，其中一般1402万元、专项361万元，结转52万元，合计6133万元: without what one of them is divided into; none where it is not known how far that goes. */
function undivided(parts: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const from = parts.findIndex((each, at) => at > 0 && isLed(each, words));
  const whole = parts[from - 1];
  if (whole === undefined) return parts;
  const end = parts.findIndex((_, at) => at >= from && compare(sumOf(parts.slice(from, at + 1)), whole.value) === 0);
  return end < 0 ? [] : [...parts.slice(0, from), ...parts.slice(end + 1)];
}

/** 简易程序33起，罚款7450元；普通程序5起，罚款42000元；两项罚款合计49950元: sums of money of all clause groups, that come to it but for one digit. */
function acrossGroups(total: Quantity, before: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const alike = before.filter(({ unit, depth }) => unit === total.unit && depth === total.depth);
  const isApart = alike.length > 1 && alike.length <= MOST_GROUPS && new Set(alike.map(({ segment }) => segment)).size === alike.length && !alike.some((each) => mentions(each.before, words.among, words.lastYear));
  return total.family === MONEY && isApart && (compare(sumOf(alike), total.value) === 0 || isOneDigit(sumOf(alike), total.value)) ? alike : [];
}

/** Clause groups with a sum of money each. */
const MOST_GROUPS = 4;

/** 在编17人，另有6人，持证的共22人; 一审案件1286件，二审案件304件，合计结案1402件: those of them that are so, or of which a step was taken. */
function isOfSome(total: Quantity, parts: readonly Quantity[], words: FigureWords): boolean {
  const isOfStep = (): boolean => isSummedStep(total, words) && !parts.some(({ before }) => mentions(before, words.stages)) && !isOneDigit(sumOf(parts), total.value);
  return isOfOther(total, parts) || (compare(sumOf(parts), total.value) > 0 && (OF_ALL_SUCH.test(total.before) || isOfStep()));
}

/** 研究法治5次，两项会前学法共18次: what is done besides at each of several things told. */
function isOfOther({ block: { view: { text } }, start }: Quantity, parts: readonly Quantity[]): boolean {
  const matter = DONE_AT_SEVERAL.exec(text.slice(Math.max(0, start - LONGEST_NOTE), start))?.[1];
  return matter !== undefined && parts.every((part) => pairsInCommon(matter, wordsOf(part)) === 0);
}

/** 合计受理231件: what all of them came to, with the step that they took. */
function isSummedStep({ before }: Quantity, { stages, sumsBehind }: FigureWords): boolean {
  const step = endingOf(before, longestFirst(stages));
  return step !== undefined && sumsBehind.some((word) => word.length > 1 && before === word + step);
}

/** 参与论证9次、审查合同63份、出具意见书27份，三项服务合计99件次; 三张清单共429项: as many figures before, of whatever kind. */
function kindsBefore(quantities: readonly Quantity[], index: number, words: FigureWords): readonly Quantity[] {
  const [count, total] = [quantities[index - 1], quantities[index]];
  const isCount = count !== undefined && total !== undefined && count.number.form === "chinese" && isCounted(count);
  if (!isCount) return [];
  const number = Number(count.value.digits);
  const all = quantities.slice(0, index - 1).filter((each) => isCounted(each) && each.sentence === count.sentence && each.segment === count.segment && each.depth <= count.depth);
  // 公职律师38人，分布在22家单位，加上外聘顾问26人，两支队伍共计66人: of the total's unit.
  const own = all.filter(({ unit }) => unit === total.unit);
  // 批示8次；…，作出批示6次，两位主要负责人批示合计14次: what the total names.
  const noun = total.before.slice(0, total.before.length - (endingOf(total.before, longestFirst(words.sumsBehind)) ?? "").length).slice(-NOUN);
  const named = noun.length < NOUN ? [] : quantities.slice(0, index - 1).filter((each) => each.unit === total.unit && each.before.endsWith(noun));
  const isNamed = named.length === number && compare(sumOf(named), total.value) === 0;
  const kinds = isNamed ? named : own.length === number ? own : all;
  // 建筑领域追回412.5万元，制造业追回136.8万元，餐饮业追回27.4万元，三个领域共追回586.7万元: all of one unit.
  const isAlike = mentions(total.before, words.totals) && kinds.every(({ unit }) => unit === total.unit) && Math.abs(approximate(sumOf(kinds)) - approximate(total.value)) <= MOST_OFF * approximate(total.value);
  const isList = kinds.length === number && (isAlike || (endsIn(total.before, words.sumsBehind) && kinds.every((each, at) => at === 0 || isNext(kinds[at - 1] ?? each, each))));
  return number >= 2 && isList ? kinds : number >= FEWEST_KINDS ? kindsOfClauses(quantities.slice(0, index + 1), number, words) : [];
}

/** 物业管理1358件，占31.8%；停车管理742件；施工噪声519件，三类合计2619件: as many right before it, in whatever clause groups, that nearly come to it. */
function kindsOfClauses(quantities: readonly Quantity[], number: number, words: FigureWords): readonly Quantity[] {
  const total = quantities[quantities.length - 1];
  const alike = total === undefined ? [] : quantities.slice(0, -2).filter((each) => isCounted(each) && each.sentence === total.sentence && each.depth === total.depth);
  const kinds = alike.slice(-number);
  // 教育126件，转办30件；医疗84件，转办80件: what was done of them stands beside.
  if (alike.length !== new Set(alike.map(({ segment }) => segment)).size && alike.length > number) return [];
  // 抽检426批次，合格425批次；…58批次、117批次，三类合计601批次: the count before the first of them.
  const [first] = kinds;
  if (total === undefined || alike.slice(0, -number).some((each) => first !== undefined && compare(sumOf([each, ...kinds.slice(1)]), total.value) === 0)) return [];
  const isNear = Math.abs(approximate(sumOf(kinds)) - approximate(total.value)) <= MOST_OFF * approximate(total.value);
  return kinds.length === number && isNear && endsIn(total.before, words.sumsBehind) && kinds.every(({ unit, before: name }) => unit === total.unit && name !== "" && !opensWith(name, words.among, words.rests)) ? kinds : [];
}

/** Letters of what a total is told of. */
const NOUN = 2;
/** 申请303件，其中甲准予87件、乙准予134件、丙准予75件，共准予296件: told alike, by the step that the total names. */
function areOfStep(parts: readonly Quantity[], total: Quantity): boolean {
  const step = parts[0]?.before.slice(-NOUN) ?? "";
  return parts.length > FEWEST_ALIKE && step.length === NOUN && total.before.includes(step) && parts.every(({ before }) => before.endsWith(step));
}

/** Parts of one step that make a list. */
const FEWEST_ALIKE = 2;
/** Letters of brackets behind a total. */
const LONGEST_NOTE = 32;
/** Two that stand near may be any. */
const FEWEST_KINDS = 3;

/** By how much a slip may be off, as a share of the total. */
const MOST_OFF = 0.2;

/** 一至四季度分别开展118次、143次、152次、97次，全年共开展500次; 一季度218件，二季度246件，三季度263件，四季度239件，全年共966件. */
function isOfYear({ text, start, quantities }: Sentence, index: number, words: FigureWords): boolean {
  const total = quantities[index];
  if (total === undefined || !mentions(total.before, words.wholeYear)) return false;
  return mentions(text.slice(0, total.clauseStart - start), words.exhaustive) || YEAR_PARTS.some((names) => {
    const parts = quantities.slice(Math.max(0, index - names.length), index);
    return parts.length === names.length && parts.every((each, at) => each.before.includes(names[at] ?? " "));
  });
}

/** 培训3批，第一批46人、…，共培训146人: what the total counts was told before it, 许可准予 for 准予许可 too. */
function isToldAgain({ text, start }: Sentence, total: Quantity, words: FigureWords): boolean {
  const sum = beginningOf(total.before, longestFirst(words.totals));
  const matter = sum === undefined ? "" : total.before.slice(sum.length);
  const told = text.slice(0, total.clauseStart - start);
  const nouns = matter.length === 2 * NOUN ? [matter.slice(0, NOUN), matter.slice(NOUN)] : [matter];
  return matter.length > 1 && nouns.every((word) => told.includes(word));
}

/** 合同127份、文件3件、文书44件，共计182件: the list began with another unit, which may be counted with it. */
function isMixed(before: Quantity | undefined, first: Quantity | undefined): boolean {
  return before !== undefined && first !== undefined && isCounted(before) && before.family !== first.family && before.depth === first.depth && isEnumerated(before, first);
}

/** 一季度210次，二季度252次；三、四季度分别为231次和189次，全年合计882次: all counts before may make it right, never wrong. */
function allBefore(quantities: readonly Quantity[], index: number, words: FigureWords): FigureCheck | undefined {
  const total = quantities[index];
  const parts = quantities.slice(0, index).filter((each) => each.unit === total?.unit && each.depth === total.depth && directionOf(each, words) === 0);
  const check = total === undefined || parts.length < 2 || !isAddable(parts) ? undefined : additionOf(total, parts);
  return check?.holds === true ? check : undefined;
}

/** A list of figures may begin behind any mark but the enumeration comma. */
function startsList(previous: Quantity | undefined, part: Quantity): boolean {
  return previous === undefined || !isEnumerated(previous, part);
}

/** True for a figure in brackets that, with those beside it, comes to the figure before the brackets. */
function dividesOuter(quantities: readonly Quantity[], at: number): boolean {
  const depth = quantities[at]?.depth ?? 0;
  const outer = quantities.findLastIndex((each, index) => index < at && each.depth < depth);
  const end = quantities.findIndex((each, index) => index > at && each.depth < depth);
  const whole = quantities[outer];
  const inner = quantities.slice(outer + 1, end < 0 ? quantities.length : end);
  return whole !== undefined && inner.length > 1 && inner.every(({ unit }) => unit === whole.unit) && compare(sumOf(inner), whole.value) === 0;
}

/** The unbroken run of figures of the total's kind before it; one that is part of another leaves doubt, and then there is none. */
function runBefore(quantities: readonly Quantity[], index: number, words: FigureWords): readonly Quantity[] {
  const total = quantities[index];
  const run: Quantity[] = [];
  const count = quantities[index - 1];
  // 两项合计24次: how many parts there are.
  const isCount = count !== undefined && total !== undefined && count.number.form === "chinese" && count.family !== total.family && joint(count, total) === total.before;
  // 合同（土地23份、工程17份、物业14份）共56份: all that the brackets right before it hold.
  const depth = count !== undefined && total !== undefined && count.depth > total.depth && joint(count, total) === CLOSING + total.before && !isLastYear(total, words) ? count.depth : total?.depth;
  for (let at = isCount ? index - 2 : index - 1; at >= 0; at--) {
    const each = quantities[at];
    // 线上2期1240人次: the first figure only says how the second came about.
    if (each !== undefined && run[0] !== undefined && joint(each, run[0]) === "") continue;
    // 罚款74.82万元，平均每件1.29万元；没收11.36万元，罚没合计: no part of it.
    if (each !== undefined && AVERAGE.test(each.before)) continue;
    // 2024年341件，增长18.8%，三年累计940件.
    if (each?.family === "percent" && OVER_SEVERAL.test(total?.before ?? "")) continue;
    // 一般公共预算收入6.84亿元（其中…），上级补助收入19.72亿元（其中…），合计: what brackets tell of one of them.
    // 建议27件（主办16件、会办11件）、提案34件，合计61件.
    if (each !== undefined && total !== undefined && depth !== undefined && each.depth > depth && ((total.family === MONEY && each.family === MONEY) || dividesOuter(quantities, at))) continue;
    if (each === undefined || total === undefined || each.family !== total.family || each.segment !== total.segment || each.depth !== depth) break;
    // 分别于3月、10月各召开1次会议: nobody knows how often that is.
    if (EACH_SOME.test(each.before)) return [];
    if (mentions(each.before, words.among, words.openLists) && quantities.slice(0, at).some(({ unit }) => unit === total.unit)) return areOfStep([each, ...run], total) ? [each, ...run] : [];
    // 学法十二次，其中四次、三次、四次，合计十二次: the same total told before.
    const isToldBefore = run[0] !== undefined && !isEnumerated(each, run[0]) && compare(each.value, total.value) === 0;
    if (endsIn(each.before, words.sumsBehind) || isToldBefore) break;
    run.unshift(each);
    // 26个部门调整，其中新增57项、取消61项、变更24项，共: the list begins with it.
    if (opensWith(each.before, words.among)) break;
  }
  return isCount && Number(count.value.digits) !== run.length ? [] : run;
}
