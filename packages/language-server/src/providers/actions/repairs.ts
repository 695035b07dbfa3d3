import type { Edit, Message } from "remark-preset-lint-report";
import { texts } from "../../texts.js";

/** One way to mend what a finding speaks of. */
export interface Repair {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** True where it is the one to take unasked. */
  readonly preferred: boolean;
}

/** The edits that a finding carries, and every alternative that could stand in its place. `source` is the draft's text. */
export function repairsOf({ place, expected, edits, fixable }: Message, source: string): readonly Repair[] {
  const [start, end] = [place.start.offset, place.end.offset];
  const [first, ...others] = expected;
  const alternatives = edits.length > 0 ? others : expected;
  const own: readonly Repair[] = edits.length === 0 ? [] : [{ title: titleOf(edits, first, source), edits, preferred: fixable }];
  return [
    ...own,
    ...alternatives.map((text): Repair => ({ title: start === end ? texts.actions.add(text) : texts.actions.replace(text), edits: [{ start, end, text }], preferred: false })),
  ];
}

function titleOf(edits: readonly Edit[], expected: string | undefined, source: string): string {
  const [edit] = edits;
  if (edit === undefined || edits.length > 1) return expected === undefined ? texts.actions.replaceAll(edits.length) : texts.actions.replaceAmong(expected, edits.length);
  if (expected !== undefined) return texts.actions.replace(expected);
  if (edit.text === "") return texts.actions.remove(source.slice(edit.start, edit.end));
  return edit.start === edit.end ? texts.actions.add(edit.text) : texts.actions.replace(edit.text);
}
