import type { LintFlags } from "./arguments/lint-flags.js";
import type { Candidate } from "./discovery/find-drafts.js";
import type { Judged } from "./lint/judge.js";

/** Everything outside the program that the command touches; tests hand in another one. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `process.platform`. */
  readonly platform: string;
  readonly now: () => Date;
  readonly out: Sink;
  readonly err: Sink;
  readonly input: Input;
  readonly files: Files;
  /** Runs git in a folder and waits for it. */
  readonly git: (words: readonly string[], folder: string) => Promise<GitRun>;
  readonly program: Program;
  /** Waits; `true` where the person at the keyboard ended it meanwhile. */
  readonly pause: (milliseconds: number) => Promise<boolean>;
  /** `undefined` where the program has no others than its own. */
  readonly threads: Threads | undefined;
}

/** Threads that lint beside the one that runs. */
export interface Threads {
  /** Processors that may be used. */
  readonly available: number;
  /** Starts one, which lints as the flags say. */
  readonly start: (flags: LintFlags) => Thread;
}

export interface Thread {
  /** Fails where the thread ended without an answer. */
  readonly lint: (candidates: readonly Candidate[]) => Promise<readonly Judged[]>;
  readonly end: () => void;
}

/** What runs, as absolute paths that can be written down to run it again. */
export interface Program {
  /** `undefined` where the script is an executable that brings its own Node. */
  readonly node: string | undefined;
  readonly script: string;
}

export type GitRun =
  | { readonly ok: true; readonly out: Uint8Array }
  /** `missing`: there is no git; `told`: what it said. */
  | { readonly ok: false; readonly missing: boolean; readonly told: string };

/** Standard output, standard error, or a file that is written from front to back. */
export interface Sink {
  readonly write: (chunk: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** Width in columns, where it is a terminal that tells. */
  readonly columns: number | undefined;
}

export interface Input {
  /** All bytes of standard input; stops reading soon after `limit` bytes, so that more than `limit` come back. */
  readonly read: (limit: number) => Promise<Uint8Array>;
  readonly isTerminal: boolean;
}

export interface FileFacts {
  /** `other`: a pipe, a device, a socket; opening one may wait for ever. */
  readonly kind: "file" | "folder" | "other";
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  /** Changes with each writing: time and number of the file. */
  readonly stamp: string;
}

/** The file system; paths are absolute, links are followed, and each function throws the system's error with its `code`. */
export interface Files {
  readonly facts: (path: string) => FileFacts;
  readonly read: (path: string) => Uint8Array;
  readonly realPath: (path: string) => string;
  /** Names in a folder. */
  readonly list: (folder: string) => readonly string[];
  /** Absolute paths of the files in a folder that match; links in it are not followed. */
  readonly glob: (patterns: readonly string[], folder: string) => Promise<readonly string[]>;
  /** Makes a new file and brings it onto the disk; refuses where the path exists. `like` lends mode and owner. */
  readonly create: (path: string, bytes: Uint8Array, like?: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Makes a folder and those above it, where they are missing. */
  readonly makeFolder: (path: string) => void;
  /** Lets a file be run as a program. */
  readonly makeExecutable: (path: string) => void;
  /** Opens a file to be written anew. `like` lends mode and owner. */
  readonly open: (path: string, like?: string) => Sink & { readonly close: () => void };
}

/** The system's code of an error (`ENOENT`), or `undefined` where the error is not the system's. */
export function systemCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Facts of a path, or the system's code that says why there are none. */
export function factsOrCode(files: Files, path: string): FileFacts | string {
  try {
    return files.facts(path);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    return code;
  }
}

/** Where a path leads through all links, or `undefined` where it leads nowhere. */
export function realPathOf(path: string, files: Files): string | undefined {
  try {
    return files.realPath(path);
  } catch {
    return undefined;
  }
}
