import { compare, directionOf, figuresBySentence, MOST_FIGURES, NEXT_IN_ROW, NO_ROW_DOWN, quantitiesOf, quotedOf, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { has } from "../reading/lists.js";
import { lineOf, spanIn } from "../reading/showing.js";
import { sentenceNear } from "../reading/surroundings.js";

/** Letters from a word of order to its figure. */
const LONGEST = 30;

/** 邻里纠纷占34.2%，比例最高；其次是婚姻纠纷，占22.6%；再次是土地纠纷，占25.1%: what is told to come next in a row is more than what it comes behind. To be told as a hint. */
export function inTurn({ report }: RuleInput): readonly Finding[] {
  return figuresBySentence(quantitiesOf(report)).flatMap((figures): readonly Finding[] => {
    const [one] = figures;
    if (one === undefined || figures.length > MOST_FIGURES) return [];
    const from = sentenceNear(one.block, one.start);
    const text = one.block.view.text.slice(from, figures[figures.length - 1]?.start);
    const places = [...text.matchAll(NEXT_IN_ROW)].map((found) => from + found.index + found[0].length);
    if (places.length < 2 || NO_ROW_DOWN.test(text.slice(0, (places[0] ?? from) - from))) return [];
    const row = places.map((place, at) => figures.filter(({ start }) => start >= place && start - place <= LONGEST && start < (places[at + 1] ?? Infinity)));
    return row.flatMap((nexts, at) => {
      const [first, second] = at === 0 ? [] : pairOf(row[at - 1] ?? [], nexts, report);
      return first === undefined || second === undefined || compare(first.value, second.value) >= 0 ? [] : [{ key: "ranked", ...spanIn(first), data: { first: quotedOf(first), second: quotedOf(second), line: lineOf(spanIn(second), report) }, related: [spanIn(second)] }];
    });
  });
}

/** The first figure of each that is of one unit with one of the other. */
function pairOf(one: readonly Quantity[], other: readonly Quantity[], report: Report): readonly (Quantity | undefined)[] {
  const first = one.find((each) => isPlain(each, report));
  const second = other.find((each) => isPlain(each, report));
  return first?.unit === second?.unit && first?.depth === second?.depth ? [first, second] : [];
}

function isPlain(each: Quantity, { context: { standard: { figureWords: words } } }: Report): boolean {
  return each.approximation === "none" && each.upper === undefined && directionOf(each, words) === 0 && ![words.lastYear, words.among].some((list) => has(each.before, list));
}
