import { approximate, written } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NAME_SEPARATORS } from "../../text/chinese-clauses.js";
import { SEVERAL } from "../../text/chinese-figures.js";
import { SHARE_TOGETHER } from "../../text/chinese-scopes.js";
import { SHARE_OF_ANY, SHARE_OF_NAMED } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { pairsInCommon } from "../reading/about.js";
import { HUNDRED, isFirm, printsAs } from "../reading/interval.js";
import { isCounted, placeOf, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** Sentences to either side in which the shares may be told. */
const NEAR = 3;
/** Letters before a joint share in which its names stand. */
const LONGEST = 60;
const PERCENT = "percent";

/** A share with the name of what has it. */
interface Named {
  readonly name: string;
  readonly share: Quantity;
}

/**
 * 甲类、乙类和丙类问题是主要原因，占总量的近80%, where 甲类占26.1%、乙类占24.5%、丙类占18.5%: the share of several that are named together, against the shares that are told of each of them near by. Never sure.
 */
export function jointShares({ sentences }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  return sentences.flatMap(({ quantities }, at) => quantities.flatMap((joint): readonly FigureCheck[] => {
    const together = joint.family !== PERCENT || bound.has(joint) ? [] : ofSoMany(joint, quantities);
    if (together.length > 0) return checkOf(joint, together);
    const names = joint.family !== PERCENT || bound.has(joint) ? [] : namesBefore(joint);
    if (names.length < 2) return [];
    const told = sentences.slice(Math.max(0, at - NEAR), at + NEAR + 1).flatMap((each) => namedIn(each.quantities)).filter(({ share }) => share !== joint);
    const shares = names.map((name) => shareOf(name, told));
    const own = shares.flatMap((share) => (share === undefined ? [] : [share]));
    if (own.length < names.length || new Set(own).size < own.length) return [];
    return checkOf(joint, own);
  }));
}

function checkOf(joint: Quantity, own: readonly Quantity[]): readonly FigureCheck[] {
  const sum = sumOf(own);
  return printsAs(joint, { low: sum, high: sum }, { low: HUNDRED, high: HUNDRED }) || isClose(joint, own) ? [] : [{
    kind: "rate", holds: false, sure: false, subject: joint, inputs: own, name: joint.before, place: placeOf(joint), difference: "", recomputed: approximate(sum), expected: [],
    formula: `${own.map(({ value }) => `${written(value)}%`).join("+")}=${written(sum)}%`,
  }];
}

/** 40人，占68.97%；5人，占8.62%；3人，占5.17%，三罪合计占87.26%: as many shares as are told together, which are all that its sentence tells before it. */
function ofSoMany(joint: Quantity, quantities: readonly Quantity[]): readonly Quantity[] {
  const many = SHARE_TOGETHER.exec(joint.block.view.text.slice(Math.max(0, joint.start - LONGEST), joint.start))?.groups?.["many"];
  const shares = many === undefined ? [] : quantities.filter((each) => each.end <= joint.start && each.family === PERCENT);
  return shares.length > 1 && shares.length === SEVERAL.indexOf(many ?? "") && shares.every((each) => isFirm(each) && SHARE_OF_ANY.test(each.before)) ? shares : [];
}

/** The names before a joint share: of its own clause, or of the one before. */
function namesBefore({ block: { view: { text } }, start }: Quantity): readonly string[] {
  const names = SHARE_OF_NAMED.exec(text.slice(Math.max(0, start - LONGEST), start))?.groups?.["names"] ?? "";
  return names.split(NAME_SEPARATORS);
}

/** Each count with the share right behind it. */
function namedIn(quantities: readonly Quantity[]): readonly Named[] {
  return quantities.flatMap((share, at): readonly Named[] => {
    const count = quantities[at - 1];
    return count !== undefined && isCounted(count) && count.segment === share.segment && share.family === PERCENT && isFirm(share) && SHARE_OF_ANY.test(share.before) ? [{ name: count.before, share }] : [];
  });
}

/** The share of what has most letters of a name in common with it, where no other has as many. */
function shareOf(name: string, told: readonly Named[]): Quantity | undefined {
  const ranked = told.map((each) => ({ ...each, common: pairsInCommon(name, each.name) })).filter(({ common }) => common > 0).sort((a, b) => b.common - a.common);
  const [best, next] = ranked;
  return best === undefined || best.common === next?.common ? undefined : best.share;
}

/** Shares that were rounded each by itself. */
function isClose(joint: Quantity, own: readonly Quantity[]): boolean {
  const off = Math.abs(approximate(joint.value) - approximate(sumOf(own)));
  return off <= own.reduce((all, { step }) => all + approximate(step) / 2, approximate(joint.step));
}
