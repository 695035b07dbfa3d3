import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Engine } from "../../src/engine.js";
import { nodeFiles } from "../../src/node-files.js";
import { nodeGit } from "../../src/node-git.js";
import { run } from "../../src/run.js";
import type { Files, Sink, World } from "../../src/world.js";
import { fakeEngine } from "./fake-engine.js";

/** A fresh folder holding the given files, by their relative paths. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "lint-report-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly bytes: Uint8Array;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly now?: Date | (() => Date);
  readonly input?: string | Uint8Array;
  /** Columns of a terminal; absent where output goes to a file or a pipe. */
  readonly columns?: number;
  readonly files?: Partial<Files>;
  readonly git?: World["git"];
  /** The command as a hook is to run it. */
  readonly script?: string;
  /** An executable that brings its own Node. */
  readonly alone?: boolean;
  readonly engine?: Partial<Engine>;
  readonly pause?: World["pause"];
  readonly threads?: World["threads"];
}

/** Runs the command in a world of its own. */
export async function command(words: readonly string[], circumstances: Circumstances = {}): Promise<Ran> {
  const [out, err] = [memory(circumstances.columns), memory(circumstances.columns)];
  const { cwd = folderWith(), env = {}, platform = "linux", now = new Date(2026, 0, 15), input = "" } = circumstances;
  const world: World = {
    cwd, env, platform, now: typeof now === "function" ? now : () => now, out: out.sink, err: err.sink,
    input: { isTerminal: false, read: async () => (typeof input === "string" ? new TextEncoder().encode(input) : input) },
    files: { ...nodeFiles, ...circumstances.files },
    git: circumstances.git ?? nodeGit,
    program: { node: circumstances.alone === true ? undefined : process.execPath, script: circumstances.script ?? join(cwd, "lint-report.cjs") },
    pause: circumstances.pause ?? (() => Promise.resolve(true)),
    threads: circumstances.threads,
  };
  const code = await run(words, world, { ...fakeEngine, ...circumstances.engine });
  return { code, out: out.text(), err: err.text(), bytes: out.bytes() };
}

function memory(columns: number | undefined): { readonly sink: Sink; readonly text: () => string; readonly bytes: () => Uint8Array } {
  const chunks: Uint8Array[] = [];
  const bytes = (): Uint8Array => Buffer.concat(chunks);
  return {
    sink: { isTerminal: columns !== undefined, columns, write: (chunk) => { chunks.push(Buffer.from(chunk)); } },
    text: () => new TextDecoder().decode(bytes()),
    bytes,
  };
}

/** An error as the system throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: "test" });
}
