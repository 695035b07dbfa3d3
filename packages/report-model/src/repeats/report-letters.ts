import { fact } from "../fact.js";
import { blocksOf } from "../text/blocks.js";
import { lettersOf } from "./letters.js";

/** The letters of a whole report in reading order, headings included, and where each stands. */
export interface ReportLetters {
  readonly text: string;
  /** Index of the block of each letter. */
  readonly blocks: readonly number[];
  /** Places of each letter in its block's text; `end` is exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export const reportLettersOf = fact((report): ReportLetters => {
  const texts: string[] = [];
  const blocks: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, view } of blocksOf(report)) {
    const letters = lettersOf(view.text);
    texts.push(letters.text);
    for (let at = 0; at < letters.text.length; at++) {
      blocks.push(index);
      starts.push(letters.starts[at] ?? 0);
      ends.push(letters.ends[at] ?? 0);
    }
  }
  return { text: texts.join(""), blocks, starts, ends };
});
