import type { FigureWords } from "@lint-report/standard";
import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NAME_SEPARATORS } from "../../text/chinese-clauses.js";
import { commonEnding, endingOf } from "../../text/word-edges.js";
import type { DraftFigures } from "../draft-figures.js";
import { isExactCount } from "../parts/excess.js";
import { groupAround, longestFirst, mentions, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";

/** Letters by which a noun is known again. */
const NOUN = 2;
/** By how much a slip may be off, as a share of the total. */
const MOST_OFF = 1 / 4;

/**
 * 办理建议74件、提案93件。…办理的建议和提案共176件: nouns that are counted together, against the one sentence of an earlier paragraph that counts each. Never sure, and only where all such sentences tell the same.
 */
export function namedTogether({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject, inputs }) => (kind === "sum" || kind === "excess" || kind === "balance" ? [subject, ...inputs] : [])));
  return sentences.flatMap(({ quantities }, at) => quantities.flatMap((total): readonly FigureCheck[] => {
    const nouns = nounsOf(total, words);
    if (nouns.length === 0 || bound.has(total) || total.depth > 0 || !isExactCount(total, words) || mentions(groupAround(total), words.carried, words.overlaps, words.qualifiers)) return [];
    const lists = sentences.slice(0, at).flatMap((each) => partsIn(each, nouns, { total, words }));
    const [parts] = lists;
    if (parts === undefined || lists.some((each) => compare(sumOf(each), sumOf(parts)) !== 0)) return [];
    const off = Math.abs(approximate(sumOf(parts)) - approximate(total.value));
    const check = additionOf(total, parts);
    return check.holds ? [check] : off <= MOST_OFF * approximate(total.value) ? [{ ...check, kind: "sum", sure: false, expected: [] }] : [];
  }));
}

/** 建议 and 提案 of 代表建议和委员提案共, of 共承办建议、提案. */
function nounsOf({ lead }: Quantity, { sumsBehind, totals }: FigureWords): readonly string[] {
  const sum = endingOf(lead, longestFirst(sumsBehind)) ?? "";
  const names = sum === "" && !mentions(lead, totals) ? [] : lead.slice(0, lead.length - sum.length).split(NAME_SEPARATORS);
  // 行政复议案件和行政诉讼案件.
  const [one = "", other = ""] = names;
  const shared = commonEnding(one, other);
  const nouns = names.map((each) => (each.endsWith(shared) ? each.slice(0, each.length - shared.length) : each).slice(-NOUN) + shared);
  return names.length > 1 && new Set(nouns).size === nouns.length && nouns.every(({ length }) => length >= NOUN + shared.length) ? nouns : [];
}

/** One count for each noun, all of one sentence of another paragraph; none where one is told twice. */
function partsIn({ quantities }: Sentence, nouns: readonly string[], { total, words }: { readonly total: Quantity; readonly words: FigureWords }): readonly (readonly Quantity[])[] {
  if (quantities[0]?.block === total.block) return [];
  const counts = quantities.filter((each) => each.unit === total.unit && each.depth === 0 && isExactCount(each, words) && !opensWith(each.before, words.among));
  const found = nouns.map((noun) => counts.filter(({ before }) => before.endsWith(noun)));
  return found.every(({ length }) => length === 1) ? [found.flat()] : [];
}
