import { resolve } from "node:path";
import { isDraftPath } from "../discovery/find-drafts.js";
import type { Files, GitRun } from "../world.js";
import { fieldsOf } from "./output.js";
import { faultOf, type GitFault, type Repository } from "./repository.js";

/** A file as it stands in the index. */
export interface StagedFile {
  /** Absolute. */
  readonly path: string;
  /** Name of its content in git. */
  readonly id: string;
}

/** Files added, changed, or made regular; a renamed one counts as added. Written out so that no setting of the user changes the answer. */
const CHANGES = ["diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--no-ext-diff", "--ignore-submodules", "--diff-filter=AMT"];

/** A regular file; links (120000) and submodules (160000) hold no draft. Example: `:100644 100755 <id before> <id> M`. */
const REGULAR = /^:\d{6} 100(?:644|755) [0-9a-f]{40,64} ([0-9a-f]{40,64}) [AMT]/u;

/** The files that the next commit adds or changes and that may be drafts, as if a search had come upon them; sorted by path. */
export async function stagedDrafts({ root, ask }: Repository): Promise<{ readonly ok: true; readonly drafts: readonly StagedFile[] } | GitFault> {
  const run = await ask(CHANGES);
  return run.ok ? { ok: true, drafts: draftsIn(fieldsOf(run.out), root).sort((a, b) => (a.path < b.path ? -1 : 1)) } : faultOf(run);
}

/** Entries and names take turns. */
function draftsIn(fields: readonly string[], root: string): StagedFile[] {
  return fields.flatMap((entry, index) => {
    const id = REGULAR.exec(entry)?.[1];
    const path = fields[index + 1];
    return index % 2 === 1 || id === undefined || path === undefined || !isDraftPath(path) ? [] : [{ path: resolve(root, path), id }];
  });
}

/** The file system as the next commit will have it: the content of these drafts comes from the index, everything else as it is. */
export async function filesAsStaged(files: Files, drafts: readonly StagedFile[], { ask }: Repository): Promise<Files> {
  const runs = new Map<string, GitRun>();
  for (const { path, id } of drafts) runs.set(path, await ask(["cat-file", "blob", id]));
  return {
    ...files,
    facts: (path) => {
      const run = runs.get(path);
      return run === undefined ? files.facts(path) : { kind: "file", size: contentOf(run).length, mode: 0o644, stamp: "" };
    },
    read: (path) => {
      const run = runs.get(path);
      return run === undefined ? files.read(path) : contentOf(run);
    },
  };
}

/** A failure is like one of the system, so that it becomes the file's own fault. */
function contentOf(run: GitRun): Uint8Array {
  if (run.ok) return run.out;
  throw Object.assign(new Error("Cannot read from the index, expected git to have the content"), { code: run.told, syscall: "git" });
}
