import { dirname, relative, resolve, sep } from "node:path";
import type { Engine } from "../engine.js";
import { baselineTexts } from "../texts/baseline.js";
import { faultTexts } from "../texts/faults.js";
import { factsOrCode, systemCodeOf, type Files } from "../world.js";
import type { BaselineEntry, BaselineFiles } from "./types.js";

export type BaselineReading =
  | { readonly ok: true; readonly files: BaselineFiles }
  /** `missing`: there is no such file yet. */
  | { readonly ok: false; readonly missing: boolean; readonly reason: string };

interface BaselineData {
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

export interface BaselineMeans {
  readonly files: Files;
  readonly engine: Pick<Engine, "validateBaseline">;
}

const VERSION = 1;
/** Some hundred bytes a finding: no county has so many. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a baseline; `shown` is its path as typed. */
export function readBaseline(path: string, shown: string, { files, engine }: BaselineMeans): BaselineReading {
  const facts = factsOrCode(files, path);
  if (facts === "ENOENT") return { ok: false, missing: true, reason: baselineTexts.missing(shown) };
  if (typeof facts === "string") return fault(baselineTexts.cannotRead(shown, faultTexts.system(facts)));
  if (facts.kind !== "file") return fault(baselineTexts.cannotRead(shown, facts.kind === "folder" ? faultTexts.folder : faultTexts.notAFile));
  if (facts.size > MOST_BYTES) return fault(baselineTexts.broken(shown));
  try {
    const data = parsed(files.read(path));
    // Checked by the schema just now.
    return engine.validateBaseline(data) ? { ok: true, files: new Map(Object.entries((data as BaselineData).files)) } : fault(baselineTexts.broken(shown));
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    return fault(baselineTexts.cannotRead(shown, faultTexts.system(code)));
  }
}

function fault(reason: string): BaselineReading {
  return { ok: false, missing: false, reason };
}

/** The data in a file, or `undefined` where it is no JSON. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** A baseline as a file: one line per finding, so that a change of it can be read. */
export function baselineText(files: BaselineFiles): string {
  const paths = [...files.keys()].filter((path) => (files.get(path) ?? []).length > 0).sort();
  const blocks = paths.map((path) => {
    const entries = (files.get(path) ?? []).map(({ rule, key, text, near }) => `      ${JSON.stringify({ rule, key, text, near })}`);
    return `    ${JSON.stringify(path)}: [\n${entries.join(",\n")}\n    ]`;
  });
  return `{\n  "version": ${String(VERSION)},\n  "files": {${blocks.length === 0 ? "" : `\n${blocks.join(",\n")}\n  `}}\n}\n`;
}

/** The name that a baseline knows a draft by. */
export function nameInBaseline(baseline: string, draft: string): string {
  return relative(dirname(baseline), draft).split(sep).join("/");
}

/** Where the draft of such a name lies. */
export function draftOfName(baseline: string, name: string): string {
  return resolve(dirname(baseline), name);
}
