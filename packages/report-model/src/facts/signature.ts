import { fact } from "../fact.js";
import { outlineOf } from "../outline/outline.js";
import { blocksOf } from "../text/blocks.js";
import { ANY_DATE, COLON, DATE_LIKE_LINE, NAME_AND_DATE_LINE, SENTENCE_END, STOP_MARKS, UNFILLED } from "../text/chinese.js";
import { headingMarkOf } from "../text/heading-mark.js";
import { sliceView, spanOf } from "../text/text-view.js";
import type { Block, CalendarDate, Report, Span } from "../types.js";
import { authoritiesNamed, kindsOfPlace } from "./authority.js";
import { dateOfBlock } from "./dates.js";
import { authorityInTitle } from "./facts.js";
import { endOfReport } from "./second-report.js";

/** A name in a signature, without seal mark and label. */
export interface SignedName extends Span {
  readonly name: string;
  /** False for a line that only its place makes a signature: a unit whose kind is not known. */
  readonly known: boolean;
}

/** A line that is meant as the date of signing. */
export interface SignedDate extends Span {
  readonly text: string;
  /** `undefined` where the day does not exist or the form cannot be read. */
  readonly value: CalendarDate | undefined;
}

/** How the report is signed. */
export interface Signature {
  readonly names: readonly SignedName[];
  readonly date: SignedDate | undefined;
  /** A date between the title and the text, as web pages set it. */
  readonly headDate: SignedDate | undefined;
  /** True where the place of a name or a date still holds a placeholder. */
  readonly unfilled: boolean;
  /** True where some other line, of a web page, holds a date: 发布日期：2022-02-14. */
  readonly dated: boolean;
  /** Behind the report's last sentence: where a signature belongs. */
  readonly place: Span;
}

/** Shortest block that is running text, not a line of the letterhead. */
const SHORTEST_TEXT = 50;
const LONGEST_NAME = 40;
const LONGEST_META = 80;
/** Lines at the end among which a name without a date is looked for. */
const LAST_LINES = 8;

/** Who signed and when, from the end of the draft; `undefined` for a draft without text. */
export const signatureOf = fact((report): Signature | undefined => {
  const end = endOfReport(report);
  const texts = blocksOf(report).filter(({ view, cell, index }) => view.text !== "" && cell === undefined && index < end);
  const title = outlineOf(report).title?.index ?? -1;
  const headings = new Set(outlineOf(report).sections.map(({ block }) => block.index));
  const from = texts.findIndex(({ index, view }) => index > title && (headings.has(index) || view.text.length > SHORTEST_TEXT));
  if (from < 0) return undefined;
  const lines = texts.slice(from).filter(({ index, depth }) => !headings.has(index) && depth === 0);
  const head = texts.slice(0, from);
  const { names, date } = signedLines(lines, report);
  return {
    names, date,
    headDate: head.flatMap((block) => dateIn(block, report) ?? [])[0],
    unfilled: lines.slice(-4).some(({ view }) => view.text.length <= LONGEST_NAME && UNFILLED.test(view.text)),
    dated: [...head, ...lines.slice(-LAST_LINES)].some(({ view }) => view.text.length <= LONGEST_META && ANY_DATE.test(view.text)),
    place: endOfText(texts.slice(from)),
  };
});

function signedLines(lines: readonly Block[], report: Report): { readonly names: readonly SignedName[]; readonly date: SignedDate | undefined } {
  const dated = lines.flatMap((block, at) => (dateIn(block, report) !== undefined && isSigning(lines, at, report) ? [{ block, at, names: namesBy(lines, at, report) }] : []));
  // A date behind the copies is the printer's: it gives way to one that a known name signs.
  const signing = dated.findLast(({ names }) => names.some(({ known }) => known)) ?? dated[dated.length - 1];
  if (signing === undefined) return { names: lastName(lines, report), date: labelledDate(lines, report) };
  return { names: signing.names.length > 0 ? signing.names : namesOf(lines[signing.at + 1], report), date: dateIn(signing.block, report) };
}

/** The names in one line with a date, else those above it. */
function namesBy(lines: readonly Block[], at: number, report: Report): readonly SignedName[] {
  const block = lines[at];
  const inLine = block === undefined ? [] : nameBeforeDate(block, report);
  return inLine.length > 0 ? inLine : namesAbove(lines.slice(0, at), report);
}

/** A date below a name, in one line with it, or near the end with no paragraph behind it: not the date of an event that a chronicle tells. */
function isSigning(lines: readonly Block[], at: number, report: Report): boolean {
  if (namesBy(lines, at, report).length > 0) return true;
  return lines.length - at <= LAST_LINES && (lines[at + 1]?.view.text.length ?? 0) <= SHORTEST_TEXT;
}

/** 报送日期：2025年1月6日, below a name. */
function labelledDate(lines: readonly Block[], report: Report): SignedDate | undefined {
  return lines.slice(-LAST_LINES).flatMap((block, index, last) => {
    const from = block.view.text.indexOf(COLON) + 1;
    if (from === 0 || namesOf(last[index - 1], report).length === 0) return [];
    return dateIn({ ...block, view: sliceView(block.view, from, block.view.text.length) }, report) ?? [];
  })[0];
}

/** The names in the lines right above a date; the nearest one may be of a kind that is not known. */
function namesAbove(lines: readonly Block[], report: Report): readonly SignedName[] {
  const names: SignedName[] = [];
  for (const block of [...lines].reverse()) {
    const found = namesOf(block, report);
    if (found.length === 0) break;
    names.unshift(...found);
  }
  const nearest = lines[lines.length - 1];
  return names.length > 0 || nearest === undefined || !isShortLine(nearest, report) ? names : [{ name: nearest.view.text, known: false, ...spanOf(nearest.view, 0, nearest.view.text.length) }];
}

function isShortLine({ view: { text } }: Block, report: Report): boolean {
  const { closings, copyLabels, attachmentLabels } = report.context.standard.forms;
  return text.length <= LONGEST_NAME && !Array.from(STOP_MARKS).some((mark) => text.includes(mark)) && headingMarkOf(text) === undefined
    && ![...closings, ...copyLabels, ...attachmentLabels].some((word) => text.startsWith(word));
}

/** Without a date: a name among the last lines, before any copies and not the one that issued the print. */
function lastName(lines: readonly Block[], report: Report): readonly SignedName[] {
  const { copyLabels, issueLabels } = report.context.standard.forms;
  const last = lines.slice(-LAST_LINES);
  const copies = last.findIndex(({ view }) => copyLabels.some((label) => view.text.startsWith(label)));
  const end = copies < 0 ? last : last.slice(0, copies);
  return end.filter((_, index) => !issueLabels.some((label) => end[index + 1]?.view.text.endsWith(label) === true)).flatMap((block) => namesOf(block, report));
}

/** The names that make up a line, after a label and before a seal mark; who gets a copy signs nothing. */
function namesOf(block: Block | undefined, report: Report): readonly SignedName[] {
  if (block === undefined || block.view.text.length > LONGEST_NAME) return [];
  const { standard } = report.context;
  const { text } = block.view;
  if (standard.forms.copyLabels.some((label) => text.startsWith(label))) return [];
  const seal = standard.forms.sealMarks.find((mark) => text.endsWith(mark)) ?? "";
  const from = text.lastIndexOf(COLON) + 1;
  const name = text.slice(from, text.length - seal.length);
  if (headingMarkOf(name) !== undefined) return [];
  const named = authoritiesNamed(name, standard);
  if (named.length > 0) return named.map(({ name: each, start, end }) => ({ name: each, known: true, ...spanOf(block.view, from + start, from + end) }));
  return kindsOfPlace(name, standard).length > 0 && name.length <= LONGEST_NAME / 3 ? [{ name, known: true, ...spanOf(block.view, from, from + name.length) }] : [];
}

function nameBeforeDate(block: Block, report: Report): readonly SignedName[] {
  const length = NAME_AND_DATE_LINE.exec(block.view.text)?.[1]?.length ?? 0;
  if (length === 0) return [];
  const part = { ...block, view: sliceView(block.view, 0, length) };
  const names = namesOf(part, report);
  return names.length > 0 ? names : titledName(part, report);
}

/** A name of a kind that is not known, which the title tells as well. */
function titledName({ view }: Block, report: Report): readonly SignedName[] {
  const isTitled = authorityInTitle(report).some(({ value }) => value.length > 2 && view.text.length > 2 && (value.endsWith(view.text) || view.text.endsWith(value)));
  return isTitled ? [{ name: view.text, known: false, ...spanOf(view, 0, view.text.length) }] : [];
}

function dateIn(block: Block, report: Report): SignedDate | undefined {
  const { view } = block;
  if (DATE_LIKE_LINE.test(view.text)) return { text: view.text, value: dateOfBlock(block), ...spanOf(view, 0, view.text.length) };
  const match = NAME_AND_DATE_LINE.exec(view.text);
  if (match === null || nameBeforeDate(block, report).length === 0) return undefined;
  const from = view.text.indexOf(match[2] ?? "");
  const part = sliceView(view, from, from + (match[2] ?? "").length);
  return { text: part.text, value: dateOfBlock({ ...block, view: part }), ...spanOf(part, 0, part.text.length) };
}

function endOfText(texts: readonly Block[]): Span {
  const ended = texts.filter(({ view }) => SENTENCE_END.includes(view.text.charAt(view.text.length - 1)));
  const last = ended[ended.length - 1] ?? texts[texts.length - 1];
  const end = last === undefined ? 0 : spanOf(last.view, 0, last.view.text.length).end;
  return { start: end, end };
}
