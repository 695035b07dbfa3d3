// What all steps of the packaging know of the workspace.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const at = (...path) => join(root, ...path);
export const readJson = (path) => JSON.parse(readFileSync(at(path), "utf8"));
export const { version } = readJson("packages/lint-report/package.json");

/** Runs what has to succeed; returns its standard output. */
export function must(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, shell: process.platform === "win32", ...options });
  if (status !== 0) throw new Error(`Cannot run ${program} ${args.join(" ")}, expected it to succeed: ${error?.message ?? `${stdout ?? ""}${stderr ?? ""}`}`);
  return stdout ?? "";
}

/**
 * Seconds since 1970 that are written where a format wants a time: those of HEAD, so that the same sources give the same bytes. Outside of git it is the
 * beginning of 2026.
 */
export function timeOfSources() {
  const { status, stdout } = spawnSync("git", ["log", "-1", "--format=%ct"], { cwd: root, encoding: "utf8" });
  return status === 0 ? Number(stdout) : Date.UTC(2026, 0, 1) / 1000;
}

/** Installs a folder that has a lockfile of its own, where that has not been done. No install script runs; `--force` lets binaries of other systems in. */
export function installed(folder) {
  const stamp = at(folder, "node_modules/.package-lock.json");
  if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync(at(folder, "package-lock.json")).mtimeMs) {
    must("npm", ["ci", "--force", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: at(folder) });
  }
  return at(folder, "node_modules");
}
