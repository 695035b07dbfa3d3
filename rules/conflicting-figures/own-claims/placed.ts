import { compare, PLACE_IN_ROW, quotedOf, type Quantity } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { numberIn } from "../reading/numbers.js";
import { figuresByBlock } from "../reading/surroundings.js";
import { lineOf, spanIn } from "../reading/showing.js";

/** Letters behind a figure in which its place stands. */
const LONGEST = 30;

/** 一类共发生30起，位居第1位；二类共发生35起，位居第2位: what has a place before another, and is less. To be told as a hint. */
export function placedIn({ report }: RuleInput): readonly Finding[] {
  return [...figuresByBlock(report).values()].flatMap((figures): readonly Finding[] => {
    const placed = figures.flatMap((figure) => { const place = placeOf(figure); return place === undefined ? [] : [{ figure, place }]; });
    return placed.slice(1).flatMap((second, at): readonly Finding[] => {
      const first = placed[at];
      const isLess = first !== undefined && second.place === first.place + 1 && first.figure.unit === second.figure.unit && compare(first.figure.value, second.figure.value) < 0;
      return isLess ? [{ key: "ranked", ...spanIn(first.figure), data: { first: quotedOf(first.figure), second: quotedOf(second.figure), line: lineOf(spanIn(second.figure), report) }, related: [spanIn(second.figure)] }] : [];
    });
  });
}

function placeOf({ block: { view: { text }, cell }, end, approximation, upper }: Quantity): number | undefined {
  const place = cell === undefined && approximation === "none" && upper === undefined ? PLACE_IN_ROW.exec(text.slice(end, end + LONGEST))?.[1] : undefined;
  return place === undefined ? undefined : numberIn(place);
}
