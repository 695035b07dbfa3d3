import { SENTENCE_END } from "./chinese.js";
import { CLOSING_MARKS, CLAUSE_STOPS } from "./chinese-forms.js";

/** A stretch of a normalised text; `start` and `end` are places in that text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a normalised text, each with its stop and the quotation marks and brackets that close behind it. */
export function sentencesOf(text: string): readonly Stretch[] {
  return stretches(text, SENTENCE_END);
}

/** The clauses of a normalised text: cut at every stop but the enumeration comma. Example: 甲，乙；丙。 → 甲 · 乙 · 丙, each with its mark. */
export function clausesOf(text: string): readonly Stretch[] {
  return stretches(text, CLAUSE_STOPS);
}

function stretches(text: string, stops: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!stops.includes(text.charAt(at))) continue;
    let end = at + 1;
    while (end < text.length && (CLOSING_MARKS.includes(text.charAt(end)) || stops.includes(text.charAt(end)))) end++;
    found.push({ text: text.slice(start, end), start, end });
    start = end;
    at = end - 1;
  }
  if (start < text.length) found.push({ text: text.slice(start), start, end: text.length });
  return found;
}
