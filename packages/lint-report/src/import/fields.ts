import { TITLE_GOES_ON, withArabicYears, YEARS } from "@lint-report/report-model";
import { dateOfLine, isoText } from "./dates.js";
import { liftedValue } from "./lift.js";
import { namesIn } from "./names.js";
import { compactOf } from "./reading.js";
import type { Parts } from "./roles.js";
import type { Fields, ImportData, Lifted, Line, Note } from "./types.js";

/** What the front matter will state, and remarks on it. */
export interface ReadFields {
  readonly fields: Fields;
  readonly notes: readonly Note[];
}

/** Reads the facts, each only where it is certain; the signature speaks before the letterhead, and that before the title. */
export function fieldsOf(parts: Parts, lifted: readonly Lifted[], data: ImportData): ReadFields {
  const title = parts.title.map(compactOf).join("");
  const authorities = [namesOfLines(parts.signature, data), namesOfLines(parts.letterhead, data), nameInTitle(title, data)];
  const authority = authorities.find((names) => names.length > 0) ?? [];
  const signed = dateOf(parts.signed) ?? dateOf(parts.date);
  const year = yearOf(title);
  const fields: Fields = {
    ...(authority.length > 0 ? { authority: authority.length === 1 ? authority[0] ?? "" : authority } : {}),
    ...(year === undefined ? {} : { year }),
    ...(signed === undefined ? {} : { signed }),
    ...Object.fromEntries(lifted.filter(({ key }) => key === "document-number").map((each) => [each.key, liftedValue(each)])),
    ...(parts.addressee === undefined ? {} : { addressee: compactOf(parts.addressee).slice(0, -1) }),
    ...Object.fromEntries(lifted.filter(({ key }) => key === "signer").map((each) => [each.key, liftedValue(each)])),
  };
  const differs = dateOf(parts.date) !== undefined && dateOf(parts.date) !== signed;
  return { fields, notes: differs ? [{ key: "two-dates" }] : [] };
}

/** The names on some lines, without what a letterhead or a seal adds to them. */
function namesOfLines(lines: readonly Line[], { names, forms }: ImportData): readonly string[] {
  const marks = [...forms.sealMarks, ...forms.letterheadEndings];
  const bare = (name: string): string => {
    const mark = marks.find((each) => name.endsWith(each));
    return mark === undefined ? name : name.slice(0, -mark.length);
  };
  return [...new Set(lines.flatMap((line) => namesIn(line.text, names)).map(bare))];
}

/** 云溪镇人民政府2023年… or 云溪镇人民政府关于…: the longest ending wins that a year or 关于 follows. */
function nameInTitle(title: string, { names }: ImportData): readonly string[] {
  for (const ending of names) {
    const at = title.indexOf(ending);
    const end = at + ending.length;
    if (at > 0 && TITLE_GOES_ON.test(title.slice(end))) return [title.slice(0, end)];
  }
  return [];
}

/** The year a title names, if it names one only. */
function yearOf(title: string): number | undefined {
  const years = new Set([...[...withArabicYears(title).matchAll(YEARS)].map((match) => Number(match[1]))]);
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

function dateOf(line: Line | undefined): string | undefined {
  const date = line === undefined ? undefined : dateOfLine(line);
  return date === undefined ? undefined : isoText(date);
}
