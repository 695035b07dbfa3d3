import type { FigurePair, FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ACTING, AFTER_STEPS, AMONG, BESIDES, ALREADY, AVERAGE, AVERAGE_HINT, BASE_OPENS, BY_MEANS, COMMA, DESTINATION, EACH, FROM_WORDS, JOINED, OF, OUT_OF, PASSIVE, MANNER, ACTOR, AVERAGELY, OF_EARLIER_NOTED, TAKEN_OFF, TOLD_BEFORE, VISITS, WHOLE_PLACE, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { AMONG_RIGHT, AS_MANY_AS, BECOMES, BEFORE_A_STEP, CAME_IN, COMPARED_WITH, CONCLUDED, EXAMINED, EXCEPT, KIND_OF_PLACE, LIMITED, NOTE_BEHIND, OF_EARLIER_YEARS, SHARE_OF_ALL, STAGE } from "../../text/chinese-figures.js";
import { BY_RULE } from "../../text/chinese-shares.js";
import { OR_MORE, QUOTA } from "../../text/chinese-subjects.js";
import { withoutWords } from "../../text/without.js";
import { wordFinderOf } from "../../text/word-finder.js";
import { gives } from "../rates/rate-check.js";
import { isAbout } from "../reading/about.js";
import { amongWhich, ITEM, ofNoun, ofThose, SHORTEST_NOUN } from "../reading/among-which.js";
import { carriedIn, includedIn, isExplained, isOfAll, isPlain, saysNoneCarried } from "../reading/carried.js";
import { directionOf, isTo } from "../reading/growth-pairs.js";
import { listsIn, type PartList } from "../reading/lists.js";
import { isOfOtherGroup, isOfOtherTopic } from "../reading/other-topics.js";
import { areAlternatives, areContrasted, areTraitsBeside, isDoubtedSuch } from "../reading/parallel.js";
import { isDueOf, isFormer, isOverfulfilled, isSurelyDone } from "../reading/part-dues.js";
import { inBrackets, isAmongBoth, isOfStock } from "../reading/parts-of-both.js";
import { isWithinRun, runAround } from "../reading/runs.js";
import { areBeside, endsIn, groupAround, isDue, isLastYear, isNegated, isOfOnePeriod, joint, longestFirst, mentions, opensWith, percentBehind, type Sentence, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { checkOf, clauseBefore, exceedingAmong, LONGEST_CLAUSE } from "./excess.js";

/** Parts that exceed the whole they are counted from: 办结 more than 受理, or 其中 more than what they are among. Parts that do not are no check. */
export function partChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const counts = sentence.quantities.filter((each) => isPlain(each) && !(each.depth > 0 && isLastYear(each, words)) && !isNumeralOfKinds(each) && directionOf(each, words) === 0 && !isAverage(each, words) && !EACH.test(each.before) && !isFraction(each) && !TAKEN_OFF.test(each.before) && !OR_MORE.test(each.after));
  // A part that exceeds nothing needs no reading.
  const isMore = (part: Quantity, index: number): boolean => counts.some((each, at) => at <= index + 1 && each.approximation === "none" && each.family === part.family && compare(each.value, part.value) < 0);
  // 科级12人、科级以下146人，158人及格: both together.
  const isBoth = (part: Quantity, index: number): boolean => (part.before === "" || mentions(part.before, words.totals)) && counts.slice(0, index).some((one, at) => counts.slice(at + 1, index).some((other) => one.unit === part.unit && other.unit === part.unit && compare(sumOf([one, other]), part.value) === 0));
  const suspects = counts.filter((each, index) => (!TOLD_BEFORE.test(each.before) || opensWith(each.before, words.among)) && !QUOTA.test(each.before) && !CONCLUDED.test(each.before) && !COMPARED_WITH.test(each.before) && isMore(each, index) && !isBoth(each, index));
  const brought = suspects.length === 0 || isExplained(sentence, words) ? undefined : carriedIn(sentence, words);
  if (brought === undefined) return suspects.flatMap((part) => directlyAmong(part, counts, words));
  const all = listsIn(sentence, words);
  // What is among a list's total is not among one of its parts.
  const members = new Set(all.filter(({ opening }) => opening !== "none").flatMap(({ parts }) => parts));
  const [lists, sources] = [all.filter(({ opening, loose }) => opening === "open" && !loose), new Set(sourcesIn(all, words))];
  // 应检查150家次，实际检查163家次，计划完成率108.67%: more was done than had to be, and it says so.
  const dues = isOverfulfilled(sentence, words) ? [] : counts.filter(isDue);
  const hasFormer = mentions(sentence.text, FROM_WORDS);
  // 已履行1807件/调解成功1839件: what stands before the stroke is the part.
  const wholes = counts.filter((each) => each.approximation === "none" && !STROKE.test(each.after) && !isLastYear(each, words) && !BASE_OPENS.test(each.before) && !LIMITED.test(each.before) && !EXCEPT.test(each.before) && !(hasFormer && isFormer(each, sentence)));
  return counts.flatMap((part, index) => {
    if (!suspects.includes(part) || isDue(part) || (isTo(part) && mentions(part.before, words.increases, words.decreases)) || OF_EARLIER_NOTED.test(part.block.view.text.slice(part.end, part.end + LONGEST_CLAUSE))) return [];
    // 拆除47处，其中存量违建52处: whatever there was before.
    if (mentions(part.before, words.carried)) return directlyAmong(part, counts, words);
    const carried = [...brought, ...includedIn(part, sentence)];
    // 2个街道，含15个村: another kind of places.
    const isOfOther = (whole: Quantity): boolean => [part, whole].every(({ after }) => KIND_OF_PLACE.test(after)) && !Array.from(KIND_OF_PLACE.exec(part.after)?.[0] ?? "").some((letter) => whole.after.includes(letter));
    const before = wholes.filter((whole) => whole.start < part.start && !isOfOther(whole) && whole.family === part.family && (whole.unit === part.unit || part.family !== ITEM) && whole.depth <= part.depth && VISITS.test(whole.unit) === VISITS.test(part.unit));
    const listed = lists.find(({ parts, total }) => parts.includes(part) && before.includes(total));
    const named = ofNoun(part, before, words);
    const among = listed !== undefined && compare(part.value, listed.total.value) > 0 && (isAbout(part.before, listed.total.before) || !isWithinRun(part, listed.total, sentence)) ? listed.total : named ?? ofThose(part, before) ?? inBrackets(part, before, words) ?? amongWhich(part, before.filter((each) => !members.has(each)), { sentence, words });
    // …，办结33990件，其余137件；其中咨询类28915件: of what was told first.
    // 会议26次，会前学法8次，其中研究法治的会议11次: of what its words name.
    const isOfEarlier = among !== undefined && among !== named && !among.after.endsWith(AMONG) && before.some((each) => compare(each.value, part.value) >= 0 && (among.segment !== part.segment || (each.unit === part.unit && headOf(part).length >= SHORTEST_NOUN && isAbout(headOf(part), each.before))));
    // 43件，12件没有开庭，真正开庭的31件: those two are all of it; 138件，占全部反映件的92.6%: of all.
    const isOpened = opensWith(part.before, words.among);
    const isRest = among !== undefined && ((!isOpened && before.some((each) => each !== among && each.unit === part.unit && compare(sumOf([among, part]), each.value) === 0)) || isLastOfAll(among, part, before));
    if (isOfEarlier || isRest || (among !== undefined && (isSharedByOther(part, among, { before, percent: percentBehind(part, sentence) }) || isKindOfOther(part, among, before))) || (among !== undefined && !isOpened && SHARE_OF_ALL.test(percentBehind(part, sentence)?.before ?? ""))) return [];
    // 2023年办理81件，…，其中2024年办结164件: of another year.
    if (among !== undefined && areOfTwoYears(among.lead, part.before)) return [];
    // 88件，占全部案件203件的43.3%，其中95件: of what has the share.
    // 存量114件，新制定12件，其中保留112件; 34件（另有上年结转4件），其中36件: of both.
    // 另1家尚未投产；原计划中有4家已注销: what is told besides is no whole.
    // 对民警的投诉63件，对辅警的81件: told beside each other.
    if (among !== undefined && (among.before.startsWith(BESIDES) || areContrasted(part, among, words) || areTraitsBeside(part, among, sentence.quantities) || isOfOtherTopic(part, among, words) || isOfOtherGroup(part, among, words) || isAmongBoth(part, among, { sentence, words }) || isOfStock(part, among, { sentence, words }))) return [];
    const shared = among === undefined || !isOpened || percentBehind(part, sentence) !== undefined ? undefined : hasShare(among, part, { sentence, words });
    if (shared !== undefined && compare(part.value, shared.value) > 0 && among !== undefined && compare(part.value, among.value) <= 0) return exceedingAmong(part, shared, words);
    // 其中持证79人，另有6人: what comes behind was never among the whole.
    if (among !== undefined) return [checkOf("among", !AS_MANY_AS.test(part.before) && !isDoubtedSuch(part, among, words), { part, whole: among, carried: isDone(among, words) || AMONG_RIGHT.test(joint(among, part)) ? [] : carried.filter((each) => each.start < part.start || !brought.includes(each) || includedIn(part, sentence).includes(each)), names: { part: [], whole: words.wholes } })];
    const due = dues.length === 0 ? undefined : before.findLast((each) => dues.includes(each) && isDueOf(each, part));
    if (due !== undefined) return [checkOf("part", isSurelyDone(due, part), { part, whole: due, carried, names: { part: [], whole: [] } })];
    // 应考189人，实考186人，…，至年底189人全部合格: as many as were told before.
    if (before.some((each) => compare(each.value, part.value) === 0 && isDue(each))) return [];
    const pair = isDoneOfOwn(part, counts[index - 1]) ? undefined : pairOf(part, words, counts[index + 1]);
    const whole = pair === undefined ? undefined : wholeBehind(part, counts.slice(index + 1), { pair, words }) ?? before.findLast((each) => !sources.has(each) && !isAway(each, { part, before }, words) && isWholeOf(each, part, { pair, words }) && !(areBeside(each, part) && each.before.endsWith(OF) && part.before.endsWith(OF)) && !areAlternatives(each, part, sentence.quantities) && !(members.has(each) && each.segment !== part.segment && before.some((other) => other.unit === part.unit && compare(other.value, part.value) >= 0)) && isOneMatter(part, each, { pair, words }) && !before.some((nearer) => isNearerTotal(nearer, { whole: each, part }, words)) && !counts.some((other) => other.start > each.start && other.start < part.start && other.segment === part.segment && other.segment !== each.segment && isLastYear(other, words)) && !isWithinRun(part, each, sentence));
    // 承办建议9件、提案7件，答复17件: of both.
    // 和解97件，连同受理前化解的35件，化解132件: what came from elsewhere is no whole.
    // 接收20418件，受理16307件，办结19743件: of what came first; 新收612件，审结628件: new ones are not all there were.
    const isOfMore = pair?.carriedOver === true && whole !== undefined && ((carried.length === 0 && isOfAll(whole, part)) || isAmongBoth(part, whole, { sentence, words }) || ((!saysNoneCarried(sentence.text) && before.some((each) => CAME_IN.test(each.before) && each.start < whole.start && each.segment === whole.segment && each.unit === part.unit && compare(each.value, part.value) >= 0 && isWholeOf(each, part, { pair, words })))));
    return pair === undefined || whole === undefined || isOfMore || isSharedByOther(part, whole, { before, percent: percentBehind(part, sentence) }) || carried.includes(whole) ? [] : [checkOf("part", pair.sure && (pair.carriedOver !== true || carried.length > 0), { part, whole, carried: [...carried, ...runAround(whole, part, sentence).filter((each) => each !== whole)], names: pair })];
  });
}

/** 623件，其中上级转来301件、本局直接受理322件: where all came from; what is done behind them is of all. 其中受理80件、不予受理20件 are steps. */
function sourcesIn(lists: readonly PartList[], words: FigureWords): readonly Quantity[] {
  const hasNoun = ({ before }: Quantity): boolean => nounOf(withoutWords(before, words.among), words.stages, words).length >= SHORTEST_NOUN;
  return lists.filter(({ total, parts }) => compare(sumOf(parts), total.value) === 0 && parts.every((part) => hasNoun(part) && !mentions(part.before, words.negations))).flatMap(({ parts }) => parts);
}

/** 来访373批，已答复357批，正在办理16批，其中集体访26批: of all, behind the two that are all of it. */
function isLastOfAll(among: Quantity, part: Quantity, before: readonly Quantity[]): boolean {
  const own = before.filter((each) => each.unit === part.unit && each.segment === part.segment);
  const [whole, other] = own.slice(own.indexOf(among) - 2);
  return own.indexOf(among) >= 2 && whole !== undefined && other !== undefined && compare(sumOf([other, among]), whole.value) === 0 && compare(part.value, whole.value) <= 0;
}

/** Each names a year, and not the same. */
function areOfTwoYears(...told: readonly string[]): boolean {
  const [one, other] = told.map((text) => YEAR_IN_WORDS.exec(text)?.[1]);
  return one !== undefined && other !== undefined && one !== other;
}

/** 排查312起，其中村级237起、乡级75起，成功304起，成功率97.4%: of another whole by its rate. */
function isSharedByOther(part: Quantity, among: Quantity, { before, percent }: { readonly before: readonly Quantity[]; readonly percent: Quantity | undefined }): boolean {
  return percent !== undefined && before.some((whole) => whole !== among && whole.unit === part.unit && compare(whole.value, part.value) >= 0 && gives(percent, { part, whole }));
}

/** 9个部门和3个镇，其中4个部门和1个镇: each among its own kind. */
function isKindOfOther(part: Quantity, among: Quantity, before: readonly Quantity[]): boolean {
  const nounOf = ({ after }: Quantity): string => after.slice(0, SHORTEST_NOUN);
  return nounOf(part).length === SHORTEST_NOUN && !among.after.includes(nounOf(part)) && before.some((each) => each !== among && each.unit === part.unit && nounOf(each) === nounOf(part) && compare(each.value, part.value) >= 0);
}

/** 公开312条，其中惠农类346条；收到9件，加上上年结转1件: right behind its total it is of that, whatever came from earlier years elsewhere. */
function directlyAmong(part: Quantity, counts: readonly Quantity[], words: FigureWords): readonly FigureCheck[] {
  const at = counts.indexOf(part);
  const whole = counts.slice(0, at).findLast((each) => each.depth <= part.depth);
  // 上述31件化解的积案中由主要负责人包案的有28件: of those, in one clause.
  const isInside = whole !== undefined && OUT_OF.test(joint(whole, part));
  const isNext = whole !== undefined && ((opensWith(part.lead, words.among) && joint(whole, part).replace(NOTE_BEHIND, "").startsWith(COMMA + part.lead)) || isInside || inBrackets(part, [whole], words) !== undefined);
  const isDirect = isNext && whole.unit === part.unit && whole.approximation === "none" && !isLastYear(whole, words);
  const isOfLarger = counts.slice(0, at).some((each) => each.unit === part.unit && each.sentence === part.sentence && compare(each.value, part.value) >= 0);
  // 其中审结92件（含往年积案）: a step may have been taken with what came from earlier years.
  const behind = part.block.view.text.slice(part.end, part.end + LONGEST_CLAUSE);
  const isStep = endsIn(part.before, words.stages) || endsIn(part.before, words.cameOf) || words.stocks.some(({ outflow }) => mentions(part.before, outflow)) || OF_EARLIER_YEARS.test(behind);
  if ((isStep && !isInside) || (whole !== undefined && mentions(whole.before, words.carried, words.increments))) return [];
  return !isDirect || isOfLarger || compare(part.value, whole.value) <= 0 ? [] : [checkOf("among", !mentions(groupAround(part), words.carried), { part, whole, carried: [], names: { part: [], whole: words.wholes } })];
}

/** The count right before 占…的, where the share of it stands between that whole and what is among it. */
function hasShare(whole: Quantity, part: Quantity, { sentence: { quantities }, words }: { readonly sentence: Sentence; readonly words: FigureWords }): Quantity | undefined {
  const at = quantities.indexOf(whole);
  const [subject, percent] = [quantities[at - 1], quantities[at + 1]];
  const isShare = opensWith(whole.before, words.shares) && percent?.family === PERCENT && quantities[at + 2] === part && subject?.unit === part.unit;
  return isShare && joint(subject, whole) === subject.after + COMMA + whole.before ? subject : undefined;
}

/** 反馈7个，已整改6个；自查10个，已整改8个: the part's own clause group tells what it is of. */
function isAway(whole: Quantity, { part, before }: { readonly part: Quantity; readonly before: readonly Quantity[] }, { among }: FigureWords): boolean {
  // 执法队在岗23人；全街道持证31人: of more than those.
  if (whole.segment !== part.segment && WHOLE_PLACE.test(part.before) && !WHOLE_PLACE.test(whole.before)) return true;
  // 在编17人，另有6人，持证22人: of both.
  if (whole.before.startsWith(BESIDES)) return true;
  const isLarger = (each: Quantity): boolean => each.unit === part.unit && compare(each.value, part.value) >= 0;
  // 决策5项，…；其中4项组织论证，5项通过审查: what is some of the first is no whole.
  if ((whole.segment === part.segment ? among.includes(whole.before) : opensWith(whole.before, among)) && before.some((each) => each.start < whole.start && isLarger(each))) return true;
  return whole.segment !== part.segment && before.some((each) => each.segment === part.segment && isLarger(each));
}

/** 会议 of 其中研究法治建设议题的会议. */
function headOf({ before }: Quantity): string {
  // 认定不属于规范性文件的4件.
  const told = before.endsWith(OF) ? before.slice(0, -OF.length) : before;
  return before.includes(OF) ? told.slice(told.lastIndexOf(OF) + OF.length) : "";
}

const PERCENT = "percent";
const STROKE = /^[/／]/u;
/** 四项共计7570万元, 一人双证: numerals that count what stands beside them. */
function isNumeralOfKinds({ number, family, value, unit }: Quantity): boolean {
  return number.form === "chinese" && (family === ITEM || compare(value, integer(1)) === 0 || STAGE.test(unit));
}

/** 每千家次检查发现294.1项次: cases and persons are counted whole. */
function isFraction({ value, family }: Quantity): boolean {
  return value.scale > 0 && COUNTED_WHOLE.has(family);
}

const COUNTED_WHOLE: ReadonlySet<string> = new Set(["case", "event", "person-time", "person", "document", "entry", "item", "household", "enterprise", "place"]);

function isAverage(each: Quantity, { averages }: FigureWords): boolean {
  const clause = clauseBefore(each);
  return AVERAGE_HINT.test(clause) && (mentions(each.before, averages) || clause.includes(AVERAGELY) || AVERAGE.test(each.before));
}

/** The words of parts, and the pair of each. */
const partWordsOf = once((words: FigureWords) => ({ list: words.pairs.flatMap(({ part }) => part), pairs: words.pairs.flatMap((pair) => pair.part.map(() => pair)) }));

/** 自查的11个|已整改|10个: what was done with the figure before, in one clause. */
function isDoneOfOwn(part: Quantity, own: Quantity | undefined): boolean {
  return own?.unit === part.unit && own.after !== "" && part.before === own.after && joint(own, part) === part.before && compare(part.value, own.value) <= 0;
}

/** The pair of the data whose part the figure is called: the first row of those with its last step. */
function pairOf({ before, after: told }: Quantity, words: FigureWords, next: Quantity | undefined): FigurePair | undefined {
  // 督查发现的12个全部销号，自查发现的25个|已销号|24个: the step of the figure behind it.
  const after = next?.before === told ? "" : told;
  const { list, pairs } = partWordsOf(words);
  const find = wordFinderOf(list);
  const steps = find(before).filter(({ word, start }) => !isNegated(before, word, words) && !BY_MEANS.test(before.slice(start)));
  // 已通过各村向群众发放: the step nearest to the figure.
  const last = Math.max(...steps.map(({ end }) => end));
  const hits = steps.length > 0 ? steps.filter(({ end }) => end === last) : find(after).filter(({ start }) => start === 0 || words.adverbs.includes(after.slice(0, start)));
  return hits.length === 0 ? undefined : pairs[Math.min(...hits.map(({ entry }) => entry))];
}

/** Letters behind a figure in which its step stands. */
const NEAR_BEHIND = 4;

interface Pairing {
  readonly pair: FigurePair;
  readonly words: FigureWords;
}

/** The whole is called so, no later step (受理并办结), and of the same time. */
function isWholeOf(whole: Quantity, part: Quantity, { pair, words }: Pairing): boolean {
  // 2件原告于开庭前撤诉 tells of no 开庭 of theirs.
  const told = whole.lead + whole.after.slice(0, NEAR_BEHIND);
  const word = firstOf(pair.whole, told);
  // 受理前调解化解86件 were not taken in.
  if (BEFORE_A_STEP.test(whole.before)) return false;
  // 评出优秀6份、合格43份: one grade is no whole of another.
  if (mentions(whole.before, words.grades) && !mentions(pair.whole.join(), words.grades)) return false;
  // 审结案件中撤销的1件: some of them.
  // 新增行政执法人员15人，已有112人取得执法证: not all of them.
  if (mentions(whole.before, words.increments) && !mentions(part.before, words.increments)) return false;
  if (word !== undefined && whole.lead.slice(whole.lead.indexOf(word)).includes(AMONG)) return false;
  return word !== undefined && !isNegated(told, word, words) && !isLaterStep(told, word, pair) && isOfOnePeriod(whole, part, words) && !mentions(told, words.averages);
}

/** The word that stands first in a text, the longest of those at one place; not 检查 of 检查组. */
function firstOf(list: readonly string[], text: string): string | undefined {
  return wordFinderOf(list)(text).find(({ end }) => !ACTING.test(text.slice(end)))?.word;
}

/** 抽查64卷，…两类共213卷，合格210卷: the total that stands between is meant. */
function isNearerTotal(nearer: Quantity, { whole, part }: { readonly whole: Quantity; readonly part: Quantity }, { totals }: FigureWords): boolean {
  const isNearer = nearer.start > whole.start && nearer.unit === part.unit && compare(nearer.value, part.value) >= 0;
  // 座谈会收集45条，…，归纳为169条，采纳121条: the count right before it.
  const isLast = joint(nearer, part) === COMMA + part.before && nearer.before.endsWith(BECOMES);
  return isNearer && (isLast || mentions(nearer.before, totals) || whole.value.digits === 0n);
}

/** 审结51件，其中撤诉57件: what was carried over is in what was done already. */
function isDone({ before }: Quantity, { stocks }: FigureWords): boolean {
  return stocks.slice(0, 1).some(({ outflow }) => mentions(before, outflow));
}

/** 受理并办结 is as much the one as the other; 通知负责人出庭 is no 出庭 yet. */
function isLaterStep(text: string, word: string, { part }: FigurePair): boolean {
  const end = text.indexOf(word) + word.length;
  // 提请|批捕: no step but its own name.
  const told = text.slice(0, end - word.length) + " ".repeat(word.length) + text.slice(end);
  return part.some((each) => {
    const at = told.indexOf(each);
    const between = text.slice(end, at);
    return at >= 0 && (at < end || between === "" || JOINED.test(between));
  });
}

/** 办结房屋质量投诉286件，受理273件: the whole may follow, without a noun of its own where the part has told it, or with the same. */
function wholeBehind(part: Quantity, behind: readonly Quantity[], { pair, words }: Pairing): Quantity | undefined {
  const next = behind[0];
  const isNext = next !== undefined && next.family === part.family && next.segment === part.segment && next.depth === part.depth;
  const [noun, own] = isNext ? [nounOf(next.before, pair.whole, words), nounOf(part.before, pair.part, words)] : ["", ""];
  if (!isNext || own === "" || (noun !== "" && !own.includes(noun))) return undefined;
  return isWholeOf(next, part, { pair, words }) ? next : undefined;
}

/** What is left of a figure's words besides the step and what says when and how. */
function nounOf(text: string, steps: readonly string[], { adverbs }: FigureWords): string {
  return withoutWords(withoutWords(text, longestFirst(steps)), adverbs);
}

/** False where the part names a matter of its own: 受理申请26份，答复提案30件. */
function isOneMatter(part: Quantity, whole: Quantity, { pair, words }: Pairing): boolean {
  // 向企业、学校、村居发放8500册 names to whom, not what.
  if (EXAMINED.test(part.before) && !EXAMINED.test(whole.before)) return false;
  const noun = DESTINATION.test(clauseBefore(part)) || MANNER.test(part.lead) || AFTER_STEPS.test(part.before) || BY_RULE.test(part.before) || part.before.startsWith(PASSIVE) ? "" : withoutWords(nounOf(part.before, pair.part, words).replace(ACTOR, ""), words.stages);
  return noun.length < SHORTEST_NOUN || mentions(part.before, ALREADY) || isAbout(noun, whole.lead + whole.after + part.after);
}
