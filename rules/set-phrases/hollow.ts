import { apart, blocksOf, passagesBetween, tellsResults, wordFinderOf, type Passage } from "@lint-report/report-model";
import { listed } from "../src/listed.js";
import type { RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { isConcrete } from "./concrete.js";
import { toldElsewhere } from "./owners.js";

/** A paragraph made of set phrases. */
export interface Hollow {
  readonly passage: Passage;
  /** Characters without marks. */
  readonly length: number;
  /** The set phrases in it, each once, the most telling first. */
  readonly phrases: readonly string[];
}

/** Marks and blanks, which are not counted as characters. */
const UNCOUNTED = /[\s\p{P}\p{S}]/gu;

/** The paragraphs of results that hold set phrases and nothing else, and of which no other rule speaks. */
export function hollowIn(input: RuleInput): readonly Hollow[] {
  const { report } = input;
  const passages = passagesBetween(0, blocksOf(report).length, report).filter(({ block }) => block.cell === undefined && tellsResults(block.index, report));
  const hollow = passages.flatMap((passage) => hollowOf(passage, input) ?? []);
  if (hollow.length === 0) return hollow;
  const isTold = toldElsewhere(input);
  return hollow.filter(({ passage }) => !isTold(passage));
}

function hollowOf(passage: Passage, { data, options }: RuleInput): Hollow | undefined {
  const { text } = passage.view;
  if (text.length < Number(options["characters"])) return undefined;
  const [telling, degrees, own] = [wordsIn(data.words, "phrases"), wordsIn(data.words, "degrees"), listed(options["words"])];
  const found = new Set(apart([telling, degrees, own].flatMap((words) => wordFinderOf(words)(text)).sort((a, b) => a.start - b.start || b.end - a.end)).map(({ word }) => word));
  const length = text.replaceAll(UNCOUNTED, "").length;
  const phrases = [...own, ...telling, ...degrees].filter((word) => found.has(word));
  const isMadeOfThem = length >= Number(options["characters"]) && phrases.length >= Number(options["phrases"]) && phrases.length * Number(options["density"]) >= length && !phrases.every((word) => degrees.includes(word));
  return isMadeOfThem && !isConcrete(text, data.words) ? { passage, length, phrases } : undefined;
}
