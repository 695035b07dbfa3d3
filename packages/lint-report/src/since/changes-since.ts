import { relative, sep } from "node:path";
import { isInside } from "../config/read-own-file.js";
import { sinceTexts } from "../texts/baseline.js";
import { realPathOf, type GitRun, type World } from "../world.js";
import { changedIn, type IsChanged } from "./changed-lines.js";
import { readBinaries, readDiff } from "./read-diff.js";

/** What changed in a repository since a revision. */
export interface Changes {
  /** For a draft and its text; `undefined` where the draft lies outside the repository. */
  readonly of: (path: string, source: string) => IsChanged | undefined;
}

/** Nobody's settings may change the form of the output, and nothing is to be run on the way. */
const PLAIN = ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", "-c", "diff.relative=false"];
const DIFF = [
  ...PLAIN, "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--unified=0", "--inter-hunk-context=0", "--find-renames", "--ignore-submodules=all",
  "--src-prefix=a/", "--dst-prefix=b/",
];

/** Asks git what changed since a revision, uncommitted changes included; a sentence where git cannot tell. */
export async function changesSince(revision: string, world: World): Promise<Changes | string> {
  const top = await world.git(["rev-parse", "--show-toplevel"], world.cwd);
  if (!top.ok) return noRepository(top);
  const root = textOf(top.out);
  const commit = await world.git(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], root);
  if (!commit.ok) return sinceTexts.unknown(revision);
  const base = await baseOf(textOf(commit.out), root, world);
  const diff = await world.git([...DIFF, base, "--"], root);
  if (!diff.ok) return sinceTexts.failed(diff.told);
  const numbers = await world.git([...PLAIN, "diff", "--numstat", "-z", "--no-ext-diff", "--no-textconv", "--find-renames", "--ignore-submodules=all", base, "--"], root);
  if (!numbers.ok) return sinceTexts.failed(numbers.told);
  const listing = await world.git([...PLAIN, "ls-files", "-z"], root);
  if (!listing.ok) return sinceTexts.failed(listing.told);
  return changes({ diff: diff.out, numbers: numbers.out, listing: listing.out }, root, world);
}

function noRepository({ missing, told }: Extract<GitRun, { ok: false }>): string {
  if (missing) return sinceTexts.noGit;
  return told.includes("safe.directory") ? sinceTexts.unsafe : sinceTexts.noRepository;
}

/** Where the own work branched off: what others have changed since does not count. Without a common past, the revision itself. */
async function baseOf(commit: string, root: string, world: World): Promise<string> {
  const base = await world.git(["merge-base", commit, "HEAD"], root);
  return base.ok ? textOf(base.out) : commit;
}

interface Told {
  readonly diff: Uint8Array;
  readonly numbers: Uint8Array;
  readonly listing: Uint8Array;
}

function changes({ diff, numbers, listing }: Told, root: string, { files }: World): Changes {
  const hunks = readDiff(diff);
  const binaries = readBinaries(numbers);
  const tracked = new Set(Buffer.from(listing).toString("utf8").split("\0"));
  const realRoot = realPathOf(root, files) ?? root;
  return {
    of: (path, source) => {
      const real = realPathOf(path, files) ?? path;
      if (!isInside(realRoot, real)) return undefined;
      const name = relative(realRoot, real).split(sep).join("/");
      // New files count whole, and so do those in which git sees no lines, UTF-16 for instance.
      if (!tracked.has(name) || binaries.has(name)) return () => true;
      return changedIn(source, hunks.get(name) ?? []);
    },
  };
}

/** One line of output. */
function textOf(out: Uint8Array): string {
  return Buffer.from(out).toString("utf8").replace(/\r?\n$/u, "");
}
