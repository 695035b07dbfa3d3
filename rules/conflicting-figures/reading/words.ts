import { apart, fact, headingMarkOf, OF, once, ownPlacesOf, wordFinderOf, YEAR_REST, YEARS, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { endingIn, endsWithAny, has, inOneWord, startsWithAny, withoutEach } from "./lists.js";

export type Words = RuleInput["data"]["words"];

/** What is derived from a draft by the words of the rule's data, worked out once for the two. */
export function factBy<T>(derive: (words: Words, report: Report) => T): (words: Words, report: Report) => T {
  const by = once((words: Words) => fact((report) => derive(words, report)));
  return (words, report) => by(words)(report);
}

/** Words that are taken off, by a set, with the length of the longest. */
interface Peel {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

const peels = new WeakMap<Words, Peel>();

function peelOf(words: Words, report: Report): Peel {
  const known = peels.get(words);
  if (known !== undefined) return known;
  const all = [...words["own"] ?? [], ...words["fillers"] ?? [], ...words["year"] ?? [], ...report.context.standard.figureWords.alls];
  const peel = { words: new Set(all), longest: Math.max(...all.map(({ length }) => length)) };
  peels.set(words, peel);
  return peel;
}

const MARKS = /[“”]/gu;

/** A figure's words without what says nothing of what is counted at their edges: time, the authority itself, verbs of doing, 共. */
export function bareWords(text: string, words: Words, report: Report): string {
  const known = bareTexts(report);
  const bare = known.get(text) ?? readBareWords(text, words, report);
  known.set(text, bare);
  return bare;
}

/** Each figure's words are asked for several times. */
const bareTexts = fact(() => new Map<string, string>());

function readBareWords(text: string, words: Words, report: Report): string {
  const peel = peelOf(words, report);
  const unmarked = withoutOwnName(text.slice(headingMarkOf(text)?.length ?? 0), report).replace(YEARS, "").replace(YEAR_REST, "").replace(MARKS, "").replaceAll(OF, "").trim();
  let bare = has(unmarked, words["year"]) ? (words["year"] ?? []).reduce((rest, word) => rest.replaceAll(word, ""), unmarked) : unmarked;
  for (let again = true; again;) {
    const length = startOf(bare, peel, words);
    const end = length > 0 ? 0 : endOf(bare, peel);
    bare = length > 0 ? bare.slice(length) : bare.slice(0, bare.length - end);
    again = bare !== "" && length + end > 0;
  }
  const level = (words["levels"] ?? []).find((each) => bare.startsWith(each) && startsWithAny(bare.slice(each.length), words["bodies"]));
  return bare.slice(level?.length ?? 0);
}

/** 云溪镇培训: the authority by its name is 我镇培训. */
function withoutOwnName(text: string, report: Report): string {
  return ownPlacesOf(report).own.reduce((rest, name) => rest.replace(name, ""), text);
}

/** Length of the longest word to be taken off the start; a committee whose meeting is meant is none, and 在 of 在册 is no word. */
function startOf(text: string, { words: set, longest }: Peel, words: Words): number {
  if (startsWithAny(text, words["kept"])) return 0;
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    if (set.has(text.slice(0, length)) && !startsWithAny(text.slice(length), words["gatherings"])) return length;
  }
  return 0;
}

function endOf(text: string, { words: set, longest }: Peel): number {
  for (let length = Math.min(longest, text.length); length > 0; length--) if (set.has(text.slice(-length))) return length;
  return 0;
}

/** “拿地即开工”的项目 is not 开工项目: what a text has in quotation marks. */
export function quotedIn(text: string): string {
  return QUOTED.exec(text)?.[0] ?? "";
}

const QUOTED = /“[^”]{0,20}”/u;

const LONGEST_OFFICE = 12;

/** 县农业农村局: an office and nothing more. */
export function isOffice(text: string, words: Words): boolean {
  return text.length <= LONGEST_OFFICE && endsWithAny(text, words["offices"]);
}

/** 行政复议 of 行政复议案件: without a noun that may be left out. */
export function withoutEnding(text: string, words: Words): string {
  return text.slice(0, text.length - (endingIn(text, words["endings"])?.length ?? 0));
}

/** The letters of a core in one order, without words that may stand or not: 受理信访事项 and 信访事项的受理 are one. */
export function keyOf(core: string, words: Words): string {
  return [...withoutEach(inOneVerb(core, words), words["loose"])].sort().join("");
}

/** 审核 told as 审查: one verb for those that say the same. */
export function inOneVerb(text: string, words: Words): string {
  return inOneWord(text, words["one-verb"]);
}

/** A figure's words without verbs and adverbs that may stand or not; its nouns stay whole. */
export function plainOf(core: string, words: Words): string {
  return withoutEach(inOneVerb(core, words), looseOf(words));
}

const looseOf = once((words: Words): readonly string[] => (words["loose"] ?? []).filter((word) => words["neutral"]?.includes(word) !== true));

/** What remains of a figure's words when a phrase and the words that do not narrow it are taken out. */
export function remainder(core: string, phrase: string, words: Words): string {
  return without(core.replace(phrase, ""), neutralOf(words));
}

/** A text with each word of a list taken out; of those that overlap, the first. `gap` stands where one was. */
export function without(text: string, words: readonly string[], gap = ""): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of apart(wordFinderOf(words)(text))) {
    rest += text.slice(at, start) + gap;
    at = end;
  }
  return rest + text.slice(at);
}

const neutralOf = once((words: Words): readonly string[] => [...words["neutral"] ?? [], ...words["fillers"] ?? [], ...words["own"] ?? []]);
