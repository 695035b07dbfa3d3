import { blocksOf, clausesOf, compare, integer, type Block, type Quantity, type Report } from "@lint-report/report-model";
import { pairsOfHan } from "../reading/likeness.js";
import { earliestOf, startsWithAny } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { figuresByBlock, groupUpTo } from "../reading/surroundings.js";
import { factBy, without, type Words } from "../reading/words.js";

/** The lists of words by which a clause says that all of something came to be, and that there was none. */
const ALL = ["all-of-them", "all-alike"];
const NONE = ["none-happened", "not-a-single", "none-there"];

/** A clause that says that all of something came to be, or that there was none. */
export interface Assertion {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isNone: boolean;
  /** The list of the word that says so. */
  readonly kind: string;
  /** Where that word ends in the text. */
  readonly wordEnd: number;
  /** What leads to it in its clause group. */
  readonly lead: string;
  /** Pairs of letters of the clause; of it with what leads to it; and of what came to be or did not. */
  readonly own: ReadonlySet<number>;
  readonly letters: ReadonlySet<number>;
  readonly step: ReadonlySet<number>;
  /** The figures of the clause but for the one of 没有一件 and 没有撤销过一件. */
  readonly figures: readonly Quantity[];
}

/** Letters of what leads to a clause, behind 全部, and before 未发生. */
const LEAD = 30;
const STEP = 8;
const BEFORE = 6;
/** Letters of a clause that is read. */
const LONGEST = 120;
/** Assertions of a draft that are looked at. */
const MOST = 200;

interface Said {
  readonly block: Block;
  readonly start: number;
  readonly text: string;
  readonly word: { readonly list: string; readonly start: number; readonly end: number };
  readonly isNone: boolean;
}

/** The assertions of a draft, but for those of headings, tables and plans; 尚有3件没有 is of some. */
export const assertionsOf = factBy((words, report): readonly Assertion[] => {
  const byBlock = figuresByBlock(report);
  return saidOf(words, report).slice(0, MOST).map(({ block, start, text, word, isNone }) => {
    const end = start + text.length;
    const lead = groupUpTo(block, start).slice(-LEAD);
    const behind = text.slice(word.end);
    const step = isNone ? `${behind} ${text.slice(Math.max(0, word.start - BEFORE), word.start)}` : behind.slice(0, STEP);
    const figures = (byBlock.get(block) ?? []).filter((each) => each.start >= start && each.end <= end && !(each.start < start + word.end && each.end > start + word.start) && !(isNone && isNotOne(each)));
    return { block, start, end, text, isNone, kind: word.list, wordEnd: word.end, lead, own: pairsOfHan(text), letters: pairsOfHan(without(`${text} ${lead}`, words["any-matter"] ?? [], " ")), step: pairsOfHan(step), figures };
  });
});

/** 没有撤销过一件: no figure. */
function isNotOne({ number, value }: Quantity): boolean {
  return number.form === "chinese" && compare(value, ONE) === 0;
}

const ONE = integer(1);

function saidOf(words: Words, report: Report): readonly Said[] {
  const blocks = blocksOf(report).filter((block) => block.kind !== "heading" && block.cell === undefined && !isPlan(block, words, report));
  return blocks.flatMap((block) => clausesOf(block.view.text).filter(({ text }) => text.length <= LONGEST).flatMap(({ text, start }): readonly Said[] => {
    const all = earliestOf(text, ALL, words);
    const word = all ?? (startsWithAny(text, words["some-still"]) ? undefined : earliestOf(text, NONE, words));
    return word === undefined ? [] : [{ block, start, text, word, isNone: all === undefined }];
  }));
}
