import { approximate, figureChecksOf, printed, quotedOf, spanOf, type CheckKind, type FigureCheck } from "@lint-report/report-model";
import type { Finding, Rule } from "../src/types.js";

const KINDS: ReadonlySet<CheckKind> = new Set(["rate", "impossible", "range", "beside", "over", "fall", "all", "claim", "growth", "difference", "points"]);

/** Rates, shares, growth and differences that the figures beside them contradict. */
export const rule: Rule = {
  id: "rate-arithmetic",
  find: ({ report }) => figureChecksOf(report).filter(({ kind, holds }) => !holds && KINDS.has(kind)).map(findingOf),
};

const PERCENT = "percent";

/** 98.89% for 98.88…%: rounded up where it should be rounded down; no figure is wrong but this one's last digit. */
function isRoundedUp({ kind, sure, subject, recomputed, expected }: FigureCheck): boolean {
  const off = approximate(subject.value) - Math.abs(recomputed ?? 0);
  return sure && (kind === "rate" || kind === "growth") && subject.family === PERCENT && expected.length === 1 && off > 0 && off < approximate(subject.step);
}

/** Stands in a formula of two figures; else it is what the draft says. */
const DIVIDED = "\u00f7";
/** Kinds with words of their own, that are never sure. */
const OWN: ReadonlySet<CheckKind> = new Set(["impossible", "range", "beside"]);

function findingOf(check: FigureCheck): Finding {
  const { kind, sure, sign, subject, inputs, name, place, formula, expected } = check;
  const [part, whole] = inputs.map(printed);
  const key = isRoundedUp(check) ? "rounding" : kind;
  const doubt = kind === "claim" && !formula.includes(DIVIDED) ? "contradicted" : "doubtful";
  return {
    key: sign ?? (sure || OWN.has(kind) ? key : doubt),
    ...spanOf(subject.block.view, place.start, place.end),
    data: { words: quotedOf(subject), name, formula, stated: printed(subject), part: part ?? "", whole: whole ?? part ?? "", rounded: expected[0] ?? "" },
    ...(expected.length === 1 ? { expected } : {}),
    related: inputs.map(({ block, start, end }) => spanOf(block.view, start, end)),
  };
}
