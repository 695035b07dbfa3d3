import { figureChecksOf, linesOf, printed, spanOf, type Quantity, type Report, type Span } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { contradictionBehind, contradictionOf, nonesOf, placeOf } from "./nones.js";
import { pairsOf, type Pair } from "./pairs.js";
import { placeConflicts } from "./places.js";
import { statementsOf, type Statement } from "./statements.js";

/** One figure with two values in two places, or a figure against a denial; silent where the scope may differ. */
export const rule: Rule = {
  id: "conflicting-figures",
  find: (input) => {
    const { report, data: { words } } = input;
    const statements = statementsOf(input);
    const sums = new Set(figureChecksOf(report).flatMap(({ kind, holds, subject }) => (kind === "sum" && holds ? [subject.index] : [])));
    return [
      ...pairsOf(statements, words, report).map((pair) => conflict(pair, sums, report)),
      ...nonesOf(words, report).slice(0, DENIALS).flatMap((none) => {
        const statement = contradictionOf(none, statements, input);
        if (statement !== undefined) return [contradiction(statement, placeOf(none), report)];
        const quantity = contradictionBehind(none, input);
        return quantity === undefined ? [] : [contradiction({ quantity, core: "" }, placeOf(none), report)];
      }),
      ...placesIn(input),
    ];
  },
};

/** Denials that are compared with the figures; no report has as many. */
const DENIALS = 100;

function conflict({ first, second, key }: Pair, sums: ReadonlySet<number>, report: Report): Finding {
  if (sums.has(second.quantity.index) && second.quantity.block.cell !== undefined) return table(first, second, report);
  const { core } = second;
  return {
    key, ...spanIn(second.quantity), data: { name: core, first: shown(first.quantity), second: shown(second.quantity), line: lineOf(spanIn(first.quantity), report) },
    related: [spanIn(first.quantity)],
  };
}

/** The table adds up, so the text is the place to look. */
function table({ quantity: text, core }: Statement, { quantity: sum }: Statement, report: Report): Finding {
  return {
    key: "table", ...spanIn(text), data: { name: core, first: printed(text), second: shown(sum), line: lineOf(spanIn(sum), report) },
    expected: [shown(sum)], related: [spanIn(sum)],
  };
}

/** A figure against the words that say there is none; the later of the two is the finding. */
function contradiction({ quantity, core }: Pick<Statement, "quantity" | "core">, none: Span, report: Report): Finding {
  const figure = spanIn(quantity);
  const texts = [report.source.slice(none.start, none.end).replaceAll(/\s+/gu, ""), core + printed(quantity)];
  const isLast = none.start > figure.start;
  const [first = "", second = ""] = isLast ? [...texts].reverse() : texts;
  const [place, other] = isLast ? [none, figure] : [figure, none];
  return { key: "none", ...place, data: { first, second, line: lineOf(other, report) }, related: [other] };
}

function placesIn(input: RuleInput): readonly Finding[] {
  return placeConflicts(input).map(([first, second]) => ({
    key: "places", ...spanIn(second.quantity), related: [spanIn(first.quantity)],
    data: { name: second.name, first: printed(first.quantity), second: printed(second.quantity), line: lineOf(spanIn(first.quantity), input.report) },
  }));
}

/** The figure as printed; a cell's with the unit of its head. */
function shown(quantity: Quantity): string {
  const text = printed(quantity);
  return quantity.block.cell === undefined || text.endsWith(quantity.unit) ? text : text + quantity.unit;
}

function spanIn({ block, start, end }: Quantity): Span {
  return spanOf(block.view, start, end);
}

function lineOf({ start }: Span, report: Report): number {
  return linesOf(report.source).pointAt(start).line;
}

