import { figureChecksOf, printed, quotedOf, spanOf, type CheckKind, type FigureCheck } from "@lint-report/report-model";
import type { Finding, Rule } from "../src/types.js";

const KINDS: ReadonlySet<CheckKind> = new Set(["rate", "impossible", "over", "all", "claim", "growth", "difference", "points"]);

/** Rates, shares, growth and differences that the figures beside them contradict. */
export const rule: Rule = {
  id: "rate-arithmetic",
  find: ({ report }) => figureChecksOf(report).filter(({ kind, holds }) => !holds && KINDS.has(kind)).map(findingOf),
};

function findingOf({ kind, sure, subject, inputs, name, place, formula, expected }: FigureCheck): Finding {
  const [part, whole] = inputs.map(printed);
  return {
    key: sure || kind === "impossible" ? kind : "doubtful",
    ...spanOf(subject.block.view, place.start, place.end),
    data: { words: quotedOf(subject), name, formula, stated: printed(subject), part: part ?? "", whole: whole ?? part ?? "" },
    ...(expected.length === 1 ? { expected } : {}),
    related: inputs.map(({ block, start, end }) => spanOf(block.view, start, end)),
  };
}
