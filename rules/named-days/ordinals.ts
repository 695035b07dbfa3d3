import { ANY_YEAR, chineseInteger, chineseNumeral, ORDINAL_OF_NAMED_DAY, sentencesOf, spanOf } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";
import { mendedBy, REACH, type NamedPlace } from "./dates.js";

/** Further off, another year may be meant: 自第一个国家宪法日以来. */
const MOST_OFF = 2;
const DIGITS = /^\d/u;

/** 第十一个国家宪法日 in 2025: another number than that of the year the sentence names, or of the report's; in a plan, of the next year's or of the report's. */
export function wrongOrdinal({ block: { view }, start, end, word, day: { first, basis }, isPlanned }: NamedPlace, reportYear: number): readonly Finding[] {
  const near = view.text.slice(Math.max(0, start - REACH), start);
  const found = first === null ? null : ORDINAL_OF_NAMED_DAY.exec(near);
  const told = found?.groups?.ordinal ?? "";
  const number = DIGITS.test(told) ? Number(told) : chineseInteger(told);
  if (found === null || first === null || number === undefined || number < 1) return [];
  const { text = "" } = sentencesOf(view.text).find((each) => each.start <= start && each.end >= end) ?? {};
  const years = new Set([...text.matchAll(ANY_YEAR)].map(([year]) => Number.parseInt(year, 10)));
  const [year = isPlanned ? reportYear + 1 : reportYear] = years;
  const of = first + number - 1;
  const off = Math.abs(of - year);
  if (years.size > 1 || off === 0 || off > MOST_OFF || year < first || (isPlanned && of === reportYear)) return [];
  const right = year - first + 1;
  const at = start - near.length + found.index;
  const inForm = DIGITS.test(told) ? String(right) : chineseNumeral(right);
  const place = spanOf(view, at, end);
  const data = { told, name: word, of, year, right: inForm };
  return [{ key: "ordinal", ...place, data, basis, ...mendedBy({ ...spanOf(view, at + 1, at + 1 + told.length), text: inForm }) }];
}
