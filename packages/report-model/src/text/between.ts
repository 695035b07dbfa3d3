import { allMatches } from "./all-matches.js";
/**
 * Replaces each stretch that an expression opens and a word closes, with the words in the first group of the opening. What is never closed stays.
 * An expression for the whole stretch would look for its end again from every opening.
 */
export function replacedBetween(text: string, { open, close }: { readonly open: RegExp; readonly close: string }, replacement: (whole: string, group: string) => string): string {
  let replaced = "";
  let at = 0;
  for (const match of allMatches(text, open)) {
    if (match.index < at) continue;
    const end = text.indexOf(close, match.index + match[0].length);
    if (end < 0) break;
    const behind = end + close.length;
    replaced += text.slice(at, match.index) + replacement(text.slice(match.index, behind), match[1] ?? "");
    at = behind;
  }
  return replaced + text.slice(at);
}

/** A text without such a sign at its end, however often it stands there. */
export function withoutTrailing(text: string, sign: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === sign) end--;
  return text.slice(0, end);
}
