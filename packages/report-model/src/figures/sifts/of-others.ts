import { once } from "../../fact.js";
import { groupBy } from "../../group-by.js";
import { compare, distance, integer, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { EACH_LAST } from "../../text/chinese-figures.js";
import { EXCELLENT, PASSED } from "../../text/chinese-shares.js";
import { NOTED_BEHIND, SHARE_OF_SEVERAL, WITHOUT_SOME } from "../../text/chinese-scopes.js";
import type { DraftFigures } from "../draft-figures.js";
import { HUNDRED, percentOf, placesOf } from "../reading/interval.js";
import { mentions, sumOf } from "../reading/scope.js";
import { slippedParts, isSwapOf } from "../reading/slipped-parts.js";
import type { FigureCheck } from "../types.js";
import { isAmongParts, isOfAllParts, isOfClosed, isOfMoreKinds, isOfSpeed, isOfTime } from "./meant-otherwise.js";

type Reason = (check: FigureCheck, figures: DraftFigures) => boolean;

/** Without what does not hold because other figures are meant, by what the text says beside them. */
export function withoutOthersMeant(checks: readonly FigureCheck[], figures: DraftFigures): readonly FigureCheck[] {
  return checks.filter((check) => check.holds || !REASONS.some((isSo) => isSo(check, figures)));
}

const REASONS: readonly Reason[] = [isWithCarried, isWithoutSome, isOfSeveral, isBalancing, isMostUntold, isOfEach, isOfGrades, isOfSpeed, isOfTime, isOfClosed, isAmongParts, isOfAllParts, isOfMoreKinds];

/** 受理145人，批准逮捕99人（含上期积存），不捕50人（含上期积存）: what was carried over is among the parts. */
function isWithCarried({ kind, inputs }: FigureCheck, { words: { carried } }: DraftFigures): boolean {
  return kind === "excess" && inputs.some(({ block: { view: { text } }, end }) => mentions(NOTED_BEHIND.exec(text.slice(end, end + LONGEST_NOTE))?.[0] ?? "", carried));
}

/** Letters of brackets behind a figure. */
const LONGEST_NOTE = 24;

/** 受理716535件，排除疫情诉求后，与去年同期777733件相比，下降8.32%: of those without some. */
function isWithoutSome({ kind, subject: { block, start }, inputs }: FigureCheck): boolean {
  const own = inputs.filter((each) => each.block === block && each.end <= start);
  return kind === "growth" && own.length > 0 && WITHOUT_SOME.test(block.view.text.slice(Math.min(...own.map(({ end }) => end)), start));
}

/** 前五类占投诉总量的81.91%: of five of them, not of one. */
function isOfSeveral({ kind, subject: { block: { view: { text } }, start }, inputs }: FigureCheck): boolean {
  return kind === "rate" && inputs.length === TWO && SHARE_OF_SEVERAL.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}

/** One part and its whole, or two parts. */
const TWO = 2;
/** Letters before a share that say of how many it is. */
const LONGEST_NAME = 24;

/** 其他 | 27951 | 5.08 for 5.07: the one by which the rounded shares of a column are made to come to 100%. */
function isBalancing({ kind, subject, inputs: [part, whole] }: FigureCheck, figures: DraftFigures): boolean {
  if (kind !== "rate" || subject.block.cell === undefined || part === undefined || whole === undefined || whole.value.digits <= 0n) return false;
  const isNear = compare(distance(percentOf(part.value, whole.value, placesOf(subject)), subject.value), multiply(subject.step, MOST_STEPS)) <= 0;
  return isNear && balancedColumns(figures).has(columnOf(subject));
}

/** Units of the last digit by which a share may balance the others, and how many shares there are at least. */
const MOST_STEPS = integer(2);
const FEWEST_SHARES = 3;

/** The columns of which the shares come to exactly all, a total of them left out. */
const balancedColumns = once(({ tables }: DraftFigures): ReadonlySet<string> => {
  const shares = tables.flatMap(({ cells }) => cells.map(({ quantity }) => quantity)).filter(({ value }) => compare(value, HUNDRED) < 0);
  const isAll = (column: readonly Quantity[]): boolean => column.length >= FEWEST_SHARES && compare(sumOf(column), HUNDRED) === 0;
  return new Set([...groupBy(shares, columnOf)].flatMap(([key, column]) => (isAll(column) ? [key] : [])));
});

/** A table and a column of it. */
function columnOf({ block: { cell } }: Quantity): string {
  return `${String(cell?.table)}/${String(cell?.column)}`;
}

/** 发布7445条，其中县直2636条，乡镇1263条: two that come to little more than half are not all there are, whatever they are called; one that lost a digit leaves more. */
function isMostUntold({ kind, sure, sign, subject, inputs, total }: FigureCheck): boolean {
  const parts = inputs.filter((each) => each !== total);
  const whole = total ?? subject;
  return kind === "sum" && !sure && sign === undefined && parts.length === TWO && parts.every(({ start }) => start > whole.start) && compare(multiply(distance(whole.value, sumOf(parts)), MOST_PART), whole.value) > 0 && compare(multiply(sumOf(parts), integer(TWO)), whole.value) > 0 && !isTurned(whole, parts);
}

/** 73名，其中各区22名、市直15名: with two digits of one of them in the other order they would be all. */
function isTurned(whole: Quantity, parts: readonly Quantity[]): boolean {
  return slippedParts(whole, parts, TWO).length > 0 || isSwapOf(whole.value, sumOf(parts));
}

/** One in so many of a total may be missing: 2.5. */
const MOST_PART = { digits: 25n, scale: 1 };

/** 城关57件，柳河41件，云山、石埠、北桥各1件: more than one part, told in one figure. */
function isOfEach({ kind, sure, inputs }: FigureCheck): boolean {
  return !sure && (kind === "sum" || kind === "excess") && inputs.some(({ before }) => EACH_LAST.test(before));
}

/** 参考96人，合格94人、优秀43人: those who are excellent passed as well. */
function isOfGrades({ kind, inputs }: FigureCheck): boolean {
  const [passed, excellent] = inputs;
  return kind === "excess" && inputs.length === TWO && passed !== undefined && excellent !== undefined && PASSED.test(passed.before) && EXCELLENT.test(excellent.before) && compare(excellent.value, passed.value) <= 0;
}
