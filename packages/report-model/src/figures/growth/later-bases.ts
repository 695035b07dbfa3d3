import type { FigureWords } from "@lint-report/standard";
import { approximate } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, RESPECTIVELY, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { NAMES_LAST_YEAR } from "../../text/chinese-comparisons.js";
import { IS_SO_MUCH } from "../../text/chinese-subjects.js";
import { withoutWords } from "../../text/without.js";
import { beginningOf } from "../../text/word-edges.js";
import type { DraftFigures } from "../draft-figures.js";
import { PAIR_OF_LETTERS } from "../reading/about.js";
import { directionOf } from "../reading/growth-pairs.js";
import { LONGEST_BARE } from "../reading/growth-readings.js";
import { isFirm } from "../reading/interval.js";
import { isHeldAgainst, isOwnBase, presentYear } from "../reading/own-bases.js";
import { isLastYear, joint, stripped, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { changeBetween } from "./growth.js";

/** Sentences behind a change in which last year's figure may be told. */
const LOOKED_AHEAD = 3;
/** By how many times what is told and what is recomputed may differ; further off, another figure is meant. */
const MOST_OFF = 3;

interface Change {
  readonly change: Quantity;
  /** The figure right before it, which it is the change of. */
  readonly now: Quantity;
}

interface Last {
  readonly figure: Quantity;
  /** What it is of, empty where that is not said: 涉企检查 of 上年涉企检查. */
  readonly name: string;
  readonly sentence: Sentence;
}

/**
 * 检查2.17万户次，同比下降37.3%，比2022年的4.08万户次下降46.8%。上年检查3.46万户次: changes from last year from which nothing was recomputed, by last year's figure that is told behind them, under their name or none.
 * Never sure.
 */
export function laterBases({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  const changesBySentence = sentences.map((each) => changesIn(each, words));
  return sentences.flatMap((sentence, at) => {
    const open = (changesBySentence[at] ?? []).filter(({ change }) => !bound.has(change));
    if (open.length === 0) return [];
    const isOfBlock = ({ quantities: [first] }: Sentence): boolean => first?.block === sentence.quantities[0]?.block;
    const ahead = sentences.slice(at, at + 1 + LOOKED_AHEAD).filter(isOfBlock);
    const changes = changesBySentence.slice(at, at + ahead.length).flat();
    return open.flatMap((each) => checkOf(each, { ahead, changes, words }));
  });
}

/** Each change from last year that names nothing else, behind its figure; between the two may be what else that is held against: 90件，较2020年（60件）增长50%，|同比增长20%. */
function changesIn(sentence: Sentence, words: FigureWords): readonly Change[] {
  const { quantities } = sentence;
  const isAside = (each: Quantity): boolean => directionOf(each, words) !== 0 || isOwnBase(each, sentence);
  return quantities.flatMap((change, at): readonly Change[] => {
    const isBare = NAMES_LAST_YEAR.test(change.before) && !RESPECTIVELY.test(change.before) && withoutWords(stripped(change.before, words.changeFillers), words.comparisons).length <= LONGEST_BARE;
    if (!isBare || !isFirm(change) || directionOf(change, words) === 0) return [];
    const from = quantities.slice(0, at).findLastIndex((each) => !isAside(each));
    const now = quantities[from];
    const next = quantities[from + 1];
    if (now === undefined || next === undefined || now.segment !== change.segment || now.depth !== change.depth || !isFirm(now) || isLastYear(now, words)) return [];
    return joint(now, next).split(COMMA).length === 2 && (next === change || isHeldAgainst(next)) ? [{ change, now }] : [];
  });
}

function checkOf({ change, now }: Change, { ahead, changes, words }: { readonly ahead: readonly Sentence[]; readonly changes: readonly Change[]; readonly words: FigureWords }): readonly FigureCheck[] {
  const lasts = ahead.flatMap((sentence) => lastsIn(sentence, words)).filter(({ figure }) => figure.start > change.end && figure.family === now.family);
  const own = lasts.filter((last) => (last.name === "" ? isNextTold(last, change, words) : nowOf(last, changes, words) === now));
  const checks = own.flatMap(({ figure }) => changeBetween(change, { now, before: figure, stated: [now, figure] }, words) ?? []);
  const check = checks.find(({ holds }) => holds) ?? checks[0];
  return check === undefined || !(check.holds || isNear(check)) ? [] : [{ ...check, sure: false, expected: [] }];
}

function isNear({ recomputed = Infinity, subject: { value } }: FigureCheck): boolean {
  const times = Math.abs(recomputed) / approximate(value);
  return times <= MOST_OFF && times >= 1 / MOST_OFF;
}

/** The figures of a list that last year's word or its number opens: 上年办案142件，罚没款207.3万元. */
function lastsIn(sentence: Sentence, words: FigureWords): readonly Last[] {
  const lasts: Last[] = [];
  for (const [at, figure] of sentence.quantities.entries()) {
    const last = lasts[lasts.length - 1]?.figure;
    const isListed = last !== undefined && last === sentence.quantities[at - 1] && last.segment === figure.segment && last.depth === figure.depth && directionOf(figure, words) === 0 && joint(last, figure).length - figure.before.length <= 1;
    const name = openedBy(figure, sentence, words) ?? (isListed ? figure.before : undefined);
    if (name !== undefined && isFirm(figure)) lasts.push({ figure, name, sentence });
  }
  return lasts;
}

/** What follows on last year's word, without 为; `undefined` where none opens the words of a figure. */
function openedBy(figure: Quantity, sentence: Sentence, { lastYear }: FigureWords): string | undefined {
  const year = YEAR_IN_WORDS.exec(figure.before);
  const word = beginningOf(figure.before, lastYear) ?? (year?.index === 0 && Number(year[1]) === presentYear(figure, sentence) - 1 ? year[0] : undefined);
  return word === undefined ? undefined : figure.before.slice(word.length).replace(IS_SO_MUCH, "");
}

/** 同比增长13.4%，比2022年的3.12万人次增长33.3%，上年为3.67万人次: nothing but changes and what they are held against stands between. */
function isNextTold({ figure, sentence }: Last, change: Quantity, words: FigureWords): boolean {
  const between = sentence.quantities.filter(({ start, end }) => start >= change.end && end <= figure.start);
  return figure.sentence === change.sentence && between.every((each) => directionOf(each, words) !== 0 || isOwnBase(each, sentence));
}

/** Of the figures before it that are told to have changed the one that its name is most like: every letter of it is in theirs. */
function nowOf({ figure, name: told }: Last, changes: readonly Change[], { matters }: FigureWords): Quantity | undefined {
  const own = withoutWords(told, matters);
  const name = own.length < PAIR_OF_LETTERS ? told : own;
  const alike = changes.filter(({ change, now }) => change.end <= figure.start && now.family === figure.family && Array.from(name).every((letter) => (now.before + now.after).includes(letter)));
  return alike.map(({ now }) => now).sort((a, b) => a.before.length - b.before.length)[0];
}
