import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, COMMA, FROM_EARLIER, INCLUDING, MORE_TOLD, NONE_CARRIED, NUMBER_MORE_TOLD } from "../../text/chinese-clauses.js";
import { JUST_CAME, NOTHING_CARRIED } from "../../text/chinese-figures.js";
import { ADDED_WITHOUT_FIGURE } from "../../text/chinese-statements.js";
import { directionOf } from "./growth-pairs.js";
import { isFirm } from "./interval.js";
import { isCounted, isLastYear, joint, mentions, opensWith, type Sentence } from "./scope.js";

/** 办结316件次。办结数多于受理数，系含上年转入的11件: the sentence knows it, or the next one says where more came from. */
export function isExplained({ start, text, quantities }: Sentence, { carried }: FigureWords): boolean {
  if (NUMBER_MORE_TOLD.test(text) || (MORE_TOLD.test(text) && FROM_EARLIER.test(text))) return true;
  const behind = quantities[0]?.block.view.text.slice(start + text.length + 1, start + text.length + 1 + LONGEST_EXPLANATION) ?? "";
  return NUMBER_MORE_TOLD.test(behind) || (MORE_TOLD.test(behind) && (mentions(behind, carried) || FROM_EARLIER.test(behind)));
}

const LONGEST_EXPLANATION = 60;

/** 无上年结转案件, 此前无库存: what says that nothing came from earlier is no excuse, nor is 加上工作头绪多. */
export function withoutNoneCarried(text: string): string {
  return text.replace(NONE_CARRIED, "").replace(ADDED_WITHOUT_FIGURE, "");
}

/** 无上年结转案件: it says so in these words, whatever else the pattern holds. */
export function saysNoneCarried(text: string): boolean {
  return NOTHING_CARRIED.test(text);
}

/** What is told to come from earlier years, in figures: 上年结转14件. Nothing is 0; `undefined` where it is told without a figure. */
export function carriedIn({ text, start, quantities }: Sentence, words: FigureWords): readonly Quantity[] | undefined {
  if (!mentions(withoutNoneCarried(text), words.carried)) return [];
  const [first] = quantities.filter(isPlain);
  // 化解信访积案28件 tells what the cases are, not where more came from.
  const told = quantities.filter(isPlain).reduce((rest, each) => ((each === first && !isOpening(each, words)) || isLeftOver(each, quantities, words) ? withoutLast(rest, each.before) : rest), withoutNoneCarried(text));
  if (!mentions(told, words.carried)) return [];
  // 受理34件次，办结43件次；上年受理45件次，同比下降: what is compared with.
  const isBase = (each: Quantity): boolean => isLastYear(each, words) && directionOf(quantities[quantities.indexOf(each) + 1] ?? each, words) !== 0;
  const carried = quantities.filter((each) => mentions(each.before + each.after, words.carried) && isPlain(each) && !isBase(each));
  if (carried.length === 0 && quantities.some((each) => mentions(each.before, words.carried) && isBase(each))) return [];
  const [one] = carried;
  if (one === undefined || carried.length > 1) return undefined;
  const at = one.clauseStart - start;
  const elsewhere = text.slice(0, at) + text.slice(one.end - start + one.after.length);
  return mentions(elsewhere, words.carried) ? undefined : carried;
}

/** 上年剩余12个，…，剩余8个: the last of the same words. */
function withoutLast(text: string, words: string): string {
  const at = text.lastIndexOf(words);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + words.length);
}

/** 年初积案14件: what was there at the start of the year. */
function isOpening({ before }: Quantity, { stocks, lastYear }: FigureWords): boolean {
  // 上年遗留问题8处.
  return opensWith(before, lastYear) || stocks.some(({ opening }) => mentions(before, opening));
}

/** 印制15000份，发放18000份，库存3000份: what is left at the end came from nowhere else. */
function isLeftOver({ before, after, depth, start }: Quantity, quantities: readonly Quantity[], words: FigureWords): boolean {
  const [first, second] = quantities;
  return depth === 0 && first !== undefined && second !== undefined && start > second.start && opensWith(before, words.leftOver) && !mentions(after, words.carried);
}

/** A count as it stands; one that is said to be exceeded (6500余册) is at least so much. */
export function isPlain(quantity: Quantity): boolean {
  const isAtLeast = quantity.approximation === "above" && quantity.upper === undefined;
  return isCounted(quantity) && (isAtLeast || isFirm(quantity)) && quantity.unit !== "";
}

/** 持证45名（含借调3名）, 持证45名，持证人数中含借调3名: those that are counted with the rest may come from elsewhere. */
export function includedIn(part: Quantity, { quantities }: Sentence): readonly Quantity[] {
  const next = quantities[quantities.indexOf(part) + 1];
  return next?.family === part.family && INCLUDING.test(joint(part, next)) ? [next] : [];
}

/** Only new ones are counted, and nothing says that there were no others: 无上年结转, 当年受理的案件中. */
export function isOfAll(whole: Quantity, { before, block: { view: { text } }, end }: Quantity): boolean {
  const told = text.slice(0, end + LONGEST_EXPLANATION);
  // 新收一审、二审和再审案件154313件: before names side by side.
  const clause = whole.lead.slice(whole.lead.lastIndexOf(COMMA) + 1);
  return JUST_CAME.test(clause) && !JUST_CAME.test(before) && !before.includes(AMONG) && withoutNoneCarried(told) === told;
}

/** 另有 may as well tell what is left. */
export const carriedAlone = once((words: FigureWords): readonly string[] => words.carried.filter((word) => !opensWith(word, words.remainders)));
