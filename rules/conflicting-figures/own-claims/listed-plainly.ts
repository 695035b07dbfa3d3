import { blocksOf, DATES_COUNTED, DATES_IN_BRACKETS, DATES_THEN_HELD, DAYS_NAMED, ENUMERATION_COMMA, IS_OF_ONE, MONTHS_LISTED, MONTHS_NAMED, NAMES_JOINED, NAMES_THEN_QUOTED, ONE_OF_EACH, ONE_OF_SEVERAL, PLACES_ENTERED, PLACES_NAMED, QUOTED_KINDS, spanOf, STEPS_ADDED, SUCH_IN_BRACKETS, YEARS_IN_A_ROW, type Block } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { numberIn } from "../reading/numbers.js";

const QUOTE_CLOSES = "\u201d";
const PLUS = /[+＋]/u;

/** What is counted and how many there are, at least and at most: 和 stands between two names or in one. */
interface Named {
  readonly least: number;
  readonly most: number;
}

interface Form {
  /** Groups: `names`, and `many` they are said to be. */
  readonly pattern: RegExp;
  readonly count: (names: string) => Named | undefined;
  /** Further off, something else is counted. */
  readonly mostOff?: number;
}

const exactly = (many: number): Named => ({ least: many, most: many });
const countOf = (each: RegExp) => (names: string): Named => exactly(names.match(each)?.length ?? 0);
const separated = (names: string): Named => ({ least: names.split(ENUMERATION_COMMA).length, most: names.split(NAMES_JOINED).length });

/** 股 of 综合股、复议股和监督股: names that end alike are of one kind; 市、区 are none. */
function alike(names: string): Named | undefined {
  const list = names.split(NAMES_JOINED);
  const [first = ""] = list;
  const isAlike = list.length >= FEWEST && list.every((name) => name.length > 1 && name.at(-1) === first.at(-1));
  return isAlike ? separated(names) : undefined;
}

/** Names that are known to be of one kind by how they end. */
const FEWEST = 3;

/** How far off a number may be where its form does not say it. */
const MOST_OFF = 2;

/** One of each. */
function ofOne(names: string): Named | undefined {
  const list = names.split(ENUMERATION_COMMA);
  return list.length >= FEWEST && list.every((name) => IS_OF_ONE.test(name)) ? exactly(list.length) : undefined;
}

const FORMS: readonly Form[] = [
  { pattern: DATES_IN_BRACKETS, count: countOf(DAYS_NAMED) },
  { pattern: DATES_THEN_HELD, count: countOf(DAYS_NAMED) },
  { pattern: YEARS_IN_A_ROW, count: (names) => exactly(names.split(NAMES_JOINED).length) },
  { pattern: MONTHS_LISTED, count: countOf(MONTHS_NAMED) },
  { pattern: QUOTED_KINDS, count: separated, mostOff: 1 },
  { pattern: NAMES_THEN_QUOTED, count: separated, mostOff: 1 },
  { pattern: ONE_OF_EACH, count: ofOne },
  { pattern: DATES_COUNTED, count: countOf(DAYS_NAMED) },
  { pattern: STEPS_ADDED, count: (names) => exactly(names.split(PLUS).length) },
  { pattern: PLACES_ENTERED, count: countOf(PLACES_NAMED) },
  { pattern: SUCH_IN_BRACKETS, count: alike },
  { pattern: ONE_OF_SEVERAL, count: separated },
];

/** 9月6日、10月21日先后3次; “初审+复核+论证”二级审查; “八进”（进机关、进学校…）; 股室4个（综合股、复议股、监督股）: what stands beside its number, one by one. To be told as a hint. */
export function listedPlainly({ report }: RuleInput): readonly Finding[] {
  return blocksOf(report).flatMap((block) => FORMS.flatMap((form) => foundIn(block, form)));
}

function foundIn({ view }: Block, { pattern, count, mostOff = MOST_OFF }: Form): readonly Finding[] {
  return [...view.text.matchAll(pattern)].flatMap((found): readonly Finding[] => {
    const { names = "", many = "" } = found.groups ?? {};
    const read = numberIn(many);
    const named = count(names);
    if (named === undefined || read < 1 || (read >= named.least && read <= named.most) || read > named.most + mostOff || read < named.least - mostOff) return [];
    const at = found[0].indexOf(names);
    const end = at > 0 && found[0].indexOf(many) < at ? found.index + at - 1 : found.index + found[0].length;
    const start = view.text.slice(0, end).lastIndexOf(many);
    return [{ key: "listed", ...spanOf(view, start, end), data: { names, text: view.text.slice(start, end).split(QUOTE_CLOSES)[0] ?? "", count: read > named.most ? named.most : named.least }, related: [] }];
  });
}
