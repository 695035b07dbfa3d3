import { DEFINITE, ENUMERATION_COMMA, factsOf, OF, quantitiesOf, wordFinderOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { endsWithAny, has, startsWithAny } from "./lists.js";
import { isPlan } from "./plans.js";
import { marksOf, type Marks } from "./marks.js";
import { sentenceStartsOf, titlesByBlock } from "./surroundings.js";
import { inTable } from "./tables.js";
import { bareWords, isOffice, type Words } from "./words.js";

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
  /** The words without the noun where all of them are meant: 立案 of 全年立案的29起案件中; else empty. */
  readonly short: string;
  /** The year it names, where it names one. */
  readonly named: number | undefined;
  /** Offices and people whose figure it is; empty for the authority itself. */
  readonly scope: string;
  /** True for what one person presided over: some of all there were. */
  readonly chaired: boolean;
}

/** True in the plan for next year, unless the figure's own words say that it is of this one. */
export function isPlanned({ block, before, after, clauseStart, start }: Quantity, words: Words, report: Report): boolean {
  // 在听证13场的基础上: what was done already.
  if (endsWithAny(before, words["now"]) || startsWithAny(after, words["on-basis"]) || !isPlan(block, words, report) || has(before, words["this-year"])) return false;
  // 针对全年3412件消费投诉反映出的问题: what there was.
  if (words["about"]?.some((about) => words["year"]?.some((year) => before === about + year) === true) === true) return false;
  return !marksOf(block, words).years(clauseStart, start).includes(factsOf(report).year?.value ?? 0);
}

/** Kinds of units that no two figures are compared by. */
export const NOT_COMPARED: ReadonlySet<string> = new Set(["none", "years", "months", "days", "hours", "minutes", "point"]);

/** All statements of a draft that can be compared; parts, comparisons, estimates and plans are none. */
export function statementsOf({ report, data: { words } }: RuleInput): readonly Statement[] {
  return quantitiesOf(report).flatMap((quantity) => {
    const { approximation, upper, depth, family, block } = quantity;
    const isPlain = approximation !== "about" && upper === undefined && depth === 0 && !NOT_COMPARED.has(family);
    if (!isPlain || isPlanned(quantity, words, report)) return [];
    return (block.cell === undefined ? inText(quantity, words, report) : inTable(quantity, words, report)) ?? [];
  });
}

/** Letters before a figure's clause in which its time and scope are looked for. */
const NEAR = 240;

/** When and whose a figure is. */
interface Setting {
  readonly own: boolean;
  readonly year: boolean;
  readonly moment: string;
  readonly named: number | undefined;
}

/** `undefined` for a figure of part of the year or of several years. */
function settingOf({ clauseStart, start }: Quantity, from: number, { marks, report }: { readonly marks: Marks; readonly report: Report }): Setting | undefined {
  const year = factsOf(report).year?.value;
  const otherIn = (first: number): number | undefined => {
    const years = new Set(marks.years(first, start));
    const [one] = years;
    return years.size === 1 && year !== undefined && one !== year ? one : undefined;
  };
  const saysYear = (first: number, last: number): boolean => marks.has("year", first, last) || marks.years(first, last).some((each) => year === undefined || each === year);
  const other = otherIn(from);
  const moment = marks.moment(from, start);
  const own = saysYear(clauseStart, start) || otherIn(clauseStart) !== undefined;
  const isYear = own || saysYear(from, clauseStart) || other !== undefined;
  const first = moment !== "" ? start : !isYear ? Math.max(0, clauseStart - NEAR) : own ? clauseStart : from;
  const isOther = other === undefined && marks.years(first, start).some((each) => year !== undefined && each !== year);
  return marks.hasPeriod(first, start) || isOther ? undefined : { own, year: isYear, moment, named: other ?? marks.years(first, start).at(-1) };
}

function inText(quantity: Quantity, words: Words, report: Report): Statement | undefined {
  const { block, clauseStart, start, family, after } = quantity;
  const before = wordsBefore(quantity);
  // 仍有2名执法人员未取得执法证: those that did not.
  if (endsWithAny(before, words["left"]) && has(after, words["left-behind"])) return undefined;
  const marks = marksOf(block, words);
  const from = Math.max(clauseStart - NEAR, sentenceStartsOf(block)(clauseStart));
  const setting = settingOf(quantity, from, { marks, report });
  if (setting === undefined || has(block.view.text.slice(from, clauseStart), words["sources"]) || marks.has("narrowing", setting.own ? clauseStart : from, start)) return undefined;
  const chair = chairIn(quantity, marks);
  const told = before.slice(chair).replace(setting.moment, "");
  const named = bareWords(told, words, report);
  const behind = nounIn(after, words);
  // 县农业农村局|87名持证人员: no noun of its own before the figure.
  const isOpen = before.endsWith(OF) || behind.length >= LONG_NOUN || (named.length > 2 && isOffice(named, words));
  const noun = family !== "percent" && (named === "" || isOpen) ? bareWords(behind, words, report) : "";
  const definite = before.endsWith(OF) && DEFINITE.test(after);
  const core = noun === "" ? named : bareWords(told + behind, words, report);
  if (core === "" || (family === "percent" && !endsWithAny(core, words["rates"]))) return undefined;
  const isAll = endsWithAny(before, words["whole-places"]);
  // 县司法局会同法院召开联席会议，全县出庭应诉率为…: of all of them, whoever stands before.
  const isOfAll = startsWithAny(before, words["whole-places"]);
  const hasBody = has(core, words["bodies"]);
  const { own, year, moment } = setting;
  // 9场培训均邀请律师授课: all of them.
  const isEach = (before === "" || isOpen) && behind !== "" && words["all-words"]?.some((word) => after.startsWith(word, behind.length)) === true;
  const whole = year || moment !== "" || isAll || isEach || marks.has("standing", clauseStart, start) || hasBody;
  const actors = hasBody ? "" : personsOf(quantity, { from, length: core.length }, { marks, words, report });
  return { quantity, core, short: definite ? named : "", year, own, part: marks.has("parts", from, start), whole, named: setting.named, chaired: chair > 0, scope: moment + scopeIn(marks, own || isOfAll ? clauseStart : from, start) + actors };
}

/** Letters of a noun that tells behind its figure what is counted: 党委会议先后8次|研究法治建设议题. */
export const LONG_NOUN = 6;

/** Letters before the words of a figure in which the verb of a person stands. */
const PERSONAL = 6;

/** Offices named before a figure, those in a body's own name not counted. */
function scopeIn(marks: Marks, from: number, to: number): string {
  const bodies = marks.found("bodies", from, to);
  return marks.found("scopes", from, to).filter((word) => !bodies.some((body) => body.includes(word))).join("/");
}

/** Where the words of what somebody presided over begin: 镇党委书记主持召开|党委会研究…; 0 where nobody did. */
function chairIn({ before, clauseStart, start }: Quantity, marks: Marks): number {
  const [chair] = marks.found("chairs", clauseStart, start);
  // 主持会议8次: whoever is told before.
  return chair === undefined || !(marks.has("actors", clauseStart, start) || before.startsWith(chair)) ? 0 : before.indexOf(chair) + chair.length;
}

/** The words before a figure; of 审查文件、合同59件 those of both. */
export function wordsBefore({ before, lead }: Quantity): string {
  return lead.includes(ENUMERATION_COMMA) && !lead.startsWith(ENUMERATION_COMMA) ? lead : before;
}

const NONE: readonly string[] = [];

/** 制定的8件|规范性文件中, 全局68名|执法人员参加…: the noun behind its figure. */
export function nounIn(after: string, words: Words): string {
  const end = wordFinderOf(words["noun-ends"] ?? NONE)(after).find(({ start }) => start > 0);
  return after.slice(0, end?.start ?? after.length);
}

/** Where a figure's sentence begins, and the length of its own words. */
interface Reach {
  readonly from: number;
  readonly length: number;
}

/** Who did it, where that matters: what the secretary chairs is not what the mayor chairs. */
export function personsOf({ block, start }: Quantity, { from, length }: Reach, { marks, words, report }: { readonly marks: Marks; readonly words: Words; readonly report: Report }): string {
  if (!marks.has("personal", Math.max(from, start - length - PERSONAL), start)) return "";
  const told = marks.found("actors", from, start);
  if (told.length > 0) return told.join("/");
  const titles = titlesByBlock(report)[block.index] ?? "";
  return actorBefore(block.view.text.slice(0, from), words) || (words["actors"] ?? NONE).filter((word) => titles.includes(word)).join("/");
}

/** 镇长坚持学法。|坚持接待来访，包案5件: whom the paragraph told last. */
function actorBefore(text: string, words: Words): string {
  const told = (words["actors"] ?? NONE).map((word) => ({ word, at: text.lastIndexOf(word) })).filter(({ at }) => at >= 0);
  return told.sort((a, b) => b.at - a.at)[0]?.word ?? "";
}
