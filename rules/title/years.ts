import {
  ABOUT, authoritiesNamed, factsOf, HALF_YEAR, kindsOfPlace, LIST_SEPARATOR, SHORT_YEAR, spanOf, titleYearsIn, yearInWords,
  type Report,
} from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import type { TitleLine } from "./title-line.js";

const FOUR_DIGITS = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const ANY_DIGIT = /\d/u;
/** The mandate to report is of this century. */
const CENTURY = "20";

/** The report's year: none, or several that no plan explains. */
export function years(line: TitleLine, { report }: RuleInput): readonly Finding[] {
  if (line.unfilled) return [];
  const { text } = line;
  if (!FOUR_DIGITS.test(text) && titleYearsIn(text).length === 0) return [shortYear(line) ?? withoutYear(line, report)];
  const found = titleYearsIn(text);
  const [first] = found;
  const last = found[found.length - 1];
  const different = [...new Set(found.map(({ year }) => year))];
  if (first === undefined || last === undefined || different.length < 2 || HALF_YEAR.test(text)) return [];
  return [{ key: "two-years", ...spanOf(line.block.view, first.start, last.end + 1), data: { years: different.map(yearInWords).join(LIST_SEPARATOR), count: different.length } }];
}

function shortYear({ block, text }: TitleLine): Finding | undefined {
  const match = SHORT_YEAR.exec(text);
  if (match === null) return undefined;
  const place = spanOf(block.view, match.index, match.index + match[0].length);
  return { key: "short-year", ...place, data: { written: match[0] }, expected: [CENTURY + match[0]], edits: [{ start: place.start, end: place.start, text: CENTURY }] };
}

function withoutYear({ block, text }: TitleLine, report: Report): Finding {
  const place = spanOf(block.view, 0, text.length);
  const year = factsOf(report).year?.value;
  const at = placeOfYear(text, report);
  if (year === undefined || at === undefined || ANY_DIGIT.test(text)) return { key: "no-year", ...place };
  const words = yearInWords(year);
  const { start } = spanOf(block.view, at, at + 1);
  return { key: "no-year", ...place, expected: [text.slice(0, at) + words + text.slice(at)], edits: [{ start, end: start, text: words }] };
}

/** Before the subject, where nothing but an authority and 关于 stands in front of it. */
function placeOfYear(text: string, report: Report): number | undefined {
  const { standard } = report.context;
  const at = Math.min(...standard.forms.titleSubjects.map((word) => text.indexOf(word)).filter((place) => place >= 0), Infinity);
  if (at === Infinity) return undefined;
  const before = text.slice(0, at);
  const name = before.endsWith(ABOUT) ? before.slice(0, -ABOUT.length) : before;
  return name === "" || authoritiesNamed(name, standard).length > 0 || kindsOfPlace(name, standard).length > 0 ? at : undefined;
}
