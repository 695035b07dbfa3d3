import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, AMONG_BEHIND, AVERAGE, AMONG_NAMED, NAMED_BEFORE, COMMA, CONCERNS, DESTINATION, DUE, IN_BRACKETS, OF, ONE_EACH, OWN_PERSONS, THRESHOLD, TOPIC, WHOLE_PLACE, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { ALREADY_SO, AS_MANY_AS, CHOSEN_FROM, CHOSEN_OUT_OF, INSIDE_NAMED, OF_THOSE, SO_MANY_BY_NOW, MEASURED_BESIDE } from "../../text/chinese-figures.js";
import { JOINS_LAST, SPAN_OF, SUCH_THERE_ARE } from "../../text/chinese-statements.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { withoutWords } from "../../text/without.js";
import { commonEnding } from "../../text/word-edges.js";
import { directionOf } from "./growth-pairs.js";
import { isWithinRun } from "./runs.js";
import { endsIn, MONEY, isAmong, isCounted, isLastYear, isStillOpen, isSuch, joint, mentions, opensWith, type Sentence } from "./scope.js";

/** 个 and 项 count anything. */
export const ITEM = "item";
const EVENT = "event";
/** Letters of a noun. */
export const SHORTEST_NOUN = 2;

/** The count before of which the text says that this is some: 其中, …的15人, or a bare 97人取得… behind a clause. */
export function amongWhich(part: Quantity, before: readonly Quantity[], { sentence, words }: { readonly sentence: Sentence; readonly words: FigureWords }): Quantity | undefined {
  const last = before[before.length - 1];
  const previous = previousOf(part, sentence, words);
  // 尚有2人未取得证件，具有法学背景的4人: what is left is no whole of another property.
  // 74个问题还有2个没有整改，文书类31个: nor what is still open.
  if (last === undefined || ((endsIn(last.before, words.remainders) || isStillOpen(last)) && !opensWith(part.lead, words.among))) return undefined;
  const chosen = before.findLast((each) => each.unit === part.unit && isChosenFrom(part, each));
  if (chosen !== undefined) return chosen;
  // 82批、134人次，其中集体访5批、141人次: of the second unit of what both are among.
  if (previous !== undefined && last.family === part.family && isSecondUnit(previous, part) && opensWith(previous.before, words.among) && sentence.quantities.some((each) => each.family === previous.family && isSecondUnit(each, last)) && sentence.quantities.indexOf(last) === sentence.quantities.indexOf(previous) - 1) return last;
  // D级4栋，…，D级已拆除5栋.
  const own = before.findLast((each) => each.unit === part.unit && each.before.length >= SHORTEST_NOUN && part.before.startsWith(each.before) && ALREADY_SO.test(part.before.slice(each.before.length)));
  if (own !== undefined) return own;
  // 新签约项目68个，…；当年签约项目已有71个开工: the one count of its noun.
  const noun = SO_MANY_BY_NOW.exec(part.before)?.[1] ?? "";
  const ofNamed = noun.length > SHORTEST_NOUN + 1 ? before.filter((each) => each.unit === part.unit && each.before.endsWith(noun)) : [];
  if (ofNamed.length === 1) return ofNamed[0];
  // 共98项，…，高频事项就有112项: of the one count before it.
  if (AS_MANY_AS.test(part.before) && !isLastYear(part, words) && before.length === 1 && last.unit === part.unit && last.segment === part.segment && mentions(last.before, words.totals) && !YEAR_IN_WORDS.test(part.before) && !mentions(part.before, words.periods, words.wholeYear) && !WHOLE_PLACE.test(part.before) && !mentions(part.before, words.externals)) return last;
  // 其中党员41人，持证的50人: of what both are among.
  if (opensWith(last.before, words.among) && last.depth === part.depth && !opensWith(part.before, words.among)) return ofBoth(part, before, words);
  // 败诉案件中，乡镇3件，因程序违法的5件: both are of what was counted before.
  if (TOPIC.test(sentence.text) && sentence.quantities[0] === last && isSuch(part, last, words)) return undefined;
  const beside = previous?.family === "percent" && opensWith(part.before, words.among) && last.segment === part.segment;
  // 2022年3件、2023年4件、2024年2件，其中撤回的3件: among all of the list.
  if (last === previous && isWithinRun(part, last, sentence)) return undefined;
  const isHere = last.segment === part.segment || opensWith(part.before, words.among) || !isSuch(part, last, words);
  if ((last === previous && isHere && (isAmong(part, last, words) || isOfThese(part, last))) || (beside && last.unit === part.unit)) return last;
  // 180宗，包括120宗、40宗、20宗，其中涉企198宗: of the total of a list.
  const between = sentence.quantities.filter(({ unit, index }) => unit === part.unit && index > last.index && index < part.index);
  if (between.length > 1 && opensWith(part.before, words.among) && part.before.length > SHORTEST_NOUN && last.unit === part.unit && last.depth === part.depth && last.segment === part.segment && between.every((each) => !before.includes(each)) && isAmong(part, last, words)) return last;
  const namesake = before.findLast((each) => isNamesake(part, each));
  if (namesake !== undefined) return namesake;
  const alike = before.filter((each) => each.unit === part.unit && each.segment === part.segment && each.lead !== "");
  // 386个，开设专户的386个，实行实名制的391个: what is so itself is no whole.
  const near = alike.filter((each, index) => index === 0 || alike[0] === undefined || !isSuch(each, alike[0], words));
  const [named] = near;
  if (named === undefined) return undefined;
  // 仍有1件败诉，2件尚未审结: some of them, too.
  // 其中4项论证，2项听证，5项均通过审查.
  if (opensWith(named.before, words.remainders, words.among) || endsIn(named.before, words.remainders) || isStillOpen(named)) return undefined;
  const fellow = sentence.quantities[sentence.quantities.indexOf(named) - 1];
  // 27个部门和18个乡镇: the last of what stands side by side is not all.
  const isJoined = fellow?.unit === named.unit && !joint(fellow, named).includes(COMMA);
  // 党组会议5次，10次集体学法: what was done so often is not some of what else was.
  const isBare = !isJoined && !areGrades(named, part) && part.family !== ITEM && part.family !== EVENT && startsClause(part) && !DUE.test(part.after.slice(0, SHORTEST_NOUN)) && !AMONG_BEHIND.test(part.after) && part.after.length > 1 && !OWN_PERSONS.test(part.after) && !part.after.startsWith(OF) && !mentions(part.after, words.alls) && part.number.form === named.number.form;
  return near.length === 1 && (isBare || isSuch(part, named, words) || areSuchThere(part, named)) ? named : undefined;
}

/** 从234名执法人员中分4批选派262名: those that are chosen from them. */
function isChosenFrom(part: Quantity, whole: Quantity): boolean {
  return CHOSEN_FROM.test(whole.before) && part.sentence === whole.sentence && CHOSEN_OUT_OF.test(joint(whole, part));
}

/** 5批、141人次, 5批141人次: told in two units. */
function isSecondUnit(one: Quantity, other: Quantity): boolean {
  return one.family !== other.family && one.depth === other.depth && one.end <= other.start && ["", ENUMERATION_COMMA].includes(joint(one, other));
}

/** 其中被告23宗，在这些案件中…32宗: of the figure right before it. */
export function ofThose(part: Quantity, before: readonly Quantity[]): Quantity | undefined {
  const last = before[before.length - 1];
  return last !== undefined && last.unit === part.unit && OF_THOSE.test(joint(last, part)) ? last : undefined;
}

/** A total and one of its parts. */
const BOTH = 2;

/** 共有32人，其中法学专业9人，已取得执法证的35人: the total that both are of, where it is told to be one. */
function ofBoth(part: Quantity, before: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const [total, last] = before.slice(-BOTH);
  if (total === undefined || last === undefined) return undefined;
  const isBeside = total.unit === part.unit && total.segment === part.segment && joint(total, last) === COMMA + last.before && joint(last, part) === COMMA + part.before;
  return isBeside && part.before.endsWith(OF) && mentions(total.before, words.holdings, words.totals) ? total : undefined;
}

/** 民事案件251件；民事案件中欠薪类263件, 民事402件、刑事271件；民事案件中，讨薪类413件: the one count before that its words or the clause before them name. */
export function ofNoun(part: Quantity, before: readonly Quantity[], { matters, among }: FigureWords): Quantity | undefined {
  const topic = topicBefore(part, part.before);
  const noun = nounAmong(part.before) ?? topic;
  const short = noun === undefined ? "" : withoutWords(noun, matters);
  const told = noun === undefined ? [] : before.filter((each) => each.unit === part.unit && (each.before.endsWith(noun) || (short.length >= SHORTEST_NOUN && withoutWords(each.before, among) === short)));
  return told.length === 1 ? told[0] : undefined;
}

/** 民事案件 of 民事案件中欠薪类: of what some are told. */
export function nounAmong(told: string): string | undefined {
  return (AMONG_NAMED.exec(told) ?? INSIDE_NAMED.exec(told))?.[1];
}

/** 民事案件 of 民事案件中，|讨薪类413件: what the clause before a figure's own words says that it is some of. */
export function topicBefore({ block, start }: Quantity, own: string): string | undefined {
  const opens = start - own.length;
  return NAMED_BEFORE.exec(block.view.text.slice(Math.max(0, opens - LONGEST_TOPIC), opens))?.[1];
}

/** Letters before a figure's own in which it is told of what it is some. */
const LONGEST_TOPIC = 16;

/** 在接收的1652件投诉中，受理1704件; 18个村（社区）中，已创建示范村（社区）21个. */
function isOfThese(part: Quantity, whole: Quantity): boolean {
  const [noun = "", own, ...more] = joint(whole, part).split(COMMA);
  return part.unit === whole.unit && own !== undefined && more.length === 0 && (whole.after.endsWith(AMONG) || (whole.after !== "" && noun.replace(IN_BRACKETS, "") === whole.after + AMONG && part.before.includes(whole.after)));
}

/** The figure before; 其中90分以上61人: not the threshold of those that are counted. */
function previousOf(part: Quantity, { quantities }: Sentence, words: FigureWords): Quantity | undefined {
  // 列入8项，覆盖每一项，其中论证9项.
  // 9名队员中，从事执法不满|两年|的有11名: how long they do it.
  const isSpan = (each: Quantity): boolean => !isCounted(each) && each.start >= part.start - part.lead.length && SPAN_OF.test(joint(each, part));
  const all = quantities.slice(0, quantities.indexOf(part)).filter((each) => !ONE_EACH.test(each.before) && !AVERAGE.test(each.before) && !isSpan(each));
  // 新登记9360户，比上年的7800户增长20%，其中个体户6120户: of what it has grown to.
  const told = opensWith(part.lead, words.among) ? withoutComparison(all, words) : all;
  // 参考54人，合格率100%，其中90分以上64人.
  const [before, previous] = [told.slice(0, -1).findLast(({ family }) => family !== "percent"), told[told.length - 1]];
  // 47件协议计划总投资182.6亿元，其中…的52件: of what the money is of.
  // 拆除17处，面积2346平方米，其中自行拆除15处: what is measured of those.
  const isMeasure = before !== undefined && previous !== undefined && previous.family !== part.family && MEASURED_BESIDE.test(joint(before, previous));
  if (before?.family === part.family && opensWith(part.lead, words.among) && (isMeasure || (previous?.family === MONEY && !joint(before, previous).includes(COMMA)))) return before;
  return previous !== undefined && previous.family !== part.family && ((opensWith(previous.before, words.among) && THRESHOLD.test(previous.after)) || (opensWith(previous.lead, words.among) && (previous.number.form === "chinese" || DESTINATION.test(withoutWords(previous.lead, words.among))))) && !joint(previous, part).includes(COMMA) ? before : previous;
}

/** Figures without the comparison that they end in: 7800户, 20%. */
export function withoutComparison(told: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const end = told.findLastIndex((each) => !isLastYear(each, words) && directionOf(each, words) === 0);
  return told.slice(0, end + 1);
}

/** A figure that begins its clause behind a comma: 94人参加培训，97人取得资格. */
function startsClause({ before, block, start }: Quantity): boolean {
  return before === "" && block.view.text.charAt(start - 1) === COMMA;
}

/** 涉及农民工1864人；为1930名农民工追回: the same noun, once before and once behind its figure. */
function isNamesake({ after }: Quantity, { before }: Quantity): boolean {
  const at = before.indexOf(CONCERNS);
  const noun = before.slice(at + CONCERNS.length);
  return at >= 0 && noun.length > 1 && after.startsWith(noun);
}

/** 6家五星级单位，17家四星级单位和5家三星级单位: one noun, behind each figure with another grade. */
function areGrades(one: Quantity, other: Quantity): boolean {
  const [first, second] = [one, other].map(({ after }) => after.replace(JOINS_LAST, ""));
  const shared = first === undefined || second === undefined ? "" : commonEnding(first, second);
  return first !== undefined && second !== undefined && shared.length >= SHORTEST_NOUN && shared.length < Math.min(first.length, second.length);
}

/** 受罚的12件案件，当事人为民营医院的有14件: so many of them, in the next clause, that are so; the first are told with what they are. */
function areSuchThere(part: Quantity, whole: Quantity): boolean {
  return SUCH_THERE_ARE.test(part.before) && part.sentence === whole.sentence && part.after === "" && joint(whole, part) === whole.after + COMMA + part.before && whole.after !== "" && whole.before.endsWith(OF);
}
