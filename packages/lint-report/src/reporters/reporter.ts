import type { Level } from "@lint-report/standard";
import type { FactsSummary, Inspection, Message, Severity, SuppressedMessage } from "remark-preset-lint-report";
import type { BaselineEntry } from "../baseline/types.js";
import type { Engine } from "../engine.js";
import type { Style, Terminal } from "../terminal/terminal.js";

/** What came of one file. */
export interface FileResult {
  /** As shown: relative to the current folder where it lies in it, with forward slashes. */
  readonly path: string;
  /** `null` where the file could not be linted. */
  readonly facts: FactsSummary | null;
  readonly messages: readonly Message[];
  /** Messages that a comment in the draft silences. */
  readonly suppressed: readonly SuppressedMessage[];
  /** Messages that the baseline accepts. */
  readonly accepted: readonly Message[];
  /** What the baseline accepts and the draft no longer has. */
  readonly resolved: readonly BaselineEntry[];
  /** Messages left out because their lines did not change since the revision that was asked for. */
  readonly unchanged: number;
  /** A sentence why the file could not be linted, or its fixes not be written. */
  readonly error: string | null;
  /** The text that the places count in, as it may be shown: what belongs to a person is masked at equal length. */
  readonly source: string;
  /** Coverage and figures; only where a format shows them. */
  readonly inspection: Inspection | null;
  /** Messages that `--fix` has dealt with, or would with `--fix-dry-run`. */
  readonly fixed: number;
  /** What `--fix-dry-run` would change, as a unified diff. */
  readonly diff: string;
}

export type Counts = Readonly<Record<Severity, number>>;

/** What of a file stands in the table of all files. */
export interface FileCounts {
  readonly path: string;
  readonly failed: boolean;
  readonly counts: Counts;
}

/** What came of all files. */
export interface Summary {
  readonly files: number;
  readonly failed: number;
  readonly counts: Counts;
  /** Messages that `--fix` would deal with. */
  readonly fixable: number;
  readonly fixed: number;
  /** Rule of the first message of the gravest severity. */
  readonly topRule: string | undefined;
  /** Messages that the baseline accepts, entries of it that are dealt with, messages on unchanged lines. */
  readonly accepted: number;
  readonly resolved: number;
  readonly unchanged: number;
  /** In the order of the results. */
  readonly perFile: readonly FileCounts[];
}

export interface ReporterContext {
  readonly terminal: Terminal;
  readonly style: Style;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly levels: readonly Level[];
  readonly maxWarnings: number | undefined;
  readonly engine: Engine;
  readonly now: Date;
  /** As typed; `undefined` where there is none. */
  readonly baseline: string | undefined;
  readonly since: string | undefined;
  /** True where drafts are linted again by themselves. */
  readonly watching: boolean;
  /** The command as it can be typed again, with other flags: `lint-report --fix draft.md`. */
  readonly command: (flag: string) => string;
}

/** Turns results into text, file by file, so that thousands of files need no more memory than one. */
export interface Reporter {
  readonly start: () => string;
  readonly file: (result: FileResult) => string;
  readonly end: (summary: Summary) => string;
}

export type ReporterFactory = (context: ReporterContext) => Reporter;
