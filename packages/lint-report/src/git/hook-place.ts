import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isInside } from "../config/read-own-file.js";
import { textOf } from "./output.js";
import { faultOf, type GitFault, type Repository } from "./repository.js";

/** Where git looks for the hook of this repository. */
export interface HookPlace {
  readonly ok: true;
  /** Absolute path of the hook. */
  readonly path: string;
  /** Who runs it: this machine only, whoever clones (it lies among the files), or other repositories as well. */
  readonly reach: "machine" | "clones" | "others";
  /** The file that people edit: husky writes what git runs, and calls this one. */
  readonly edited: string;
}

const HOOK = "pre-commit";

/** Asks git, which knows `core.hooksPath` and linked work trees. */
export async function hookPlace({ root, ask }: Repository): Promise<HookPlace | GitFault> {
  const run = await ask(["rev-parse", "--git-path", "hooks", "--git-common-dir"]);
  if (!run.ok) return faultOf(run);
  const [folder = "", common = ""] = textOf(run.out).split("\n").map((line) => resolve(root, line));
  const path = join(folder, HOOK);
  const reach = isInside(common, folder) ? "machine" : isInside(root, folder) ? "clones" : "others";
  const husky = basename(folder) === "_" && basename(dirname(folder)) === ".husky";
  return { ok: true, path, reach, edited: husky ? join(dirname(folder), HOOK) : path };
}

/** How a hook among the files names a file: relative where that lies among them too, as the hook runs at the root. */
export function pathInHook(path: string, root: string, { reach }: HookPlace): string {
  const named = reach === "clones" && isInside(root, path) ? relative(root, path) : path;
  return named.split(sep).join("/");
}
