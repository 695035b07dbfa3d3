import type { Block } from "../types.js";
import { allMatches } from "./all-matches.js";
import { BLANK_COUNTER, MARK_BEHIND_FIGURE, QUESTION_FOR_FIGURE, SHAPES_FOR_FIGURE, SIGN_FOR_FIGURE, WORD_ENDING_SO } from "./chinese-forms.js";

/** The place of a figure that was never written; `start` and `end` are places in the block's view, and end behind what is counted. */
export interface UnfilledFigure {
  /** question: 培训??人次 · shapes: □□人次, ▲%, ……万元 · blank: 合同    份 · narrow: 培训 期, with one blank, which a PDF may have left. */
  readonly form: "question" | "shapes" | "blank" | "narrow";
  readonly start: number;
  readonly end: number;
}

/** Blanks of a line, also the wide ones. */
const BLANKS = /^[ \t\u00a0\u2000-\u200a\u3000]{1,60}$/u;
/** One of them that is no more than the gap between two words. */
const NARROW = /^[ \t\u00a0]$/u;
const HAN_PAIR = /^\p{Script=Han}{2}$/u;

/** Figures that a block leaves out, told by marks, or by blanks in front of what is counted or behind a word that calls for a figure. `source` is the draft's text. */
export function unfilledIn({ view, cell }: Pick<Block, "view" | "cell">, source: string): readonly UnfilledFigure[] {
  const { text } = view;
  const marked = [...marksIn(text, QUESTION_FOR_FIGURE, "question"), ...marksIn(text, SHAPES_FOR_FIGURE, "shapes"), ...marksIn(text, SIGN_FOR_FIGURE, "shapes")];
  const gapAt = (at: number): string => source.slice(view.ends[at - 1] ?? 0, view.starts[at] ?? 0);
  const blanks = cell !== undefined ? [] : allMatches(text, BLANK_COUNTER).flatMap((match): readonly UnfilledFigure[] => {
    const gap = gapAt(match.index);
    if (!BLANKS.test(gap) || WORD_ENDING_SO.test(text.slice(match.index - 1, match.index + 1))) return [];
    return [{ form: NARROW.test(gap) ? "narrow" : "blank", start: match.index, end: match.index + match[0].length }];
  });
  const ended = cell !== undefined ? [] : allMatches(text, MARK_BEHIND_FIGURE).flatMap(({ index }): readonly UnfilledFigure[] => {
    const gap = gapAt(index);
    return BLANKS.test(gap) && !NARROW.test(gap) ? [{ form: "blank", start: index, end: index + 1 }] : [];
  });
  marked.push(...ended);
  if (!blanks.some(({ form }) => form === "narrow")) return [...marked, ...blanks];
  // Where other words are apart as well, a PDF set the blanks.
  const apart = [...text].some((_, at) => at > 0 && HAN_PAIR.test(text.slice(at - 1, at + 1)) && BLANKS.test(gapAt(at)) && !blanks.some(({ start }) => start === at));
  return [...marked, ...blanks.filter(({ form }) => form === "blank" || !apart)];
}

function marksIn(text: string, form: RegExp, name: "question" | "shapes"): readonly UnfilledFigure[] {
  return allMatches(text, form).map(({ index, 0: { length } }) => ({ form: name, start: index, end: index + length }));
}
