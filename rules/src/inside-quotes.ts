const QUOTES: Readonly<Record<string, string>> = { "\u201c": "\u2018", "\u201d": "\u2019" };
const QUOTE = /[\u201c\u201d]/gu;

/** Words as they stand between quotation marks: their own become single ones. */
export function insideQuotes(words: string): string {
  return words.replaceAll(QUOTE, (mark) => QUOTES[mark] ?? mark);
}
