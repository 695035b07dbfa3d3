import { blocksOf, CLAUSE_STOPS, fact, outlineOf, reportLettersOf, SENTENCE_END, spanOf, type Report, type Span } from "@lint-report/report-model";

/** What stands between a letter and the one before it. */
export type Boundary = "sentence" | "clause" | "none";

/** What ends in front of a letter; the end of the report ends a sentence. */
export function boundaryAt(letter: number, report: Report): Boundary {
  const { blocks, starts, ends } = reportLettersOf(report);
  const block = blocks[letter];
  if (block === undefined || blocks[letter - 1] !== block) return "sentence";
  const between = blocksOf(report)[block]?.view.text.slice(ends[letter - 1], starts[letter]) ?? "";
  if ([...between].some((mark) => SENTENCE_END.includes(mark))) return "sentence";
  return [...between].some((mark) => CLAUSE_STOPS.includes(mark)) ? "clause" : "none";
}

/** 1 for each letter with which a sentence begins. */
export const sentenceBegins = fact((report): Uint8Array => Uint8Array.from(reportLettersOf(report).blocks, (_, letter) => (boundaryAt(letter, report) === "sentence" ? 1 : 0)));

/** Where letters stand in the source. */
export function spanOfLetters(start: number, end: number, report: Report): Span {
  return { start: spanOfLetter(start, report).start, end: spanOfLetter(end - 1, report).end };
}

function spanOfLetter(letter: number, report: Report): Span {
  const { blocks, starts, ends } = reportLettersOf(report);
  const block = blocksOf(report)[blocks[letter] ?? 0];
  return block === undefined ? { start: 0, end: 0 } : spanOf(block.view, starts[letter] ?? 0, ends[letter] ?? 0);
}

/** The text from a letter on up to another one; what a page broke into several paragraphs in one piece. */
export function textFrom(start: number, end: number, report: Report): string {
  const { blocks, starts, ends } = reportLettersOf(report);
  let text = "";
  for (let from = start, last = start; from < end; from = last + 1) {
    last = from;
    while (last + 1 < end && blocks[last + 1] === blocks[from]) last++;
    text += blocksOf(report)[blocks[from] ?? 0]?.view.text.slice(starts[from], ends[last]) ?? "";
  }
  return text;
}

/** Index of the chapter that holds a block; -1 above the first. */
export function chapterOf(block: number, report: Report): number {
  return outlineOf(report).sections.findLast((section) => section.level === 1 && section.block.index <= block)?.index ?? -1;
}
