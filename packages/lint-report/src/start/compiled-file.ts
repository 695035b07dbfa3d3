import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where what V8 compiled is kept, for one program and one Node. */
export interface CompiledFile {
  readonly folder: string;
  readonly name: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const ENDING = ".v8";
/** Files of other programs and other Nodes; the oldest go. */
const MOST_FILES = 4;
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;
const OTHERS_MAY_WRITE = 0o022;

/**
 * The user's own folder for such things (`XDG_CACHE_HOME`, `LOCALAPPDATA`, `~/.cache`); `undefined` where there is none, where
 * `LINT_REPORT_CACHE=off` says so, and on machines that are thrown away after the run.
 */
export function compiledFileOf(program: string, env: Environment): CompiledFile | undefined {
  if (env["LINT_REPORT_CACHE"] === "off" || env["CI"] !== undefined) return undefined;
  const home = env["HOME"];
  const base = env["XDG_CACHE_HOME"] ?? env["LOCALAPPDATA"] ?? (home === undefined ? undefined : join(home, ".cache"));
  if (base === undefined || base === "") return undefined;
  return { folder: join(base, "lint-report"), name: `${program}-${process.version}-${process.platform}-${process.arch}${ENDING}` };
}

/** What was kept; `undefined` where nothing was, or where somebody else could have written it. */
export function readCompiled({ folder, name }: CompiledFile): Uint8Array | undefined {
  const path = join(folder, name);
  try {
    return isOwn(folder) && isOwn(path) ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it, whole or not at all. A disk that is full or not to be written to costs time in the next run and nothing else. */
export function keepCompiled({ folder, name }: CompiledFile, data: Uint8Array): void {
  const temporary = join(folder, `${name}.${String(process.pid)}.tmp`);
  const isKept = tried(() => {
    mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
    if (!isOwn(folder)) return;
    writeFileSync(temporary, data, { mode: PRIVATE_FILE, flag: "wx" });
    renameSync(temporary, join(folder, name));
    leaveNewest(folder);
  });
  if (!isKept) tried(() => { rmSync(temporary, { force: true }); });
}

function tried(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

/** True where only the person who runs the program may write. Windows keeps `LOCALAPPDATA` to its owner by itself. */
function isOwn(path: string): boolean {
  const { uid, mode } = statSync(path);
  return process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS_MAY_WRITE) === 0);
}

function leaveNewest(folder: string): void {
  const paths = readdirSync(folder).filter((name) => name.endsWith(ENDING)).map((name) => join(folder, name));
  const newestFirst = paths.map((path) => ({ path, time: statSync(path).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { path } of newestFirst.slice(MOST_FILES)) rmSync(path, { force: true });
}
