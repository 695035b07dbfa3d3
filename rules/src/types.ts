import type { Report, Span } from "@lint-report/report-model";

export type Severity = "error" | "warning" | "info";

/** One replacement in the source; offsets as in `Span`. */
export interface Edit extends Span {
  readonly text: string;
}

/** What a rule found; the adapter finds the words. */
export interface Finding extends Span {
  /** A key of `messages` in the rule's `rule.yaml`. */
  readonly key: string;
  /** Fills the `{placeholders}` of the message; lists are joined, each member cut by itself where it is too long. */
  readonly data?: Readonly<Record<string, string | number | readonly string[]>>;
  /** What could stand in the place instead, best first. */
  readonly expected?: readonly string[];
  readonly edits?: readonly Edit[];
  /** True where `--fix` may apply the edits unasked. */
  readonly safe?: boolean;
  /** Other places that belong to the finding: the other figure of a conflict. */
  readonly related?: readonly Span[];
  /** Keys of `basis.yaml` where what was found has a ground of its own, as an entry of the standard has; else the message's. */
  readonly basis?: readonly string[];
}

export interface MessageTemplate {
  readonly severity: Severity;
  /** One line with `{placeholders}`. */
  readonly reason: string;
  /** Keys of `basis.yaml`; an empty list takes the rule's. */
  readonly basis: readonly string[];
}

/** What `rule.yaml` says of a rule, validated when it is built. */
export interface RuleData {
  readonly id: string;
  /** What it finds, one line of Chinese. */
  readonly title: string;
  /** True where `--fix` mends some of its findings. */
  readonly fixable: boolean;
  readonly basis: readonly string[];
  readonly messages: Readonly<Record<string, MessageTemplate>>;
  /** Words the rule matches, by name; so that no domain word stands in code. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly options: Readonly<Record<string, OptionData>>;
}

export interface OptionData {
  readonly type: "integer" | "number" | "boolean" | "string" | "strings";
  readonly default: number | boolean | string | readonly string[];
  readonly description: string;
  readonly minimum?: number;
  /** What a string option must look like. */
  readonly pattern?: string;
}

export type RuleOptions = Readonly<Record<string, number | boolean | string | readonly string[]>>;

/** What a rule's `find` gets. */
export interface RuleInput {
  readonly report: Report;
  readonly data: RuleData;
  /** The rule's options, defaults filled in. */
  readonly options: RuleOptions;
  /** Ids of all rules: what a comment may name. */
  readonly ruleIds: readonly string[];
  /** A list of words of another rule, for one that leaves a place to it; empty where there is none. */
  readonly wordsOf: (ruleId: string, name: string) => readonly string[];
}

export interface Rule {
  readonly id: string;
  /** Pure, synchronous; the order of its findings is free. */
  readonly find: (input: RuleInput) => readonly Finding[];
}

export interface Point {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** From 0, in the decoded text without BOM. */
  readonly offset: number;
}

export interface Place {
  readonly start: Point;
  readonly end: Point;
}

/** A finding in words: what reporters, editors and JSON show. What belongs to a person is masked in all words. */
export interface Message {
  readonly ruleId: string;
  readonly messageKey: string;
  readonly severity: Severity;
  readonly reason: string;
  /** “依据：…” */
  readonly note: string;
  readonly url: string;
  readonly place: Place;
  readonly expected: readonly string[];
  /** True where `--fix` applies the edits. */
  readonly fixable: boolean;
  /** For applying; they hold the draft's own characters. */
  readonly edits: readonly Edit[];
  /** True where the edits hold characters that no output may show: they may be applied, not printed. */
  readonly secretEdits: boolean;
  readonly related: readonly Place[];
}

/** A message that a comment in the draft silences, with the reason it gives. */
export interface SuppressedMessage extends Message {
  readonly suppression: string;
}

/** How a rule is set: off, a ceiling for its severities, options. */
export interface RuleSetting {
  readonly severity: "off" | Severity;
  readonly options: RuleOptions;
}

export type RuleSettings = Readonly<Record<string, RuleSetting>>;
