import type { Level } from "@lint-report/standard";
import type { FactsSummary, Message, Severity, SuppressedMessage } from "remark-preset-lint-report";
import type { Style, Terminal } from "../terminal/terminal.js";

/** What came of one file. */
export interface FileResult {
  /** As shown: relative to the current folder where it lies in it, with forward slashes. */
  readonly path: string;
  /** `null` where the file could not be linted. */
  readonly facts: FactsSummary | null;
  readonly messages: readonly Message[];
  readonly suppressed: readonly SuppressedMessage[];
  /** A sentence why the file could not be linted, or its fixes not be written. */
  readonly error: string | null;
  /** The text that the places count in, as it may be shown: what belongs to a person is masked at equal length. */
  readonly source: string;
  /** Messages that `--fix` has dealt with, or would with `--fix-dry-run`. */
  readonly fixed: number;
  /** What `--fix-dry-run` would change, as a unified diff. */
  readonly diff: string;
}

/** What came of all files. */
export interface Summary {
  readonly files: number;
  readonly failed: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Messages that `--fix` would deal with. */
  readonly fixable: number;
  readonly fixed: number;
  /** Rule of the first message of the gravest severity. */
  readonly topRule: string | undefined;
}

export interface ReporterContext {
  readonly terminal: Terminal;
  readonly style: Style;
  readonly verbose: boolean;
  readonly quiet: boolean;
  readonly levels: readonly Level[];
  readonly maxWarnings: number | undefined;
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
