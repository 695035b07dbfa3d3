import { figureChecksOf, linesOf, printed, spanOf, type Quantity, type Report, type Span } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { againIn, type Again } from "./again.js";
import { chainsOf } from "./chains.js";
import { contradictable, contradictionOf } from "./contradictions.js";
import { nonesOf, placeOf } from "./nones.js";
import { pairsOf, type Pair } from "./pairs.js";
import { placeConflicts } from "./places.js";
import { slipsOf, type Slip } from "./slips.js";
import { statementsOf, type Statement } from "./statements.js";

/** One figure with two values in two places, or a figure against a denial; silent where the scope may differ. */
export const rule: Rule = {
  id: "conflicting-figures",
  find: (input) => {
    const { report, data: { words } } = input;
    const statements = statementsOf(input);
    const sums = new Set(figureChecksOf(report).flatMap(({ kind, holds, subject }) => (kind === "sum" && holds ? [subject.index] : [])));
    const pairs = pairsOf(statements, words, report);
    const told = new Set(pairs.map(({ second }) => second.quantity.index));
    return [
      ...pairs.map((pair) => conflict(pair, sums, report)),
      ...slipsOf(input).filter(({ second }) => !told.has(second.quantity.index)).map((slip) => slipped(slip, report)),
      ...[...againIn(input), ...chainsOf(input)].filter(({ second }) => !told.has(second.index)).map((again) => toldAgain(again, report)),
      ...contradictionsIn(statements, input),
      ...placesIn(input),
    ];
  },
};

function contradictionsIn(statements: readonly Statement[], input: RuleInput): readonly Finding[] {
  const { report, data: { words } } = input;
  const nones = nonesOf(words, report);
  const figures = nones.length === 0 ? undefined : contradictable(statements, input);
  return nones.flatMap((none) => {
    const found = figures === undefined ? undefined : contradictionOf(none, figures, input);
    return found === undefined ? [] : [contradiction(found, placeOf(none), report)];
  });
}

function conflict({ first, second, key }: Pair, sums: ReadonlySet<number>, report: Report): Finding {
  if (sums.has(second.quantity.index) && second.quantity.block.cell !== undefined) return table(first, second, report);
  const { core } = second;
  return {
    key, ...spanIn(second.quantity), data: { name: core, first: shown(first.quantity), second: shown(second.quantity), line: lineOf(spanIn(first.quantity), report) },
    related: [spanIn(first.quantity)],
  };
}

function slipped({ first, second }: Slip, report: Report): Finding {
  return {
    key: "slip", ...spanIn(second.quantity), related: [spanIn(first.quantity)],
    data: { name: second.core, first: shown(first.quantity), second: shown(second.quantity), line: lineOf(spanIn(first.quantity), report) },
  };
}

function toldAgain({ first, second, noun }: Again, report: Report): Finding {
  return {
    key: "same-matter", ...spanIn(second), related: [spanIn(first)],
    data: { name: noun, first: printed(first), second: printed(second), line: lineOf(spanIn(first), report) },
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

