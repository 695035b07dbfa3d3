import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, distance, multiply } from "../../quantity/decimal.js";
import { ALL_OF_THESE, KINDS_TOGETHER } from "../../text/chinese-shares.js";
import { ITEM } from "../reading/among-which.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";

/** 参训7名、30名、51名，以上三项98人次. */
const [PERSON, PERSON_TIME] = ["person", "person-time"];
/** What a total may be off by and still be of those: more, and something else is meant. */
const MOST_OFF = { digits: 4n, scale: 0 };
/** Kinds that are told together. */
const [FEWEST, MOST] = [2, 8];

/** 审查24件，会签138件，答复57件，以上三项219件: as many counts as are told to be added up, right before their total. Never sure. */
export function soManyKinds({ quantities, previous, text }: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (mentions(text, words.overlaps)) return [];
  return quantities.flatMap((kinds, at): readonly FigureCheck[] => {
    const total = quantities[at + 1];
    const many = approximate(kinds.value);
    const isTold = kinds.number.form === "chinese" && KINDS_TOGETHER.test(kinds.unit) && ALL_OF_THESE.test(kinds.before) && many >= FEWEST && many <= MOST;
    if (!isTold || total === undefined || !isCounted(total) || !isFirm(total) || joint(kinds, total) !== kinds.after || kinds.after !== total.before || mentions(total.before, words.lastYear, words.comparisons)) return [];
    const counts = (at > 0 ? quantities.slice(0, at) : previous).filter((each) => isCounted(each) && isFirm(each) && each.depth === kinds.depth && directionOf(each, words) === 0 && !isLastYear(each, words));
    const alike = counts.filter((each) => each.unit === total.unit || (each.family === PERSON && total.family === PERSON_TIME));
    const parts = alike.length === many ? alike : alike.length > 0 ? [] : counts.slice(-many);
    // 126件、43件，两类案件涉及企业138户: of something else.
    if (parts.length !== many || (alike.length === 0 && total.family !== ITEM) || parts.some(({ family }) => family !== parts[0]?.family)) return [];
    const check = additionOf(total, parts);
    const off = multiply(distance({ digits: BigInt(Math.round(check.recomputed ?? 0)), scale: 0 }, total.value), MOST_OFF);
    return check.holds || compare(off, total.value) <= 0 ? [{ ...check, sure: check.holds }] : [];
  });
}
