import { blocksOf, chineseNumeral, ordinalsIn, spanOf, type Block, type Ordinal, type Report } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** 一是…二是…四是 in one paragraph: a number that is left out or stands twice. Only the first. */
export function inlineGaps(report: Report): readonly Finding[] {
  return blocksOf(report).flatMap((block): readonly Finding[] => {
    const all = block.cell === undefined ? ordinalsIn(block.view.text) : [];
    const row = all.filter(({ family }) => family === all[0]?.family);
    return row[0]?.number === 1 ? findingIn(row, block) : [];
  });
}

/** Lists may stand inside items, 三是抓机制：一是…，二是…；四是…: a number goes on with the innermost list that it can. */
function findingIn(row: readonly Ordinal[], block: Block): readonly Finding[] {
  const open: Ordinal[] = [];
  for (const ordinal of row) {
    const { number } = ordinal;
    const home = open.findLastIndex((last) => last.number + 1 === number);
    const last = open[open.length - 1];
    if (number > 1 && home < 0) return last === undefined ? [] : misnumbered(last, ordinal, block);
    if (number > 1) open.length = home;
    open.push(ordinal);
  }
  return [];
}

/** Numbers that run backwards may be another list's. */
function misnumbered(last: Ordinal, { text, number, start, end }: Ordinal, { view }: Block): readonly Finding[] {
  if (number < last.number) return [];
  const expected = text.replace(chineseNumeral(number), chineseNumeral(last.number + 1));
  return [{ key: number === last.number ? "inline-repeat" : "inline-gap", ...spanOf(view, start, end), data: { previous: last.text, mark: text, expected } }];
}
