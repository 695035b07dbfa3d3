import {
  blocksOf, BOOK_TITLE_CLOSE, BOOK_TITLE_OPEN, lettersOf, once, outlineOf, reportLettersOf, rolesByBlock, titleBlockOf, trailingBlocksOf, wordFinderOf,
  type Block, type Report, type ReportLetters, type Section,
} from "@lint-report/report-model";
import { listed } from "../src/listed.js";
import type { RuleInput } from "../src/types.js";
import { templateRunsIn } from "./template-wording.js";

/** Which letters of a report count as its own text: sums of characters up to each letter. */
export interface Counting {
  readonly letters: ReportLetters;
  /** Without headings, titles in 《》, fixed formulas and the template's wording; reckoned when first asked for. */
  readonly own: () => Int32Array;
  /** The same with the template's wording: what is told in it may be stale all the same. */
  readonly told: Int32Array;
}

/** Characters between two letters by one of the sums. */
export function sumOf(sums: Int32Array, start: number, end: number): number {
  return (sums[end] ?? 0) - (sums[start] ?? 0);
}

/** The stretch from the first to the last letter that counts. */
export function countedStretch(sums: Int32Array, stretch: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  let { start, end } = stretch;
  while (start < end && sumOf(sums, start, start + 1) === 0) start++;
  while (end > start && sumOf(sums, end - 1, end) === 0) end--;
  return { start, end };
}

/** What of a report counts. */
export function countingOf({ report, data, options }: RuleInput): Counting {
  const letters = reportLettersOf(report);
  const told = bodyLetters(letters, report);
  for (const words of [data.words["formulas"] ?? [], listed(options["formulas"])]) {
    for (const { start, end } of wordFinderOf(formulasOf(words))(letters.text)) told.fill(0, start, end);
  }
  let own: Int32Array | undefined;
  return { letters, own: () => own ??= sumsOf(withoutTemplate(told, letters, report), letters), told: sumsOf(told, letters) };
}

function withoutTemplate(told: Uint8Array, letters: ReportLetters, report: Report): Uint8Array {
  const own = told.slice();
  for (const { start, end } of templateRunsIn(letters.text, report)) own.fill(0, start, end);
  return own;
}

/** Formulas as they look among letters; made once for each list. */
const formulasOf = once((words: readonly string[]): readonly string[] => words.map((word) => lettersOf(word).text));

function sumsOf(counts: Uint8Array, { starts, ends }: ReportLetters): Int32Array {
  const sums = new Int32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at++) sums[at + 1] = (sums[at] ?? 0) + (counts[at] === 1 ? (ends[at] ?? 0) - (starts[at] ?? 0) : 0);
  return sums;
}

/** What every report says of its figures and its filing. */
const NOTES = "other";

/** 1 for each letter of running text: no title, opening, heading, table, note, signature, no title in 《》. */
function bodyLetters({ blocks, starts }: ReportLetters, report: Report): Uint8Array {
  const bodies = bodyStarts(report);
  const counts = new Uint8Array(blocks.length);
  let titles: readonly Title[] = [];
  let next = 0;
  blocks.forEach((index, at) => {
    if (index !== blocks[at - 1]) {
      titles = titlesIn(blocksOf(report)[index]?.view.text ?? "");
      next = 0;
    }
    const place = starts[at] ?? 0;
    while (place >= (titles[next]?.to ?? Infinity)) next++;
    if (place >= (bodies[index] ?? Infinity) && place < (titles[next]?.from ?? Infinity)) counts[at] = 1;
  });
  return counts;
}

interface Title {
  readonly from: number;
  readonly to: number;
}

function titlesIn(text: string): readonly Title[] {
  const titles: Title[] = [];
  for (let from = text.indexOf(BOOK_TITLE_OPEN); from >= 0;) {
    const close = text.indexOf(BOOK_TITLE_CLOSE, from);
    if (close < 0) return titles;
    titles.push({ from, to: close });
    from = text.indexOf(BOOK_TITLE_OPEN, close);
  }
  return titles;
}

/** Where in each block's text the running text begins; Infinity for blocks without any. */
function bodyStarts(report: Report): readonly number[] {
  const { sections } = outlineOf(report);
  const headings = new Map(sections.map((section) => [section.block.index, section]));
  const trailing = trailingBlocksOf(report);
  const first = sections[0]?.block.index ?? titleBlockOf(report)?.index ?? -1;
  return blocksOf(report).map((block) => {
    const isNote = rolesByBlock(report)[block.index]?.join() === NOTES;
    const isBody = block.index >= first && !isNote && !trailing.has(block.index) && block.cell === undefined && block.kind !== "heading";
    return isBody ? bodyStart(block, headings.get(block.index)) : Infinity;
  });
}

function bodyStart({ index }: Block, heading: Section | undefined): number {
  if (heading === undefined || heading.form === "list") return 0;
  return heading.form === "run-in" && heading.block.index === index ? heading.bodyStart : Infinity;
}
