import type { Report } from "@lint-report/report-model";
import type { ConfigReading, FileFault } from "lint-report";
import type { Draft, LintOptions, LintResult } from "remark-preset-lint-report";

/** A draft that was linted, as its document stood then. */
export interface LintedDraft {
  readonly kind: "draft";
  readonly draft: Draft;
  readonly report: Report;
  readonly options: LintOptions;
  readonly result: LintResult;
}

/** What came of reading a document. */
export type Outcome =
  | LintedDraft
  /** A configuration file, and what is wrong with it. */
  | { readonly kind: "config"; readonly faults: readonly FileFault[] }
  /** A draft whose configuration is faulty: as on the command line it is not linted. */
  | { readonly kind: "misconfigured"; readonly faults: readonly FileFault[] }
  /** A draft that could not be linted, and why. */
  | { readonly kind: "failed"; readonly reason: string }
  /** A document that is no report, or that the configuration leaves out. */
  | { readonly kind: "other" };

/** What came of reading a document, and the settings it was read with; without any where none were looked for. */
export interface Findings {
  readonly outcome: Outcome;
  readonly settings: ConfigReading | undefined;
}

/** Findings with the version of the document that they speak of. */
export interface Reading extends Findings {
  readonly uri: string;
  readonly version: number;
  /** Counts readings; a client that knows this one need not be told again. */
  readonly serial: number;
}
