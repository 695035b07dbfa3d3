import {
  chmodSync, chownSync, closeSync, fchmodSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync, type Stats,
} from "node:fs";
import { readSoFar } from "./node-optimizer.js";
import type { FileFacts, Files } from "./world.js";

/** Folders that hold no drafts, at any depth. */
const SKIPPED_FOLDERS = ["**/node_modules/**", "**/.git/**"];
const PERMISSIONS = 0o7777;
const EXECUTABLE = 0o755;

/** The real file system. */
export const nodeFiles: Files = {
  facts: (path) => factsOf(statSync(path)),
  read: (path) => readSoFar(readFileSync(path)),
  realPath: (path) => realpathSync(path),
  list: (folder) => readdirSync(folder),
  glob,
  create,
  rename: (from, to) => { renameSync(from, to); },
  remove: (path) => { rmSync(path, { force: true }); },
  makeFolder: (path) => { mkdirSync(path, { recursive: true }); },
  makeExecutable: (path) => { chmodSync(path, EXECUTABLE); },
  open,
};

/** The library is loaded only when there is something to search: one named draft does without. */
async function glob(patterns: readonly string[], folder: string): Promise<readonly string[]> {
  const tinyglobby = await import("tinyglobby");
  const options = { cwd: folder, absolute: true, ignore: SKIPPED_FOLDERS, expandDirectories: false, followSymbolicLinks: false };
  return tinyglobby.glob(patterns, { ...options, caseSensitiveMatch: false });
}

function factsOf(stats: Stats): FileFacts {
  const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  return { kind, size: stats.size, mode: stats.mode & PERMISSIONS, stamp: `${String(stats.mtimeMs)}/${String(stats.ino)}` };
}

function create(path: string, bytes: Uint8Array, like?: string): void {
  const model = like === undefined ? undefined : statSync(like);
  const file = openSync(path, "wx");
  try {
    writeAll(file, bytes);
    if (model !== undefined) takeAfter(path, file, model);
    fsyncSync(file);
  } catch (error) {
    // Half a file helps nobody.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Mode first, as a change of owner may clear bits; an owner that may not be given away stays the writer. */
function takeAfter(path: string, file: number, model: Stats): void {
  const own = statSync(path);
  try {
    if (own.uid !== model.uid || own.gid !== model.gid) chownSync(path, model.uid, model.gid);
  } catch {
    // Only the superuser may give a file away; whoever may write the draft keeps it readable for others by its mode.
  }
  fchmodSync(file, model.mode & PERMISSIONS);
}

function open(path: string, like?: string): ReturnType<Files["open"]> {
  const file = openSync(path, "w");
  if (like !== undefined) takeAfter(path, file, statSync(like));
  return {
    isTerminal: false,
    columns: undefined,
    write: (chunk) => { writeAll(file, typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk); },
    close: () => { closeSync(file); },
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
