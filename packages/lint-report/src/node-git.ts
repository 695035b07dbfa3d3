import type { GitRun } from "./world.js";

const MOST_OUTPUT = 1024 * 1024 * 1024;

/** Runs git itself, without a shell; loaded only where it is needed. */
export async function nodeGit(words: readonly string[], folder: string): Promise<GitRun> {
  const { spawnSync } = await import("node:child_process");
  // Windows would look for a git.exe in the current folder first, which may be somebody else's.
  if (process.platform === "win32") process.env["NoDefaultCurrentDirectoryInExePath"] = "1";
  const { error, status, stdout, stderr } = spawnSync("git", [...words], {
    cwd: folder, env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" }, maxBuffer: MOST_OUTPUT, stdio: ["ignore", "pipe", "pipe"], windowsHide: true,
  });
  if (error !== undefined) return { ok: false, missing: "code" in error && error.code === "ENOENT", told: error.message };
  return status === 0 ? { ok: true, out: stdout } : { ok: false, missing: false, told: stderr.toString("utf8").trim() };
}
