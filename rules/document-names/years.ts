import { contextsAt, spanOf, YEAR_SUFFIX, type DocumentMention, type Report, type TimeContext, type TitlePeriod } from "@lint-report/report-model";
import type { Instrument } from "@lint-report/standard";
import type { Finding } from "../src/types.js";
import { shownName } from "./shown-name.js";

/** The years in brackets behind a title: wrong ones, impossible ones, and 年 left out. */
export function wrongYears(mention: DocumentMention, report: Report, year: number | undefined): readonly Finding[] {
  const { block, period, candidates, instrument } = mention;
  if (period === undefined) return [];
  const place = spanOf(block.view, period.start, period.end);
  const written = report.source.slice(place.start, place.end);
  const dated = candidates.filter(({ from, verified }) => from !== null && verified);
  const meant = instrument ?? meantOf(dated, period, year);
  if (meant === undefined || meant.from === null) return period.from >= period.until && candidates.length === 0 ? [{ key: "odd-years", ...place, data: { written } }] : [];
  const right = `${String(meant.from)}${dashIn(mention, period, report)}${String(meant.until)}${YEAR_SUFFIX}`;
  const offer = { ...place, data: { name: shownName(mention), written, right }, expected: [right], edits: [{ ...place, text: right }], basis: meant.basis };
  if (instrument === undefined) return isComing(mention, report, year) ? [] : [{ key: "wrong-years", ...offer }];
  return period.complete ? [] : [{ key: "year-suffix", ...offer, edits: [{ start: place.end, end: place.end, text: YEAR_SUFFIX }], safe: true }];
}

/** How many years after the report's the next round of a document may begin. */
const AHEAD = 2;
/** Words that tell of what is still to come. */
const COMING: readonly TimeContext[] = ["planned", "prepared", "awaited", "draft"];

/** 制定贯彻《…（2026—2030年）》的实施方案, in the plan of 2025: the next round, which the catalogue does not know yet. */
function isComing(mention: DocumentMention, report: Report, year: number | undefined): boolean {
  const { period } = mention;
  if (period === undefined || year === undefined || period.until <= period.from || period.from <= year || period.from > year + AHEAD) return false;
  const contexts = contextsAt(mention, report);
  return COMING.some((context) => contexts.has(context));
}

/** Of several documents of one name the one that ends or begins with the written years, else that of the report's year. */
function meantOf(dated: readonly Instrument[], { from, until }: TitlePeriod, year: number | undefined): Instrument | undefined {
  const [only, another] = dated;
  if (another === undefined) return only;
  return dated.find((each) => each.until === until) ?? dated.find((each) => each.from === from)
    ?? dated.find((each) => year !== undefined && (each.from ?? year) <= year && year <= (each.until ?? year));
}

/** The mark between the years as the author wrote it. */
function dashIn({ block }: DocumentMention, { dash, start, end }: TitlePeriod, { source }: Report): string {
  const at = block.view.text.slice(start, end).indexOf(dash) + start;
  const { start: from, end: to } = spanOf(block.view, at, at + dash.length);
  return source.slice(from, to);
}
