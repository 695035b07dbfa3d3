import { ALL_DONE_BUT, ALL_TOOK_BUT, blocksOf, compare, EACH_HAS_ONE, HAVE_NOT_YET, isZero, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { figuresByBlock } from "../reading/surroundings.js";
import { claimsToldIn, contradicted } from "./words-against.js";

/** Letters before a figure in which it is told that all was done. */
const NEAR = 24;

/** 排查8起，已全部办结，剩余1起; 全部提交讨论，另有1项暂缓提交; 收到149件，出具意见146件，件件有意见: all, and some that are left. To be told as a hint. */
export function allAndLeft({ report }: RuleInput): readonly Finding[] {
  const each = claimsToldIn(report, EACH_HAS_ONE, ([, unit = "", thing = ""], before) => fewerWith(thing, before.filter((figure) => figure.unit === unit))).map((claim) => contradicted(claim, report));
  return [...each, ...blocksOf(report).flatMap((block) => (figuresByBlock(report).get(block) ?? []).flatMap((told): readonly Finding[] => {
    const from = Math.max(0, told.start - NEAR);
    const found = isZero(told.value) ? null : allBefore(block.view.text.slice(from, told.start), told);
    const start = from + (found?.index ?? 0);
    return found === null ? [] : [contradicted({ block, start, end: start + (found.groups?.["all"] ?? "").length, told }, report)];
  }))];
}

function allBefore(before: string, { after }: Quantity): RegExpExecArray | null {
  const took = ALL_TOOK_BUT.exec(before);
  return took !== null && HAVE_NOT_YET.exec(after)?.groups?.["step"] === took.groups?.["step"] ? took : ALL_DONE_BUT.exec(before);
}

/** The one count with the thing, where it is less than the one right before it. */
function fewerWith(thing: string, figures: readonly Quantity[]): Quantity | undefined {
  const [part, ...more] = figures.filter(({ before }) => before.includes(thing));
  const whole = part === undefined ? undefined : figures[figures.indexOf(part) - 1];
  return part === undefined || whole === undefined || more.length > 0 || compare(part.value, whole.value) >= 0 || whole.segment !== part.segment ? undefined : part;
}
