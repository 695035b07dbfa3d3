import type { MandatedItem, Standard } from "@lint-report/standard";
import type { TemplateSection } from "../template/types.js";
import { wordFinderOf } from "../text/word-finder.js";
import type { Span } from "../types.js";
import { ON_A_DAY } from "../text/chinese-times.js";
import { CONJUNCTIONS, CONNECTORS, PLACEHOLDER_YEAR, withArabicYears, YEARS } from "../text/chinese.js";
import { allMatches } from "../text/all-matches.js";

/** What a heading may speak of: one of the template's parts. */
export interface PartVocabulary {
  readonly id: string;
  /** Whole titles, without year. */
  readonly titles: readonly string[];
  /** One of these decides. `甲…乙` lets a few characters stand between. */
  readonly keywords: readonly string[];
  /** These decide only where no keyword of any part stands. */
  readonly hints: readonly string[];
  /** These count only beside words of another part that is often told together with this one: 对策, in 短板与对策. */
  readonly beside: readonly string[];
}

export interface Vocabulary {
  /** In the template's order. */
  readonly parts: readonly PartVocabulary[];
  /** A heading that begins so names an annex, no part. */
  readonly annexes: readonly string[];
  /** Phrases whose words mean something else. */
  readonly exceptions: readonly string[];
}

export interface TitleReading {
  /** Ids of parts in the order of the words; empty where the wording says nothing. */
  readonly roles: readonly string[];
  /** `keyword`: meaning-bearing words said so; `hint`: only weak ones. */
  readonly by: "title" | "keyword" | "hint" | "nothing";
}

const NOTHING: TitleReading = { roles: [], by: "nothing" };
/** Which words of a vocabulary: those that decide, the weak ones, or the weakest. */
type Kind = "keywords" | "hints" | "beside";
/** Characters that may stand in the gap of `甲…乙`. */
export const GAP = 8;
/** Stands in a word for a few characters of any kind: 存在…问题. */
export const ELLIPSIS = "\u2026";
const MASK = "\u0000";

const vocabularies = new WeakMap<Standard, WeakMap<readonly TemplateSection[], Vocabulary>>();

/** The vocabulary of a template's parts: the mandated item's words, and what the template adds; made once for both. */
export function vocabularyOf(sections: readonly TemplateSection[], standard: Standard): Vocabulary {
  const ofStandard = vocabularies.get(standard) ?? new WeakMap<readonly TemplateSection[], Vocabulary>();
  vocabularies.set(standard, ofStandard);
  const vocabulary = ofStandard.get(sections) ?? madeVocabulary(sections, standard);
  ofStandard.set(sections, vocabulary);
  return vocabulary;
}

function madeVocabulary(sections: readonly TemplateSection[], standard: Standard): Vocabulary {
  const items = new Map<string, MandatedItem>(standard.mandated.map((item) => [item.key, item]));
  const topicWords = standard.topics.flatMap(({ words }) => words);
  return {
    parts: sections.map(({ id, title, aliases, keywords }) => {
      const item = items.get(id);
      return {
        id,
        titles: [title, ...aliases].map(yearless),
        keywords: [...keywords, ...(item?.keywords ?? [])],
        hints: [...(item?.hints ?? []), ...(id === "measures" ? topicWords : [])],
        beside: item?.beside ?? [],
      };
    }),
    annexes: standard.forms.attachmentLabels,
    exceptions: [...sections.flatMap(({ exceptions }) => exceptions), ...standard.mandated.flatMap(({ exceptions }) => exceptions)],
  };
}

function yearless(title: string): string {
  return title.replaceAll(YEARS, "").replaceAll(PLACEHOLDER_YEAR, "").trim();
}

interface Hit extends Span {
  readonly part: number;
}

/** Reads a heading (normalised, without its mark): which of the parts it speaks of. `year` is the report's. */
export function readTitle(heading: string, vocabulary: Vocabulary, year: number | undefined): TitleReading {
  const title = withArabicYears(heading);
  if (vocabulary.annexes.some((label) => title.startsWith(label))) return NOTHING;
  const bare = yearless(title);
  const whole = vocabulary.parts.find(({ titles }) => titles.includes(bare));
  if (whole !== undefined) return { roles: [whole.id], by: "title" };
  const masked = withoutExceptions(title, vocabulary);
  const hits = [...hitsOf(masked, vocabulary, "keywords"), ...nextYearHits(masked, vocabulary, year)];
  const hints = longestFirst(hitsOf(masked, vocabulary, "hints"));
  const weak = [...hints, ...hitsOf(masked, vocabulary, "beside")];
  // 聚焦突出问题，安排专项资金 is work that was done.
  const marks = hints.some(({ part }) => vocabulary.parts[part]?.id === "measures") ? CONJUNCTIONS : [...CONJUNCTIONS, ...CONNECTORS];
  const joined = weak.filter((hint) => (hits.length > 0 ? hits : weak).some((hit) => areToldTogether(hint, hit, vocabulary) && marks.some((mark) => between(hint, hit, masked).includes(mark))));
  if (hits.length > 0) return { roles: combined(longestFirst([...hits, ...joined]), masked, vocabulary), by: "keyword" };
  if (joined.length > 0) return { roles: combined(longestFirst(joined), masked, vocabulary), by: "hint" };
  const [best] = [...hints].sort((a, b) => b.end - b.start - (a.end - a.start));
  return best === undefined ? NOTHING : { roles: [vocabulary.parts[best.part]?.id ?? ""], by: "hint" };
}

/** Parts that are often told in one chapter: 问题与下一步, 存在的不足和打算. */
const TOLD_TOGETHER = ["shortcomings", "plan"];

function areToldTogether(hint: Hit, hit: Hit, { parts }: Vocabulary): boolean {
  return hint.part !== hit.part && [hint, hit].every(({ part }) => TOLD_TOGETHER.includes(parts[part]?.id ?? ""));
}

/** What stands between two words; nothing where they stand far apart. */
function between(one: Hit, other: Hit, text: string): string {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return second.start - first.end > GAP ? "" : text.slice(first.end, second.start);
}

function withoutExceptions(title: string, { exceptions }: Vocabulary): string {
  const found = new Set(wordFinderOf(exceptions)(title).map(({ entry }) => entry));
  return exceptions.reduce((text, phrase, entry) => (found.has(entry) ? text.replaceAll(phrase, MASK.repeat(phrase.length)) : text), title);
}

/** The words of a vocabulary in one row, by their beginnings. */
interface WordRow {
  readonly words: readonly { readonly part: number; readonly word: string }[];
  /** Each word up to its gap. */
  readonly heads: readonly string[];
}

const rows = new WeakMap<Vocabulary, Readonly<Record<Kind, WordRow>>>();

function rowOf(vocabulary: Vocabulary, kind: Kind): WordRow {
  const known = rows.get(vocabulary);
  if (known !== undefined) return known[kind];
  const row = (each: Kind): WordRow => {
    const words = vocabulary.parts.flatMap((part, index) => part[each].map((word) => ({ part: index, word })));
    return { words, heads: words.map(({ word }) => word.split(ELLIPSIS)[0] ?? "") };
  };
  const made = { keywords: row("keywords"), hints: row("hints"), beside: row("beside") };
  rows.set(vocabulary, made);
  return made[kind];
}

function hitsOf(text: string, vocabulary: Vocabulary, kind: Kind): readonly Hit[] {
  const { words, heads } = rowOf(vocabulary, kind);
  const begun = new Set(wordFinderOf(heads)(text).map(({ entry }) => entry));
  return [...begun].sort((a, b) => a - b).flatMap((entry) => {
    const { part, word } = words[entry] ?? { part: 0, word: "" };
    const span = find(text, word);
    return span === undefined ? [] : [{ part, ...span }];
  });
}

/** First occurrence of a word, or of `甲…乙` with at most `GAP` characters between. */
export function find(text: string, word: string): Span | undefined {
  const [head = "", tail] = word.split(ELLIPSIS);
  for (let start = text.indexOf(head); start >= 0; start = text.indexOf(head, start + 1)) {
    const end = start + head.length;
    if (tail === undefined) return { start, end };
    const at = text.slice(end, end + GAP + tail.length).indexOf(tail);
    if (at >= 0 && !text.slice(end, end + at).includes(MASK)) return { start, end: end + at + tail.length };
  }
  return undefined;
}

/** The year after the report's year speaks of plans. */
function nextYearHits(text: string, vocabulary: Vocabulary, year: number | undefined): readonly Hit[] {
  const part = vocabulary.parts.findIndex(({ id }) => id === "plan");
  if (year === undefined || part < 0) return [];
  return allMatches(text, YEARS).flatMap((match) =>
    Number(match[1]) === year + 1 && !ON_A_DAY.test(text.slice(match.index + match[0].length)) ? [{ part, start: match.index, end: match.index + match[0].length }] : []);
}

/** Drops hits inside longer ones, and orders by place. */
function longestFirst(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => hit.start < other.end && other.start < hit.end)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Several parts in one heading: 存在问题和下一步打算 speaks of two. Without a connector the later words qualify the earlier:
 * 下一步主要举措 is a plan, 工作亮点不多 a shortcoming. Measures named after another part are that part's, unless a
 * conjunction sets them beside it.
 */
function combined(hits: readonly Hit[], text: string, vocabulary: Vocabulary): readonly string[] {
  const kept: { readonly id: string; readonly end: number }[] = [];
  for (const hit of hits) {
    const id = vocabulary.parts[hit.part]?.id ?? "";
    const before = kept[kept.length - 1];
    const between = text.slice(before?.end ?? 0, hit.start);
    const relation = before === undefined ? "beside" : relationOf(before.id, id, between);
    if (relation === "over") kept.pop();
    if (relation !== "under") kept.push({ id, end: hit.end });
    else if (before !== undefined) kept[kept.length - 1] = { id: before.id, end: hit.end };
  }
  return [...new Set(kept.map(({ id }) => id))];
}

/** How a part stands to the one named before it: `beside` it, `over` it (it is what the heading speaks of), or `under` it. */
function relationOf(before: string, next: string, between: string): "beside" | "over" | "under" {
  if (next === before) return "under";
  const conjoined = CONJUNCTIONS.some((word) => between.includes(word));
  if (next === "measures") return conjoined && before === "first-responsible" ? "beside" : "under";
  if (before === "measures" && next === "first-responsible") return conjoined ? "beside" : "over";
  const apart = conjoined || CONNECTORS.some((word) => between.includes(word));
  if (before === "plan") return conjoined ? "beside" : "under";
  if (next === "plan") return "beside";
  return apart ? "beside" : next === "shortcomings" || before === "measures" ? "over" : "under";
}
