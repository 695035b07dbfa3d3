import type { Standard, Term } from "@lint-report/standard";
import { fact } from "../fact.js";
import { blocksOf } from "../text/blocks.js";
import { ENUMERATION_COMMA } from "../text/chinese.js";
import { COMMA } from "../text/chinese-clauses.js";
import { LEFT_OUT, PLENARY, PLENUM, plenumInWords, PLENUMS, quoteVariants } from "../text/chinese-times.js";
import { sentencesOf } from "../text/sentences.js";
import { apart, holdsAny, wordFinderOf } from "../text/word-finder.js";
import type { Block, Span } from "../types.js";
import { allMatches } from "../text/all-matches.js";
import type { BlockPlace } from "./contexts.js";
import { groupBy } from "../group-by.js";

/** A term as it stands in the draft; `start` and `end` are places in its block's view. */
export interface TermUse extends BlockPlace {
  /** As the standard writes it: 二十届四中全会, also where 二十届三中、四中全会 stands. */
  readonly word: string;
  readonly term: Term;
}

/** Every use of a dated term in reading order; `contextsAt` tells of which time its sentence speaks. */
export const termsOf = fact((report): readonly TermUse[] => {
  const table = tableOf(report.context.standard);
  return blocksOf(report).filter(({ view }) => view.text !== "").flatMap((block) => usesIn(block, table));
});

interface Table {
  /** Words and spared phrases of all terms in one list, for one walk. */
  readonly words: readonly string[];
  /** Whose word each of them is. */
  readonly owners: readonly { readonly term: Term; readonly word: string; readonly spares: boolean }[];
  readonly byWord: ReadonlyMap<string, Term>;
}

const tables = new WeakMap<Standard, Table>();

function tableOf(standard: Standard): Table {
  const known = tables.get(standard);
  if (known !== undefined) return known;
  const entries = standard.terms.flatMap((term) => [
    ...term.words.flatMap((word) => quoteVariants(word).map((variant) => ({ variant, owner: { term, word, spares: false } }))),
    ...term.spared.flatMap((word) => quoteVariants(word).map((variant) => ({ variant, owner: { term, word, spares: true } }))),
  ]);
  const table = {
    words: entries.map(({ variant }) => variant),
    owners: entries.map(({ owner }) => owner),
    byWord: new Map(standard.terms.flatMap((term) => term.words.map((word) => [word, term] as const))),
  };
  tables.set(standard, table);
  return table;
}

function usesIn(block: Block, table: Table): readonly TermUse[] {
  const { text } = block.view;
  const plenums = plenumsIn(text);
  const hits = wordFinderOf(table.words)(text).flatMap((hit) => {
    const owner = table.owners[hit.entry];
    return owner === undefined ? [] : [{ ...hit, ...owner }];
  });
  const spared = groupedByTerm(hits.filter(({ spares }) => spares));
  const runs = overlapWith(plenums);
  const isFree = (hit: typeof hits[number]): boolean => !hit.spares && !runs(hit) && spared.get(hit.term)?.(hit) !== true;
  const words = (apart(hits.filter(isFree)) as typeof hits).filter((hit) => !isSparedBeside(hit, text));
  return [
    ...words.map(({ start, end, word, term }) => ({ block, start: wrongFrom({ start, end, term }, text), end, word, term })),
    ...plenums.flatMap(({ members }) => members).flatMap((member): readonly TermUse[] => {
      const term = table.byWord.get(member.word);
      return term === undefined ? [] : [{ block, ...member, term }];
    }),
  ].sort((a, b) => a.start - b.start);
}

/** 交警大队适用一般程序办理12起: a word of its sentence gives the term another meaning. */
function isSparedBeside({ start, term: { sparedBeside = [] } }: Pick<TermUse, "start" | "term">, text: string): boolean {
  return sparedBeside.length > 0 && holdsAny((sentencesOf(text).find(({ end }) => start < end)?.text ?? "").replaceAll(LEFT_OUT, ""), sparedBeside);
}

const COMMAS = [ENUMERATION_COMMA, COMMA];

/** Where what is wrong begins: behind a comma that the word holds only to tell what is meant. Example: 一般程序 of 件、一般程序. */
function wrongFrom({ start, end, term: { replace } }: Omit<TermUse, "block" | "word">, text: string): number {
  const at = replace === null ? -1 : text.slice(start, end).indexOf(replace.from);
  return at > 0 && COMMAS.includes(text.charAt(start + at - 1)) ? start + at : start;
}

/** For each term, whether one of its spared phrases overlaps a stretch. */
function groupedByTerm(phrases: readonly (Span & { readonly term: Term })[]): ReadonlyMap<Term, (stretch: Span) => boolean> {
  return new Map([...groupBy(phrases, ({ term }) => term)].map(([term, spans]) => [term, overlapWith(spans)]));
}

/** Tells of stretches, asked for in ascending order, whether one of the spans, ascending too, overlaps them. */
function overlapWith(spans: readonly Span[]): (stretch: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next++;
    return (spans[next]?.start ?? Infinity) < end;
  };
}

interface PlenumRun {
  readonly start: number;
  readonly end: number;
  readonly members: readonly { readonly word: string; readonly start: number; readonly end: number }[];
}

/** 十九届二中、三中全会 names two; a single one is underlined whole. */
function plenumsIn(text: string): readonly PlenumRun[] {
  return allMatches(text, PLENUMS).flatMap((match): readonly PlenumRun[] => {
    const [whole, congress = "", list = ""] = match;
    if (!list.includes(PLENARY)) return [];
    const end = match.index + whole.lastIndexOf(PLENARY) + PLENARY.length;
    const from = match.index + whole.length - list.length;
    const found = allMatches(list, PLENUM);
    const members = found.map((one) => ({
      word: plenumInWords(congress, one[0]),
      start: found.length === 1 ? match.index : from + one.index,
      end: found.length === 1 ? end : from + one.index + one[0].length,
    }));
    return [{ start: match.index, end, members }];
  });
}
