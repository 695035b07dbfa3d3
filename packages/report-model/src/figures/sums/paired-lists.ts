import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG_HINT } from "../../text/chinese-figures.js";
import { isCounted, isLastYear, joint, mentions, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";
import { isAddable } from "./sums.js";

/** A total and what each kind has of it. */
interface Column {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

/** 立案2846起、破获1913起，其中侵财类立案1427起、破案806起，电诈类立案598起、破案251起: each kind tells both steps, and each step is added up for itself. It takes the place of what was added up across the two. */
export function byPairedLists(checks: readonly FigureCheck[], sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const lists = pairedLists(sentence, words);
  if (lists.length === 0) return checks;
  const members = new Set(lists.flat().flatMap(({ parts }) => parts));
  const isOfOther = (part: Quantity, whole: Quantity | undefined): boolean => lists.flat().some((column) => column.total === whole && members.has(part) && !column.parts.includes(part));
  const isAcross = ({ kind, subject, inputs }: FigureCheck): boolean => ((kind === "sum" || kind === "excess") && inputs.every((each) => members.has(each))) || ((kind === "part" || kind === "among") && isOfOther(subject, inputs[0]));
  const own = lists.flat().filter((column) => isAddable([column.total, ...column.parts]) && isOfStep(column) && compare(sumOf(column.parts), column.total.value) > 0);
  return [...checks.filter((check) => check.holds || !isAcross(check)), ...own.map(({ total, parts }) => additionOf(total, parts))];
}

/** Figures that are told of each kind, and kinds that make a list. */
const MOST = 3;
const FEWEST = 2;
/** Letters of a step. */
const STEP = 2;

function pairedLists(sentence: Sentence, words: FigureWords): readonly (readonly Column[])[] {
  const { quantities, text } = sentence;
  if (quantities.length < FEWEST * (FEWEST + 1) || !AMONG_HINT.test(text)) return [];
  return quantities.flatMap((first, at): readonly (readonly Column[])[] => {
    const last = quantities[at - 1];
    if (last === undefined || last.block !== first.block || !mentions(joint(last, first), words.among)) return [];
    for (let width = FEWEST; width <= MOST; width++) {
      const totals = quantities.slice(Math.max(0, at - width), at);
      const columns = totals.length === width && totals.every((each) => isPlainCount(each, words)) ? columnsFrom(quantities.slice(at), totals) : [];
      if (columns.length > 0) return [columns];
    }
    return [];
  });
}

function isPlainCount(each: Quantity, words: FigureWords): boolean {
  return isCounted(each) && !isLastYear(each, words);
}

/** The figures in turn, as long as each stands where the first kind has one of the same words. */
function columnsFrom(behind: readonly Quantity[], totals: readonly Quantity[]): readonly Column[] {
  const width = totals.length;
  const isAlike = (each: Quantity, at: number): boolean => {
    const [model, total] = [behind[at % width], totals[at % width]];
    if (model === undefined || each.family !== total?.family || each.depth !== total.depth) return false;
    return at % width > 0 ? each.before === model.before && each.before.length <= STEP + 1 : each.before.length > STEP && each.before.slice(-STEP) === model.before.slice(-STEP);
  };
  const end = behind.findIndex((each, at) => !isAlike(each, at));
  const run = behind.slice(0, end < 0 ? behind.length : end);
  const whole = run.slice(0, run.length - (run.length % width));
  return whole.length < FEWEST * width ? [] : totals.map((total, column) => ({ total, parts: whole.filter((_, at) => at % width === column) }));
}

/** 破案 of 破获: the total tells of the step that its parts do. */
function isOfStep({ total, parts: [part] }: Column): boolean {
  return Array.from(part?.before.slice(-STEP) ?? "").some((letter) => total.before.includes(letter));
}
