import type { Chain } from "./chains.js";
import type { Run } from "./runs.js";

/** A changed name or word is at most so long, on either side. */
const GAP = 6;
/** Behind it the texts must go on alike for so many letters. */
const GOES_ON = 6;
/** Shorter chains are not worth it. */
const WORTH = 20;
/** Of a chain so much at most may be changed. */
const MOST_CHANGED = 0.2;

/** Chains with what stands next to them in both texts and differs by names only: names stand too close for seeds between them. */
export function stretched(chains: readonly Chain[], text: string, others: readonly string[]): readonly Chain[] {
  return chains.map((chain) => {
    if (chain.end - chain.start < WORTH) return chain;
    const other = others[chain.index] ?? "";
    const forth = steps(chain.runs[chain.runs.length - 1], { text, other, direction: 1 });
    const back = steps(chain.runs[0], { text, other, direction: -1 }).reverse();
    const runs = [...back, ...chain.runs, ...forth];
    const start = runs[0]?.start ?? chain.start;
    const end = runs[runs.length - 1]?.end ?? chain.end;
    const alike = runs.reduce((sum, run) => sum + run.end - run.start, 0);
    return alike < (end - start) * (1 - MOST_CHANGED) ? chain : { index: chain.index, start, end, runs };
  });
}

interface Walk {
  readonly text: string;
  readonly other: string;
  /** 1 onwards, -1 backwards. */
  readonly direction: 1 | -1;
}

/** The runs that follow one, each behind a small gap. */
function steps(first: Run | undefined, walk: Walk): Run[] {
  const found: Run[] = [];
  for (let run = first; run !== undefined;) {
    run = nextRun(run, walk);
    if (run !== undefined) found.push(run);
  }
  return found;
}

function nextRun(run: Run, walk: Walk): Run | undefined {
  const isOnward = walk.direction === 1;
  const place = isOnward ? run.end : run.start - 1;
  const at = run.at + place - run.start;
  for (let gap = 1; gap <= 2 * GAP; gap++) {
    for (let skipped = Math.max(0, gap - GAP); skipped <= Math.min(gap, GAP); skipped++) {
      const from = place + skipped * walk.direction;
      const there = at + (gap - skipped) * walk.direction;
      const length = alikeFrom(from, there, walk);
      if (length >= GOES_ON) return { index: run.index, start: isOnward ? from : from - length + 1, end: isOnward ? from + length : from + 1, at: isOnward ? there : there - length + 1 };
    }
  }
  return undefined;
}

/** For how many letters both texts are alike. */
function alikeFrom(place: number, at: number, { text, other, direction }: Walk): number {
  let length = 0;
  for (;;) {
    const one = place + length * direction;
    const two = at + length * direction;
    if (one < 0 || two < 0 || one >= text.length || two >= other.length || text.charCodeAt(one) !== other.charCodeAt(two)) return length;
    length++;
  }
}
