import { blocksOf, factsOf, FROM_MONTH_TO_MONTH, FROM_YEAR_TO_YEAR, spanOf, YEARS_IN_BRACKETS, YEARS_SINCE, type Block } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { numberIn } from "../reading/numbers.js";

const TITLE_OPENS = "\u300a";
const TITLE_CLOSES = "\u300b";

/** Years of a plan that always counts its first and its last. */
const FIVE = 5;

/** 2026—2020年: the last year before the first, but in a title, where another rule tells it; 三年行动计划（2015—2019年）: more or fewer years than are told. */
export function yearSpansIn({ report }: RuleInput): readonly Finding[] {
  const { year } = factsOf(report);
  return blocksOf(report).flatMap((block) => [...reversedIn(block), ...monthsReversedIn(block), ...countedIn(block), ...(year === undefined ? [] : sinceIn(block, year.value))]);
}

function reversedIn({ view }: Block): readonly Finding[] {
  return [...view.text.matchAll(FROM_YEAR_TO_YEAR)].flatMap((found): readonly Finding[] => {
    const [text, first = "", last = ""] = found;
    const before = view.text.slice(0, found.index);
    const isInTitle = before.lastIndexOf(TITLE_OPENS) > before.lastIndexOf(TITLE_CLOSES);
    return !isInTitle && Number(last) < Number(first) ? [{ key: "years-reversed", ...spanOf(view, found.index, found.index + text.length), data: { text, first, last }, related: [] }] : [];
  });
}

/** 2021年4月至2021年3月. */
function monthsReversedIn({ view }: Block): readonly Finding[] {
  return [...view.text.matchAll(FROM_MONTH_TO_MONTH)].flatMap((found): readonly Finding[] => {
    const { first, last, from, to } = found.groups ?? {};
    return first === last && Number(to) < Number(from) ? [{ key: "months-reversed", ...spanOf(view, found.index, found.index + found[0].length), data: { text: found[0] }, related: [] }] : [];
  });
}

function countedIn({ view }: Block): readonly Finding[] {
  return [...view.text.matchAll(YEARS_IN_BRACKETS)].flatMap((found): readonly Finding[] => {
    const { lasting, many = "", plan, first, last } = found.groups ?? {};
    const told = numberIn(many);
    const count = Number(last) - Number(first) + 1;
    // 三年行动（2022—2025年）: from the middle of one year to that of another.
    const isTold = count === told || (told !== FIVE && count - 1 === told);
    if ((lasting === undefined) === (plan === undefined) || count < 1 || told < 1 || isTold) return [];
    return [{ key: "years-counted", ...spanOf(view, found.index, found.index + found[0].length), data: { text: found[0], count }, related: [] }];
  });
}

/** 连续15年（自2018年起）, in 2025: more or fewer years than there were until the report's, or the one before. */
function sinceIn({ view }: Block, year: number): readonly Finding[] {
  return [...view.text.matchAll(YEARS_SINCE)].flatMap((found): readonly Finding[] => {
    const { many = "", first } = found.groups ?? {};
    const count = year - Number(first) + 1;
    const told = numberIn(many);
    return count < 1 || told === count || told === count - 1 ? [] : [{ key: "years-counted", ...spanOf(view, found.index, found.index + found[0].length), data: { text: found[0], count }, related: [] }];
  });
}
