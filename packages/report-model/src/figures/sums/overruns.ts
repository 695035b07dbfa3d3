import type { FigureWords } from "@lint-report/standard";
import { approximate, compare, integer, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { OF, SUCH_NOUN } from "../../text/chinese-clauses.js";
import { HOLDS_MORE } from "../../text/chinese-figures.js";
import { CLASS_ENDS, PLACE_OPENS } from "../../text/chinese-subjects.js";
import { areAll, areOfOneRow, isComplete } from "../reading/completeness.js";
import { groupBehind, type PartList } from "../reading/list-openers.js";
import { haveSameDigits, isOneDigit } from "../reading/one-digit.js";
import { mentions, MONEY, percentBehind, type Sentence, sumOf, wordsOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";

interface Told {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** Parts that come to more than their total: sure only where the text tells that none is counted with another, silent where it shows that some are. */
export function overrunOf(list: PartList, check: FigureCheck, told: Told): readonly FigureCheck[] {
  const { total, parts, opening, nested } = list;
  const [isDoubled, isDivided] = [isOneAll(list), isDividedBefore(list)];
  if (isTwofold(list, told) || (isDoubled && !areAll(parts, told.words)) || (isDivided && endsInTrait(list, told.words)) || isWithSteps(total, parts, told.words)) return [];
  // 本级19件，甲局、乙局的分别为23件、14件: what is more than the figure before is none of it.
  const isNone = opening !== "bracket" && parts.some((part) => compare(part.value, total.value) > 0);
  // 共303件，其中87件、306件 for 393: but for one digit, or two in the other order.
  if (isNone) return !nested && (opening === "open" || opening === "closed") && parts[0]?.sentence === total.sentence && (isOneDigit(sumOf(parts), total.value) || isTurned(list)) ? [{ ...check, sure: false }] : [];
  const isApart = areExclusive(list, told);
  // 143家，其中规上67家、民营128家: so many are in both.
  if (!isApart && exceeds(list, MOST_SHARED)) return [];
  const isFar = list.loose && opening === "open" && exceeds(list, MOST_OVER);
  return [{ ...check, sure: check.sure && isApart && !nested && opening !== "none" && !isDoubled && !isDivided && !isFar && !HOLDS_MORE.test(groupBehind(list)) }];
}

/** True where some may be counted with two parts: steps that one case goes through, sanctions that are put on one, shares that each stand for themselves. */
function isTwofold({ total, parts, opening, nested, loose }: PartList, { sentence, words }: Told): boolean {
  // 8件，其中5件开展专家论证、6件公开征求意见: one may go through both.
  if (parts.filter((part) => mentions(wordsOf(part), words.procedures)).length > 1) return true;
  // 处分334人（其中党纪处分315人、政务处分40人）: one person may get both.
  if (total.family === PERSON && parts.filter((part) => mentions(wordsOf(part), words.sanctions)).length > 1) return true;
  // 派出所9个，其中参与调解的派出所5个，有律师驻点的派出所6个: two properties, which one may have both.
  const nouns = new Set(parts.map(({ before }) => SUCH_NOUN.exec(before)?.[1]));
  if (nouns.size === 1 && !nouns.has(undefined)) return true;
  // 立案428件，办结401件，年末在办60件: with what was there before.
  if (opening === "none" && parts.some(({ before }) => words.stocks.some(({ closing }) => mentions(before, closing)))) return true;
  // 问题238个，其中本级53个，整改231个，其中本级52个: the second is divided like the first.
  if (nested && loose) return true;
  // 可网上办理1362项，占98.3%，即办件570项，占41.1%: each is a share of its own.
  return parts.every((part) => percentBehind(part, sentence) !== undefined);
}

/** 投诉举报2.3万件，其中投诉1.61万件、举报6943件、立案674件: what comes to it already, and what came of some of those. */
export function isWithSteps(total: Quantity, parts: readonly Quantity[], { stages }: FigureWords): boolean {
  const isAll = (length: number): boolean => length >= KINDS && additionOf(total, parts.slice(0, length)).holds && !mentions(wordsOf(parts[0] ?? total), stages);
  return parts.some((_, at) => isAll(at) && parts.slice(at).every((part) => mentions(wordsOf(part), stages)));
}

/** The fewest kinds that something is divided into. */
const KINDS = 2;

const PERSON = "person";

/** 74家，其中责令改正74家、临时查封6家: one of them is all. */
function isOneAll({ total, parts }: PartList): boolean {
  return parts.some(({ value }) => compare(value, total.value) === 0);
}

/** 119项，其中城市管理83项、生态环境19项、应急管理17项、卫生健康11项: the first ones are all; what follows was forgotten, or divides them in another way. */
function isDividedBefore({ total, parts }: PartList): boolean {
  return parts.some((_, at) => at > 0 && at < parts.length - 1 && compare(sumOf(parts.slice(0, at + 1)), total.value) === 0);
}

/** 1107户，其中私营1046户、国有19户、外资42户、区外投资217户: what follows those that are all is a trait, which any of them may have. */
function endsInTrait({ parts }: PartList, { crossing }: FigureWords): boolean {
  const last = parts[parts.length - 1]?.before ?? "";
  return mentions(last, crossing) || last.endsWith(OF);
}

/** Parts that are told clause by clause and come to more than this may overlap. */
const MOST_OVER = 1.1;
/** Parts that name no alternatives and come to more than this do. */
const MOST_SHARED = 1.25;

function exceeds({ total, parts }: PartList, most: number): boolean {
  return approximate(sumOf(parts)) > most * approximate(total.value);
}

/** True where nothing can be in two of the parts: the text says that it is divided, they name alternatives or classes, or one digit tells that it is a slip. */
function areExclusive(list: PartList, { sentence, words }: Told): boolean {
  const { total, parts, opening } = list;
  if (total.family === MONEY) return true;
  if (parts.filter((part) => mentions(wordsOf(part), words.sanctions)).length > 1) return false;
  if (opening === "closed" || opening === "bracket" || opening === "colon") return true;
  return isComplete(list, sentence, words) || areOfOneRow(parts, words) || parts.every(({ before }) => CLASS_ENDS.test(before)) || parts.every(({ before }) => PLACE_OPENS.test(before)) || isSlip(list);
}

/** 1326 for parts that come to 1336, 3186 for 3816: but for a digit that is not the last one. */
function isSlip({ total: { value }, parts }: PartList): boolean {
  const sum = sumOf(parts);
  return compare(value, TELLING) >= 0 && (haveSameDigits(sum, value) || (isOneDigit(sum, value) && compare(subtract(sum, value), TEN) >= 0));
}

/** 127 for parts that come to 172. */
function isTurned({ total: { value }, parts }: PartList): boolean {
  return compare(value, TELLING) >= 0 && haveSameDigits(sumOf(parts), value);
}

/** Smaller totals are missed by ten by chance. */
const TELLING = integer(100);
const TEN = integer(10);
