import { dirname, join } from "node:path";
import { faultTexts } from "../texts/faults.js";
import { randomName } from "./random-name.js";
import { systemCodeOf, type Files } from "../world.js";

/** What stands in a file now and what shall. */
export interface Replacement {
  readonly path: string;
  /** The bytes the new ones were made from; `undefined` where whatever is there may go. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

const WRITABLE = 0o222;

/**
 * Puts new bytes in a file's place, whole or not at all: they are written beside it and then take its name, so that a full disk or a
 * power cut leaves the old file. A link's target is replaced, not the link. Returns a sentence where it failed.
 */
export function replaceFile({ path, before, after }: Replacement, files: Files, shown: string): string | undefined {
  let target = path;
  let beside: string | undefined;
  try {
    target = files.realPath(path);
    if ((files.facts(target).mode & WRITABLE) === 0) return faultTexts.readOnly;
    beside = join(dirname(target), `.lint-report-${randomName()}.tmp`);
    files.create(beside, after, target);
    if (before !== undefined && !isSame(files.read(target), before)) return discarded(beside, faultTexts.changedMeanwhile, files);
    files.rename(beside, target);
    return undefined;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    const reason = `${faultTexts.cannotWrite(shown, code)}，${faultTexts.draftKept}`;
    return beside === undefined ? reason : discarded(beside, reason, files);
  }
}

function discarded(file: string, reason: string, files: Files): string {
  try {
    files.remove(file);
  } catch {
    // The reason for the failure matters more than the remains of the attempt.
  }
  return reason;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** Writes a file that is not there yet, or takes its place where `force` allows. Returns a sentence where it failed. */
export function writeNewFile(path: string, bytes: Uint8Array, { files, force, shown }: { files: Files; force: boolean; shown: string }): string | undefined {
  try {
    files.create(path, bytes);
    return undefined;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    if (code === "EEXIST") return force ? replaceFile({ path, before: undefined, after: bytes }, files, shown) : faultTexts.exists(shown);
    return code === "ENOENT" ? faultTexts.noFolder(dirname(shown)) : faultTexts.cannotWrite(shown, code);
  }
}
