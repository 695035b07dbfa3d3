import { allMatches } from "../text/all-matches.js";
import { BOOK_TITLES, wholeYearsIn, withArabicYears } from "../text/chinese.js";
import { BEGUN_IN_YEAR, DATED_BY, SINCE_YEAR } from "../text/chinese-times.js";

export const YEAR_DIGITS = 4;

/** Where a line above the text has its year, a whole one before one of another form: 2024年，推进法治政府建设; not 2017年以来 and what follows it, not 于1995年成立. */
export function ownYearIn(text: string, others: RegExp): number | undefined {
  const bare = withArabicYears(text).replaceAll(BOOK_TITLES, (name) => " ".repeat(name.length));
  const since = bare.search(SINCE_YEAR);
  const starts = [...wholeYearsIn(text).map(({ start }) => start), ...allMatches(bare, others).map(({ index }) => index)];
  const first = starts.find((start) => !DATED_BY.test(text.charAt(start - 1)) && !BEGUN_IN_YEAR.test(text.slice(start + YEAR_DIGITS)));
  return first === undefined || (since >= 0 && since <= first) ? undefined : first;
}
