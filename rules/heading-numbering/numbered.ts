import { chineseNumeral, MARK_NUMERAL, markInWords, spanOf, STYLE_RANK, type HeadingMark, type MarkStyle, type Section, type Span } from "@lint-report/report-model";

/** A section with a mark of the author's own; list items are Markdown's to number. */
export type Numbered = Section & { readonly mark: HeadingMark };

/** Styles that may run on across parents and begin again. */
export const FREE: readonly MarkStyle[] = ["arabic", "arabic-bracket", "circled"];

/** The style of the next level down. */
export const LOWER: Readonly<Record<MarkStyle, MarkStyle>> = {
  part: "comma", comma: "bracket", bracket: "arabic", arabic: "arabic-bracket", "arabic-bracket": "circled", circled: "circled",
};

export function isNumbered(section: Section): section is Numbered {
  return section.mark !== undefined && section.form !== "list";
}

export function rankOf({ mark }: Numbered): number {
  return STYLE_RANK[mark.style];
}

/** The mark with another number, written as the author writes marks where that is no fault: 3、 stays 2、. */
export function withNumber({ mark }: Numbered, style: MarkStyle, number: number): string {
  return mark.style === style && mark.flaw === undefined ? mark.text.replace(MARK_NUMERAL, numeral(style, number)) : markInWords(style, number);
}

/** A neighbour's mark as it is meant, so that its own flaw is not repeated in every message. */
export function cleanMark(section: Numbered | undefined): string {
  const mark = section?.mark;
  return mark === undefined ? "" : mark.flaw === undefined || mark.number === undefined ? mark.text : markInWords(mark.style, mark.number);
}

export function numeral(style: MarkStyle, number: number): string {
  if (style === "circled") return markInWords(style, number);
  return style === "arabic" || style === "arabic-bracket" ? String(number) : chineseNumeral(number);
}

/** Where the numeral itself stands, inside the author's own brackets; where it was lost, the point behind the opening one. */
export function numeralSpan({ block: { view }, mark, markSpan }: Numbered): Span {
  const match = MARK_NUMERAL.exec(mark.text);
  const from = view.starts.indexOf(markSpan.start);
  if (from < 0) return markSpan;
  return match === null ? spanOf(view, from + 1, from + 1) : spanOf(view, from + match.index, from + match.index + match[0].length);
}
