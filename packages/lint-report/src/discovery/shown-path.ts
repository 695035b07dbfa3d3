import { relative } from "node:path";
import { isInside } from "../config/read-own-file.js";
import type { World } from "../world.js";

/** A path as people read it: relative to where they are, else whole; with forward slashes everywhere. */
export function shownPath(path: string, { cwd, platform }: Pick<World, "cwd" | "platform">): string {
  const shown = isInside(cwd, path) ? relative(cwd, path) || "." : path;
  return platform === "win32" ? shown.replaceAll("\\", "/") : shown;
}
