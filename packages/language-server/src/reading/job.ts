import type { CancellationToken } from "vscode-languageserver";
import { pause, turn } from "./pause.js";
import type { Steps } from "./read-document.js";

/** A result and the milliseconds of work that it took. */
export interface Done<T> {
  readonly value: T;
  readonly cost: number;
}

/** A piece of work that others wait for, and that stops when it is superseded or nobody waits any more. */
export interface Job {
  /** Comes when the work is done or stopped, and `settle` was told. */
  readonly over: Promise<void>;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
  /** Somebody waits for it, until the token is cancelled. */
  readonly join: (token: CancellationToken | undefined) => void;
}

/** Work goes on for so many milliseconds before others have their turn. */
const SLICE = 8;

/**
 * Begins the work when it is due, a time as `performance.now()` tells it, and does it in slices; tells the result, or `undefined` where it
 * was stopped.
 */
export function openJob<T>(due: number, begin: () => Steps<T>, settle: (done: Done<T> | undefined) => void): Job {
  const wait = pause(due - performance.now());
  let [waiting, isStopped] = [0, false];
  const stop = (): void => {
    isStopped = true;
    wait.end();
  };
  const leave = (): void => {
    waiting--;
    if (waiting === 0) stop();
  };
  const join = (token: CancellationToken | undefined): void => {
    waiting++;
    if (token?.isCancellationRequested === true) leave();
    else token?.onCancellationRequested(leave);
  };
  const over = wait.over.then(turn).then(() => (isStopped ? undefined : inSlices(begin(), () => isStopped))).then(settle);
  return { over, stop, join, isStopped: () => isStopped };
}

async function inSlices<T>(steps: Steps<T>, isStopped: () => boolean): Promise<Done<T> | undefined> {
  let cost = 0;
  let slice = 0;
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    const took = performance.now() - start;
    [cost, slice] = [cost + took, slice + took];
    if (step.done === true) return { value: step.value, cost };
    if (slice < SLICE) continue;
    slice = 0;
    await turn();
    if (isStopped()) return undefined;
  }
}
