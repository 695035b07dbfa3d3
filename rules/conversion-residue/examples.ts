import type { Block } from "@lint-report/report-model";

/** Stands for what is left out. */
const CUT = "\u2026";
/** What a word may begin behind, or end before. Examples: a comma, a bracket. */
const EDGE = /[\s\p{P}]/u;
const QUOTES = /[\u201c\u201d"]/gu;

/** The places of the first and the last unit of an example, and of what it is one of. */
interface Around {
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

/** A few units of a block as the author wrote them, within one line, and where a sentence was cut it shows: …全年查处7件,罚款…. */
export function exampleAt({ view }: Pick<Block, "view">, { from, at, to }: Around, source: string): string {
  const bounds = [0, ...view.breaks, view.text.length];
  const lineEnd = bounds.find((bound) => bound > at) ?? view.text.length;
  const lineStart = bounds.findLast((bound) => bound <= at) ?? 0;
  const [first, last] = [Math.max(from, lineStart), Math.min(to, lineEnd - 1)];
  const isCutBefore = first > lineStart && !EDGE.test(view.text.charAt(first - 1));
  const isCutBehind = last < lineEnd - 1 && !EDGE.test(view.text.charAt(last + 1));
  const shown = source.slice(view.starts[first], view.ends[last]).replaceAll(QUOTES, "").trim();
  return (isCutBefore ? CUT : "") + shown + (isCutBehind ? CUT : "");
}
