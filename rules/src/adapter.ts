import { LIST_SEPARATOR, linesOf, maskingOf, type Report } from "@lint-report/report-model";
import { ruleData } from "../generated/registry.js";
import { pageUrl } from "./pages.js";
import { insideQuotes } from "./inside-quotes.js";
import { noteOf } from "./note.js";
import type {
  Finding, Message, MessageTemplate, Place, Rule, RuleData, RuleInput, RuleOptions, RuleSetting, Severity,
} from "./types.js";

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const PLACEHOLDER = /(\u201c?)\{([a-zA-Z]{1,30})\}/gu;
/** A message is one line, whatever it quotes. */
const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** What is left of a character that a quotation cuts in two. */
const HALF_CHARACTER = /[\ud800-\udfff]/gu;

/** What one rule says of a report, in words. Nothing where the rule is off. */
export function messagesOf(rule: Rule, report: Report, setting: RuleSetting | undefined): readonly Message[] {
  const ceiling = setting?.severity;
  if (ceiling === "off") return [];
  const input = inputFor(rule.id, report, setting?.options);
  return rule.find(input).map((finding) => messageOf(finding, input.data, { report, ceiling }));
}

/** Another rule's words. */
function wordsOf(ruleId: string, name: string): readonly string[] {
  return ruleData[ruleId]?.words[name] ?? [];
}

/** What a rule gets to see of a report, with its options as they are set. */
export function inputFor(ruleId: string, report: Report, options: RuleOptions = {}): RuleInput {
  const data = ruleData[ruleId];
  if (data === undefined) throw new Error(`Cannot run rule ${ruleId}, expected its rule.yaml in the registry`);
  return { report, data, options: { ...defaultsOf(data), ...options }, ruleIds: Object.keys(ruleData), wordsOf };
}

/** A rule's options as they are when nobody sets them. */
export function defaultsOf(data: RuleData): RuleOptions {
  return Object.fromEntries(Object.entries(data.options).map(([name, option]) => [name, option.default]));
}

interface Circumstances {
  readonly report: Report;
  /** No message of the rule is more severe than this. */
  readonly ceiling: Severity | undefined;
}

/** Puts a finding into words. */
export function messageOf(finding: Finding, data: RuleData, { report, ceiling }: Circumstances): Message {
  const template = data.messages[finding.key];
  if (template === undefined) throw new Error(`Cannot word a finding of ${data.id}, expected a message named ${finding.key} in its rule.yaml`);
  const lines = linesOf(report.source);
  const { source } = report;
  // A place cuts no character in two.
  const place = (start: number, end: number): Place => ({ start: lines.pointAt(isInside(source, start) ? start - 1 : start), end: lines.pointAt(isInside(source, end) ? end + 1 : end) });
  const edits = finding.edits ?? [];
  const { words } = maskingOf(report);
  return {
    ruleId: data.id,
    messageKey: finding.key,
    severity: lowered(template.severity, ceiling),
    reason: words(filled(template, finding, data.id)),
    note: noteOf(finding.basis ?? (template.basis.length > 0 ? template.basis : data.basis), report.context.standard),
    url: pageUrl(data.id),
    place: place(finding.start, finding.end),
    // A masked replacement would be put into the draft.
    expected: (finding.expected ?? []).filter((text) => words(text) === text),
    fixable: edits.length > 0 && finding.safe === true,
    edits,
    secretEdits: edits.some(({ text }) => words(text) !== text),
    related: (finding.related ?? []).map(({ start, end }) => place(start, end)),
  };
}

/** True between the two halves of one character. */
function isInside(source: string, offset: number): boolean {
  return (source.codePointAt(offset - 1) ?? 0) > 0xffff;
}

function lowered(severity: Severity, ceiling: Severity | undefined): Severity {
  return ceiling !== undefined && RANK[ceiling] < RANK[severity] ? ceiling : severity;
}

function filled(template: MessageTemplate, finding: Finding, ruleId: string): string {
  return template.reason.replace(PLACEHOLDER, (_, open: string, name: string) => {
    const value = finding.data?.[name];
    if (value === undefined) throw new Error(`Cannot word ${ruleId}/${finding.key}, expected data for {${name}}`);
    const words = [value].flat().map((each) => abridged(String(each))).join(LIST_SEPARATOR).replaceAll(LINE_ENDS, " ").replaceAll(HALF_CHARACTER, "");
    return open + (open === "" ? words : insideQuotes(words));
  });
}

/** Letters of an author's words that a message repeats: a paragraph that is read as a heading must not fill the screen. */
const LONGEST = 120;
const ELLIPSIS = "\u2026";

/** The beginning and the end of words that are too long. */
function abridged(words: string): string {
  const whole = (text: string): string => text.replaceAll(HALF_CHARACTER, "");
  return words.length <= LONGEST ? words : whole(words.slice(0, LONGEST * 0.75)) + ELLIPSIS + whole(words.slice(-LONGEST / 4));
}

/** By place; what stands at one place keeps its order. */
export function inOrder<T extends Message>(messages: readonly T[]): readonly T[] {
  return [...messages].sort((a, b) => a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset);
}
