import type { Shard } from "../arguments/sharing.js";
import type { Found, Operand } from "./find-drafts.js";

/**
 * What one of several runs takes of what was found: drafts that follow each other, so that the results of all shards behind each other are
 * those of one run. Whatever led to something counts as found in every shard.
 */
export function shareOf({ operands, candidates }: Found, { index, count }: Shard): Found {
  const led = new Set(candidates.flatMap((candidate) => candidate.operands));
  const from = Math.floor(((index - 1) * candidates.length) / count);
  const to = Math.floor((index * candidates.length) / count);
  return {
    operands: operands.map((operand, place): Operand => (led.has(place) ? { ...operand, kind: "file" } : operand)),
    candidates: candidates.slice(from, to),
  };
}
