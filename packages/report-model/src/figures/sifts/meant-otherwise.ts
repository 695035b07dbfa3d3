import { compare, integer, multiply } from "../../quantity/decimal.js";
import { AMONG } from "../../text/chinese-clauses.js";
import { CLOSED_BY_CONSENT, CLOSED_SOMEHOW, FASTER } from "../../text/chinese-claims.js";
import type { DraftFigures } from "../draft-figures.js";
import { opensWith, sumOf, wordsOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** More than all others. */
const TWICE = integer(2);
const SPANS: ReadonlySet<string> = new Set(["days", "hours"]);

/** 由12个工作日缩短为8个，增速50%: of the speed, not of the time. */
export function isOfSpeed({ kind, subject, inputs }: FigureCheck): boolean {
  return kind === "growth" && FASTER.test(subject.before) && inputs.some(({ family }) => SPANS.has(family));
}

/** 新收74.96万件，以调解、和解结案16.79万件，调撤结案率: of those that were closed, which are not told. */
export function isOfClosed({ kind, name, inputs: [part, whole] }: FigureCheck): boolean {
  return kind === "rate" && part !== undefined && whole !== undefined && CLOSED_BY_CONSENT.test(name) && !CLOSED_SOMEHOW.test(wordsOf(whole));
}

/** 收到558件。审结的476件案件中，纠错51件、调解100件: what some are counted among is no part beside them. */
export function isAmongParts({ kind, inputs, total }: FigureCheck): boolean {
  return (kind === "sum" || kind === "excess") && inputs.some((each) => each !== total && each.after.endsWith(AMONG) && compare(multiply(each.value, TWICE), sumOf(inputs.filter((other) => other !== total))) > 0);
}

/** 新收复议343件。…新收应诉170件，其中一审129件、二审42件: without what is added up to another total than the count that stands right before it. */
export function withoutOwnTotals(checks: readonly FigureCheck[], { quantities, words }: DraftFigures): readonly FigureCheck[] {
  return checks.filter(({ kind, holds, sure, subject, inputs, total }) => {
    const parts = [subject, ...inputs].filter((each) => each !== total);
    const first = parts.reduce((least, each) => (each.index < least.index ? each : least), subject);
    const own = quantities[first.index - 1];
    const isOfOwn = own !== undefined && total !== undefined && own.index > total.index && own.unit === first.unit && own.block === first.block && own.sentence === first.sentence && opensWith(first.before, words.among);
    return kind !== "sum" || holds || sure || !isOfOwn;
  });
}
