import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, IN_BRACKETS, OF, SEGMENT_MARKS } from "../../text/chinese-clauses.js";
import { AMONG_SUCH, WHAT_SOME_ARE_OF } from "../../text/chinese-figures.js";
import { SOME_OF_SET } from "../../text/chinese-statements.js";
import { BODY_OPENS, HAVING_OPENS, LAWYERS_END, NO_CONTRAST, OF_SUCH_NOUN, QUALIFIED, SAME_OPENS, TASK_ENDS } from "../../text/chinese-subjects.js";
import { isAbout } from "./about.js";
import { isDue, isSuch, joint, mentions, opensWith } from "./scope.js";

/** Letters of a word. */
const WORD = 2;
/** Letters that say which of two the same was done by, at most. */
const LONGEST_SUBJECT = 6;

/** 市局收到建议18件，县局收到建议27件; 对民警的投诉63件，对辅警的81件: two counts told side by side in clauses of one form, of which neither is some of the other. */
export function areParallel(one: Quantity, other: Quantity): boolean {
  return areNeighbours(one, other) && (haveOneOpening(one.before, other.before) || haveOwnBodies(one.before, other.before) || (other.before.endsWith(OF) && haveOneStep(one.before, other.before)));
}

/** 客运许可1126件，货运许可4298件, before 合计: kinds of one step. */
export function areOfOneStep(one: Quantity, other: Quantity): boolean {
  return areNeighbours(one, other) && haveOneStep(one.before, other.before);
}

/** In clauses of which one follows the other, of one unit; what is counted in a second unit may stand between. */
function areNeighbours(one: Quantity, other: Quantity): boolean {
  const between = joint(one, other);
  const isNext = one.unit === other.unit && one.depth === other.depth && one.block === other.block && one.segment === other.segment && between.endsWith(COMMA + other.before);
  return isNext && between.split(COMMA).length === 2 && !between.includes(SEGMENT_MARKS) && !isDue(one) && !isDue(other);
}

/** 以|市局名义作出的，以|分局名义作出的. */
function haveOneOpening(one: string, other: string): boolean {
  const opening = SAME_OPENS.exec(one)?.[0];
  return opening !== undefined && other.startsWith(opening) && one.slice(opening.length, opening.length + WORD) !== other.slice(opening.length, opening.length + WORD);
}

/** 派出所|受理纠纷，巡警|移交的; without 的 they do the same: 市局|收到建议，县局|收到建议, 支队|办理的, 县（市、区）大队|办理的案件. */
export function haveOwnBodies(...told: readonly [string, string]): boolean {
  const [one = "", other = ""] = told.map((each) => each.replace(IN_BRACKETS, ""));
  const [first, second] = [BODY_OPENS.exec(one)?.[0] ?? "", BODY_OPENS.exec(other)?.[0] ?? ""];
  if (first === "" || second === "" || first.endsWith(second) || second.endsWith(first) || NO_CONTRAST.test(first)) return false;
  const rest = other.slice(second.length);
  return other.endsWith(OF) || (rest.length >= WORD && isAbout(rest, one.slice(first.length)));
}

/** 客运|许可，货运|许可; 主动|公开文件，依申请|公开的: one step, twice, told apart by what stands before it. */
function haveOneStep(one: string, other: string): boolean {
  const told = other.endsWith(OF) ? other.slice(0, -OF.length) : other;
  const step = told.slice(-WORD);
  const at = one.indexOf(step);
  const subjects = [one.slice(0, Math.max(0, at)), told.slice(0, -WORD)];
  return step.length === WORD && subjects.every((each) => each.length >= WORD && each.length <= LONGEST_SUBJECT && !NO_CONTRAST.test(each)) && !subjects.some((each, index) => each.endsWith(subjects[1 - index] ?? each));
}

/** 审查合同128份，提出修改意见的132份: some of the count before by nothing but 的. */
function isJustSuch(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  return joint(whole, part).endsWith(COMMA + part.before) && !mentions(part.before, words.among) && !AMONG_SUCH.test(part.before) && isSuch(part, whole, words);
}

/** True where 的 tells of others than those before: by the form of the clauses, by words that exclude each other, or 责令改正的|轻微违法行为86件，予以处罚的109件, of one noun. */
export function areContrasted(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  if ((isSuch(part, whole, words) && isOfOthers(part, whole)) || areOfTwoSets(part, whole)) return true;
  if (!isJustSuch(part, whole, words)) return false;
  if (areParallel(whole, part) || (LAWYERS_END.test(whole.before) && QUALIFIED.test(part.before))) return true;
  const isOfOneNoun = OF_SUCH_NOUN.test(whole.before) && !opensWith(whole.before, words.totals, words.holdings, words.wholeYear) && !NO_CONTRAST.test(whole.before);
  return isOfOneNoun || words.complements.some((row) => row.some((word) => part.before.includes(word) && !whole.before.includes(word) && row.some((each) => each !== word && !word.includes(each) && whole.before.includes(each) && !part.before.includes(each))));
}

/** 执法人员中有5人没有参加测试，参测人员中24人没有达标: some of one, and some of another. */
function areOfTwoSets(part: Quantity, whole: Quantity): boolean {
  const [one, other] = [whole, part].map(({ before }) => SOME_OF_SET.exec(before)?.[1]);
  return one !== undefined && other !== undefined && !one.endsWith(other) && !other.endsWith(one) && !isAbout(other, whole.after);
}

/** 聘请法律顾问2名，机关干部中取得法律职业资格的5名: of what it names itself. */
function isOfOthers(part: Quantity, whole: Quantity): boolean {
  const named = WHAT_SOME_ARE_OF.exec(part.before)?.[1];
  return named !== undefined && !isAbout(named, whole.lead + whole.after);
}

/** 法制审核人员2名，取得法律职业资格的3名，持有执法证的14名: two traits and more that each more have than have the task, all told beside each other. */
export function areTraitsBeside(part: Quantity, whole: Quantity, quantities: readonly Quantity[]): boolean {
  const traits = quantities.filter((each) => each.start > whole.start && each.unit === whole.unit && each.segment === whole.segment && QUALIFIED.test(each.before) && each.before.endsWith(OF));
  return TASK_ENDS.test(whole.before) && traits.length > 1 && traits.includes(part) && traits.every(({ value }) => compare(value, whole.value) > 0);
}

/** 现有在岗人员31名，取得执法证的33名: what is so or has something is so of those that were counted; 审查合同128份，提出修改意见的132份 may be another step, 法制审核人员46名，取得法律职业资格的64名 others too. */
export function isDoubtedSuch(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  return isJustSuch(part, whole, words) && (!HAVING_OPENS.test(part.before) || (TASK_ENDS.test(whole.before) && QUALIFIED.test(part.before)));
}

/** 主动缴清的41件，执行到位的8件，分期缴纳的52件: the last of three and more that are all told by 的. */
export function areAlternatives(whole: Quantity, part: Quantity, quantities: readonly Quantity[]): boolean {
  const told = quantities.filter((each) => each.start >= whole.start && each.start <= part.start && each.unit === part.unit);
  return told.length > 2 && told.every((each) => each.before.endsWith(OF) && each.segment === part.segment) && compare(whole.value, part.value) !== 0;
}
