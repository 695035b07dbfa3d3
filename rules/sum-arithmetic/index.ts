import { figureChecksOf, quotedOf, spanOf, type CheckKind, type FigureCheck } from "@lint-report/report-model";
import type { Finding, Rule } from "../src/types.js";

const KINDS: ReadonlySet<CheckKind> = new Set(["sum", "excess", "balance"]);

/** What is said where the text leaves it open. */
const PERHAPS: ReadonlyMap<CheckKind | "shares" | "short" | "both", string> = new Map([["both", "perhaps-both"], ["excess", "perhaps-excess"], ["balance", "perhaps-balance"], ["shares", "perhaps-shares"], ["short", "perhaps-short"]]);
/** Shares that are all come to so much. */
const ALL = 100;
/** One and what it is not. */
const PAIR = 2;

/** Parts that do not add up to their total, and stocks that do not follow from what came in and went out. */
export const rule: Rule = {
  id: "sum-arithmetic",
  find: ({ report }) => figureChecksOf(report).filter(({ kind, holds }) => !holds && KINDS.has(kind)).map(findingOf),
};

/** Shares that should come to a hundred per cent: the first of them stands for all. */
function areShares({ subject, inputs }: FigureCheck): boolean {
  return inputs.includes(subject);
}

function findingOf(check: FigureCheck): Finding {
  const { sure, sign, subject, total, inputs, place, formula, difference, expected } = check;
  const kind = !areShares(check) ? check.kind : inputs.length === PAIR && !sure ? "both" : (check.recomputed ?? ALL) < ALL ? "short" : "shares";
  // 满意率92.46%、基本满意率5.74%: the second without the first.
  const second = sign === "misplaced" ? subject : inputs[1] ?? subject;
  return {
    key: sign ?? (sure ? kind : PERHAPS.get(kind) ?? "doubtful"),
    ...spanOf(subject.block.view, place.start, place.end),
    data: { words: quotedOf(total ?? subject), other: quotedOf({ ...second, lead: second.before }), formula, difference },
    expected,
    related: (place.start === subject.start ? inputs : [subject, ...inputs]).map(({ block, start, end }) => spanOf(block.view, start, end)),
  };
}
