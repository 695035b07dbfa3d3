import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lint-report-safety-"));
const BUNDLES = { "lint-report": "packages/lint-report/build.mjs", "language-server": "packages/language-server/build.mjs" } as const;
const sources = new Map<string, string>();

beforeAll(() => {
  for (const [name, script] of Object.entries(BUNDLES)) {
    execFileSync(process.execPath, [join(root, script), join(folder, `${name}.cjs`)]);
    sources.set(name, readFileSync(join(folder, `${name}.cjs`), "utf8"));
  }
}, 120_000);

/** Modules of Node that a bundle loads; every way to load one is counted. */
function modulesOf(source: string): readonly string[] {
  const loads = source.matchAll(/\b(?:require|import)\(\s*["'](?:node:)?([a-z_]+(?:\/[a-z]+)?)["']\s*\)/gu);
  return [...new Set([...loads].map(([, name = ""]) => name))].sort();
}

/** Modules that reach files, threads and git, and nothing beyond the machine. */
const HARMLESS = ["buffer", "child_process", "crypto", "fs", "fs/promises", "module", "os", "path", "process", "url", "util", "v8", "vm", "worker_threads"];

describe("what users run", () => {
  it("of the command loads no module that opens a connection, and starts processes for git alone", () => {
    const source = sources.get("lint-report") ?? "";
    expect(modulesOf(source)).toContain("fs");
    expect(modulesOf(source).filter((name) => !HARMLESS.includes(name))).toEqual([]);
    expect([...source.matchAll(/\b(?:execSync|execFile|execFileSync|spawn|spawnSync|fork)\(/gu)].map(([call]) => call)).toEqual(["spawnSync("]);
    expect(source).not.toMatch(/shell:\s*(?:true|!0)/u);
  });

  it("makes a program out of no text but its own file's", () => {
    const source = sources.get("lint-report") ?? "";
    expect(source).not.toMatch(/\beval\(|new Function\(/u);
    expect([...source.matchAll(/\.Script\(|\b(?:runInThisContext|runInNewContext|runInContext|compileFunction)\(/gu)].map(([call]) => call)).toEqual([".Script(", "runInThisContext("]);
    expect(source).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket\(/u);
  });

  it("of the server listens to nothing but what its editor asks for, and never fetches", () => {
    const source = sources.get("language-server") ?? "";
    // The protocol's library can talk through a socket or a pipe where the editor asks for it on the command line.
    expect(modulesOf(source).filter((name) => ["http", "https", "http2", "dns", "tls", "dgram", "inspector", "cluster", "worker_threads"].includes(name))).toEqual([]);
    expect(source).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket\(/u);
  });
});
