import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { BESIDES, COMMA, CONCERNS, EACH, SUCH_NOUN, TAKEN_OFF } from "../../text/chinese-clauses.js";
import { BY_NOW, HAS, NEW_AMONG, NEW_ONES } from "../../text/chinese-figures.js";
import { SOME_CONCERN } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import { topicBefore } from "../reading/among-which.js";
import { isExplained } from "../reading/carried.js";
import { isFirm } from "../reading/interval.js";
import { isOfOtherGroup, isOfOtherTopic } from "../reading/other-topics.js";
import { isAmongBoth } from "../reading/parts-of-both.js";
import { areBeside, endsIn, groupAround, isDue, joint, mentions, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { exceedingAmong, excessOf, isExactCount } from "./excess.js";

/** Letters of a noun. */
const NOUN = 2;
/** Clauses that two figures in adjoining ones take. */
const BEHIND = 2;

/**
 * 援助案件412件，其中刑事147件、民事259件、行政6件；其中涉及农民工案件438件: some of what was counted that are more than every count of their unit before them, whichever is meant. Never sure, and only of figures that
 * exceed nothing else.
 */
export function beyondAll(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, holds, subject, inputs }) => (kind === "rate" && holds ? [] : holds ? [subject] : [subject, ...inputs])));
  const found = sentence.quantities.flatMap((part, at): readonly FigureCheck[] => {
    const own = sentence.quantities.slice(0, at).filter((each) => each.unit === part.unit && each.depth === 0);
    const all = allByNow(part, sentence, words);
    if (all !== undefined && !bound.has(part)) return [{ ...excessOf({ part, whole: all }, words), kind: "among" }];
    if (own.some((each) => compare(each.value, part.value) >= 0)) return [];
    if (bound.has(part) || !(isCount(part, words) || (NEW_AMONG.test(part.before) && part.depth === 0 && isFirm(part))) || isDue(part) || part.before.startsWith(BESIDES) || EACH.test(part.before) || TAKEN_OFF.test(part.before)) return [];
    const before = isOfTopic(part) ? [...sentence.earlier, ...sentence.quantities.slice(0, at)].filter((each) => each.unit === part.unit && each.block === part.block) : own;
    const [first] = before;
    if (first === undefined || !before.every((each) => isCount(each, words)) || before.some((each) => compare(each.value, part.value) >= 0)) return [];
    const most = before.reduce((one, other) => (compare(other.value, one.value) > 0 ? other : one));
    return isSome(part, most, words) && !isOfOtherTopic(part, most, words) && before.some((each) => !isOfOtherGroup(part, each, words)) && !isAmongBoth(part, most, { sentence, words }) && !isOfSeveral(part, most, own) ? exceedingAmong(part, most, words) : [];
  });
  return found.length === 0 || isExplained(sentence, words) || mentions(sentence.text, words.carried, words.overlaps) ? [] : found;
}

/** 新增商标23件，累计21件; 新增小巨人企业14家、上市企业6家，上市企业总数5家: all there are by now, right behind the new ones, of their noun or of none. */
function allByNow(part: Quantity, { quantities }: Sentence, words: FigureWords): Quantity | undefined {
  const at = quantities.indexOf(part);
  // 27个PM10达标城市, 19个二类服务点: a number in a name.
  const next = quantities.slice(at + 1).find(({ unit, number }) => unit === part.unit || (unit !== "" && number.form === "arabic"));
  const told = next?.unit === part.unit && next.segment === part.segment ? BY_NOW.exec(next.before) : null;
  if (next === undefined || told === null || part.depth > 0 || !isFirm(part) || compare(part.value, next.value) <= 0 || !isCount(next, words) || !isNew(part, quantities.slice(0, at))) return undefined;
  const noun = told[1] ?? "";
  const isOfIt = noun === "" || part.before.endsWith(noun) || part.after.endsWith(noun);
  return isOfIt && part.before.length + part.after.length > 0 && joint(part, next).split(COMMA).length === BEHIND ? next : undefined;
}

/** It or the first that stands beside it is said to be new. */
function isNew(part: Quantity, before: readonly Quantity[]): boolean {
  const last = before[before.length - 1];
  return NEW_ONES.test(part.before) || (last !== undefined && areBeside(last, part) && isNew(last, before.slice(0, -1)));
}

/** 建议8件、提案10件，其中主办11件: of both, unless it says of which. */
function isOfSeveral(part: Quantity, whole: Quantity, own: readonly Quantity[]): boolean {
  const fellows = own.filter((each) => areBeside(each, whole));
  return fellows.length > 0 && compare(sumOf([whole, ...fellows]), part.value) >= 0 && !part.before.endsWith(whole.before);
}

function isCount(each: Quantity, words: FigureWords): boolean {
  return each.depth === 0 && isExactCount(each, words) && !mentions(each.before, words.carried) && !mentions(groupAround(each), words.lastYear);
}

/** 参考人员中成绩在90分以上|3617人. */
function isOfTopic(part: Quantity): boolean {
  return topicBefore(part, part.lead) !== undefined;
}

/** Some of those, by 其中, by what they are said to be among, or by their noun: 惠及住户12880户，…，领到证书的|住户|13115户. */
function isSome(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  if (opensWith(part.lead, words.among) || isOfTopic(part) || part.before === HAS) return true;
  // 落实事项312项，涉及本县的有331项; not 涉及市区的746件，涉及各县的1100件.
  if (SOME_CONCERN.test(part.before)) return !whole.before.startsWith(CONCERNS);
  const told = SUCH_NOUN.exec(part.before)?.[1] ?? "";
  const noun = withoutWords(told, words.matters);
  // 共有|代表|247名，出席大会的|代表|249名: the whole is told by nothing but that noun.
  const isAll = told.length >= NOUN && whole.before.endsWith(told) && endsIn(whole.before.slice(0, -told.length), words.holdings, words.totals);
  return isAll || (noun.length >= NOUN && (whole.after.startsWith(noun) || whole.before.endsWith(noun)));
}
