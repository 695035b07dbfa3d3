import { compareDates, isCalendarDate, isoDate, placeOfValue, UNFILLED, type FrontMatter } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";

/** The three numbers of a date, however they are set: 2025年1月20日, 2025.1.20, 20250120. */
const LOOSE_DATE = /^(\d{4})(?:\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?|(\d{2})(\d{2}))$/u;

/** Shown where the date cannot be read. */
const EXAMPLE = "2025-01-20";

/** Dates in another form, days that do not exist, a period that ends before it begins. */
export function dates(frontMatter: FrontMatter, { data }: RuleInput): readonly Finding[] {
  const paths = [...frontMatter.values.keys()].flatMap((key) => (key === "period" ? [[key, "from"], [key, "to"]] : [[key]]));
  const read = paths.filter((path) => wordsIn(data.words, "dates").includes(path[path.length - 1] ?? ""));
  return [...read.flatMap((path) => dateAt(path, frontMatter)), ...order(frontMatter)];
}

function dateAt(path: readonly string[], frontMatter: FrontMatter): readonly Finding[] {
  const value: unknown = frontMatter.document.getIn(path);
  const isNumber = typeof value === "number";
  if ((typeof value !== "string" && !isNumber) || value === "" || UNFILLED.test(String(value)) || isoDate(value) !== undefined) return [];
  const place = placeOfValue(frontMatter, path);
  const words = { key: path.join("."), value: String(value) };
  const [, year, month = "", day = "", months = "", days = ""] = LOOSE_DATE.exec(String(value).trim()) ?? [];
  if (year === undefined) return isNumber ? [] : [{ key: "date-form", ...place, data: { ...words, right: EXAMPLE } }];
  const date = { year: Number(year), month: Number(month + months), day: Number(day + days) };
  if (!isCalendarDate(date)) return [{ key: "impossible-date", ...place, data: words }];
  const right = [year, String(date.month).padStart(2, "0"), String(date.day).padStart(2, "0")].join("-");
  return [{ key: "date-form", ...place, data: { ...words, right }, expected: [right], edits: [{ ...place, text: right }], safe: true }];
}

function order(frontMatter: FrontMatter): readonly Finding[] {
  const [from, to] = ["from", "to"].map((end) => isoDate(frontMatter.document.getIn(["period", end])));
  if (from === undefined || to === undefined || compareDates(from, to) <= 0) return [];
  const at = (end: string): string => String(frontMatter.document.getIn(["period", end]));
  return [{ key: "period-order", ...placeOfValue(frontMatter, ["period", "from"]), data: { from: at("from"), to: at("to") }, related: [placeOfValue(frontMatter, ["period", "to"])] }];
}
