import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { NAME_SEPARATORS } from "../../text/chinese-clauses.js";
import { SHARES_OF_NAMED } from "../../text/chinese-shares.js";
import { runFrom } from "../reading/listed-years.js";
import { isCounted, isLastYear, type Sentence } from "../reading/scope.js";
import { shareOf, type Share } from "./fellow-shares.js";

/** Shares of one list. */
const FEWEST = 3;
const MOST = 12;

/** 一镇投入1846万元，…；二镇投入527万元，…。一镇、二镇和三镇投入所占比重分别为66.3%、18.9%和11.4%: each share with the one count of this sentence or the one before that is called by its name. */
export function namedShares({ quantities, earlier }: Sentence, words: FigureWords): readonly (readonly Share[])[] {
  return quantities.flatMap((first, at): readonly (readonly Share[])[] => {
    const told = first.family === "percent" ? SHARES_OF_NAMED.exec(first.lead)?.groups?.["names"] : undefined;
    if (told === undefined) return [];
    const names = told.split(NAME_SEPARATORS);
    const run = runFrom(quantities, at);
    const counts = [...earlier, ...quantities.slice(0, at)].filter((each) => isCounted(each) && !isLastYear(each, words));
    const parts = names.map((name) => countOf(name, counts));
    const group = run.flatMap((percent, index) => { const part = parts[index]; return part === undefined ? [] : shareOf(part, percent, first.before); });
    return names.length === run.length && group.length === run.length && run.length >= FEWEST && run.length <= MOST && new Set(group.map(({ part }) => part.unit)).size === 1 ? [group] : [];
  });
}

/** The only count that is called so. */
function countOf(name: string, counts: readonly Quantity[]): Quantity | undefined {
  const [only, ...others] = name === "" ? [] : counts.filter(({ before }) => before.includes(name));
  return others.length === 0 ? only : undefined;
}
