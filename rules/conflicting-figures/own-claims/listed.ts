import { approximate, BEFORE_NAMES, blocksOf, chineseValue, ENUMERATION_COMMA, LISTED_JOINED, LISTED_MARKED, LISTED_ONWARD, LISTED_PAIR, NAMES_COUNTED, NAMES_FOLLOW, NAMES_OPENED, NAMES_QUOTED, NAMES_TO_STOP, NAMES_WITH_AND, spanOf, type Block } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { has } from "../reading/lists.js";
import type { Words } from "../reading/words.js";

/** Names in a row that are counted, letters of one, and letters in which they stand. */
const [FEWEST, LONGEST, REACH] = [3, 14, 120];
/** Letters of a name of those that are told to be all. */
const LONGEST_BEHIND = 30;
/** Further off, something else is counted; a number in words rather says how it is grouped. */
const [MOST_OFF, MOST_OFF_IN_WORDS] = [2, 1];
/** Counts of names. */
const [LEAST, MOST] = [2, 15];
/** A last name longer by so much has the noun of all: 城东、城西、城南社区4个网格. */
const LONGER = 2;
const DIGITS = /^\d/u;

interface Names {
  /** At least and at most; 自然资源和规划局 may be one or two. */
  readonly least: number;
  readonly most: number;
  readonly text: string;
}

interface Count {
  readonly value: number;
  readonly inWords: boolean;
  /** 等 stands before it: there may be more. */
  readonly isOpen: boolean;
  readonly start: number;
  readonly end: number;
}

/** 司法所、派出所、综治中心、信访办等3个部门, 共五个部分：甲、乙、丙、丁、戊、己: names beside a count that does not count them. To be told as a hint. */
export function listedIn({ report, data: { words } }: RuleInput): readonly Finding[] {
  return blocksOf(report).filter(({ kind, cell }) => kind !== "heading" && cell === undefined).flatMap((block): readonly Finding[] => {
    const { text } = block.view;
    if (!text.includes(ENUMERATION_COMMA) && !LISTED_TWICE.test(text)) return [];
    return [...quotedIn(block), ...countsIn(text).flatMap((count): readonly Finding[] => {
      const names = namesBefore(text, count, words) ?? namesBehind(text, count, words);
      const off = names === undefined ? 0 : offBy(count, names);
      return names === undefined || off === 0 || off > (count.inWords ? MOST_OFF_IN_WORDS : MOST_OFF) ? [] : [findingOf(block, count, names)];
    })];
  });
}

/** “讲、练、赛、评、用”四环相扣. */
function quotedIn(block: Block): readonly Finding[] {
  return [...block.view.text.matchAll(NAMES_QUOTED)].flatMap((found): readonly Finding[] => {
    const [all, text = "", told = ""] = found;
    const [number = "", names] = [told.charAt(0), text.split(ENUMERATION_COMMA).length];
    const read = chineseValue(number)?.value;
    const off = read === undefined || names < FEWEST ? 0 : approximate(read) - names;
    const end = found.index + all.length;
    return off === 0 || Math.abs(off) > MOST_OFF_IN_WORDS ? [] : [findingOf(block, { value: names + off, inWords: true, isOpen: false, start: end - told.length, end }, { least: names, most: names, text })];
  });
}

const LISTED_TWICE = /[》”][《“]/u;

function findingOf({ view }: Block, { start, end, value }: Count, { text, least, most }: Names): Finding {
  return { key: "listed", ...spanOf(view, start, end), data: { names: text, text: view.text.slice(start, end), count: value > most ? most : least }, related: [] };
}

function countsIn(text: string): readonly Count[] {
  return [...text.matchAll(NAMES_COUNTED)].flatMap((found): readonly Count[] => {
    const [all, more = "", number = ""] = found;
    const inWords = !DIGITS.test(number);
    const read = inWords ? chineseValue(number)?.value : undefined;
    const value = inWords ? (read === undefined ? 0 : approximate(read)) : Number(number);
    const end = found.index + all.length;
    return value < LEAST || value > MOST ? [] : [{ value, inWords, isOpen: more !== "", start: found.index + all.indexOf(number, more.length), end }];
  });
}

/** The names right before a count, back to a mark or a figure. */
function namesBefore(text: string, { start, isOpen }: Count, words: Words): Names | undefined {
  const near = text.slice(Math.max(0, start - REACH), start);
  const told = isOpen ? near.slice(0, near.lastIndexOf(words["and-more"]?.[0] ?? "")) : near;
  const at = Array.from(told).findLastIndex((letter) => BEFORE_NAMES.test(letter));
  // 报纸、网络、电视“三大阵地”.
  const list = told.slice(at + 1).replace(NAMES_OPENED, "").replace(OPENING_QUOTE, "");
  const names = LISTED_ONWARD.test(list) ? undefined : namesIn(list, words, { fewest: FEWEST, longest: LONGEST });
  // 丰台和密云 is as long as the longer of the two.
  const [last = 0, ...others] = list.split(ENUMERATION_COMMA).map((name) => Math.max(...name.split(LISTED_PAIR).map(({ length }) => length))).reverse();
  return names === undefined || (!isOpen && list.search(LISTED_MARKED) < 0 && last >= Math.max(...others.slice(0, -1)) + LONGER) ? undefined : names;
}

/** The names behind a count that says that they are all: 共五个部分：. */
function namesBehind(text: string, { end, isOpen }: Count, words: Words): Names | undefined {
  const opens = isOpen ? undefined : NAMES_FOLLOW.exec(text.slice(end, end + REACH))?.[0];
  const list = opens === undefined ? undefined : NAMES_TO_STOP.exec(text.slice(end + opens.length, end + opens.length + REACH))?.[0];
  return list === undefined || has(list, words["and-more"]) ? undefined : namesIn(list, words, { fewest: FEWEST - 1, longest: LONGEST_BEHIND });
}

function namesIn(told: string, words: Words, { fewest, longest }: { readonly fewest: number; readonly longest: number }): Names | undefined {
  const list = told.replaceAll(NAMES_WITH_AND, "");
  const marked = list.match(LISTED_MARKED)?.length ?? 0;
  if (marked > 1) return list.replaceAll(LISTED_MARKED, "").includes(ENUMERATION_COMMA + ENUMERATION_COMMA) || endsMarked(list) ? { least: marked, most: marked, text: list.slice(list.search(LISTED_MARKED)) } : undefined;
  const names = list.split(ENUMERATION_COMMA);
  const last = names[names.length - 1] ?? "";
  // 中央、省委和江门、台山两级: of each of two.
  if (names.slice(0, -1).some((name) => LISTED_JOINED.test(name))) return undefined;
  if (marked > 0 || names.length < fewest || has(list, words["listed-apart"]) || names.some((name) => name === "" || name.length > longest)) return undefined;
  const pairs = last.match(LISTED_PAIR)?.length ?? 0;
  if (names.length + pairs < FEWEST) return undefined;
  return { least: names.length + (arePlain(names) ? pairs : 0), most: names.length + pairs, text: told };
}

/** 怀柔、顺义、丰台和密云: names as short as the others, on both sides of 和. */
function arePlain(names: readonly string[]): boolean {
  const longest = Math.max(...names.slice(0, -1).map(({ length }) => length));
  return longest <= SHORT && (names[names.length - 1] ?? "").split(LISTED_PAIR).every(({ length }) => length > 1 && length <= longest);
}

/** Letters of a place's name. */
const SHORT = 3;
const OPENING_QUOTE = /“$/u;

function endsMarked(list: string): boolean {
  const last = list.charAt(list.length - 1);
  return last === "》" || last === "”";
}

/** How many names there are too many or too few. */
function offBy({ value, isOpen }: Count, { least, most }: Names): number {
  if (value < least) return least - value;
  return isOpen ? 0 : Math.max(0, value - most);
}
