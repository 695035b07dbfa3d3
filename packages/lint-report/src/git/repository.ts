import { resolve } from "node:path";
import type { GitRun, World } from "../world.js";
import { textOf } from "./output.js";

/** A work tree that git knows. */
export interface Repository {
  readonly ok: true;
  /** Absolute path of the work tree; git's paths are relative to it. */
  readonly root: string;
  /** Runs git there. */
  readonly ask: (words: readonly string[]) => Promise<GitRun>;
}

/** Why git cannot answer. */
export type GitFaultCode = "no-git" | "no-repository" | "no-work-tree" | "other-owner" | "failed";

export interface GitFault {
  readonly ok: false;
  readonly code: GitFaultCode;
  /** What git or the system said. */
  readonly detail: string;
}

/** What git says where it will not work, in the versions since 2.30. Example: `fatal: detected dubious ownership in repository at '/x'`. */
const COMPLAINTS: readonly (readonly [pattern: RegExp, code: GitFaultCode])[] = [
  [/not a git repository/u, "no-repository"],
  [/must be run in a work tree/u, "no-work-tree"],
  [/dubious ownership|unsafe repository/u, "other-owner"],
];

/** The repository around the current folder. */
export async function openRepository({ git, cwd }: Pick<World, "git" | "cwd">): Promise<Repository | GitFault> {
  // The way up, and not the whole path: git spells a mapped drive or a linked folder otherwise than the person does.
  const run = await git(["rev-parse", "--is-inside-work-tree", "--show-cdup"], cwd);
  if (!run.ok) return faultOf(run);
  const [inside, up = ""] = textOf(run.out).split("\n");
  if (inside !== "true") return { ok: false, code: "no-work-tree", detail: "" };
  const root = resolve(cwd, up);
  return { ok: true, root, ask: (words) => git(words, root) };
}

/** Sorts a failure of git by its cause. */
export function faultOf({ missing, told }: Extract<GitRun, { ok: false }>): GitFault {
  // The first line says what is wrong; hints follow.
  const [detail = ""] = told.split("\n");
  if (missing) return { ok: false, code: "no-git", detail };
  const known = COMPLAINTS.find(([pattern]) => pattern.test(told));
  return { ok: false, code: known?.[1] ?? "failed", detail };
}
