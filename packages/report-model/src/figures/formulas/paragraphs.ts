import { groupBy } from "../../group-by.js";
import type { Quantity } from "../../quantity/types.js";

/** What stands for a figure and its unit. */
const SIGN = "#";
const BLANK = " ";

/** From one letter to another; nothing where a group took no part. */
export type Stretch = readonly [number, number] | undefined;

/** A paragraph in which every figure is one sign. */
export interface SignedParagraph {
  readonly text: string;
  /** The figures whose signs stand in a stretch of that text. */
  readonly figuresIn: (stretch: Stretch) => readonly Quantity[];
  /** The same stretch as it is written. */
  readonly writtenIn: (stretch: Stretch) => string;
}

/** The paragraphs that tell figures, but no cells of tables. */
export function signedParagraphs(quantities: readonly Quantity[]): readonly SignedParagraph[] {
  return [...groupBy(quantities.filter(({ block }) => block.cell === undefined), ({ block }) => block).values()].map(signed);
}

function signed(figures: readonly Quantity[]): SignedParagraph {
  const whole = figures[0]?.block.view.text ?? "";
  const places: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  let end = 0;
  for (const figure of figures) {
    const between = whole.slice(end, figure.start).replaceAll(SIGN, BLANK);
    length += between.length + 1;
    pieces.push(between, SIGN);
    places.push(length - 1);
    end = figure.end;
  }
  pieces.push(whole.slice(end).replaceAll(SIGN, BLANK));
  // How many figures stand before a place; behind the last of them everything is as far away as it is written.
  const countBefore = (at: number): number => firstFrom(places, at);
  const writtenAt = (at: number): number => {
    const count = countBefore(at);
    return count === 0 ? at : (figures[count - 1]?.end ?? 0) + at - (places[count - 1] ?? 0) - 1;
  };
  return {
    text: pieces.join(""),
    figuresIn: (stretch) => (stretch === undefined ? [] : figures.slice(countBefore(stretch[0]), countBefore(stretch[1]))),
    writtenIn: (stretch) => (stretch === undefined ? "" : whole.slice(writtenAt(stretch[0]), writtenAt(stretch[1]))),
  };
}

/** The position of the first of some rising numbers that is no less than another. */
function firstFrom(rising: readonly number[], least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
