import { blocksOf, frontMatterOf, lineEndOf, type Report, type Span } from "@lint-report/report-model";
import { lintReport, reportOfDraft, rules, type Edit, type Message } from "remark-preset-lint-report";
import { holds } from "../../places.js";
import type { LintedDraft } from "../../reading/reading.js";
import { texts } from "../../texts.js";
import { edited } from "./changes.js";

/** In drafts up to this length it is tried out whether the comments do what they are for. */
const TRIED = 100_000;

/**
 * The comments that silence a finding where it is: one above a block that stands by itself, one above and one below a list, a table or a
 * quotation, and for front matter one below it that speaks for the whole draft. `undefined` where no comment can: front matter that is
 * broken takes every comment in it for its own.
 */
export function silencing(message: Message, linted: LintedDraft): readonly Edit[] | undefined {
  const edits = commentsFor(message, linted.report);
  return linted.draft.source.length > TRIED || works(edits, message, linted) ? edits : undefined;
}

function works(edits: readonly Edit[], { ruleId, messageKey }: Message, { draft, report: before, options, result }: LintedDraft): boolean {
  const report = reportOfDraft({ ...draft, source: edited(draft.source, edits) }, options);
  // A comment among the lines of front matter that is never closed makes another thing of them, which other rules may tell.
  const isOpen = before.source.startsWith(FENCE) && frontMatterOf(before) === undefined;
  const after = lintReport(report, isOpen ? rules : rules.filter(({ id }) => id === ruleId), options.settings);
  const saidBesides = (messages: readonly Message[]): string => messages.filter((each) => each.ruleId !== ruleId).map(({ reason }) => reason).join("\n");
  return after.suppressed.some((each) => each.messageKey === messageKey) && (!isOpen || saidBesides(after.messages) === saidBesides(result.messages));
}

const FENCE = "---";

function commentsFor({ ruleId, place }: Message, report: Report): readonly Edit[] {
  const offset = place.start.offset;
  const block = blocksOf(report).find((each) => holds(each, offset) && each.kind !== "html");
  // What is said of the very beginning, and underlines nothing, is said of the whole.
  if (block === undefined || block.kind === "front-matter" || place.end.offset === 0) return [forTheWhole(ruleId, report)];
  const { tree, source } = report;
  const whole = tree.children.find(({ position }) => holds({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }, block.start));
  if (whole === block.node || whole === undefined) return [above(block.start, texts.comment("ignore", ruleId), source)];
  return around({ start: whole.position?.start.offset ?? 0, end: whole.position?.end.offset ?? 0 }, ruleId, source);
}

function around({ start, end }: Span, ruleId: string, source: string): readonly Edit[] {
  const below = lineEndOf(source).repeat(2) + texts.enabling(ruleId);
  return [above(start, texts.comment("disable", ruleId), source), { start: end, end, text: below }];
}

function above(offset: number, comment: string, source: string): Edit {
  const start = Math.max(source.lastIndexOf("\n", offset - 1), source.lastIndexOf("\r", offset - 1)) + 1;
  return { start, end: start, text: comment + lineEndOf(source) };
}

function forTheWhole(ruleId: string, report: Report): Edit {
  const end = frontMatterOf(report)?.block.end ?? 0;
  const gap = lineEndOf(report.source).repeat(2);
  const comment = texts.comment("disable", ruleId);
  return { start: end, end, text: end === 0 ? comment + gap : gap + comment };
}
