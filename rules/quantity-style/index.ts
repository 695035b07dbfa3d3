import { allMatches, blocksOf, CUT_OFF_RIGHT, CUT_OFF_SLIP, quantitiesOf, spanOf, type Quantity } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { doubled, exact, hedgesOf } from "./hedges.js";
import { mixed } from "./mixed.js";
import { mixedAgain } from "./mixed-again.js";
import { mixedListed, mixedParts } from "./mixed-parts.js";
import { points } from "./points.js";
import { ranges } from "./ranges.js";
import { classifiers } from "./classifiers.js";
import { repeated, twice } from "./twice.js";

/** How figures are written: hedges, percentage points, ranges, classifiers, 截至. One quantity has one finding. */
export const rule: Rule = {
  id: "quantity-style",
  find: (input) => {
    const quantities = quantitiesOf(input.report);
    const found = quantities.flatMap((quantity, index) => findingOf(quantity, quantities.slice(Math.max(0, index - NEAR), index), input) ?? []);
    const places = new Set(found.map(({ start }) => start));
    const others = [...mixedParts(input), ...mixedListed(quantities, input), ...mixedAgain(quantities, input)];
    return [...found, ...others.filter(({ start }, at) => !places.has(start) && others.findIndex((each) => each.start === start) === at), ...cutOffs(input)];
  },
};

/** Figures before a figure that it is compared with. */
const NEAR = 12;

function findingOf(quantity: Quantity, before: readonly Quantity[], input: RuleInput): Finding | undefined {
  const hedges = hedgesOf(quantity, input);
  return repeated(quantity) ?? doubled(quantity, hedges, input) ?? exact(quantity, hedges, input) ?? ranges(quantity, input) ?? points(quantity, before, input)
    ?? classifiers(quantity, input) ?? twice(quantity, input) ?? mixed(quantity, before, input);
}

function cutOffs({ report }: RuleInput): readonly Finding[] {
  return blocksOf(report).flatMap(({ view }) => allMatches(view.text, CUT_OFF_SLIP).map((match) => {
    const place = spanOf(view, match.index, match.index + match[0].length);
    return { key: "cut-off", ...place, expected: [CUT_OFF_RIGHT], edits: [{ ...place, text: CUT_OFF_RIGHT }], safe: true };
  }));
}
