import { figureChecksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

/** What does not hold: the kind, and the figure pointed at. */
export function wrong(text: string): readonly string[] {
  return figureChecksOf(reportFrom(text)).flatMap(({ kind, holds, subject }) => (holds ? [] : [`${kind} ${subject.block.view.text.slice(subject.start, subject.end)}`]));
}
