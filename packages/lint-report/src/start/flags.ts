import { setFlagsFromString } from "node:v8";

/**
 * How V8 is to work while one draft is read, which is done before anything is worth being made fast: no optimizer; regular expressions are
 * interpreted for their first executions, for most have no more; new space grows in one step, so that what a draft needs is not copied time and again.
 */
export const FOR_ONE_DRAFT: readonly string[] = ["--no-opt", "--regexp-tier-up-ticks=20", "--no-regexp-peephole-optimization", "--semi-space-growth-factor=16"];

/**
 * Where there is more to do. The program is many small functions, none of which is hot: V8's optimizer would spend two fifths of the processor time
 * on copying them into each other, in every thread anew.
 */
export const FOR_MANY_DRAFTS: readonly string[] = ["--opt", "--regexp-tier-up-ticks=1", "--regexp-peephole-optimization", "--max-inlined-bytecode-size-cumulative=0"];

/**
 * For a server that reads one draft anew for hours: without the compiler in the middle of Node 22 and 24 as well. It compiles the program's many functions time
 * and again, and what it takes for that stays with the system's allocator, outside of V8's heap: docs/reliability.md.
 */
export const FOR_HOURS: readonly string[] = [...FOR_MANY_DRAFTS, "--no-maglev"];

/** They hold for all threads. */
export function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
