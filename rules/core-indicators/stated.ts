import { figurePassagesOf, find, headingMarkOf, wordFinderOf, type FigurePassage, type Report } from "@lint-report/report-model";
import { disclaimedIn } from "../src/disclaimed.js";
import type { RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";

type Indicator = Report["context"]["standard"]["indicators"][number];

/** Phrases of all indicators in one row; 甲…乙 lets a few letters stand between, so each is looked for by its beginning. */
interface PhraseRow {
  readonly phrases: readonly { readonly indicator: Indicator; readonly phrase: string }[];
  readonly heads: readonly string[];
}

const GAP = "\u2026";
const rows = new WeakMap<readonly Indicator[], PhraseRow>();

/** Made once for a standard's indicators. */
function rowOf(indicators: readonly Indicator[], { data }: RuleInput): PhraseRow {
  const known = rows.get(indicators);
  if (known !== undefined) return known;
  const synonyms = new Map(wordsIn(data.words, "synonyms").map((line) => [line.slice(0, line.indexOf(" ")), line.split(" ").slice(1)]));
  const phrases = indicators.flatMap((indicator) => [...indicator.phrases, ...synonyms.get(indicator.key) ?? []].map((phrase) => ({ indicator, phrase })));
  const row = { phrases, heads: phrases.map(({ phrase }) => phrase.split(GAP)[0] ?? "") };
  rows.set(indicators, row);
  return row;
}

/** Those of some indicators that the draft never states, and for which it does not say that the authority has no such power. */
export function openAmong(indicators: readonly Indicator[], input: RuleInput): readonly Indicator[] {
  const passages = withRunInHeadings(figurePassagesOf(input.report));
  const stated = statedIn(passages, input);
  const { words } = input.data;
  const powerless = disclaimedIn(passages.map(({ text }) => text), {
    disclaims: wordsIn(words, "disclaims"), lacks: wordsIn(words, "lacks"), powers: wordsIn(words, "powers"), disclaimed: wordsIn(words, "disclaimed"),
  });
  return indicators.filter((indicator) => !stated.has(indicator) && !powerless.has(indicator.key));
}

/** Longest sentence that is a heading before its text. */
const LONGEST_RUN_IN = 14;

const isRunIn = (text: string): boolean => text.length <= LONGEST_RUN_IN && headingMarkOf(text) !== undefined;

/** （五）普法。开展活动36场次: what such a heading names, the figure behind it counts. */
function withRunInHeadings(passages: readonly FigurePassage[]): readonly FigurePassage[] {
  return passages.map(({ text, hasFigure }, at) => {
    const before = passages[at - 1];
    return hasFigure && before !== undefined && !before.hasFigure && isRunIn(before.text) ? { text: before.text + text, hasFigure } : { text, hasFigure };
  });
}

/** Indicators that a passage names together with a figure, or of which one says that there was none. */
function statedIn(passages: readonly FigurePassage[], input: RuleInput): ReadonlySet<Indicator> {
  const { phrases, heads } = rowOf(input.report.context.standard.indicators, input);
  const finder = wordFinderOf(heads);
  const nones = wordFinderOf(wordsIn(input.data.words, "stated"));
  const stated = new Set<Indicator>();
  for (const { text, hasFigure } of passages) {
    if (!hasFigure && nones(text).length === 0) continue;
    // Each phrase is looked for once in a passage, however often it begins there.
    for (const entry of new Set(finder(text).map((hit) => hit.entry))) {
      const named = phrases[entry];
      if (named !== undefined && !stated.has(named.indicator) && find(text, named.phrase) !== undefined) stated.add(named.indicator);
    }
  }
  return stated;
}
