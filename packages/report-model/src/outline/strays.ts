import { STYLE_RANK, type HeadingMark, type MarkStyle } from "../text/heading-mark.js";
import type { Block } from "../types.js";
import type { Candidate } from "./candidate.js";
import { gluedMark } from "./glued.js";

interface Numbered extends Candidate {
  readonly mark: HeadingMark;
  /** Index among the candidates. */
  readonly at: number;
}

type Neighbours = ReadonlyMap<MarkStyle, Numbered>;

/** Styles that may run on across parents. */
const RUNS_ON: readonly MarkStyle[] = ["arabic", "arabic-bracket", "circled"];

/**
 * Headings whose number goes on with another style: （一）（二）三、（四）, 一、二、（三）. For each stray's index the one it follows.
 * The neighbours on both sides must agree; at the end of a sequence the stray must look like its predecessor.
 */
export function straysOf(candidates: readonly Candidate[], blocks: readonly Block[]): ReadonlyMap<number, number> {
  const numbered = candidates.flatMap((candidate, at): readonly Numbered[] =>
    candidate.mark === undefined || candidate.form === "list" ? [] : [{ ...candidate, mark: candidate.mark, at }]);
  const behind = followers(numbered);
  const homes = new Map<number, number>();
  const open = new Map<MarkStyle, Numbered>();
  const last = new Map<MarkStyle, number>();
  numbered.forEach((each, index) => {
    const { style, number } = each.mark;
    const due = ((RUNS_ON.includes(style) ? last.get(style) : open.get(style)?.mark.number) ?? 0) + 1;
    const isDue = number === due || isBehindItem(each, candidates[each.at - 1]) || isGlued(each, open, blocks);
    const home = [...open.values()].find((before) => before.mark.style !== style && goesOn(before, each, { next: behind[index], isDue }));
    if (home === undefined) {
      close(open, each);
      open.set(style, each);
      last.set(style, number ?? due);
    } else {
      homes.set(each.at, home.at);
      open.set(home.mark.style, { ...home, mark: { ...home.mark, number } });
    }
  });
  return homes;
}

/** 3.城市管理类, typed without a blank behind 2. that Markdown reads as a list item. */
function isBehindItem({ mark: { style, number } }: Numbered, before: Candidate | undefined): boolean {
  return before?.form === "list" && before.mark?.style === style && before.mark.number === (number ?? 0) - 1;
}

/** True where the mark before it stands inside a line since the last higher heading: 一、基本情况（一）受理情况, above （二）. */
function isGlued(each: Numbered, open: Neighbours, blocks: readonly Block[]): boolean {
  const { block, mark: { style, number = 0 } } = each;
  const above = [...open.values()].filter((other) => rankOf(other) < rankOf(each)).map((other) => other.block.index);
  return gluedMark(blocks.slice(Math.max(0, ...above), block.index), style, number - 1) !== undefined;
}

interface Surroundings {
  readonly next: Neighbours | undefined;
  /** True where the number is right in its own style. */
  readonly isDue: boolean;
}

function goesOn(before: Numbered, each: Numbered, { next, isDue }: Surroundings): boolean {
  const number = each.mark.number ?? 0;
  if (before.mark.number !== number - 1) return false;
  const after = next?.get(before.mark.style)?.mark.number;
  if (after !== undefined) return after === number + 1 && (!isDue || next?.get(each.mark.style)?.mark.number === number);
  const looksAlike = each.form === before.form && each.block.depth === before.block.depth;
  return !isDue && looksAlike && (each.form === "markdown" || rankOf(each) > rankOf(before));
}

/** For each one the nearest of each style behind it, as far as no higher one comes first. */
function followers(numbered: readonly Numbered[]): readonly Neighbours[] {
  const open = new Map<MarkStyle, Numbered>();
  return numbered.toReversed().map((each) => {
    const behind = new Map(open);
    close(open, each);
    open.set(each.mark.style, each);
    return behind;
  }).reverse();
}

/** A heading closes all that stands lower. */
function close(open: Map<MarkStyle, Numbered>, each: Numbered): void {
  for (const style of open.keys()) if (STYLE_RANK[style] > rankOf(each)) open.delete(style);
}

function rankOf({ mark }: Numbered): number {
  return STYLE_RANK[mark.style];
}
