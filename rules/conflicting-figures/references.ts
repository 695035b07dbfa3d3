import { compare, DEFINITE, isZero, OF, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import type { Again } from "./again.js";
import { areClose } from "./echoes.js";
import { likenessOf } from "./likeness.js";
import { isOfThisYear } from "./named-figures.js";
import { nounIn } from "./statements.js";
import { sentenceStartsOf } from "./surroundings.js";
import { bareWords, remainder, type Words } from "./words.js";

/** Figures of one unit that are looked back on. */
const LOOKED_AT = 24;
/** Letters of the verb before 的, and least of a noun. */
const VERB = 2;
/** Share of one figure's letter pairs that stand in the other's sentence. */
const CONTAINED = 0.75;

/** 立案43宗 and later 立案的34宗案件中: all of what was counted before, with another number. To be told as a hint. */
export function referencesIn({ report, data: { words } }: RuleInput): readonly Again[] {
  const byUnit = new Map<string, Quantity[]>();
  return quantitiesOf(report).flatMap((second) => {
    const earlier = byUnit.get(second.unit) ?? [];
    byUnit.set(second.unit, [...earlier.slice(1 - LOOKED_AT), second]);
    if (!isPlain(second) || earlier.some(({ value }) => compare(value, second.value) === 0)) return [];
    const name = namedAgain(second, words);
    if (name === undefined) return [];
    const [first, ...others] = earlier.filter(({ before }) => before.includes(name));
    const isMeant = first !== undefined && others.length === 0 && isPlain(first) && areClose(first, second) && [first, second].every((each) => isOfThisYear(each, words, report)) && (!second.before.endsWith(OF) || (tellsOf(second, first, { words, report }) && tellsOf(first, second, { words, report })));
    return isMeant ? [{ first, second, noun: bareWords(second.before, words, report) + nounIn(second.after, words) }] : [];
  });
}

/** What the one before is found by: the verb of 立案的34宗案件中, the noun of 全体421名民警; `undefined` where nothing points back. */
function namedAgain({ before, after }: Quantity, words: Words): string | undefined {
  if (before.endsWith(OF) && DEFINITE.test(after)) return before.slice(-VERB - OF.length, -OF.length);
  const noun = nounIn(after, words);
  return words["whole-words"]?.some((word) => before.endsWith(word)) === true && noun.length >= VERB ? noun : undefined;
}

function isPlain({ block, depth, approximation, upper, value, unit }: Quantity): boolean {
  return block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && unit !== "" && !isZero(value);
}

/** True where the other figure's sentence holds the figure's own words. */
function tellsOf(figure: Quantity, other: Quantity, { words, report }: { readonly words: Words; readonly report: Report }): boolean {
  const { block: { view: { text } }, start, after } = other;
  const told = text.slice(sentenceStartsOf(other.block)(start), start) + after;
  const noun = figure.before.endsWith(OF) ? remainder(nounIn(figure.after, words), "", words) : "";
  return told.includes(noun) && likenessOf(bareWords(figure.before, words, report), told).inFirst >= CONTAINED;
}
