import { compare, DEFINITE, isZero, OF, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { areClose } from "./echoes.js";
import { likenessOf } from "../reading/likeness.js";
import { endsWithAny, firstIn, has } from "../reading/lists.js";
import { isOfThisYear } from "./named-figures.js";
import { nounIn } from "../reading/statements.js";
import { sentenceUpTo } from "../reading/surroundings.js";
import { bareWords, remainder, type Words } from "../reading/words.js";

/** Figures of one unit that are looked back on. */
const LOOKED_AT = 160;
/** Letters of the verb before 的, and least of a noun. */
const VERB = 2;
/** Share of one figure's letter pairs that stand in the other's sentence. */
const CONTAINED = 0.75;

/** 立案43宗 and later 立案的34宗案件中: all of what was counted before, with another number. To be told as a hint. */
export function referencesIn({ report, data: { words } }: RuleInput): readonly Again[] {
  const { lastYear } = report.context.standard.figureWords;
  const byUnit = new Map<string, Quantity[]>();
  return quantitiesOf(report).flatMap((second) => {
    const all = byUnit.get(second.unit) ?? [];
    byUnit.set(second.unit, all);
    const index = all.push(second) - 1;
    const name = isPlain(second) ? namedAgain(second, words) : undefined;
    if (name === undefined) return [];
    const earlier = all.slice(Math.max(0, index - LOOKED_AT), index).filter(({ before }) => !has(before, lastYear));
    if (earlier.some(({ value }) => compare(value, second.value) === 0)) return [];
    // 按时办结1281件 and later 在按时办结的1274件中: by the whole step, whatever is counted.
    const step = second.before.endsWith(OF) ? second.before.slice(0, -OF.length) : "";
    const [same, ...more] = earlier.filter((each) => isPlain(each) && [step, step.slice(1)].some((told) => told.length >= MATTER && each.before.endsWith(told)));
    if (same !== undefined && more.length === 0 && same.block !== second.block && areClose(same, second)) return [{ first: same, second }];
    const noun = nounOf(second, words);
    const [first, ...others] = earlier.filter((each) => each.before.includes(name) && (each.before + each.after).includes(noun));
    const isMeant = first !== undefined && others.length === 0 && isPlain(first) && areClose(first, second) && [first, second].every((each) => isOfThisYear(each, words, report)) && (!second.before.endsWith(OF) || (tellsOf(second, first, { words, report }) && (areOfYear([first, second], words) || tellsOf(first, second, { words, report }))));
    return isMeant ? [{ first, second }] : [];
  });
}

/** What the one before is found by: the verb of 立案的34宗案件中 and 全年立案的34宗案件, the noun of 全体421名民警; `undefined` where nothing points back. */
function namedAgain({ before, after }: Quantity, words: Words): string | undefined {
  if (before.endsWith(OF) && (DEFINITE.test(after) || has(before, words["year"]))) return before.slice(-VERB - OF.length, -OF.length);
  const noun = nounIn(after, words);
  return endsWithAny(before, words["whole-words"]) && noun.length >= VERB ? noun : undefined;
}

/** Letters of a matter. */
const MATTER = 4;

function isPlain({ block, depth, approximation, upper, value, unit }: Quantity): boolean {
  return block.cell === undefined && depth === 0 && approximation === "none" && upper === undefined && unit !== "" && !isZero(value);
}

/** 全年立案查处各类违法案件386件, 全年立案的352件案件. */
function areOfYear(figures: readonly Quantity[], words: Words): boolean {
  return figures.every(({ before }) => has(before, words["year"]));
}

/** The first letters of what stands behind 的 and its figure, where they say what it is: 渔业 of 立案的23宗渔业案件, nothing of 立案的23宗案件. */
function nounOf({ before, after }: Quantity, words: Words): string {
  return before.endsWith(OF) ? remainder(nounIn(after, words), "", words).slice(0, VERB) : "";
}

/** A figure's words from its time on: 推动全年受理的 says nothing before it. */
function sinceTime({ before }: Quantity, words: Words): string {
  const time = firstIn(before, words["year"]) ?? "";
  return before.slice(before.indexOf(time));
}

/** True where the other figure's sentence holds the figure's own words. */
function tellsOf(figure: Quantity, other: Quantity, { words, report }: { readonly words: Words; readonly report: Report }): boolean {
  const told = sentenceUpTo(other.block, other.start) + other.after;
  const noun = nounOf(figure, words);
  const own = bareWords(sinceTime(figure, words), words, report);
  return told.includes(noun) && (own === "" ? noun !== "" : likenessOf(own, told).inFirst >= CONTAINED);
}
