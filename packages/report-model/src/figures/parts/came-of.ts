import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, SEGMENT_MARKS, TAKEN_OFF, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { NOT_GOOD, ORGAN, PLANNED } from "../../text/chinese-figures.js";
import { FOUND, FOUND_WANTING, NOTE_LAST, REMEDIED } from "../../text/chinese-shares.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { withoutWords } from "../../text/without.js";
import { endingOf } from "../../text/word-edges.js";
import { isAbout } from "../reading/about.js";
import { isExplained, isOfAll, isPlain, withoutNoneCarried } from "../reading/carried.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isWithinRun } from "../reading/runs.js";
import { endsIn, isDue, isLastYear, isNegated, isOfOnePeriod, joint, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { excessOf } from "./excess.js";

/** Letters of a matter. */
const MATTER = 2;
/** Letters behind a figure in which more is told of it. */
const LONGEST_NOTE = 40;
/** What is left of a clause that said nothing but what was denied. */
const EMPTY_CLAUSE = /，，/u;
/** Further off, something else is told. */
const MOST_OFF = 2;

/**
 * 申请司法确认34件，法院裁定确认有效43件: an outcome right behind a count of its unit (a rate may stand between), that says of nothing else, is more than what it came of. Whatever the step before is
 * called; so never sure, and only where nothing else was recomputed from it.
 */
export function cameOf(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ subject, inputs }) => [subject, ...inputs]));
  const { quantities } = sentence;
  return quantities.flatMap((part, at): readonly FigureCheck[] => {
    // 不合格248批次，合格率98.0%，不合格样品已处置284批次.
    const whole = quantities.slice(0, at).findLast(({ family }) => family !== "percent");
    if (whole === undefined || bound.has(part) || compare(part.value, whole.value) <= 0 || !isOutcome(part, whole, words)) return [];
    const isFound = FOUND_WANTING.test(whole.before) && REMEDIED.test(part.before);
    // 复核图斑427个，认定违法89个，查处98个: of what was found unlawful, not of all that was looked at.
    const isOther = quantities.slice(0, at).some((each) => each.segment === part.segment && each.unit === part.unit && compare(each.value, part.value) >= 0 && !(isFound && !FOUND.test(each.before)));
    // 交办的5件积案连同历年积案13件，化解17件; 市局收到18件，县局收到27件，办结45件: of both.
    const fellow = quantities[quantities.indexOf(whole) - 1];
    if (isWithinRun(part, whole, sentence) || (fellow?.unit === whole.unit && fellow.segment === whole.segment && !joint(fellow, whole).includes(COMMA))) return [];
    // 新收86件，审结92件: new ones are not all there were.
    if (isOfAll(whole, part)) return [];
    const isFar = approximate(part.value) > MOST_OFF * approximate(whole.value);
    const told = withoutNoneCarried(part.block.view.text.slice(whole.end, Math.min(part.end + LONGEST_NOTE, sentence.start + sentence.text.length)));
    // 立案29件（含2023年移送的5件）: more came from elsewhere.
    const before = sentence.quantities.filter((each) => each.end <= whole.start).some((each) => mentions(each.before, words.carried));
    const isTold = before || isExplained(sentence, words) || YEAR_IN_WORDS.test(told) || TAKEN_OFF.test(whole.before) || mentions(told, words.carried, words.lastYear);
    return isOther || isFar || isTold ? [] : [excessOf({ part, whole }, words)];
  });
}

function isOutcome(part: Quantity, whole: Quantity, words: FigureWords): boolean {
  const between = withoutNoneCarried(joint(whole, part)).replace(EMPTY_CLAUSE, COMMA);
  const isByOthers = ORGAN.test(part.before) && mentions(part.before, words.byWhom);
  const isNext = between.split(COMMA).length <= (between.includes("%") ? 3 : 2) && !between.includes(SEGMENT_MARKS) && (isByOthers || !between.includes(ENUMERATION_COMMA));
  const isCount = (each: Quantity): boolean => isPlain(each) && each.approximation === "none" && !isLastYear(each, words) && !isDue(each) && directionOf(each, words) === 0;
  if (!isNext || part.unit !== whole.unit || part.depth !== whole.depth || ![part, whole].every(isCount) || !isOfOnePeriod(whole, part, words)) return false;
  // 已立案（撤案）94件.
  const told = part.before.replace(NOTE_LAST, "");
  const outcome = endingOf(told, words.cameOf);
  // 化解5件，办结6件: one outcome beside another.
  const isFellow = PLANNED.test(whole.before) || endsIn(whole.before, words.cameOf) || mentions(whole.before, words.increments) || (mentions(whole.before, words.grades) && !NOT_GOOD.test(whole.before));
  if (outcome === undefined || isFellow || isNegated(told, outcome, words)) return false;
  // 办结2件处罚案件，完成4件举报线索的核查: each of its own noun.
  if ([part, whole].every(({ after }) => after.length >= MATTER) && !isAbout(part.after, whole.lead + whole.after)) return false;
  const own = withoutWords(withoutWords(told.slice(0, -outcome.length), words.adverbs), words.byWhom);
  return own.length < MATTER || isAbout(own, whole.lead + whole.after);
}
