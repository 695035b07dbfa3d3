import { clausesOf, HOLE, isSpecific, sentencesOf, type Passage } from "@lint-report/report-model";

/** Marks and blanks, which are not counted as characters. */
const UNCOUNTED = /[\s\p{P}\p{S}]/gu;
/** Clauses up to this length only lead in: 2025年, 我镇. */
const LEAD_IN = 6;

/** Characters of a text without marks and blanks. */
export function lengthOf(text: string): number {
  return text.replaceAll(UNCOUNTED, "").length;
}

/** Text of all passages, tables included. */
export function textOf(passages: readonly Passage[]): string {
  return passages.map(({ view }) => view.text).join("");
}

/** Stands for a hole, whose words may hold stops. */
const MASK = "\ufffc";

/** True where the template's sentences are still there: at least as many clauses with holes as without, and no figure in the others. */
export function isUnfilled(passages: readonly Passage[]): boolean {
  const texts = passages.filter(({ block }) => block.cell === undefined).map(({ view }) => view.text.replaceAll(HOLE, MASK));
  const [own, holed] = [false, true].map((has) => texts.flatMap(clausesOf).filter(({ text }) => text.includes(MASK) === has));
  return own !== undefined && holed !== undefined && holed.length > 0 && holed.length >= own.length && !isSpecific(own.map(({ text }) => text).join(""));
}

/** The first set phrase of a text whose every clause has one; `undefined` for any other text and above `limit` sentences. */
export function onlySetPhrases(passages: readonly Passage[], phrases: readonly string[], limit: number): string | undefined {
  if (passages.flatMap(({ view }) => sentencesOf(view.text)).length > limit) return undefined;
  const clauses = clausesOf(textOf(passages)).filter(({ text }) => lengthOf(text) > LEAD_IN);
  const found = clauses.map(({ text }) => phrases.find((phrase) => text.includes(phrase)));
  return found.includes(undefined) ? undefined : found[0];
}
