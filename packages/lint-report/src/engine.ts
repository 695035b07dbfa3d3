import type {
  Decoded, DecodedDraft, DecodeOptions, DemandRequest, Demands, OtherReport, OtherReports, ScaffoldRequest, Template, TemplateReading, TextEdit, Unencodable,
} from "@lint-report/report-model";
import type { LevelKey, ProfileKey, Standard } from "@lint-report/standard";
import type { Draft, FigureRow, FiguresOptions, Inspection, LintOptions, LintResult, RuleData } from "remark-preset-lint-report";

/** A compiled schema; after `false`, `errors` says why. */
export interface Validate {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** What ajv says of a fault. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A pasted text made into a draft. */
export interface Imported {
  readonly markdown: string;
  /** Lines left out, each with its reason. */
  readonly stripped: readonly { readonly line: number; readonly text: string; readonly reason: string }[];
  /** What stands in the front matter now. */
  readonly lifted: readonly unknown[];
  /** Places where the importer had to guess; lines of the draft. */
  readonly guesses: readonly { readonly line: number; readonly what: string }[];
}

/** Everything the command knows about reports: it asks, and judges nothing itself. */
export interface Engine {
  readonly version: string;
  readonly lint: (draft: Draft, options: LintOptions) => LintResult;
  /** Other reports, ready for drafts to be compared with them. */
  readonly otherReports: (reports: readonly OtherReport[]) => OtherReports;
  /** Every figure of a draft, with its recomputation. */
  readonly figures: (draft: Draft, options: FiguresOptions) => readonly FigureRow[];
  /** What a page shows beside the findings: how the outline covers what is asked for, and the figures. */
  readonly inspect: (draft: Draft, options: FiguresOptions) => Inspection;
  readonly rules: Readonly<Record<string, RuleData>>;
  /** The Markdown page of each rule. */
  readonly pages: Readonly<Record<string, string>>;
  /** What is wrong with a rule's options. */
  readonly optionsFault: (ruleId: string, options: unknown) => SchemaError | undefined;
  readonly validateConfig: Validate;
  readonly validateBaseline: Validate;
  readonly decode: (bytes: Uint8Array, options?: DecodeOptions) => Decoded;
  readonly encode: (bytes: Uint8Array, decoded: DecodedDraft, edits: readonly TextEdit[]) => Uint8Array | Unencodable;
  readonly looksLikeReport: (source: string) => boolean;
  readonly standard: Standard;
  readonly templates: Readonly<Record<ProfileKey, Template>>;
  readonly readTemplate: (source: string, name: string) => TemplateReading;
  readonly scaffold: (request: ScaffoldRequest) => string;
  /** What the standard asks of a report of one level and year. */
  readonly demands: (request: DemandRequest) => Demands;
  /** The levels that an authority's name may tell, by its ending: that of a city tells two, the likelier first. */
  readonly levelsOf: (authority: string) => readonly LevelKey[];
  readonly importText: (text: string) => Imported;
  /** A text that is no draft, as it may be shown: numbers that belong to a person are masked. */
  readonly maskText: (text: string) => string;
}
