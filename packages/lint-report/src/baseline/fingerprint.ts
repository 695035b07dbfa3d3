import { createHash } from "node:crypto";
import type { Message } from "remark-preset-lint-report";
import { entryOf } from "./entry-of.js";

const LENGTH = 32;

/**
 * Fingerprints of a file's findings: of what they say and the words they stand at. They stay the same where lines are put in above; of several
 * that are alike each is told by its number.
 */
export function fingerprintsOf(messages: readonly Message[], source: string, salt = ""): readonly string[] {
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const { rule, key, text } = entryOf(message, source);
    const alike = JSON.stringify([salt, rule, key, text]);
    const number = seen.get(alike) ?? 0;
    seen.set(alike, number + 1);
    return digestOf([alike, number]);
  });
}

/** A short name for data, the same wherever it is computed. */
export function digestOf(data: unknown): string {
  return createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, LENGTH);
}
