import {
  factsOf, maskingOf, parseDraft, reportOf, templateOf, templates, type Comparison, type LevelKey, type Report, type TemplateChoice,
} from "@lint-report/report-model";
import { standard as ownStandard, type Standard } from "@lint-report/standard";
import { rules } from "../generated/registry.js";
import { inOrder, messagesOf } from "./adapter.js";
import { silenced } from "./comment-control.js";
import type { Message, Rule, RuleSettings, SuppressedMessage } from "./types.js";

/** A draft to be linted: decoded text without BOM, line ends as they are. */
export interface Draft {
  readonly source: string;
  /** True for `.txt`. */
  readonly plain: boolean;
}

export interface LintOptions {
  /** Rules that are set otherwise than by default. */
  readonly settings: RuleSettings;
  readonly choice: TemplateChoice;
  /** With a user's own entries; the project's where none is given. */
  readonly standard?: Standard;
  /** Other reports that the draft is compared with. */
  readonly against?: Comparison | undefined;
}

/** What the linter took the draft for. */
export interface FactsSummary {
  readonly authority: readonly string[];
  readonly level: LevelKey | null;
  readonly year: number | null;
  readonly template: string;
}

export interface LintResult {
  readonly facts: FactsSummary;
  /** In the order of their places; at one place in the order the rules found them. */
  readonly messages: readonly Message[];
  readonly suppressed: readonly SuppressedMessage[];
  /** The draft as it may be shown: what belongs to a person is masked at equal length. Never to be written. */
  readonly shown: string;
}

const DEFAULTS: LintOptions = { settings: {}, choice: {} };

/** Lints one draft with all rules. Pure; an exception is an error of the project's own. */
export function lintDraft(draft: Draft, options: LintOptions = DEFAULTS): LintResult {
  return lintReport(reportOfDraft(draft, options), rules, options.settings);
}

/** What a draft is read against; the project's standard where no other is given. */
export type ReadingOptions = Pick<LintOptions, "choice" | "standard" | "against">;

/** A draft as the report that all rules read. */
export function reportOfDraft({ source, plain }: Draft, { choice, standard = ownStandard, against }: ReadingOptions): Report {
  return reportOf({ tree: parseDraft(source, { plain }), source }, { standard, templates, choice, plain, against });
}

/** Lints a report that is already parsed, with the given rules. */
export function lintReport(report: Report, chosen: readonly Rule[], settings: RuleSettings): LintResult {
  const steps = lintSteps(report, chosen, settings);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The work of `lintReport`, rule by rule, for those who have to look after others in between. */
export function* lintSteps(report: Report, chosen: readonly Rule[], settings: RuleSettings): Generator<undefined, LintResult, undefined> {
  const byRule: (readonly Message[])[] = [];
  for (const rule of chosen) {
    byRule.push(messagesOf(rule, report, settings[rule.id]));
    yield undefined;
  }
  const { messages, suppressed } = silenced(byRule.flat(), report);
  const facts = factsOf(report);
  const masking = maskingOf(report);
  return {
    facts: {
      authority: facts.authorities.map(({ value }) => masking.words(value)),
      level: facts.level?.value ?? null,
      year: facts.year?.value ?? null,
      template: templateOf(report).template.name,
    },
    messages: inOrder(messages),
    suppressed: inOrder(suppressed.map((message) => ({ ...message, suppression: masking.words(message.suppression) }))),
    shown: masking.source,
  };
}
