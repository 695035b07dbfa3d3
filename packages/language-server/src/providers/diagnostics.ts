import type { FileFault } from "lint-report";
import type { Message, Place, Severity } from "remark-preset-lint-report";
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type DiagnosticRelatedInformation } from "vscode-languageserver";
import { rangeOfPlace } from "../places.js";
import type { LintedDraft, Reading } from "../reading/reading.js";
import { fileUri, pathOf } from "../reading/document-paths.js";
import { texts } from "../texts.js";

/** What a client can show of a diagnostic. */
export interface DiagnosticWishes {
  readonly related: boolean;
  readonly pages: boolean;
  readonly tags: boolean;
}

/** The name that findings carry in an editor's list. */
export const SOURCE = "lint-report";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information,
};
/** Longest piece of another place that is quoted. */
const LONGEST_QUOTE = 40;

/** What an editor shows of a document. */
export function diagnosticsOf({ uri, outcome }: Reading, wishes: DiagnosticWishes): readonly Diagnostic[] {
  switch (outcome.kind) {
    case "draft":
      return outcome.result.messages.map((message) => diagnosticOf(message, { uri, outcome, wishes }));
    case "config":
      return outcome.faults.map((fault) => (fault.file === pathOf(uri) ? faultDiagnostic(fault) : misconfigured([fault], wishes)));
    case "misconfigured":
      return [misconfigured(outcome.faults, wishes)];
    case "failed":
      return [atTop(outcome.reason)];
    case "other":
      return [];
  }
}

interface Circumstances {
  readonly uri: string;
  readonly outcome: LintedDraft;
  readonly wishes: DiagnosticWishes;
}

function diagnosticOf(message: Message, { uri, outcome: { draft }, wishes }: Circumstances): Diagnostic {
  const related = wishes.related ? message.related.map((place) => relatedTo(place, draft.source, uri)) : [];
  return {
    range: rangeOfPlace(message.place),
    severity: SEVERITIES[message.severity],
    code: message.ruleId,
    source: SOURCE,
    message: message.reason,
    ...(wishes.pages ? { codeDescription: { href: message.url } } : {}),
    ...(wishes.tags && isSuperfluous(message) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data: { messageKey: message.messageKey },
  };
}

function relatedTo(place: Place, source: string, uri: string): DiagnosticRelatedInformation {
  const words = source.slice(place.start.offset, place.end.offset).replace(/\s+/gu, " ");
  const quote = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  return { location: { uri, range: rangeOfPlace(place) }, message: texts.related(quote) };
}

/** What is only to be taken out is shown pale. */
function isSuperfluous({ place, edits }: Message): boolean {
  return edits.length > 0 && edits.every(({ start, end, text }) => text === "" && start <= place.start.offset && place.end.offset <= end);
}

function faultDiagnostic({ line, column, reason, text }: FileFault): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  const end = { line: line - 1, character: Math.max(start.character, text?.length ?? 0) };
  return { range: { start, end }, severity: DiagnosticSeverity.Error, source: SOURCE, message: reason };
}

/** One line at the top of a draft; the faults themselves are shown where they are. */
function misconfigured(faults: readonly FileFault[], wishes: DiagnosticWishes): Diagnostic {
  const related = faults.map(({ file, line, column, reason }): DiagnosticRelatedInformation => {
    const place = { line: line - 1, character: column - 1 };
    return { location: { uri: fileUri(file), range: { start: place, end: place } }, message: reason };
  });
  return { ...atTop(texts.misconfigured(faults)), ...(wishes.related ? { relatedInformation: related } : {}) };
}

function atTop(message: string): Diagnostic {
  const top = { line: 0, character: 0 };
  return { range: { start: top, end: top }, severity: DiagnosticSeverity.Error, source: SOURCE, message };
}
