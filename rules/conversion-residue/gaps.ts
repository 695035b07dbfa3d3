import { allMatches, FIGURE_CALLED, furnitureLinesOf, headingMarkOf, literalSpansOf, NAME_AND_DATE_LINE, plainRowsOf, SENTENCE_MARK, setRowsOf, SPREAD_DIGITS, writtenTextOf, type Block, type Report, type Span } from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";
import { exampleAt } from "./examples.js";
import { holesIn, hollowDates } from "./broken-forms.js";

/** Blanks inside a line, also the wide ones. Example: the space in 2020 年. */
const BLANK = /^[ \t\u00a0\u2000-\u200a\u3000]{1,20}$/u;
/** Any of them in a stretch. */
const ANY_BLANK = /[ \t\u00a0\u2000-\u200a\u3000]/u;
const DIGIT = /[0-9]/u;
const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z/]/u;
/** Full-width marks of running text. Example: a comma. */
const MARK = /[\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\u201c\u201d\u300a\u300b\uff08\uff09]/u;
/** Room to write in: （　　）. */
const EMPTY_BRACKETS = /\uff08\uff09|\u300a\u300b|\u201c\u201d/u;
const NUMBER_BEFORE = /[0-9.]{1,12}$/u;
const NUMBER_BEHIND = /^[0-9.,]{1,12}/u;
/** How far around a blank its number and label are looked for. */
const WINDOW = 20;
/** Longest number at the start of a block that may be its own mark: 1 总体情况. */
const LONGEST_MARK = 2;
/** Longest line that names who issued the print, and when. */
const LONGEST_NOTE = 60;
/** How much around a blank is shown. */
const SHOWN_BEFORE = 2;
const LONGEST_SHOWN = 8;
/** Example: a digit, or the blank between two. */
const NUMBER_UNIT = /[0-9. ]/u;

/** Blanks beside digits and marks, all in one finding whose fix takes out nothing but them. */
export function gaps(blocks: readonly Block[], report: Report, labels: readonly string[]): readonly Finding[] {
  // The blanks between the cells of a row are its lines.
  const lines: readonly Span[] = [...furnitureLinesOf(report), ...plainRowsOf(report), ...setRowsOf(report)];
  const found = blocks.flatMap((block) => {
    if (!ANY_BLANK.test(writtenTextOf(block.view, report.source))) return [];
    const kept: readonly Span[] = [...literalSpansOf(block, report.source), ...holesIn(block, report.source), ...lines];
    return gapsIn(block, report, labels).filter(({ start, end }) => !kept.some((span) => start <= span.end && span.start <= end));
  });
  const [first] = found;
  if (first === undefined) return [];
  const edits = found.map(({ start, end }): Edit => ({ start, end, text: "" }));
  return [{ key: "spaces", ...first.place, data: { count: found.length, example: first.example }, edits, safe: true }];
}

interface Gap extends Span {
  readonly example: string;
  /** The blank with its neighbours, for the eye. */
  readonly place: Span;
}

function gapsIn(block: Block, { source, context: { standard } }: Report, labels: readonly string[]): readonly Gap[] {
  const { view } = block;
  const dates = hollowDates(block);
  const line = lineOf(block, standard.forms.issueLabels);
  const spread = allMatches(view.text, SPREAD_DIGITS).flatMap((match) => [...match[0]].flatMap((unit, offset): readonly Gap[] => {
    const at = match.index + offset;
    return unit === " " ? [gapOf({ start: view.starts[at] ?? 0, end: view.ends[at] ?? 0 }, { block, before: at - 1, behind: at + 1 }, source)] : [];
  }));
  const apart = line.isRunning ? spreadWords(block, source) : [];
  const beside = view.starts.flatMap((end, index): readonly Gap[] => {
    const start = view.ends[index - 1] ?? end;
    const isGap = index > 0 && start < end && BLANK.test(source.slice(start, end)) && !dates.some((date) => date.start < index && index < date.end);
    return isGap && !isRoom(view.text, index, source.slice(start, end)) && isNeedless(line, index, labels) ? [gapOf({ start, end }, { block, before: index - 1, behind: index }, source)] : [];
  });
  return [...spread, ...beside, ...apart].sort((a, b) => a.start - b.start);
}

/** 农产 品质 量安全: two blanks or more with few letters between, inside running text, as a PDF sets a justified line. */
function spreadWords(block: Block, source: string): readonly Gap[] {
  const { view } = block;
  const places = view.starts.flatMap((start, index): readonly number[] => {
    const end = view.ends[index - 1] ?? start;
    const isBlank = index > 0 && end < start && ONE_BLANK.test(source.slice(end, start));
    return isBlank && HAN.test(view.text.charAt(index - 1)) && HAN.test(view.text.charAt(index)) ? [index] : [];
  });
  const isNear = (one: number | undefined, other: number | undefined): boolean => one !== undefined && other !== undefined && Math.abs(one - other) >= FEWEST_APART && Math.abs(one - other) <= LETTERS_APART;
  return places.filter((place, at) => isNear(place, places[at - 1]) || isNear(place, places[at + 1]))
    .map((index) => gapOf({ start: view.ends[index - 1] ?? 0, end: view.starts[index] ?? 0 }, { block, before: index - 1, behind: index }, source));
}

const ONE_BLANK = /^[ \t\u00a0]$/u;
/** Letters between two such blanks; single ones are those of a name: 王 明. */
const FEWEST_APART = 2;
const LETTERS_APART = 4;

interface Neighbours {
  readonly block: Block;
  /** Places of the units on both sides. */
  readonly before: number;
  readonly behind: number;
}

/** The example shows a number whole, with what it counts. */
function gapOf(span: Span, { block, before, behind }: Neighbours, source: string): Gap {
  const { view } = block;
  let last = behind;
  while (last < behind + LONGEST_SHOWN && NUMBER_UNIT.test(view.text.charAt(last))) last++;
  const example = exampleAt(block, { from: before - SHOWN_BEFORE, at: before, to: last }, source);
  return { ...span, example, place: { start: view.starts[before] ?? span.start, end: view.ends[behind] ?? span.end } };
}

/** A block's text, read once for all its blanks. */
interface Line {
  readonly text: string;
  /** Places behind the heading's mark and before a date at the end; -1 where there is none. */
  readonly mark: number;
  readonly date: number;
  /** True for sentences in a paragraph. */
  readonly isRunning: boolean;
}

function lineOf({ view: { text }, kind }: Block, issueLabels: readonly string[]): Line {
  const issued = Math.max(...issueLabels.map((label) => text.slice(0, LONGEST_NOTE).lastIndexOf(label)));
  // 石桥镇党政综合办公室　　2025年1月15日印发: the name stands left, the date right.
  const date = NAME_AND_DATE_LINE.exec(issued > 0 ? text.slice(0, issued) : text)?.[2];
  return {
    text, mark: headingMarkOf(text)?.length ?? -1, date: date === undefined ? -1 : text.indexOf(date),
    isRunning: (kind === "paragraph" || kind === "list-item") && SENTENCE_MARK.test(text),
  };
}

/** Columns that blanks take. */
const WIDE_BLANK = /[\t\u2003\u3000]/gu;
/** From this width on a blank beside a mark, and beside a figure, is room that somebody left. */
const ROOM_AT_MARK = 2;
const ROOM_AT_DIGIT = 4;

/** True where a figure, a name or a date may still be meant to stand: 排名第　　。, 20    年, 合格率为 。 */
function isRoom(text: string, at: number, blank: string): boolean {
  const width = blank.length + allMatches(blank, WIDE_BLANK).length;
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  if (!MARK.test(before) && !MARK.test(behind)) return width >= ROOM_AT_DIGIT;
  return width >= ROOM_AT_MARK || (MARK.test(behind) && FIGURE_CALLED.test(text.slice(Math.max(0, at - WINDOW), at)));
}

/** `at`: the place in the text behind the blank. */
function isNeedless({ text, mark, date, isRunning }: Line, at: number, labels: readonly string[]): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  if (at === mark || at === date) return false;
  if (DIGIT.test(before) && HAN.test(behind)) return isPlainNumberBefore(text, at, labels);
  if (HAN.test(before) && DIGIT.test(behind)) {
    const isLabel = labels.some((label) => text.slice(Math.max(0, at - WINDOW), at).endsWith(label));
    return !isLabel && !LATIN.test(text.slice(at, at + WINDOW).replace(NUMBER_BEHIND, "").charAt(0));
  }
  if (EMPTY_BRACKETS.test(before + behind)) return false;
  const isChinese = HAN.test(text.slice(Math.max(0, at - 2), at + 2));
  return isRunning && isChinese && at > Math.max(0, mark) && (MARK.test(before) || MARK.test(behind));
}

/** A number that is neither a label's, nor a heading's, nor part of a Latin name. */
function isPlainNumberBefore(text: string, at: number, labels: readonly string[]): boolean {
  const head = text.slice(Math.max(0, at - WINDOW), at);
  const rest = head.replace(NUMBER_BEFORE, "").trimEnd();
  // 1.1　总体情况.
  if (rest === "" && (at <= LONGEST_MARK || head.includes("."))) return false;
  return !LATIN.test(rest.charAt(rest.length - 1)) && !labels.some((label) => rest.endsWith(label));
}
