import { compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import type { DraftFigures } from "../draft-figures.js";
import { sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** 368件，其中205件、153件。其他领域案件共10件: what a list lacks is the first figure of its unit in the next sentence, or in the first one of the next paragraph. */
export function withoutToldRests(checks: readonly FigureCheck[], { sentences }: DraftFigures): readonly FigureCheck[] {
  const lacking = checks.filter(({ kind, holds, subject, inputs }) => kind === "sum" && !holds && compare(sumOf(inputs), subject.value) < 0);
  if (lacking.length === 0) return checks;
  const told = new Set(lacking.filter(({ subject, inputs }) => {
    const last = [subject, ...inputs].reduce((a, b) => (b.index > a.index ? b : a));
    const next = nextOf(last, sentences)?.quantities.find(({ unit }) => unit === subject.unit);
    return next !== undefined && compare(next.value, subtract(subject.value, sumOf(inputs))) === 0;
  }));
  return checks.filter((check) => !told.has(check));
}

/** The next sentence with figures, where no other paragraph stands between. */
function nextOf({ block, sentence }: Quantity, sentences: readonly Sentence[]): Sentence | undefined {
  const at = sentences.findIndex(({ quantities: [first] }) => first !== undefined && (first.block.index > block.index || (first.block === block && first.sentence > sentence)));
  const [first] = sentences[at]?.quantities ?? [];
  return first !== undefined && first.block.order <= block.order + 1 ? sentences[at] : undefined;
}
