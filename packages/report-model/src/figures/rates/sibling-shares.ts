import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { JUST_SHARE } from "../../text/chinese-figures.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, joint } from "../reading/scope.js";
import { boundBy, FAR, figuresOfText } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { isNearlyRight } from "./near-rates.js";
import { checkOf, gives } from "./rate-check.js";

/** Shares of one whole in a paragraph by which it is the whole of another share there, too. */
const FEWEST = 2;

/** 火灾218起。Next paragraph: 电气97起，占44.50%；用火35起，占16.06%；火种24起，占10.11%: a share right behind its count, where the others of the paragraph are right of one whole and nothing else was recomputed from it. Never sure. */
export function siblingShares({ sentences }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  const right = known.filter(({ kind, holds, inputs }) => kind === "rate" && holds && inputs.length === 2);
  if (right.length < FEWEST) return [];
  const all = figuresOfText(sentences);
  return sentences.flatMap(({ quantities }) => quantities.flatMap((percent, at): readonly FigureCheck[] => {
    const part = quantities[at - 1];
    if (part === undefined || percent.family !== PERCENT || bound.has(percent.index) || !JUST_SHARE.test(percent.before) || joint(part, percent) !== COMMA + percent.before || !isCounted(part) || !isFirm(part) || !isFirm(percent)) return [];
    const siblings = right.filter(({ subject, inputs: [other] }) => subject.block === percent.block && JUST_SHARE.test(subject.before) && other?.unit === part.unit);
    const [first] = siblings;
    const whole = first?.inputs[1];
    const isOne = whole !== undefined && siblings.length >= FEWEST && siblings.every(({ inputs: [, each] }) => each !== undefined && compare(each.value, whole.value) === 0);
    const place = all.indexOf(part);
    if (!isOne || compare(part.value, whole.value) > 0 || isGiven(percent, part, all.slice(Math.max(0, place - FAR), place))) return [];
    const check = checkOf({ percent, name: first?.name ?? "" }, { part, whole }, { holds: gives(percent, { part, whole }), sure: false });
    return check.holds || isNearlyRight(check) ? [{ ...check, expected: [] }] : [];
  }));
}

const PERCENT = "percent";

/** Of another count before it. */
function isGiven(percent: Quantity, part: Quantity, before: readonly Quantity[]): boolean {
  return before.some((other) => isCounted(other) && isFirm(other) && other.family === part.family && compare(other.value, part.value) > 0 && gives(percent, { part, whole: other }));
}
