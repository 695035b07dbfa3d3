import type { Run } from "./runs.js";

/** Runs that follow each other in both texts with little between: one passage, in which names or single words were changed. */
export interface Chain {
  /** Index of the other text. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly runs: readonly Run[];
}

/** Most letters between two runs of a chain, on either side: a name, a date in words. */
const GAP = 12;
/** A chain still open looks like a run by chance beside it; so many of them are kept in view. */
const OPEN = 3;

interface OpenChain {
  readonly runs: Run[];
  end: number;
  atEnd: number;
}

/** Chains of runs, which come in the order of their ends within each other text. */
export function chainsOf(runs: readonly Run[]): readonly Chain[] {
  const byIndex = new Map<number, OpenChain[]>();
  for (const run of runs) {
    const chains = byIndex.get(run.index) ?? [];
    byIndex.set(run.index, chains);
    const home = chains.slice(-OPEN).reverse().find((chain) => follows(run, chain));
    if (home === undefined) chains.push({ runs: [run], end: run.end, atEnd: run.at + run.end - run.start });
    else append(home, run);
  }
  return [...byIndex].flatMap(([index, chains]) => chains.map(({ runs: own, end }) => ({ index, start: own[0]?.start ?? 0, end, runs: own })));
}

function follows(run: Run, { end, atEnd }: OpenChain): boolean {
  const overlap = Math.max(0, end - run.start, atEnd - run.at);
  if (overlap >= run.end - run.start) return false;
  return run.start + overlap - end <= GAP && run.at + overlap - atEnd <= GAP;
}

/** Letters that the run before it took already are left to that. */
function append(chain: OpenChain, run: Run): void {
  const overlap = Math.max(0, chain.end - run.start, chain.atEnd - run.at);
  chain.runs.push({ ...run, start: run.start + overlap, at: run.at + overlap });
  chain.end = run.end;
  chain.atEnd = run.at + run.end - run.start;
}
