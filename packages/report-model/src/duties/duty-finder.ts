import type { Duty, Standard } from "@lint-report/standard";
import { ELLIPSIS, GAP } from "../outline/roles.js";
import { CLAUSE_STOPS } from "../text/chinese-forms.js";
import { wordFinderOf, type WordHit } from "../text/word-finder.js";
import type { Span } from "../types.js";

/** A duty that a text tells of, and by which words. */
export interface DutyHit extends Span {
  readonly duty: Duty;
}

interface Entry {
  readonly duty: Duty;
  /** What stands behind the gap of 甲…乙; empty for a word without a gap. */
  readonly tail: string;
  /** `part`: counts in the first responsible persons' part alone. */
  readonly kind: "anywhere" | "part" | "exception";
}

interface Finder {
  /** What words begin with, each once: one walk over a text finds all. */
  readonly heads: readonly string[];
  /** The words that begin with each head. */
  readonly entries: readonly (readonly Entry[])[];
}

const finders = new WeakMap<Standard, Finder>();

function finderOf(standard: Standard): Finder {
  const known = finders.get(standard);
  if (known !== undefined) return known;
  const byHead = new Map<string, Entry[]>();
  const add = (duty: Duty, word: string, kind: Entry["kind"]): void => {
    const [head = word, tail = ""] = word.split(ELLIPSIS);
    const entries = byHead.get(head) ?? [];
    entries.push({ duty, tail, kind });
    byHead.set(head, entries);
  };
  for (const duty of standard.duties) {
    for (const word of duty.words) add(duty, word, "anywhere");
    for (const word of duty.partWords) add(duty, word, "part");
    for (const word of duty.exceptions) add(duty, word, "exception");
  }
  const finder = { heads: [...byHead.keys()], entries: [...byHead.values()] };
  finders.set(standard, finder);
  return finder;
}

/** The duties that a text tells of, in order of place, a duty as often as its words stand there; `inPart` for a text of the first responsible persons' part. */
export function dutiesIn(text: string, inPart: boolean, standard: Standard): readonly DutyHit[] {
  const { heads, entries } = finderOf(standard);
  const told: DutyHit[] = [];
  const exceptions: DutyHit[] = [];
  for (const hit of wordFinderOf(heads)(text)) {
    for (const { duty, tail, kind } of entries[hit.entry] ?? []) {
      const end = kind === "part" && !inPart ? undefined : endOf(text, hit, tail);
      if (end !== undefined) (kind === "exception" ? exceptions : told).push({ duty, start: hit.start, end });
    }
  }
  return withoutExcepted(told, exceptions);
}

/** Longest phrase that means something else. */
const LONGEST = 16;

/** Hits outside the phrases that mean something else for their duty; both in order of place. */
function withoutExcepted(told: readonly DutyHit[], exceptions: readonly DutyHit[]): readonly DutyHit[] {
  let first = 0;
  return told.filter(({ duty, start, end }) => {
    while ((exceptions[first]?.start ?? Infinity) < start - LONGEST) first++;
    for (let at = first; (exceptions[at]?.start ?? Infinity) <= start; at++) {
      const other = exceptions[at];
      if (other?.duty === duty && end <= other.end) return false;
    }
    return true;
  });
}

/** Where the whole word ends whose beginning was hit; a gap never reaches over the end of a clause. */
function endOf(text: string, { end }: WordHit, tail: string): number | undefined {
  if (tail === "") return end;
  const gap = text.slice(end, end + GAP + tail.length).indexOf(tail);
  for (let at = end; at < end + gap; at++) if (CLAUSE_STOPS.includes(text.charAt(at))) return undefined;
  return gap < 0 ? undefined : end + gap + tail.length;
}
