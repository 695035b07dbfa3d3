import { TooDeep } from "@lint-report/report-model";
import { DEFAULT_LIMIT, faultTexts, isLeftOut, ruleSettingsOf, standardFor, type Config, type Engine } from "lint-report";
import { lintSteps, reportOfDraft, rules, type Draft } from "remark-preset-lint-report";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Configurations } from "../config/configurations.js";
import { isConfiguration, isPlain, mayBeDraft, pathOf } from "./document-paths.js";
import type { Findings, Outcome } from "./reading.js";

/** What a reading needs from outside. */
export interface ReadingMeans {
  readonly engine: Pick<Engine, "looksLikeReport" | "standard">;
  readonly configurations: Configurations;
  /** True for a document that was taken for a report before: a title that is being rewritten makes it no other text. */
  readonly isKnown: (uri: string) => boolean;
}

/** Work in steps; in between others may have their turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Reads a document as it stands. Errors inside become the outcome; the server goes on. */
export function* readDocument(document: TextDocument, means: ReadingMeans): Steps<Findings> {
  try {
    return yield* findingsIn(document, means);
  } catch (error) {
    return { outcome: { kind: "failed", reason: error instanceof TooDeep ? faultTexts.tooDeep : faultTexts.internal(error instanceof Error ? error.message : String(error)) }, settings: undefined };
  }
}

/** Finds the document's settings, and lints it where it is a report. */
function* findingsIn(document: TextDocument, { engine, configurations, isKnown }: ReadingMeans): Steps<Findings> {
  const path = pathOf(document.uri);
  const source = document.getText();
  if (path !== undefined && isConfiguration(path)) return { outcome: { kind: "config", faults: configurations.faultsOf(path, source) }, settings: undefined };
  const isReport = mayBeDraft(document) && (isKnown(document.uri) || engine.looksLikeReport(source));
  if (!isReport) return { outcome: { kind: "other" }, settings: undefined };
  const settings = configurations.of(path);
  if (!settings.ok) return { outcome: { kind: "misconfigured", faults: settings.faults }, settings };
  if (path !== undefined && isLeftOut(path, settings.config.ignore)) return { outcome: { kind: "other" }, settings };
  return { outcome: yield* linted({ source, plain: isPlain(document) }, settings.config, engine.standard), settings };
}

function* linted(draft: Draft, config: Config, standard: Engine["standard"]): Steps<Outcome> {
  const limit = config.sizeLimit ?? DEFAULT_LIMIT;
  const size = Buffer.byteLength(draft.source);
  if (size > limit) return { kind: "failed", reason: faultTexts.tooLarge(size, limit) };
  const options = { settings: ruleSettingsOf(config.rules), choice: { configured: config.template }, standard: standardFor(config, standard) };
  const report = reportOfDraft(draft, options);
  yield undefined;
  const result = yield* lintSteps(report, rules, options.settings);
  return { kind: "draft", draft, report, options, result };
}
