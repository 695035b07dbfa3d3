import { compare, ENUMERATION_COMMA, integer, LISTED_BOOK, LISTED_MORE, LISTED_ONWARD, LISTED_PAIR, quantitiesOf, quotedOf, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import { spanIn } from "./showing.js";
import { has } from "./lists.js";
import type { Words } from "./words.js";

/** Names in a row that are counted, and letters of one. */
const [FEWEST, LONGEST] = [3, 12];
/** Further off, something else is counted. */
const MOST_OFF = 2;
/** Counts of names. */
const [LEAST, MOST] = [2, 15];
/** A last name longer by so much has the noun of all: 城东、城西、城南社区4个网格. */
const LONGER = 2;

interface Names {
  /** At least and at most; 自然资源和规划局 may be one or two. */
  readonly least: number;
  readonly most: number;
  /** 等 ends them: there may be more. */
  readonly isOpen: boolean;
}

/** 司法所、派出所、综治中心、信访办等3个部门, 《甲》《乙》《丙》4项制度: names right before a count that does not count them. To be told as a hint. */
export function listedIn({ report, data: { words } }: RuleInput): readonly Finding[] {
  return quantitiesOf(report).flatMap((count): readonly Finding[] => {
    const names = isOfNames(count, words) ? namesIn(count, words) : undefined;
    const off = names === undefined ? 0 : offBy(Number(count.value.digits), names);
    return names === undefined || off === 0 || off > MOST_OFF ? [] : [{ key: "listed", ...spanIn(count), data: { text: quotedOf({ ...count, before: count.lead }), count: names.least }, related: [] }];
  });
}

/** 5个|部门: with the noun behind it. */
function isOfNames({ block, value, unit, after, approximation, upper, depth }: Quantity, words: Words): boolean {
  const isCount = block.cell === undefined && approximation === "none" && upper === undefined && depth === 0 && value.scale === 0;
  return isCount && compare(value, integer(LEAST)) >= 0 && compare(value, integer(MOST)) <= 0 && words["listed-units"]?.includes(unit) === true && after !== "";
}

function namesIn({ lead }: Quantity, words: Words): Names | undefined {
  const told = lead.replace(LISTED_MORE, "");
  const isOpen = told !== lead;
  const books = told.match(LISTED_BOOK)?.length ?? 0;
  if (books > 1) return { least: books, most: books, isOpen };
  const names = told.split(ENUMERATION_COMMA);
  const last = names[names.length - 1] ?? "";
  const others = names.slice(1, -1);
  if (LISTED_ONWARD.test(lead) || names.length < FEWEST || has(told, words["listed-apart"]) || names.some((name) => name === "") || others.some((name) => name.length > LONGEST) || last.length >= Math.max(...others.map(({ length }) => length)) + LONGER) return undefined;
  return { least: names.length, most: names.length + (told.match(LISTED_PAIR)?.length ?? 0), isOpen };
}

/** How many names there are too many or too few. */
function offBy(count: number, { least, most, isOpen }: Names): number {
  if (count < least) return least - count;
  return isOpen ? 0 : Math.max(0, count - most);
}
