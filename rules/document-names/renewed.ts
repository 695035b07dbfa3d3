import { dayInWords, lastDayOf, spanOf, type DocumentMention, type Report, type WritingTime } from "@lint-report/report-model";
import type { Instrument, IsoDate } from "@lint-report/standard";
import type { Finding } from "../src/types.js";

/** So many years after its passing a law is still called new. */
const NEW_FOR = 3;
/** A revision so many years ahead may have been meant. */
const AHEAD = 2;
/** How far before a title 新修订的 is looked for. */
const LONGEST_WORD = 8;

/** 新修订的《…》 of what had not been revised by then, or was so long ago. */
export function wronglyNew(mention: DocumentMention, report: Report, time: WritingTime & { readonly year: number }): readonly Finding[] {
  const { block, start, end, instrument } = mention;
  const before = block.view.text.slice(Math.max(0, start - LONGEST_WORD), start);
  const told = report.context.standard.timeWords.renewed.find((word) => before.endsWith(word));
  if (told === undefined || instrument?.verified !== true || mention.remark !== "") return [];
  const days = passingsOf(instrument);
  const limit = lastDayOf(time) ?? "";
  const last = days.filter(({ adopted }) => adopted <= limit).at(-1);
  if (last === undefined || time.year - Math.max(yearOf(last.adopted), yearOf(last.effective)) <= NEW_FOR) return [];
  const next = days.find(({ adopted }) => adopted > limit && yearOf(adopted) <= time.year + AHEAD);
  const place = spanOf(block.view, start - told.length, end);
  const shared = { text: block.view.text.slice(start - told.length, end), told, year: time.year };
  if (next !== undefined) return [{ key: "revision-ahead", ...place, data: { ...shared, date: dayInWords(next.adopted) }, basis: instrument.basis }];
  return [{ key: "revision-old", ...place, data: { ...shared, last: yearOf(last.adopted) }, basis: instrument.basis }];
}

interface Passing { readonly adopted: IsoDate; readonly effective: IsoDate }

/** The first passing and all revisions whose day is known. */
function passingsOf({ adopted, effective, revisions }: Instrument): readonly Passing[] {
  return [{ adopted, effective }, ...revisions].flatMap((each) => (each.adopted === null ? [] : [{ adopted: each.adopted, effective: each.effective ?? each.adopted }]));
}

function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}
