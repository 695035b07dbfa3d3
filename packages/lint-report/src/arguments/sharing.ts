import { mergeTexts } from "../texts/merge.js";
import { usageTexts } from "../texts/usage.js";
import type { Choice } from "./choices.js";
import { valueOf, type Arguments } from "./read-arguments.js";

/** One of several runs that share the drafts, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** How the work is shared out. */
export interface Sharing {
  /** Threads that lint; `undefined` leaves it to the number of drafts. */
  readonly threads: number | undefined;
  readonly shard: Shard | undefined;
}

/** More than any machine that lints has processors. */
const MOST_THREADS = 256;
const NUMBER = /^\d{1,4}$/u;
/** Example: 2/8. */
const SHARD = /^(\d{1,4})[/\uff0f](\d{1,4})$/u;

/** `--threads` and `--shard`. */
export function sharingOf(args: Arguments): Choice<Sharing> {
  const threads = valueOf(args, "threads");
  const isCount = threads === undefined || (NUMBER.test(threads) && Number(threads) >= 1 && Number(threads) <= MOST_THREADS);
  if (!isCount) return { ok: false, reason: usageTexts.notThreads(MOST_THREADS, threads) };
  const typed = valueOf(args, "shard");
  const [, index, count] = SHARD.exec(typed ?? "") ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (typed !== undefined && !(shard.index >= 1 && shard.index <= shard.count)) return { ok: false, reason: mergeTexts.notAShard(typed) };
  return { ok: true, value: { threads: threads === undefined ? undefined : Number(threads), shard: typed === undefined ? undefined : shard } };
}
