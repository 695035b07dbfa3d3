import { fact } from "../fact.js";
import { outlineOf } from "../outline/outline.js";
import { rolesOf } from "../outline/parts.js";
import { frontMatterOf } from "../source/front-matter.js";
import { blocksOf } from "../text/blocks.js";
import { COUNT_FOLLOWS, CUT_OFF, CUT_OFF_DATE, HALF_YEAR, WHOLE_YEAR, YEAR_BEFORE } from "../text/chinese.js";
import { spanOf } from "../text/text-view.js";
import type { Block, CalendarDate, Report, Span } from "../types.js";
import { allMatches } from "../text/all-matches.js";
import { compareDates } from "./dates.js";
import { factsOf } from "./facts.js";
import { placeOfValue } from "./front-matter-places.js";

/** Up to which day the figures of a report run that was signed before its year ended. */
export type CutOff =
  /** The year was over, or nothing says when the report was signed. */
  | { readonly kind: "complete" }
  | { readonly kind: "stated" }
  /** A day after the signing: `date`, named in the text or in front matter. */
  | { readonly kind: "too-late"; readonly place: Span; readonly date: CalendarDate; readonly signed: Span & { readonly value: CalendarDate } }
  /** Nothing says so, and figures are said to be of the whole year. */
  | { readonly kind: "whole-year"; readonly places: readonly Span[]; readonly signed: Span & { readonly value: CalendarDate } }
  | { readonly kind: "unstated"; readonly signed: Span & { readonly value: CalendarDate } };

/** A report dated in the first half of its own year has a slip in the date rather than early figures. */
const FIRST_EARLY_MONTH = 7;
/** From this day of December the year counts as over. */
const LAST_EARLY_DAY = 25;
/** How far behind 全年 its figure stands. */
const LONGEST_CLAUSE = 70;

export const cutOffOf = fact((report): CutOff => {
  const { signed, year, period } = factsOf(report);
  if (signed === undefined || year === undefined || !isEarly(signed.value, year.value) || HALF_YEAR.test(outlineOf(report).title?.view.text ?? "")) return { kind: "complete" };
  const to = period.to;
  if (to !== undefined && compareDates(to.value, signed.value) > 0) return { kind: "too-late", place: placeOfTo(report, to), date: to.value, signed };
  const blocks = toldBlocks(report);
  const late = blocks.flatMap((block) => datesNamed(block)).find(({ date }) => date.year === year.value && compareDates(date, signed.value) > 0);
  if (late !== undefined) return { kind: "too-late", ...late, signed };
  if (to !== undefined || blocks.some((block) => saysUntilWhen(block, year.value))) return { kind: "stated" };
  const places = blocks.flatMap((block) => wholeYearFigures(block, year.value));
  return places.length > 0 ? { kind: "whole-year", places, signed } : { kind: "unstated", signed };
});

function placeOfTo(report: Report, period: Span): Span {
  const frontMatter = frontMatterOf(report);
  return frontMatter === undefined ? period : placeOfValue(frontMatter, ["period", "to"]);
}

function isEarly({ year, month, day }: CalendarDate, reported: number): boolean {
  return year === reported && month >= FIRST_EARLY_MONTH && (month < 12 || day < LAST_EARLY_DAY);
}

/** Blocks that tell of what was done: all but those of the plan. */
function toldBlocks(report: Report): readonly Block[] {
  const readings = rolesOf(report);
  const plans = outlineOf(report).sections.filter(({ index }) => readings[index]?.roles[0] === "plan");
  let plan = 0;
  let planned = -1;
  return blocksOf(report).filter(({ index, view }) => {
    for (; (plans[plan]?.block.index ?? Infinity) <= index; plan++) planned = Math.max(planned, plans[plan]?.endBlock ?? 0);
    return view.text !== "" && index >= planned;
  });
}

function datesNamed({ view }: Block): readonly { readonly place: Span; readonly date: CalendarDate }[] {
  return allMatches(view.text, CUT_OFF_DATE).map((match) => ({
    place: spanOf(view, match.index, match.index + match[0].length),
    date: endOf(Number(match[1]), Number(match[2] ?? LAST_MONTH), match[3]),
  }));
}

/** The day named, or the last one of the month. */
function endOf(year: number, month: number, day: string | undefined): CalendarDate {
  return { year, month, day: day === undefined ? new Date(Date.UTC(year, month, 0)).getUTCDate() : Number(day) };
}

const LAST_MONTH = 12;

function saysUntilWhen({ view }: Block, year: number): boolean {
  return allMatches(view.text, CUT_OFF).some(([, named]) => named === undefined || Number(named) === year);
}

function wholeYearFigures({ view }: Block, year: number): readonly Span[] {
  return allMatches(view.text, WHOLE_YEAR).flatMap((match) => {
    const end = match.index + match[0].length;
    const before = YEAR_BEFORE.exec(view.text.slice(0, match.index));
    if (!COUNT_FOLLOWS.test(view.text.slice(end, end + LONGEST_CLAUSE)) || (before !== null && Number(before[1]) !== year)) return [];
    return [spanOf(view, match.index - (before?.[0].length ?? 0), end)];
  });
}
