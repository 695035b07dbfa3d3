import { jsonText } from "../reporters/json-text.js";
import { mergeTexts } from "../texts/merge.js";
import type { Merged, Part } from "./types.js";

/** What is looked at of a file's result; everything else goes through as it is. */
interface Row {
  readonly path: string;
  readonly messages: readonly { readonly severity: string }[];
  readonly error: string | null;
}

/** Results in JSON as one run would have written them. */
export function mergeJson(parts: readonly Part[]): Merged {
  const rows: Row[] = [];
  const seen = new Map<string, string>();
  for (const { shown, data } of parts) {
    for (const row of data as readonly unknown[]) {
      if (!isRow(row)) return { ok: false, reason: mergeTexts.notOurs(shown) };
      const before = seen.get(row.path);
      if (before !== undefined) return { ok: false, reason: mergeTexts.twice(row.path, before, shown) };
      seen.set(row.path, shown);
      rows.push(row);
    }
  }
  const severities = rows.flatMap(({ messages }) => messages.map(({ severity }) => severity));
  const count = (severity: string): number => severities.filter((each) => each === severity).length;
  return {
    ok: true,
    text: rows.length === 0 ? "[]\n" : `[${rows.map((row) => `\n${jsonText(row)}`).join(",")}\n]\n`,
    counts: { files: rows.length, failed: rows.filter(({ error }) => error !== null).length, error: count("error"), warning: count("warning") },
  };
}

function isRow(row: unknown): row is Row {
  if (typeof row !== "object" || row === null) return false;
  const { path, messages, error } = row as Readonly<Record<string, unknown>>;
  return typeof path === "string" && Array.isArray(messages) && (error === null || typeof error === "string");
}
