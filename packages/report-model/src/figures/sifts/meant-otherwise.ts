import { compare, distance, integer, multiply } from "../../quantity/decimal.js";
import { AMONG } from "../../text/chinese-clauses.js";
import { CLOSED_BY_CONSENT, CLOSED_SOMEHOW, FASTER, KINDS_AND_MORE, TIME_NAMED } from "../../text/chinese-claims.js";
import type { DraftFigures } from "../draft-figures.js";
import { opensWith, sumOf, wordsOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** More than all others. */
const TWICE = integer(2);
/** Letters by which a name is known again. */
const NAME = 4;
/** Parts of a total. */
const MOST = 8;
const SPANS: ReadonlySet<string> = new Set(["days", "hours"]);
const TIMES: ReadonlySet<string> = new Set(["days", "hours", "minutes", "months", "years", "none"]);

/** 由12个工作日缩短为8个，增速50%: of the speed, not of the time. */
export function isOfSpeed({ kind, subject, inputs }: FigureCheck): boolean {
  return kind === "growth" && FASTER.test(subject.before) && inputs.some(({ family }) => SPANS.has(family));
}

/** 办理材料由18份精简为11份，办理时限压缩50%: of the time, which is not told. */
export function isOfTime({ kind, subject, inputs }: FigureCheck): boolean {
  return kind === "growth" && TIME_NAMED.test(subject.before) && inputs.every(({ family }) => !TIMES.has(family));
}

/** 开展60余场，其中32场、17场、14场，较上年的55场增加8场: of all of them, which were added up. */
export function isOfAllParts({ kind, subject, inputs: [now, base] }: FigureCheck, { quantities }: DraftFigures): boolean {
  if (kind !== "difference" || now === undefined || base === undefined || now.block !== base.block) return false;
  const run = quantities.slice(Math.max(0, base.index - MOST), base.index).filter((each) => each.block === base.block && each.sentence === base.sentence && each.unit === base.unit);
  return run.some((_, at) => run.length - at > 1 && compare(distance(sumOf(run.slice(at)), base.value), subject.value) === 0);
}

/** 讲座、旁听、竞赛等活动47场，其中讲座28场、旁听6场、竞赛3场: more kinds than are named. */
export function isOfMoreKinds({ kind, subject, inputs, total }: FigureCheck): boolean {
  const whole = total ?? subject;
  const parts = [subject, ...inputs].filter((each) => each !== whole);
  return kind === "sum" && KINDS_AND_MORE.test(whole.before) && parts.every(({ start, before }) => start > whole.start && before !== "" && whole.lead.includes(before.slice(-NAME))) && compare(sumOf(parts), whole.value) < 0;
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
