import {
  allMatches, DOCUMENT_YEAR_NUMBER, documentNumberInWords, LIST_SEPARATOR, NUMBER_BRACKETS, NUMBER_PREFIX, spanOf, type Block,
} from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

const PADDED = /^0\d/u;

/** Document numbers with other brackets, with 第, or with a padded serial number; `isOwn` for the report's own number, which the fix may change unasked. */
export function documentNumbers({ view }: Block, isOwn: boolean, faults: readonly string[]): readonly Finding[] {
  return allMatches(view.text, DOCUMENT_YEAR_NUMBER).flatMap((match): readonly Finding[] => {
    const [text, open, year = "", close, prefix, number = ""] = match;
    const found = [open !== NUMBER_BRACKETS[0] || close !== NUMBER_BRACKETS[1], prefix === NUMBER_PREFIX, PADDED.test(number)];
    if (!found.includes(true)) return [];
    const why = faults.filter((_, index) => found[index] === true);
    const expected = documentNumberInWords(year, number);
    const place = spanOf(view, match.index, match.index + text.length);
    return [{
      key: "document-number",
      ...place,
      data: { text, expected, why: why.join(LIST_SEPARATOR) },
      expected: [expected],
      edits: [{ ...place, text: expected }],
      safe: isOwn,
    }];
  });
}
