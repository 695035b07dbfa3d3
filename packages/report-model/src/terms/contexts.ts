import type { Standard } from "@lint-report/standard";
import { rolesByBlock } from "../quantity/results.js";
import { BOOK_TITLE_CLOSE, BOOK_TITLE_OPEN, QUOTE_OPEN, YEARS } from "../text/chinese.js";
import { AS_SAID, MEASURED_BY, NAMED_OF_OLD, QUOTE_CLOSE, QUOTE_OPENS, TITLES_BEFORE } from "../text/chinese-times.js";
import { clausesOf, sentencesOf, type Stretch } from "../text/sentences.js";
import { endingOf } from "../text/word-edges.js";
import { holdsAny } from "../text/word-finder.js";
import type { Block, Report } from "../types.js";
import { allMatches } from "../text/all-matches.js";
import { writingTimeOf } from "./writing-time.js";

/**
 * Of which time, and in which way, a sentence speaks of something:
 * title: inside 《》 · quoted: inside “” · history: of what was · finished: of its end and outcome · honoured: of an award won for it · changed: of a new name or a
 * comparison · negated: that it is no more · planned: of the next year · prepared: that it is being prepared · awaited: that it is still to come · draft: of a document not passed.
 */
export type TimeContext = "title" | "quoted" | "history" | "finished" | "honoured" | "changed" | "negated" | "planned" | "prepared" | "awaited" | "draft";

/** A stretch of a block's view. */
export interface BlockPlace {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** How far back an opening mark is looked for. */
const LONGEST_TITLE = 120;
const LONGEST_QUOTE = 40;
/** How far before a name 原 may stand: 原县政府法制办, 原县（区）环境保护局. */
const FORMER_BEFORE = 6;

/** How much of a list of titles in front of another one is looked at. */
const LONGEST_LIST = 200;

/** Titles, whose words and years are names. */
const TITLES = /《[^《》]{0,120}》/gu;

const blank = (text: string): string => " ".repeat(text.length);

/** The contexts of one place, in no order. */
export function contextsAt(place: BlockPlace, report: Report): ReadonlySet<TimeContext> {
  const { block, start } = place;
  const { text } = block.view;
  const found = new Set<TimeContext>();
  if (isInside(text.slice(Math.max(0, start - LONGEST_TITLE), start), BOOK_TITLE_OPEN, BOOK_TITLE_CLOSE)) found.add("title");
  if (isInside(text.slice(Math.max(0, start - LONGEST_QUOTE), start), QUOTE_OPEN, QUOTE_CLOSE)) found.add("quoted");
  for (const context of toldIn(sentenceAround(block, start), place, report)) found.add(context);
  if (rolesByBlock(report)[block.index]?.includes("plan") === true) found.add("planned");
  // 争取获评“八五”普法先进单位: it is still to be won.
  if (found.has("planned")) found.delete("honoured");
  return found;
}

/** How much of a very long sentence is looked at on either side of a place. */
const LONGEST_HALF = 300;

const sentences = new WeakMap<Block, readonly Stretch[]>();

/** The sentence that holds a place of a block. */
function sentenceAround(block: Block, place: number): Stretch {
  const known = sentences.get(block) ?? sentencesOf(block.view.text);
  sentences.set(block, known);
  let low = 0;
  let high = known.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const { start, end } = known[low] ?? { start: 0, end: block.view.text.length };
  const from = Math.max(start, place - LONGEST_HALF);
  const to = Math.min(end, place + LONGEST_HALF);
  return { text: block.view.text.slice(from, to), start: from, end: to };
}

function isInside(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

const bares = new WeakMap<Standard["timeWords"], { readonly text: string; readonly bare: string }>();

/** A sentence without titles and without phrases that only look like words of time; the last one is remembered, as several places ask for it. */
function bareOf(text: string, words: Standard["timeWords"]): string {
  const known = bares.get(words);
  if (known?.text === text) return known.bare;
  const untitled = text.replaceAll(TITLES, blank);
  const bare = !holdsAny(untitled, words.except) ? untitled : words.except.reduce((rest, phrase) => (rest.includes(phrase) ? rest.replaceAll(phrase, blank) : rest), untitled);
  bares.set(words, { text, bare });
  return bare;
}

function toldIn(sentence: Stretch, { start, end, block }: BlockPlace, report: Report): readonly TimeContext[] {
  const { timeWords: words } = report.context.standard;
  const bare = bareOf(sentence.text, words);
  const clauses = clausesOf(bare);
  const at = clauses.findIndex(({ end }) => start - sentence.start < end);
  const clause = clauses[at]?.text ?? bare;
  const around = (clauses[at - 1]?.text ?? "") + clause;
  const next = clauses[at + 1]?.text ?? "";
  const before = block.view.text.slice(Math.max(0, start - LONGEST_LIST), start).replace(TITLES_BEFORE, "").slice(-FORMER_BEFORE);
  const years = yearsIn(bare, start - sentence.start, writingTimeOf(report).year);
  const told: readonly (readonly [TimeContext, boolean])[] = [
    ["history", years.past || holdsAny(around, words.history) || NAMED_OF_OLD.test(next)],
    ["finished", holdsAny(clause, words.finished)],
    ["honoured", holdsAny(clause, words.honours)],
    ["changed", holdsAny(around, words.changes) || holdsAny(before, words.former) || isMeasure({ block, start, end }, words)],
    // 引用了《合同法》的条文，上述法律同时废止.
    ["negated", holdsAny(around, words.negations) || (AS_SAID.test(next) && holdsAny(next, words.negations))],
    ["planned", years.next || holdsAny(bare, words.plans)],
    ["prepared", holdsAny(clause, words.prepared)],
    ["awaited", holdsAny(bare, words.awaited)],
    ["draft", holdsAny(bare, words.drafts)],
  ];
  return told.filter(([, holds]) => holds).map(([context]) => context);
}

/** How much in front of a place is looked at for a word of comparison, and behind it for what is measured by it. */
const NEXT_TO_IT = 20;

/** 较“十三五”增长31%, 是“十三五”的1.3倍: a period that something is compared with. */
function isMeasure({ block, start, end }: BlockPlace, { compared }: Standard["timeWords"]): boolean {
  const { text } = block.view;
  const before = text.slice(Math.max(0, start - NEXT_TO_IT), start).replace(QUOTE_OPENS, "");
  return endingOf(before, compared) !== undefined || MEASURED_BY.test(text.slice(end, end + NEXT_TO_IT));
}

/** Whether a sentence names an earlier year before a place, and whether it names the next year. */
function yearsIn(sentence: string, place: number, year: number | undefined): { readonly past: boolean; readonly next: boolean } {
  if (year === undefined) return { past: false, next: false };
  const named = allMatches(sentence, YEARS).map((match) => ({ value: Number(match[1]), at: match.index }));
  return { past: named.some(({ value, at }) => value < year && at < place), next: named.some(({ value }) => value === year + 1) };
}
