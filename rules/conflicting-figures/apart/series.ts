import { isDigitSlip, wordFinderOf, type Quantity, type Report } from "@lint-report/report-model";
import { differs } from "./differences.js";
import { NOT_COMPARED } from "../reading/statements.js";
import { figuresBeside } from "../reading/surroundings.js";
import { bareWords, type Words } from "../reading/words.js";

/** What a figure's words are read by. */
export interface Reading {
  readonly words: Words;
  readonly report: Report;
}

const PERCENT = "percent";
/** Figures that differ besides the two; of two that are worded otherwise, or of which one is likely the other mistyped, one more. */
const FEWEST = 1;
/** Figures below it agree by chance. */
const FEW = 10n;

/**
 * 检查燃气企业47家次，下发整改通知书38份，立案12件 and 检查物业项目1126个，下发整改通知书312份，立案35件: two lists that are worded alike and agree in nothing are of two things, for of one thing most figures would agree.
 */
export function areOfTwoSeries(first: Quantity, second: Quantity, reading: Reading): boolean {
  const [one, other] = [listAround(first, reading), listAround(second, reading)];
  const [own, its] = [first, second].map((each) => nameOf(each, reading));
  const alike = [...one].flatMap(([name, figure]) => {
    const like = name === own && own === its ? undefined : other.get(name);
    return like === undefined ? [] : [{ figure, isOther: differs(figure, like) }];
  });
  const least = own === its && !isSlip(first, second) ? FEWEST : FEWEST + 1;
  return alike.filter(({ isOther }) => isOther).length >= least && alike.every(({ figure, isOther }) => isOther || figure.value.digits < FEW);
}

/** The counts of a figure's clause group by what they count; not what is counted twice there: 物业纠纷调解成功513件，邻里纠纷调解成功602件. */
function listAround(figure: Quantity, reading: Reading): ReadonlyMap<string, Quantity> {
  const figures = figuresBeside(reading.report)(figure).filter(({ segment, family, upper }) => segment === figure.segment && family !== PERCENT && upper === undefined && !NOT_COMPARED.has(family));
  const named = figures.map((each) => [nameOf(each, reading), each] as const);
  return new Map(named.filter(([name]) => name !== "" && named.filter(([each]) => each === name).length === 1));
}

/** 528 and 582: the one is likely the other, mistyped; not 8000 and 3000. */
export function isSlip({ value }: Quantity, { value: other }: Quantity): boolean {
  return String(other.digits).replace(ZEROS, "").length >= TELLING && isDigitSlip(value, other);
}

/** Digits, without those that only tell the scale, of which one may be another. */
const TELLING = 3;
const ZEROS = /0{1,20}$/u;
const NONE: readonly string[] = [];

/** What a figure counts: 发布政务信息 of 市局网站全年发布政务信息. */
function nameOf({ before, family }: Quantity, { words, report }: Reading): string {
  const bare = bareWords(before.slice(endOfYear(before, words)), words, report);
  return bare === "" ? "" : `${bare} ${family}`;
}

/** Where the last word for the whole year ends: 全年 of 市局网站全年发布. */
export function endOfYear(text: string, words: Words): number {
  return wordFinderOf(words["year"] ?? NONE)(text).at(-1)?.end ?? 0;
}
