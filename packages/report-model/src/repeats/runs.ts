import { visitSeeds, type SeedIndex } from "./seeds.js";

/** A stretch of letters that stands in two texts: `start` to `end` in the one, from `at` on in another. */
export interface Run {
  /** Index of the other text. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** Longest stretches of a text that stand in indexed texts, for each of those by place; each letter is compared about once. */
export function runsIn(text: string, index: SeedIndex): readonly Run[] {
  const runs: Run[] = [];
  const { texts, shape: { length } } = index;
  const covered = new Int32Array(texts.length);
  visitSeeds(text, index, (place, other, at) => {
    if (place < (covered[other] ?? 0)) return;
    const run = extended({ index: other, start: place, end: place + length, at }, { text, other: texts[other] ?? "", from: 0, until: Infinity });
    covered[other] = run.end;
    runs.push(run);
  });
  return runs;
}

/** Stretches of a text that stand earlier in the same text, the longest at each place, without overlap; `at` is the earlier place. */
export function ownRunsIn(text: string, index: SeedIndex): readonly Run[] {
  const runs: Run[] = [];
  const { length } = index.shape;
  /** The place from which the last run was found: others found from it are its rivals. */
  let seed = -1;
  visitSeeds(text, index, (place, _, at) => {
    const isRival = place === seed;
    if (at + length > place || (!isRival && place < (runs[runs.length - 1]?.end ?? 0))) return;
    const rival = isRival ? runs.pop() : undefined;
    const run = extended({ index: 0, start: place, end: place + length, at }, { text, other: text, from: runs[runs.length - 1]?.start ?? 0, until: place });
    runs.push(rival !== undefined && lengthOf(rival) >= lengthOf(run) ? rival : run);
    seed = place;
  });
  return withoutOverlap(runs);
}

/** A run that reaches back into a shorter one before it takes the place. */
function withoutOverlap(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const before = kept[kept.length - 1];
    const shared = Math.max(0, (before?.end ?? 0) - run.start);
    if (before === undefined || shared === 0) kept.push(run);
    else if (lengthOf(run) > lengthOf(before)) kept.splice(-1, 1, { ...before, end: run.start }, run);
    else kept.push({ ...run, start: run.start + shared, at: run.at + shared });
  }
  return kept;
}

function lengthOf({ start, end }: Run): number {
  return end - start;
}

interface Bounds {
  readonly text: string;
  readonly other: string;
  /** First letter of the text and last of the other that a run may take. */
  readonly from: number;
  readonly until: number;
}

/** The run as far as both texts go on alike, to both sides. */
function extended({ index, start, end, at }: Run, { text, other, from, until }: Bounds): Run {
  let back = 0;
  while (start - back > from && at > back && text.charCodeAt(start - back - 1) === other.charCodeAt(at - back - 1)) back++;
  let on = end - start;
  const most = Math.min(text.length - start, Math.min(other.length, until) - at);
  while (on < most && text.charCodeAt(start + on) === other.charCodeAt(at + on)) on++;
  return { index, start: start - back, end: start + on, at: at - back };
}
