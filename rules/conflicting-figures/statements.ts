import {
  AS_OF, blocksOf, DATED, factsOf, outlineOf, quantitiesOf, rolesByBlock, SENTENCE_END, wholeYearsIn, type Quantity, type Report,
} from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import { bareWords, type Words } from "./words.js";

/** A figure with the words that say what it counts, comparable with others of the same words. */
export interface Statement {
  readonly quantity: Quantity;
  /** The words without time, own authority and verbs that say nothing: 法治宣传活动. */
  readonly core: string;
  /** True where its sentence says that it is of the whole year; `own` where its clause does. */
  readonly year: boolean;
  readonly own: boolean;
  /** True for a part of a total: it contradicts a denial, and nothing else. */
  readonly part: boolean;
  /** True where it is a total: of the year, or the last row of a table. */
  readonly whole: boolean;
  /** The year it names, where it names one. */
  readonly named: number | undefined;
  /** Offices and people whose figure it is; empty for the authority itself. */
  readonly scope: string;
}

const PLAN = "plan";
const NOT_COMPARED = ["none", "years", "months", "days", "hours", "minutes", "point"];

/** All statements of a draft that can be compared; parts, comparisons, estimates and plans are none. */
export function statementsOf({ report, data: { words } }: RuleInput): readonly Statement[] {
  return quantitiesOf(report).flatMap((quantity) => {
    const { approximation, upper, depth, family, block } = quantity;
    const isPlain = approximation !== "about" && upper === undefined && depth === 0 && !NOT_COMPARED.includes(family);
    if (!isPlain || rolesByBlock(report)[block.index]?.includes(PLAN) === true) return [];
    return (block.cell === undefined ? inText(quantity, words, report) : inTable(quantity, words, report)) ?? [];
  });
}

/** Letters before a figure's clause in which its time and scope are looked for. */
const NEAR = 240;

function inText(quantity: Quantity, words: Words, report: Report): Statement | undefined {
  const { block: { view: { text } }, before, clauseStart, family, after } = quantity;
  const window = text.slice(Math.max(0, clauseStart - NEAR), clauseStart);
  const prefix = window.slice(lastStop(window) + 1);
  if (has(prefix + before, words["narrowing"])) return undefined;
  const other = otherYearIn(prefix + before, report);
  const moment = momentIn(prefix + before);
  const own = has(before, words["year"]) || saysYear(before, report) || otherYearIn(before, report) !== undefined;
  const year = own || has(prefix, words["year"]) || saysYear(prefix, report) || other !== undefined;
  const told = moment === "" ? (year ? (own ? before : prefix + before) : window + before) : "";
  if (other === undefined && isOtherPeriod(told, words, report)) return undefined;
  if (other !== undefined && hasPeriod(told, words)) return undefined;
  const part = has(prefix + before, words["parts"]);
  const named = bareWords(before.replace(moment, ""), words, report);
  const core = named === "" && family !== "percent" ? bareWords(after, words, report) : named;
  if (core === "" || (family === "percent" && words["rates"]?.some((ending) => core.endsWith(ending)) !== true)) return undefined;
  const spoken = own ? "" : found((words["bodies"] ?? []).reduce((rest, word) => rest.replaceAll(word, ""), prefix + before), words["scopes"]);
  const whole = year || moment !== "" || has(before, words["standing"]) || has(core, words["bodies"]);
  return { quantity, core, year, own, part, whole, named: other ?? wholeYearsIn(told).at(-1)?.year, scope: moment + spoken + actorOf(core, prefix + before, { quantity, words, report }) };
}

function lastStop(text: string): number {
  return Math.max(...Array.from(SENTENCE_END).map((stop) => text.lastIndexOf(stop)));
}

function inTable(quantity: Quantity, words: Words, report: Report): Statement | undefined {
  const { before } = quantity;
  const { sumRows, partRows } = report.context.standard.figureWords;
  if (isOtherPeriod(before, words, report) || partRows.some((word) => before.includes(word))) return undefined;
  const sum = sumRows.find((word) => before.startsWith(word));
  const core = bareWords(sum === undefined ? before : before.slice(sum.length), words, report);
  return core === "" || isOtherPeriod(captionOf(quantity, report), words, report) ? undefined : { quantity, core, year: false, own: false, part: false, whole: true, named: undefined, scope: found(before, words["scopes"]) };
}

/** The text right above a table. */
function captionOf({ block }: Quantity, report: Report): string {
  const blocks = blocksOf(report);
  let at = block.index - 1;
  while (blocks[at]?.cell !== undefined || blocks[at]?.view.text === "") at--;
  return blocks[at]?.view.text ?? "";
}

interface Surroundings {
  readonly quantity: Quantity;
  readonly words: Words;
  readonly report: Report;
}

/** Who did it, where that matters: what the secretary chairs is not what the mayor chairs. */
function actorOf(core: string, sentence: string, { quantity, words, report }: Surroundings): string {
  const isPersonal = has(sentence.slice(-core.length - 6), words["personal"]) && !has(core, words["bodies"]);
  if (!isPersonal) return "";
  const { sections } = outlineOf(report);
  const titles = sections.filter(({ block, endBlock }) => block.index <= quantity.block.index && quantity.block.index < endBlock).map(({ title }) => title);
  return found(sentence + titles.join(""), words["actors"]);
}

/** The one year that the words name, where it is not the report's. */
function otherYearIn(text: string, report: Report): number | undefined {
  const own = factsOf(report).year?.value;
  const years = new Set(wholeYearsIn(text).map(({ year }) => year));
  const [year] = years;
  return years.size === 1 && own !== undefined && year !== own ? year : undefined;
}

/** 截至2024年12月31日: what had come together by one day is the same in two places. */
function momentIn(text: string): string {
  return AS_OF.exec(text)?.[0] ?? "";
}

function hasPeriod(text: string, words: Words): boolean {
  const years = words["year"] ?? [];
  const plain = years.reduce((rest, word) => (words["together"] ?? []).reduce((each, sum) => each.replaceAll(word + sum, word), rest), text);
  return has(plain, words["other-periods"]) || DATED.test(plain);
}

function isOtherPeriod(text: string, words: Words, report: Report): boolean {
  const year = factsOf(report).year?.value;
  return hasPeriod(text, words) || wholeYearsIn(text).some((each) => year !== undefined && each.year !== year);
}

function saysYear(text: string, report: Report): boolean {
  const year = factsOf(report).year?.value;
  return wholeYearsIn(text).some((each) => year === undefined || each.year === year);
}

export function has(text: string, words: readonly string[] | undefined): boolean {
  return words?.some((word) => text.includes(word)) === true;
}

function found(text: string, words: readonly string[] | undefined): string {
  return (words ?? []).filter((word) => text.includes(word)).join("/");
}
