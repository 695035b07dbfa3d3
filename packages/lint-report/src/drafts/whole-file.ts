import { basename, dirname, join } from "node:path";
import { faultTexts } from "../texts/faults.js";
import { randomName } from "./random-name.js";
import { factsOrCode, realPathOf, systemCodeOf, type Files, type Sink } from "../world.js";

/** A file that is written bit by bit and is there whole or not at all. */
export interface WholeFile extends Sink {
  /** Puts what was written in the file's place. */
  readonly keep: () => void;
  /** Leaves everything as it was. */
  readonly discard: () => void;
}

const WRITABLE = 0o222;

/** Opens such a file; a sentence where it cannot be written. Devices and pipes are written to as they are. */
export function openWhole(path: string, shown: string, files: Files): WholeFile | string {
  const target = realPathOf(path, files) ?? path;
  const facts = factsOrCode(files, target);
  try {
    if (typeof facts === "string") return facts === "ENOENT" ? beside(target, undefined, files) : faultTexts.cannotWrite(shown, facts);
    if (facts.kind === "folder") return faultTexts.cannotWrite(shown, "EISDIR");
    if (facts.kind === "other") return straight(target, files);
    return (facts.mode & WRITABLE) === 0 ? faultTexts.cannotWrite(shown, "EACCES") : beside(target, target, files);
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    return faultTexts.cannotWrite(shown, code);
  }
}

/** Written under another name in the same folder, which is then changed. */
function beside(target: string, like: string | undefined, files: Files): WholeFile {
  const temporary = join(dirname(target), `.lint-report-${randomName()}.tmp`);
  const file = files.open(temporary, like);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) file.close();
    isOpen = false;
  };
  return {
    isTerminal: false, columns: undefined, write: file.write,
    keep: () => {
      close();
      files.rename(temporary, target);
    },
    discard: () => {
      close();
      files.remove(temporary);
    },
  };
}

function straight(target: string, files: Files): WholeFile {
  const file = files.open(target);
  return { isTerminal: false, columns: undefined, write: file.write, keep: file.close, discard: file.close };
}

/** What tells whether two paths lead to one file, also where it is not there yet. */
export function identityOf(path: string, files: Files): string {
  return realPathOf(path, files) ?? join(realPathOf(dirname(path), files) ?? dirname(path), basename(path));
}
