import { spanOf, STOP_MARKS, type Block, type Part, type Span } from "@lint-report/report-model";

/** Where a finding about a whole part stands: at its first heading, else at the words that open its paragraph or name it inside one; `undefined` for a missing part. */
export function placeOfPart({ sections: [section], paragraph, inside }: Part): Span | undefined {
  if (section !== undefined) return section.heading;
  return paragraph === undefined ? inside : openingOf(paragraph);
}

/** The words that tell which part a paragraph is: up to its first stop. */
export function openingOf({ view }: Block): Span {
  const stop = view.text.split("").findIndex((unit) => STOP_MARKS.includes(unit));
  return spanOf(view, 0, stop > 0 ? stop : view.text.length);
}
