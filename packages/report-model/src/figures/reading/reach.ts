import type { Sentence } from "./scope.js";

/** Sentences that are looked back on from one of another paragraph. */
const LOOKED_BACK = 4;

/** The sentences before one that stand in its paragraph or the one above, in order. */
export function sentencesInReach(sentences: readonly Sentence[], at: number): readonly Sentence[] {
  const own = sentences[at]?.quantities[0]?.block;
  return sentences.slice(Math.max(0, at - LOOKED_BACK), at).filter(({ quantities: [first] }) => own !== undefined && first !== undefined && (first.block === own || first.block.index === own.index - 1));
}
