import { statSync } from "node:fs";
import { systemCodeOf, type Files } from "lint-report";

/** What a path looks like from outside: it changes when the file does, and when it comes or goes. */
export function stampOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${String(mtimeMs)} ${String(size)} ${String(ino)}`;
  } catch (error) {
    return systemCodeOf(error) ?? String(error);
  }
}

/** A file system that remembers what was asked of it. */
export interface WitnessedFiles {
  readonly files: Files;
  /** True while all that was looked at is as it was. */
  readonly isUnchanged: () => boolean;
  /** True for a path that was looked at. */
  readonly looksAt: (path: string) => boolean;
}

/** Watches which paths a reading looks at, those included that were not there. */
export function witnessed(files: Files): WitnessedFiles {
  const stamps = new Map<string, string>();
  const seen = <T>(look: (path: string) => T) => (path: string): T => {
    if (!stamps.has(path)) stamps.set(path, stampOf(path));
    return look(path);
  };
  return {
    files: { ...files, facts: seen(files.facts), read: seen(files.read), realPath: seen(files.realPath) },
    isUnchanged: () => [...stamps].every(([path, stamp]) => stampOf(path) === stamp),
    looksAt: (path) => stamps.has(path),
  };
}
