import { allMatches, wordFinderOf, type Report } from "@lint-report/report-model";
import type { Standard } from "@lint-report/standard";
import { listed } from "../src/listed.js";
import type { RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";

/** Between words that mean one thing. */
const BAR = "|";
/** A text of which fewer pairs of characters are left names nothing that a plan could answer. */
const LEAST_PAIRS = 3;
const HAN_RUN = /\p{Script=Han}{2,60}/gu;

/** What a shortcoming is about, or a plan. */
export interface Subject {
  /** Fields of work and groups of near words, by their number. */
  readonly groups: ReadonlySet<number>;
  /** Pairs of neighbouring characters, words left out that name nothing. */
  readonly pairs: ReadonlySet<string>;
  /** False for general talk. */
  readonly isDefinite: boolean;
}

/** What a text is about: its groups are those of the head alone, its pairs those of the whole. */
export function subjectOf(text: string, head: string, { report, data: { words }, options }: RuleInput): Subject {
  const stop = wordsIn(words, "stop");
  const lexicons = [lexiconOf(report, wordsIn(words, "near")), ownLexicon(options["near"])];
  const hits = lexicons.flatMap(({ words: known, groups, name }) => wordFinderOf(known)(head).map(({ word, entry }) => ({ word, group: name + (groups[entry] ?? 0) })));
  return {
    groups: new Set(hits.map(({ group }) => group)),
    pairs: pairsIn(text, stop),
    isDefinite: hits.some(({ word }) => !stop.includes(word)) || pairsIn(head, stop).size >= LEAST_PAIRS,
  };
}

/** True where a plan speaks of the same field, in near words, or shares enough pairs of characters. */
export function isNear(shortcoming: Subject, plan: Subject, shared: number): boolean {
  if ([...shortcoming.groups].some((group) => plan.groups.has(group))) return true;
  return [...shortcoming.pairs].filter((pair) => plan.pairs.has(pair)).length >= shared;
}

/** Words and the group of each. */
interface Lexicon {
  readonly words: readonly string[];
  readonly groups: readonly number[];
  /** Number of its first group. */
  readonly name: number;
}

const lexicons = new WeakMap<Standard, Lexicon>();
/** Numbers of the user's groups begin here. */
const OWN = 10_000;

/** The words of each field of work with its indicators, and those that are near each other; made once for a standard. */
function lexiconOf({ context: { standard } }: Report, near: readonly string[]): Lexicon {
  const known = lexicons.get(standard);
  if (known !== undefined) return known;
  const topics = standard.topics.map(({ key, words }) => [...words, ...standard.indicators.filter(({ topic }) => topic === key).flatMap(({ phrases }) => phrases)]);
  const lexicon = lexiconFrom([...topics, ...near.map((group) => group.split(BAR))], 0);
  lexicons.set(standard, lexicon);
  return lexicon;
}

const ownLexicons = new WeakMap<readonly string[], Lexicon>();

function ownLexicon(option: RuleInput["options"][string] | undefined): Lexicon {
  const near = listed(option);
  const lexicon = ownLexicons.get(near) ?? lexiconFrom(near.map((group) => group.split(BAR)), OWN);
  ownLexicons.set(near, lexicon);
  return lexicon;
}

function lexiconFrom(groups: readonly (readonly string[])[], name: number): Lexicon {
  return { words: groups.flat(), groups: groups.flatMap((group, index) => group.map(() => index)), name };
}

/** What falls short, without the cause. */
export function headOf(text: string, { data: { words } }: RuleInput): string {
  return text.slice(0, wordFinderOf(wordsIn(words, "causes"))(text)[0]?.start ?? text.length);
}

function pairsIn(text: string, stop: readonly string[]): ReadonlySet<string> {
  const kept = text.split("");
  for (const { start, end } of wordFinderOf(stop)(text)) kept.fill(" ", start, end);
  const pairs = new Set<string>();
  for (const [run] of allMatches(kept.join(""), HAN_RUN)) for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  return pairs;
}
