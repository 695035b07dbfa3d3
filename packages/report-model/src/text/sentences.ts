import { SENTENCE_END } from "./chinese.js";
import { CLOSING_MARKS, CLAUSE_STOPS } from "./chinese-forms.js";
import { characterClass } from "./character-class.js";

/** A stretch of a normalised text; `start` and `end` are places in that text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A way to cut texts, and the texts that were cut last: many rules ask for the same ones. */
interface Cut {
  readonly stops: string;
  readonly next: RegExp;
  readonly known: Map<string, readonly Stretch[]>;
}

/** Texts that are remembered: more than a draft has blocks. */
const MOST_KNOWN = 1024;

function cutAt(stops: string): Cut {
  return { stops, next: characterClass(stops), known: new Map() };
}

const SENTENCES = cutAt(SENTENCE_END);
const CLAUSES = cutAt(CLAUSE_STOPS);

/** The sentences of a normalised text, each with its stop and the quotation marks and brackets that close behind it. */
export function sentencesOf(text: string): readonly Stretch[] {
  return stretches(text, SENTENCES);
}

/** The clauses of a normalised text: cut at every stop but the enumeration comma. Example: 甲，乙；丙。 → 甲 · 乙 · 丙, each with its mark. */
export function clausesOf(text: string): readonly Stretch[] {
  return stretches(text, CLAUSES);
}

function stretches(text: string, cut: Cut): readonly Stretch[] {
  const remembered = cut.known.get(text);
  if (remembered !== undefined) return remembered;
  if (cut.known.size >= MOST_KNOWN) cut.known.clear();
  const found = cutIn(text, cut);
  cut.known.set(text, found);
  return found;
}

function cutIn(text: string, { stops, next }: Cut): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  next.lastIndex = 0;
  while (next.test(text)) {
    let end = next.lastIndex;
    while (end < text.length && (CLOSING_MARKS.includes(text.charAt(end)) || stops.includes(text.charAt(end)))) end++;
    found.push({ text: text.slice(start, end), start, end });
    start = end;
    next.lastIndex = end;
  }
  if (start < text.length) found.push({ text: text.slice(start), start, end: text.length });
  return found;
}
