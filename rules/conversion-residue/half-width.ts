import { allMatches, COLON, DOCUMENT_YEAR_NUMBER, furnitureLinesOf, headingMarkOf, literalSpansOf, spanOf, STOP_BEHIND_BRACKET, writtenTextOf, type Block, type Report, type Span } from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";
import { exampleAt } from "./examples.js";
import { holesIn } from "./broken-forms.js";

/** Marks that official Chinese text writes full-width. Example: a comma. */
const HALF = ",:;?!().";
/** Any of them in a stretch. */
const ANY_HALF = /[,:;?!().]/u;
const FULL = "\uff0c\uff1a\uff1b\uff1f\uff01\uff08\uff09";
/** Their full-width forms and the full stop, which the view has for either. */
const FULL_MARKS = /[\u3002\uff0c\uff1a\uff1b\uff1f\uff01\uff08\uff09]/gu;
const FULL_STOP = "\u3002";
const HALF_STOP = ".";
/** What makes a mark's surroundings Chinese, as the author wrote it: characters, full-width marks, curved quotation marks. */
const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff60\u2018-\u201d\u2014\u2026]/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]/u;
const DIGIT = /\d/u;
/** With fewer full-width marks than this share, nothing is mixed: the whole text came so. */
const MIXED_SHARE = 0.05;
const SHOWN_BEFORE = 3;
const SHOWN_BEHIND = 4;

interface Mark extends Span {
  /** Place in the block's text. */
  readonly at: number;
  readonly text: string;
  readonly example: string;
  /** True for a stop that can be nothing else: right behind a remark in brackets. */
  readonly isSure: boolean;
}

/** Half-width marks in Chinese text, all in one finding whose fix changes nothing but them. */
export function halfWidth(blocks: readonly Block[], report: Report): readonly Finding[] {
  const furniture = furnitureLinesOf(report);
  const all = blocks.flatMap((block) => {
    if (!ANY_HALF.test(writtenTextOf(block.view, report.source))) return [];
    const kept: readonly Span[] = [...literalSpansOf(block, report.source), ...holesIn(block, report.source), ...furniture, ...numbersIn(block)];
    return marksIn(block, report.source).filter(({ start, end }) => !kept.some((span) => start < span.end && span.start < end));
  });
  // A single point between characters may be in a name; where most sentences end so, it is their stop.
  const stops = all.filter(({ text }) => text === FULL_STOP).length;
  const marks = stops > 1 && stops > report.source.split(FULL_STOP).length - 1 ? all : all.filter(({ text, isSure }) => isSure || text !== FULL_STOP);
  const [first] = marks;
  if (first === undefined) return [];
  const full = blocks.flatMap(({ view }) => view.starts.filter((start) => FULL.includes(report.source.charAt(start)))).length;
  return [{
    key: full < marks.length * MIXED_SHARE ? "half-width-all" : "half-width",
    start: first.start,
    end: first.end,
    data: { count: marks.length, example: first.example },
    edits: marks.map(({ start, end, text }): Edit => ({ start, end, text })),
    safe: true,
  }];
}

/** The brackets of a document number are another rule's. */
function numbersIn({ view }: Block): readonly Span[] {
  return allMatches(view.text, DOCUMENT_YEAR_NUMBER).map((match) => spanOf(view, match.index, match.index + match[0].length));
}

/** The view has each mark in its full-width form wherever it is no part of a number or a Latin word. */
function marksIn(block: Block, source: string): readonly Mark[] {
  const { view } = block;
  const isHalf = (at: number): boolean => (view.ends[at] ?? 0) - (view.starts[at] ?? 0) === 1 && HALF.includes(source.charAt(view.starts[at] ?? 0));
  const mark = headingMarkOf(view.text);
  const stops = allMatches(view.text, STOP_BEHIND_BRACKET).map(({ index }) => index).filter((at) => at >= (mark?.length ?? 0));
  const halves = [...allMatches(view.text, FULL_MARKS).map(({ index }) => index), ...stops].filter(isHalf).sort((a, b) => a - b);
  if (halves.length === 0) return [];
  const partners = partnersOf(view.text);
  const written: Written = (at) => (isHalf(at) ? "" : unitAt(view.starts[at], source));
  const isChinese = (at: number): boolean => {
    const partner = partners.get(at);
    return partner === undefined ? isBesideChinese(written, at, at) : isChinesePair(written, Math.min(at, partner), Math.max(at, partner));
  };
  const from = mark?.flaw === undefined ? 0 : mark.length;
  return halves.filter((at) => at >= from && !isKey(view.text, at) && isChinese(at)).map((at): Mark => {
    const text = view.text.charAt(at);
    const example = exampleAt(block, { from: at - SHOWN_BEFORE, at, to: at + SHOWN_BEHIND }, source);
    return { ...spanOf(view, at, at + 1), at, text: text === HALF_STOP ? FULL_STOP : text, example, isSure: text === HALF_STOP };
  });
}

/** The colon behind a Latin word may be YAML's: changing it would break what front matter is left. */
function isKey(text: string, at: number): boolean {
  return text[at] === COLON && LATIN.test(text.charAt(at - 1));
}

/** The unit of the source at a place of the view: empty for a half-width mark, `undefined` beyond the ends. */
type Written = (at: number) => string | undefined;

function unitAt(start: number | undefined, source: string): string | undefined {
  return start === undefined ? undefined : source.charAt(start);
}

function isBesideChinese(written: Written, from: number, to: number): boolean {
  return CHINESE.test(nearest(written, from, -1)) || CHINESE.test(nearest(written, to, 1)) || (isNumber(written, to) && CHINESE.test(behindDigits(written, to)));
}

/** True for the bracket that closes an item's number, which may stand before a figure: 2)5件文件, (2)2024年. */
function isNumber(written: Written, close: number): boolean {
  return DIGIT.test(written(close - 1) ?? "");
}

/** What stands behind the digits that follow a mark. */
function behindDigits(written: Written, from: number): string {
  let at = from + 1;
  while (DIGIT.test(written(at) ?? "")) at++;
  return written(at) ?? "";
}

/** Brackets right behind a Latin word are its own, unless they hold Chinese: f(x), Office(2016). */
function isChinesePair(written: Written, open: number, close: number): boolean {
  let between = "";
  for (let at = open; at < close; at++) between += written(at) ?? "";
  if (HAN.test(between)) return true;
  return !LATIN.test(written(open - 1) ?? "") && isBesideChinese(written, open, close);
}

/** The nearest character that is no half-width mark. */
function nearest(written: Written, from: number, step: 1 | -1): string {
  let at = from + step;
  while (written(at) === "") at += step;
  return written(at) ?? "";
}

/** Places of brackets that belong together, both ways. */
function partnersOf(text: string): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\uff08") open.push(at);
    const start = text[at] === "\uff09" ? open.pop() : undefined;
    if (start !== undefined) partners.set(start, at).set(at, start);
  }
  return partners;
}
