import {
  blocksOf, clausesOf, DATED, figuresOf, groupBy, holdsAny, NAMES, NUMERAL_BEFORE, outlineOf, sentencesOf, spanOf, tellsResults, trailingBlocksOf, BOOK_TITLE_OPEN,
  type Block, type Quantity, type Stretch,
} from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";

type Words = RuleInput["data"]["words"];
const NO_WORDS: readonly string[] = [];

/** 多次, 若干, 大量, 显著 in a sentence of results with no figure, date or document to carry it; once a paragraph. */
export const rule: Rule = {
  id: "vague-quantities",
  find: ({ report, data }) => {
    const headings = new Set(outlineOf(report).sections.flatMap(({ form, block }) => (form === "bare" ? [block.index] : [])));
    const trailing = trailingBlocksOf(report);
    const figures = groupBy(figuresOf(report), ({ block }) => block.index);
    const blocks = blocksOf(report);
    return blocks.flatMap((block) => {
      const isText = !headings.has(block.index) && !trailing.has(block.index) && block.kind !== "heading" && block.cell === undefined;
      const next = nextText(block.index, blocks);
      return isText && tellsResults(block.index, report) ? findingIn(block, { own: figures.get(block.index) ?? [], behind: headings.has(next) ? [] : figures.get(next) ?? [] }, data.words) ?? [] : [];
    });
  },
};

/** The block behind one, comments passed over. */
function nextText(index: number, blocks: readonly Block[]): number {
  let next = index + 1;
  while (blocks[next]?.view.text === "") next++;
  return next;
}

/** Figures that say by how much something changed. Examples: 17.14%, 3.6个百分点. */
const CHANGES = ["percent", "point"];

/** Figures of a paragraph, and of the one behind it. */
interface Figures {
  readonly own: readonly Quantity[];
  readonly behind: readonly Quantity[];
}

function findingIn(block: Block, { own: figures, behind }: Figures, words: Words): Finding | undefined {
  const sentences = sentencesOf(block.view.text);
  const figured = figuredIn(sentences, figures);
  for (const [index, sentence] of sentences.entries()) {
    if (holdsAny(sentence.text, words["elsewhere"] ?? NO_WORDS)) continue;
    const isCarried = figured.has(index) || DATED.test(sentence.text) || sentence.text.includes(BOOK_TITLE_OPEN);
    const found = isCarried ? undefined : vagueIn(sentence, words);
    // The last sentence of a paragraph leads in what the next one tells, the first one what its own tells.
    const isTold = found?.key === "degree" ? figures.length > 0 || (index === sentences.length - 1 && behind.some(({ family }) => index === 0 || CHANGES.includes(family))) : figured.has(index + 1) || (index === 0 && figures.some((figure) => isCountOf(figure, found?.data["word"] ?? "", words)));
    if (found !== undefined && !isTold) return { key: found.key, ...spanOf(block.view, found.start, found.end), data: found.data };
  }
  return undefined;
}

/** 审理了大批案件 is told by any count, 举办了多场活动 by one in 场. */
function isCountOf({ unit, family }: Quantity, word: string, words: Words): boolean {
  const own = words["classifiers"]?.find((classifier) => word.endsWith(classifier));
  return own === undefined ? unit !== "" && family !== "percent" : unit === own;
}

/** Indexes of the sentences in which a figure stands; both run in reading order. */
function figuredIn(sentences: readonly Stretch[], figures: readonly Quantity[]): ReadonlySet<number> {
  const figured = new Set<number>();
  let index = 0;
  for (const { start } of figures) {
    while ((sentences[index]?.end ?? Infinity) <= start) index++;
    figured.add(index);
  }
  return figured;
}

type Vague = { readonly key: string; readonly start: number; readonly end: number; readonly data: Readonly<Record<string, string>> };

/** The first vague word of a sentence, names and harmless phrases left out; shown with its clause. */
function vagueIn(sentence: Stretch, words: Words): Vague | undefined {
  if (![words["counts"], words["degrees"]].some((list = NO_WORDS) => holdsAny(sentence.text, list))) return undefined;
  const bare = (words["spared"] ?? []).reduce((text, phrase) => text.replaceAll(phrase, " ".repeat(phrase.length)), sentence.text.replaceAll(NAMES, (name) => " ".repeat(name.length)));
  for (const clause of clausesOf(bare)) {
    const count = words["counts"]?.find((word) => standsIn(clause.text, word));
    const degree = words["degrees"]?.find((word) => isDegree(clause.text, word, words));
    const word = count ?? degree;
    if (word === undefined) continue;
    const at = sentence.start + clause.start + clause.text.indexOf(word);
    const text = shortened(sentence.text.slice(clause.start, clause.end), clause.text.indexOf(word));
    return { key: count === undefined ? "degree" : "count", start: at, end: at + word.length, data: { text, word } };
  }
  return undefined;
}

function standsIn(clause: string, word: string): boolean {
  const at = clause.indexOf(word);
  return at >= 0 && !NUMERAL_BEFORE.test(clause.slice(0, at));
}

function isDegree(clause: string, word: string, words: Words): boolean {
  const at = clause.indexOf(word);
  if (at < 0) return false;
  const behind = clause.slice(at + word.length, at + word.length + 4);
  return words["degree-verbs"]?.some((verb) => behind.includes(verb)) === true || words["degree-nouns"]?.some((noun) => behind.startsWith(noun) || clause.slice(0, at).endsWith(noun)) === true;
}

/** The marks a clause ends with, and those that open what is cut off; what closes a name stays. */
const STOPS = /[\p{Po}\p{Pd}\p{Ps}\p{Pi}\s]{1,4}$/u;
/** Longest stretch of a clause that a message quotes. */
const LONGEST = 24;

/** The clause without its stop, cut around the word where it is long. */
function shortened(clause: string, at: number): string {
  const bare = clause.replace(STOPS, "");
  const from = Math.max(0, Math.min(at - LONGEST / 4, bare.length - LONGEST));
  const shown = bare.slice(from, from + LONGEST).replace(STOPS, "");
  return `${from > 0 ? "\u2026" : ""}${shown}${from + LONGEST < bare.length ? "\u2026" : ""}`;
}
