/** Does some items and answers in their order. */
export type Lane<T, R> = (items: readonly T[]) => Promise<readonly R[]>;

/** Items that a lane takes at once. */
const CHUNK = 8;
/** Chunks for each lane that may be done before their turn: what waits is held in memory. */
const AHEAD = 4;

/**
 * Shares items out among lanes, each of which takes the next ones as soon as it is free, and hands on what came of them in the order of the
 * items. A lane that fails ends everything with its error.
 */
export async function sharedOut<T, R>(items: readonly T[], lanes: readonly Lane<T, R>[], take: (result: R, item: T) => void): Promise<void> {
  const count = Math.ceil(items.length / CHUNK);
  const done = new Map<number, readonly R[]>();
  let [next, taken] = [0, 0];
  let waiting: (() => void)[] = [];
  const itemsOf = (chunk: number): readonly T[] => items.slice(chunk * CHUNK, (chunk + 1) * CHUNK);
  const takeReady = (): void => {
    for (let ready = done.get(taken); ready !== undefined; ready = done.get(taken)) {
      const its = itemsOf(taken);
      done.delete(taken++);
      ready.forEach((result, index) => { take(result, its[index] as T); });
    }
  };
  const wakeAll = (): void => {
    const awake = waiting;
    waiting = [];
    for (const wake of awake) wake();
  };
  const run = async (lane: Lane<T, R>): Promise<void> => {
    while (next < count) {
      if (next - taken >= AHEAD * lanes.length) {
        await new Promise<void>((wake) => { waiting.push(wake); });
        continue;
      }
      const chunk = next++;
      done.set(chunk, await lane(itemsOf(chunk)));
      takeReady();
      wakeAll();
    }
  };
  try {
    await Promise.all(lanes.map(run));
  } finally {
    // Nobody begins anything new after a failure.
    next = count;
    wakeAll();
  }
}
