import type { Message } from "remark-preset-lint-report";
import { entryOf } from "./entry-of.js";
import type { BaselineEntry } from "./types.js";

/** Findings of one draft beside its baseline. */
export interface Comparison {
  readonly fresh: readonly Message[];
  readonly accepted: readonly Message[];
  /** Entries that no finding answers to. */
  readonly resolved: readonly BaselineEntry[];
}

/**
 * Pairs findings with entries, each entry once: first those whose neighbours are the same too, so that of several alike the one that was added
 * is the new one; then those whose surroundings were rewritten.
 */
export function compared(messages: readonly Message[], source: string, entries: readonly BaselineEntry[]): Comparison {
  const found = messages.map((message) => entryOf(message, source));
  const free = new Set(entries);
  const accepted = new Set<Message>();
  for (const same of [exactly, inKind]) {
    const waiting = queuesOf(free, same);
    messages.forEach((message, index) => {
      const own = found[index];
      const entry = own === undefined || accepted.has(message) ? undefined : waiting.get(same(own))?.shift();
      if (entry === undefined) return;
      accepted.add(message);
      free.delete(entry);
    });
  }
  return {
    fresh: messages.filter((message) => !accepted.has(message)), accepted: messages.filter((message) => accepted.has(message)), resolved: [...free],
  };
}

function queuesOf(entries: Iterable<BaselineEntry>, same: (entry: BaselineEntry) => string): ReadonlyMap<string, BaselineEntry[]> {
  const queues = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const queue = queues.get(same(entry));
    if (queue === undefined) queues.set(same(entry), [entry]);
    else queue.push(entry);
  }
  return queues;
}

function exactly({ rule, key, text, near }: BaselineEntry): string {
  return JSON.stringify([rule, key, text, near]);
}

function inKind({ rule, key, text }: BaselineEntry): string {
  return JSON.stringify([rule, key, text]);
}
