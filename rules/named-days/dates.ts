import { DATE_OF_NAMED_DAY, DATES_IN_A_ROW, EVENT_DOT, spanOf, type Block, type Span } from "@lint-report/report-model";
import type { NamedDay } from "@lint-report/standard";
import type { Finding } from "../src/types.js";

/** A name of a day in a block. */
export interface NamedPlace extends Span {
  readonly block: Block;
  readonly word: string;
  readonly day: NamedDay;
  /** It is told among what is to be done. */
  readonly isPlanned: boolean;
}

/** The date alone, without what joins it to the name. */
const WRITTEN = /^\d{1,2}\D\d{1,2}(?:\p{Script=Han})?/u;

/** Letters before a name in which its date and its number stand. */
export const REACH = 24;

/** “12·14”国家宪法日: a date that is not that of the day named right behind it. */
export function wrongDate({ block: { view }, start, end, word, day: { date, basis } }: NamedPlace, days: readonly NamedDay[]): readonly Finding[] {
  const near = view.text.slice(Math.max(0, start - REACH), start);
  const found = date === null ? null : DATE_OF_NAMED_DAY.exec(near);
  if (found === null || date === null || DATES_IN_A_ROW.test(near.slice(0, found.index))) return [];
  const { month, day, monthInWords = "", dayInWords = "" } = found.groups ?? {};
  const written = isoOf(month ?? monthInWords, day ?? dayInWords);
  if (written === date) return [];
  const [rightMonth, rightDay] = date.split("-").map(Number);
  const at = start - near.length + found.index;
  const other = days.find((each) => each.date === written)?.name;
  const mend = month === undefined || day === undefined || other !== undefined ? {} : mendedBy({ ...spanOf(view, at, at + month.length + day.length + 1), text: `${String(rightMonth)}${EVENT_DOT}${String(rightDay)}` });
  const told = found[0].match(WRITTEN)?.[0] ?? "";
  return [{ key: other === undefined ? "date" : "date-of-other", ...spanOf(view, at, end), data: { written: told, name: word, month: rightMonth ?? 0, day: rightDay ?? 0, other: other ?? "" }, basis, ...mend }];
}

function isoOf(month: string, day: string): string {
  return `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** What somebody may choose, never done unasked: the name may be what is wrong. */
export function mendedBy(edit: Span & { readonly text: string }): Pick<Finding, "expected" | "edits"> {
  return { expected: [edit.text], edits: [edit] };
}
