import { lettersOfSource, NUMBER, once, reportLettersOf, type Chain, type Letters, type OtherReport, type Report, type Run } from "@lint-report/report-model";
import { figureLetters, numberIn, numberInOther } from "./numbers.js";
import { chapterOf, sentenceBegins } from "./places.js";

/** As much of a carried passage as stands in one sentence, and how its figures compare. */
export interface Piece {
  /** Letters of the report; `end` is exclusive. */
  readonly start: number;
  end: number;
  readonly chapter: number;
  /** Figures that both reports state alike, their digits, and figures that differ. */
  same: number;
  digits: number;
  changed: number;
  /** Years and dates that differ. */
  dates: number;
  /** Letters that only this report has. */
  words: number;
}

/** The other report's letters, taken when they are first needed. */
export const lettersOfOther = once((other: OtherReport): Letters => lettersOfSource(other.source));

/** The sentences of a chain of a report, and what became of their figures. */
export function piecesOf(chain: Chain, other: OtherReport, report: Report): readonly Piece[] {
  const letters = lettersOfOther(other);
  const { text } = reportLettersOf(report);
  const pieces: Piece[] = [];
  let run = 0;
  for (let letter = chain.start; letter < chain.end; letter++) {
    while ((chain.runs[run]?.end ?? Infinity) <= letter) run++;
    const piece = pieceAt(letter, pieces, report);
    const at = placeInOther(chain.runs[run], letter);
    if (at === undefined) piece.words++;
    else if (text.charAt(letter) === NUMBER) compare(piece, letter, { at, letters, other, report });
  }
  return pieces;
}

/** The last piece, or a new one where a sentence begins. */
function pieceAt(letter: number, pieces: Piece[], report: Report): Piece {
  const last = pieces[pieces.length - 1];
  if (last !== undefined && sentenceBegins(report)[letter] === 0) {
    last.end = letter + 1;
    return last;
  }
  const chapter = chapterOf(reportLettersOf(report).blocks[letter] ?? 0, report);
  const piece = { start: letter, end: letter + 1, chapter, same: 0, digits: 0, changed: 0, dates: 0, words: 0 };
  pieces.push(piece);
  return piece;
}

/** Where a letter stands in the other report; `undefined` in front of the run. */
function placeInOther(run: Run | undefined, letter: number): number | undefined {
  return run === undefined || letter < run.start ? undefined : run.at + letter - run.start;
}

const DIGITS = /\d/gu;

interface Counterpart {
  /** The letter there. */
  readonly at: number;
  readonly letters: Letters;
  readonly other: OtherReport;
  readonly report: Report;
}

function compare(piece: Piece, letter: number, { at, letters, other, report }: Counterpart): void {
  const number = numberIn(letter, report);
  const isSame = number === numberInOther(at, letters, other);
  if (figureLetters(report)[letter] === 0) piece.dates += isSame ? 0 : 1;
  else if (!isSame) piece.changed++;
  else {
    piece.same++;
    piece.digits += number.match(DIGITS)?.length ?? 0;
  }
}
