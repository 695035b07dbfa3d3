import { existsSync } from "node:fs";
import { win32 } from "node:path";
import type { GitRun } from "./world.js";

/** More than any draft or list of names. */
const MOST_OUTPUT = 1024 * 1024 * 1024;

/** Runs git itself, without a shell; what starts processes is loaded only where it is needed. */
export async function nodeGit(words: readonly string[], folder: string): Promise<GitRun> {
  const { spawnSync } = await import("node:child_process");
  const program = process.platform === "win32" ? gitOnWindows(process.env, existsSync) : "git";
  if (program === undefined) return { ok: false, missing: true, told: "" };
  // What it says is read by `openRepository`, so it comes in one language; it takes no lock that a commit under way might want.
  const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0" };
  const { error, status, stdout, stderr } = spawnSync(program, [...words], { cwd: folder, env, maxBuffer: MOST_OUTPUT, windowsHide: true, stdio: ["ignore", "pipe", "pipe"] });
  if (error !== undefined) return { ok: false, missing: "code" in error && error.code === "ENOENT", told: error.message };
  return status === 0 ? { ok: true, out: stdout } : { ok: false, missing: false, told: stderr.toString("utf8").trim() };
}

/**
 * Where git stands on Windows, looked up in PATH only: the system looks in the current folder first (Node 20 also where
 * `NoDefaultCurrentDirectoryInExePath` is set), and a `git.exe` that lies among somebody's drafts must not run.
 */
export function gitOnWindows(env: Readonly<Record<string, string | undefined>>, exists: (path: string) => boolean): string | undefined {
  const name = Object.keys(env).find((key) => key.toLowerCase() === "path") ?? "PATH";
  const folders = (env[name] ?? "").split(";").map((folder) => folder.replaceAll('"', "")).filter((folder) => win32.isAbsolute(folder));
  return folders.map((folder) => win32.join(folder, "git.exe")).find(exists);
}
