import type { Edit, LintResult, Message } from "remark-preset-lint-report";
import { edited, unedited, type EditedText } from "./edited-text.js";

/** A draft after its safe edits. */
export interface FixedDraft {
  readonly edited: EditedText;
  /** What is left to say about the edited text. */
  readonly result: LintResult;
  /** Messages whose edits were applied. */
  readonly fixed: number;
  /** The draft before the edits, as it may be shown. */
  readonly shownBefore: string;
}

/** Edits can make room for others; rules that keep undoing each other end here. */
const MOST_PASSES = 10;

/** Applies every safe edit, looks again, and so on until nothing is left to fix. */
export function fixDraft(source: string, lint: (source: string) => LintResult): FixedDraft {
  const first = lint(source);
  let state: FixedDraft = { edited: unedited(source), result: first, fixed: 0, shownBefore: first.shown };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const chosen = compatible(state.result.messages);
    const edits = chosen.flatMap((message) => message.edits).sort(inOrder);
    const after = edited(state.edited, edits);
    if (after.text === state.edited.text) return state;
    state = { ...state, edited: after, result: lint(after.text), fixed: state.fixed + chosen.length };
  }
  return state;
}

/** Fixable messages whose edits do not touch each other's; the first in the text wins, others wait for the next pass. */
function compatible(messages: readonly Message[]): readonly Message[] {
  const fixable = messages.filter((message) => message.fixable && message.edits.length > 0).sort((a, b) => firstOf(a) - firstOf(b));
  const taken: Edit[] = [];
  return fixable.filter(({ edits }) => {
    if (edits.some((edit) => isTaken(edit, taken))) return false;
    for (const edit of edits) taken.splice(indexFor(edit, taken), 0, edit);
    return true;
  });
}

/** Edits taken do not touch each other, so only the neighbours of a new one can. */
function isTaken(edit: Edit, taken: readonly Edit[]): boolean {
  const at = indexFor(edit, taken);
  return taken.slice(Math.max(0, at - 1), at + 1).some((other) => touches(edit, other));
}

/** Where an edit belongs among others that are in order; they come nearly in order, so that this is most often the end. */
function indexFor(edit: Edit, taken: readonly Edit[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((taken[middle]?.start ?? Infinity) < edit.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstOf({ edits }: Message): number {
  return Math.min(...edits.map(({ start }) => start));
}

/** Two insertions at one place touch: which comes first is not known. */
function touches(a: Edit, b: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}
