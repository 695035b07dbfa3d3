import { blocksOf, fact, figuresOf, NUMBER, reportLettersOf, type Letters, type OtherReport, type Quantity, type Report } from "@lint-report/report-model";

/** The number that a letter of the report stands for, as it is written; empty for words. */
export function numberIn(letter: number, report: Report): string {
  const { text, blocks, starts, ends } = reportLettersOf(report);
  return text.charAt(letter) === NUMBER ? plain(blocksOf(report)[blocks[letter] ?? 0]?.view.text.slice(starts[letter], ends[letter]) ?? "") : "";
}

/** The same of another report. */
export function numberInOther(letter: number, { starts, ends }: Letters, { source }: OtherReport): string {
  return plain(source.slice(starts[letter], ends[letter]));
}

/** Half-width and without grouping. */
function plain(number: string): string {
  return number.normalize("NFKC").replaceAll(",", "");
}

/** 1 for each letter of a report that is a figure: a number that says how much, no year, date or document number. */
export const figureLetters = fact((report): Uint8Array => {
  const { text, blocks, starts } = reportLettersOf(report);
  const flags = new Uint8Array(text.length);
  const figures = figuresOf(report);
  let next = 0;
  for (let letter = 0; letter < text.length && next < figures.length; letter++) {
    while (isBefore(figures[next], blocks[letter] ?? 0, starts[letter] ?? 0)) next++;
    const figure = figures[next];
    const isInside = figure?.block.index === blocks[letter] && (starts[letter] ?? 0) >= (figure?.start ?? Infinity);
    if (isInside && text.charAt(letter) === NUMBER) flags[letter] = 1;
  }
  return flags;
});

function isBefore(figure: Quantity | undefined, block: number, place: number): boolean {
  return figure !== undefined && (figure.block.index < block || (figure.block.index === block && figure.end <= place));
}
