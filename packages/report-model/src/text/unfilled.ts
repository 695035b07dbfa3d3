import type { Block } from "../types.js";
import { allMatches } from "./all-matches.js";
import { BLANK_COUNTER, MARK_BEHIND_FIGURE, QUESTION_FOR_FIGURE, ROOM_COUNTER, SHAPES_FOR_FIGURE, SIGN_FOR_FIGURE, WORD_ENDING_SO } from "./chinese-forms.js";

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
  if (cell !== undefined) return marked;
  const blanks = countersIn(text, BLANK_COUNTER, gapAt);
  const behindRoom = countersIn(text, ROOM_COUNTER, gapAt).filter(({ form, start }) => form === "blank" && !blanks.some((other) => other.start === start));
  const ended = allMatches(text, MARK_BEHIND_FIGURE).flatMap(({ index }): readonly UnfilledFigure[] => {
    const gap = gapAt(index);
    return BLANKS.test(gap) && !NARROW.test(gap) ? [{ form: "blank", start: index, end: index + 1 }] : [];
  });
  marked.push(...ended, ...behindRoom);
  if (!blanks.some(({ form }) => form === "narrow")) return [...marked, ...blanks];
  // Where other words are apart as well, a PDF set the blanks.
  const apart = [...text].some((_, at) => at > 0 && HAN_PAIR.test(text.slice(at - 1, at + 1)) && BLANKS.test(gapAt(at)) && !blanks.some(({ start }) => start === at));
  return [...marked, ...blanks.filter(({ form }) => form === "blank" || !apart)];
}

/** What is counted behind blanks. */
function countersIn(text: string, form: RegExp, gapAt: (at: number) => string): readonly UnfilledFigure[] {
  return allMatches(text, form).flatMap(({ index, 0: { length } }): readonly UnfilledFigure[] => {
    const gap = gapAt(index);
    if (!BLANKS.test(gap) || WORD_ENDING_SO.test(text.slice(index - 1, index + 1))) return [];
    return [{ form: NARROW.test(gap) ? "narrow" : "blank", start: index, end: index + length }];
  });
}

function marksIn(text: string, form: RegExp, name: "question" | "shapes"): readonly UnfilledFigure[] {
  return allMatches(text, form).map(({ index, 0: { length } }) => ({ form: name, start: index, end: index + length }));
}
