import { blocksOf, chineseNumeral, ordinalsIn, spanOf, type Report } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** 一是…二是…四是 in one paragraph: a number that is left out. Only the first gap. */
export function inlineGaps(report: Report): readonly Finding[] {
  return blocksOf(report).flatMap(({ view, cell }): readonly Finding[] => {
    const all = cell === undefined ? ordinalsIn(view.text) : [];
    const row = all.filter(({ family }) => family === all[0]?.family);
    const at = row.findIndex(({ number }, index) => index > 0 && number > (row[index - 1]?.number ?? 0) + 1);
    const [before, odd] = [row[at - 1], row[at]];
    if (row[0]?.number !== 1 || before === undefined || odd === undefined) return [];
    const expected = odd.text.replace(chineseNumeral(odd.number), chineseNumeral(before.number + 1));
    return [{ key: "inline-gap", ...spanOf(view, odd.start, odd.end), data: { previous: before.text, mark: odd.text, expected } }];
  });
}
