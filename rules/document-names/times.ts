import { contextsAt, dayInWords, documentsOf, lastDayOf, periodInWords, rolesByBlock, spanOf, type DocumentMention, type Report, type TimeContext, type WritingTime } from "@lint-report/report-model";
import type { Instrument, Standard } from "@lint-report/standard";
import type { Finding } from "../src/types.js";
import { shownName } from "./shown-name.js";

type KnownTime = WritingTime & { readonly year: number };

/** Contexts in which a document whose time is over is right. */
const HISTORY: readonly TimeContext[] = ["history", "changed", "negated"];
/** Parts that speak of the day of writing and not of the report's year. */
const OF_TODAY = ["plan", "shortcomings"];
/** Only these names cannot be those of a local document. */
const NATIONAL: readonly Instrument["kind"][] = ["law", "programme", "party-rule"];

/** A document that was repealed, whose years are over, or that did not exist when the report was written. */
export function wrongTimes(mention: DocumentMention, report: Report, time: KnownTime): readonly Finding[] {
  const { instrument, block, depth } = mention;
  if (instrument?.verified !== true || depth > 0) return [];
  const isToday = rolesByBlock(report)[block.index]?.some((role) => OF_TODAY.includes(role)) === true;
  const key = isRepealed(instrument, time, isToday) ? "repealed" : isOver(instrument, time) ? "period-over" : isAhead(instrument, time) ? "not-adopted" : undefined;
  if (key === undefined) return [];
  const contexts = contextsAt(mention, report);
  const has = (list: readonly TimeContext[]): boolean => list.some((context) => contexts.has(context));
  if (key === "repealed") return has(HISTORY) ? [] : [repealed(mention, instrument, report.context.standard)];
  if (key === "period-over") return has([...HISTORY, "finished"]) || isBesideNext(mention, report, time) ? [] : [periodOver(mention, instrument, { standard: report.context.standard, time })];
  const isComing = contexts.has("planned") && Number(instrument.adopted?.slice(0, 4)) <= time.year + 1;
  return mention.remark !== "" || isComing || has(["draft", "awaited", "negated"]) ? [] : [{
    key: "not-adopted", ...placeOf(mention), data: { name: shownName(mention, titleOf(mention)), date: dayInWords(instrument.adopted), year: time.year }, basis: instrument.basis,
  }];
}

/** In the whole of the report's year, or on the day of writing where the text speaks of that. */
function isRepealed({ repealed: day }: Instrument, { year, signed }: KnownTime, isToday: boolean): boolean {
  if (day === null) return false;
  return day <= (isToday ? signed ?? `${String(year)}-12-31` : `${String(year)}-01-01`);
}

function isOver({ until }: Instrument, { year }: KnownTime): boolean {
  return until !== null && until < year;
}

function isAhead({ kind, adopted }: Instrument, time: KnownTime): boolean {
  return adopted !== null && NATIONAL.includes(kind) && adopted > (lastDayOf(time) ?? adopted);
}

export function placeOf({ block, start, end }: DocumentMention): { readonly start: number; readonly end: number } {
  return spanOf(block.view, start, end);
}

/** The title with the years that stand behind it. */
function titleOf({ name, period }: DocumentMention): string {
  return period === undefined ? name : name + periodInWords(period.from, period.until);
}

function repealed(mention: DocumentMention, instrument: Instrument, { documents }: Standard): Finding {
  const next = documents.find(({ key }) => key === instrument.successor);
  const data = { name: shownName(mention), date: dayInWords(instrument.repealed) };
  if (next === undefined) return { key: "repealed-open", ...placeOf(mention), data, basis: instrument.basis };
  const instead = next.aliases[0] ?? next.title;
  return { key: "repealed", ...placeOf(mention), data: { ...data, instead }, expected: [instead], basis: instrument.basis };
}

function periodOver(mention: DocumentMention, instrument: Instrument, { standard, time: { year } }: { readonly standard: Standard; readonly time: KnownTime }): Finding {
  const next = validIn(year, instrument, standard);
  const data = { name: shownName(mention, titleOf(mention)), until: instrument.until ?? 0, year };
  if (next === undefined) return { key: "period-over-open", ...placeOf(mention), data, basis: instrument.basis };
  const instead = next.title + periodInWords(next.from, next.until);
  return { key: "period-over", ...placeOf(mention), data: { ...data, instead }, expected: [instead], basis: next.basis };
}

/** 《…（2021—2025年）》印发后，先对《…（2015—2020年）》逐条对账: a paragraph that tells of both keeps them apart. */
function isBesideNext({ block, instrument }: DocumentMention, report: Report, { year }: KnownTime): boolean {
  const next = instrument === undefined ? undefined : validIn(year, instrument, report.context.standard);
  return next !== undefined && documentsOf(report).some((other) => other.block === block && other.instrument === next);
}

/** The document that took its place, or the next after that, as long as its years hold the report's. */
function validIn(year: number, instrument: Instrument, { documents }: Standard): Instrument | undefined {
  let next: Instrument | undefined = instrument;
  for (let step = 0; step < documents.length && next !== undefined && isOver(next, { year, signed: undefined }); step++) {
    const { successor }: Instrument = next;
    next = documents.find(({ key }) => key === successor);
  }
  return next;
}
