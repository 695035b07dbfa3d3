import { factsOf, PLACEHOLDER_YEAR, type Report, yearInWords } from "@lint-report/report-model";

const NEXT_YEAR = /\{\{nextYear\}\}/u;

/** A template's title with the report's year in it, or without a year where none was read. */
export function filledTitle(title: string, report: Report): string {
  const year = factsOf(report).year?.value;
  return title.replace(PLACEHOLDER_YEAR, (placeholder) => {
    if (year === undefined) return "";
    return yearInWords(NEXT_YEAR.test(placeholder) ? year + 1 : year);
  });
}
