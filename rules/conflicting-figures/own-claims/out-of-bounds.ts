import { AVERAGE_MARK, BARE_FRACTION_OF, compare, HIGHEST_MARK, LISTED_ABOVE, LOWEST_MARK, MYRIAD_PRINTED, quantitiesOf, quotedOf, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { lineOf, spanIn } from "../reading/showing.js";

/** Families of which there is no half, and that are not told for each thousand or ten thousand of others. */
const WHOLE: ReadonlySet<string> = new Set(["case", "event"]);
/** Places behind the point that no half has. */
const PLACES = 2;

/** 1500件以上的街镇包括：甲镇（1156件）; 平均92分，最高89分; 收案74.96件、结案16.79万件: figures beyond what stands beside them. To be told as hints. */
export function outOfBounds({ report }: RuleInput): readonly Finding[] {
  const quantities = quantitiesOf(report).filter(({ block }) => block.cell === undefined);
  return quantities.flatMap((each, at): readonly Finding[] => {
    const told = (key: string, other: Quantity): Finding => ({ key, ...spanIn(each), data: { first: quotedOf(other), second: quotedOf(each), line: lineOf(spanIn(other), report) }, related: [spanIn(other)] });
    const bound = boundOf(each, quantities.slice(Math.max(0, at - MOST), at));
    if (bound !== undefined) return [told("listed-below", bound)];
    const average = beyondAverage(each, quantities.slice(Math.max(0, at - NEAR), at + 1 + NEAR));
    if (average !== undefined) return [told("beyond-average", average)];
    const myriad = isFraction(each) ? quantities.slice(Math.max(0, at - NEAR), at + 1 + NEAR).find((other) => other.family === each.family && other.block === each.block && Math.abs(other.sentence - each.sentence) <= 1 && MYRIAD_PRINTED.test(other.block.view.text.slice(other.start, other.end))) : undefined;
    return myriad === undefined ? [] : [told("fraction", myriad)];
  });
}

/** Figures of a list, and around one, that are looked at. */
const [MOST, NEAR] = [12, 4];

/** 1500件以上的…包括：|甲镇（|1156件|）: so many at least, before a list in whose brackets there are fewer. */
function boundOf({ block, sentence, unit, depth, value, upper, before }: Quantity, earlier: readonly Quantity[]): Quantity | undefined {
  const own = earlier.filter((each) => each.block === block && each.sentence === sentence);
  const bound = own.findLast((each) => each.depth < depth);
  if (bound === undefined || before !== "" || upper !== undefined || bound.unit !== unit || bound.approximation !== "above" || compare(value, bound.value) >= 0) return undefined;
  const next = own[own.indexOf(bound) + 1];
  const list = block.view.text.slice(bound.end, next?.start ?? bound.end);
  return next !== undefined && LISTED_ABOVE.test(list) && own.slice(own.indexOf(bound) + 1).every((each) => each.depth === depth && each.unit === unit && each.before === "") ? bound : undefined;
}

/** 平均92分，|最高|89分. */
function beyondAverage({ block, sentence, unit, before, value, approximation }: Quantity, near: readonly Quantity[]): Quantity | undefined {
  const way = HIGHEST_MARK.test(before) ? 1 : LOWEST_MARK.test(before) ? -1 : 0;
  if (way === 0 || approximation !== "none") return undefined;
  return near.find((each) => each.block === block && each.sentence === sentence && each.unit === unit && AVERAGE_MARK.test(each.before) && compare(value, each.value) * way < 0 && each.approximation !== "about");
}

/** 74.96件: a count with two places, no average of anything. */
function isFraction({ family, value, unit, before, lead, number, approximation }: Quantity): boolean {
  return WHOLE.has(family) && value.scale >= PLACES && number.form === "arabic" && approximation === "none" && unit.length === 1 && !BARE_FRACTION_OF.test(lead + before);
}
