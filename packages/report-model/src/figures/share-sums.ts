import type { FigureWords } from "@lint-report/standard";
import { add, compare, integer, multiply, subtract, written, type Decimal } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { RESPECTIVELY } from "../text/chinese-clauses.js";
import { isCounted, isEnumerated, mentions, type Sentence } from "./scope.js";
import type { FigureCheck } from "./types.js";

const FEWEST = 3;
const HUNDRED = integer(100);
const HALF: Decimal = { digits: 5n, scale: 1 };

/** 甲、乙、丙、其他分别占45%、28%、21%、16%: more than all of it, or with the others less than all. */
export function shareSums({ quantities, text, start }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((first, at): readonly FigureCheck[] => {
    const isShare = first.before.includes(RESPECTIVELY) && mentions(first.before, words.shares);
    const run = isShare ? runFrom(quantities, at) : [];
    const last = run[run.length - 1];
    const isPlain = run.every(({ family, approximation, upper }) => family === "percent" && approximation === "none" && upper === undefined);
    const counts = quantities.slice(0, at).filter(isCounted);
    if (run.length < FEWEST || counts.length >= run.length || last === undefined || !isPlain || mentions(text, words.overlaps)) return [];
    const names = text.slice(0, first.start - start);
    const sum = run.reduce((all, { value }) => add(all, value), integer(0));
    const slack = run.reduce((all, { step }) => add(all, multiply(step, HALF)), integer(0));
    const isAll = mentions(names.slice(-LONGEST), words.rests);
    const over = compare(sum, add(HUNDRED, slack)) > 0;
    if (!over && !isAll) return [];
    const holds = !over && compare(sum, subtract(HUNDRED, slack)) >= 0;
    const off = over ? subtract(sum, HUNDRED) : subtract(HUNDRED, sum);
    return [{
      kind: "sum", holds, sure: true, subject: first, inputs: run, name: `${written(HUNDRED)}%`, place: { start: first.start, end: last.end },
      formula: `${run.map(({ value }) => written(value)).join("+")}=${written(sum)}`, difference: `${written(off)}%`, expected: [],
    }];
  });
}

/** Letters before the shares in which their names stand. */
const LONGEST = 60;

function runFrom(quantities: readonly Quantity[], at: number): readonly Quantity[] {
  const behind = quantities.slice(at);
  const end = behind.findIndex((each, index) => index > 0 && !isEnumerated(behind[index - 1] ?? each, each));
  return end < 0 ? behind : behind.slice(0, end);
}
