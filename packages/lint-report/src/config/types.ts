import { NO_ADDITIONS, type Template } from "@lint-report/report-model";
import type { Additions } from "@lint-report/standard";
import type { RuleOptions, Severity } from "remark-preset-lint-report";
import type { GlobMatcher } from "../discovery/match-glob.js";

/** What is wrong with a file that somebody wrote for the program; line and column from 1. */
export interface FileFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  /** The line itself, where there is one to show. */
  readonly text: string | undefined;
}

/** A rule as it is set in one place; what is absent stays as it is set elsewhere. */
export interface PartialSetting {
  readonly severity: "off" | Severity | undefined;
  readonly options: RuleOptions;
}

/** Files that a configuration leaves out. */
export interface IgnoreEntry {
  /** Folder the pattern counts from. */
  readonly base: string;
  readonly pattern: string;
  readonly matcher: GlobMatcher;
}

/** Settings with everything they extend merged in. */
export interface Config {
  /** Files the settings came from, the strongest first. */
  readonly files: readonly string[];
  readonly template: Template | undefined;
  readonly rules: ReadonlyMap<string, PartialSetting>;
  readonly ignore: readonly IgnoreEntry[];
  /** Largest draft in bytes. */
  readonly sizeLimit: number | undefined;
  /** Entries that add to the standard. */
  readonly additions: Additions;
}

export type ConfigReading = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Settings where there is no file. */
export const NO_CONFIG: Config = { files: [], template: undefined, rules: new Map(), ignore: [], sizeLimit: undefined, additions: NO_ADDITIONS };
