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
  let text = "";
  let end = 0;
  for (const figure of figures) {
    text += whole.slice(end, figure.start).replaceAll(SIGN, BLANK);
    places.push(text.length);
    text += SIGN;
    end = figure.end;
  }
  text += whole.slice(end).replaceAll(SIGN, BLANK);
  const isWithin = (place: number | undefined, [from, to]: readonly [number, number]): boolean => place !== undefined && place >= from && place < to;
  const placeOf = (at: number): number => figures.reduce((sum, figure, index) => ((places[index] ?? 0) < at ? sum + figure.end - figure.start - 1 : sum), at);
  return {
    text,
    figuresIn: (stretch) => (stretch === undefined ? [] : figures.filter((_, index) => isWithin(places[index], stretch))),
    writtenIn: (stretch) => (stretch === undefined ? "" : whole.slice(placeOf(stretch[0]), placeOf(stretch[1]))),
  };
}
