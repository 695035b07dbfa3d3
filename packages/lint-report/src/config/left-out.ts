import { relative, sep } from "node:path";
import { isInside } from "./read-own-file.js";
import type { IgnoreEntry } from "./types.js";

/** True where one of the patterns leaves a file out. */
export function isLeftOut(path: string, entries: readonly IgnoreEntry[]): boolean {
  return entries.some(({ base, matcher }) => isInside(base, path) && matcher.matches(relative(base, path).split(sep).join("/")));
}
