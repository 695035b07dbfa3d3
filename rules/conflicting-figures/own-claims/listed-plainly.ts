import { approximate, blocksOf, chineseValue, DATES_COUNTED, ENUMERATION_COMMA, NAMES_JOINED, ONE_OF_SEVERAL, PLACES_ENTERED, PLACES_NAMED, spanOf, STEPS_ADDED, SUCH_IN_BRACKETS, type Block } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";

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
}

const exactly = (many: number): Named => ({ least: many, most: many });
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

/** Further off, something else is counted. */
const MOST_OFF = 2;

const FORMS: readonly Form[] = [
  { pattern: DATES_COUNTED, count: (names) => exactly(names.split(NAMES_JOINED).length) },
  { pattern: STEPS_ADDED, count: (names) => exactly(names.split(PLUS).length) },
  { pattern: PLACES_ENTERED, count: (names) => exactly(names.match(PLACES_NAMED)?.length ?? 0) },
  { pattern: SUCH_IN_BRACKETS, count: alike },
  { pattern: ONE_OF_SEVERAL, count: separated },
];

/** 9月6日、10月21日先后3次; “初审+复核+论证”二级审查; “八进”（进机关、进学校…）; 股室4个（综合股、复议股、监督股）: what stands beside its number, one by one. To be told as a hint. */
export function listedPlainly({ report }: RuleInput): readonly Finding[] {
  return blocksOf(report).flatMap((block) => FORMS.flatMap((form) => foundIn(block, form)));
}

function foundIn({ view }: Block, { pattern, count }: Form): readonly Finding[] {
  return [...view.text.matchAll(pattern)].flatMap((found): readonly Finding[] => {
    const { names = "", many = "" } = found.groups ?? {};
    const read = Number(many) || approximate(chineseValue(many)?.value ?? { digits: 0n, scale: 0 });
    const named = count(names);
    if (named === undefined || read < 1 || (read >= named.least && read <= named.most) || read > named.most + MOST_OFF || read < named.least - MOST_OFF) return [];
    const at = found[0].indexOf(names);
    const end = at > 0 && found[0].indexOf(many) < at ? found.index + at - 1 : found.index + found[0].length;
    const start = view.text.slice(0, end).lastIndexOf(many);
    return [{ key: "listed", ...spanOf(view, start, end), data: { names, text: view.text.slice(start, end).split(QUOTE_CLOSES)[0] ?? "", count: read > named.most ? named.most : named.least }, related: [] }];
  });
}
