import { approximate, blocksOf, chineseValue, POINT_OPENS, POINTS_COUNTED, spanOf, type Block } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";

/** Points at least, without which it is no list. */
const FEWEST = 2;
/** Letters of a list that are shown. */
const SHOWN = 12;
const CUT = "\u2026";
const DIGITS = /^\d/u;

/** 分为六类：一是…；二是…；三是…；四是…；五是…: so many points that are told one by one, and they are not as many. To be told as a hint. */
export function pointsCountedIn({ report }: RuleInput): readonly Finding[] {
  const blocks = blocksOf(report).filter(({ cell }) => cell === undefined);
  return blocks.flatMap((block, at): readonly Finding[] => [...block.view.text.matchAll(POINTS_COUNTED)].flatMap((found): readonly Finding[] => {
    const start = found.index + found[0].length;
    const count = numberOf(found[1] ?? "");
    const told = pointsFrom(block.view.text.slice(start));
    const isOpen = opensWithPoint(blocks[at + 1], told + 1);
    if (told < FEWEST || count === told || isOpen || count > told + FEWEST) return [];
    return [{ key: "listed", ...spanOf(block.view, found.index, found.index + (found[1]?.length ?? 0) + 1), data: { names: block.view.text.slice(start, start + SHOWN) + CUT, text: found[0].slice(0, -1), count: told }, related: [] }];
  }));
}

function numberOf(text: string): number {
  const read = DIGITS.test(text) ? undefined : chineseValue(text)?.value;
  return read === undefined ? Number(text) : approximate(read);
}

/** How many points follow one another from the first, until another list begins; none where their numbers do. */
function pointsFrom(text: string): number {
  let count = 0;
  for (const [, number = ""] of text.matchAll(POINT_OPENS)) {
    const value = numberOf(number);
    if (value === 1 && count > 0) return count;
    if (value !== count + 1) return 0;
    count++;
  }
  return count;
}

/** True where the next paragraph goes on with the point. */
function opensWithPoint(block: Block | undefined, number: number): boolean {
  const [, told = ""] = block === undefined ? [] : [...block.view.text.matchAll(POINT_OPENS)][0] ?? [];
  return told !== "" && numberOf(told) === number;
}
