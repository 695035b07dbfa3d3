import { blocksOf, quotedOf, SENTENCE_END, spanOf, type Block, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding } from "../../src/types.js";
import { lineOf, spanIn } from "../reading/showing.js";
import { figuresByBlock } from "../reading/surroundings.js";

/** Words that say something of figures, with the figure that says otherwise. */
export interface Claimed {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly told: Quantity;
}

type Reader = (found: RegExpExecArray, before: readonly Quantity[], report: Report) => Quantity | undefined;

/** Each claim of a kind, with what contradicts it among the figures before it in its sentence, or in the sentence before where it opens its own. */
export function claimsToldIn(report: Report, claim: RegExp, read: Reader): readonly Claimed[] {
  return blocksOf(report).filter(({ kind, cell }) => kind !== "heading" && cell === undefined).flatMap((block): readonly Claimed[] => {
    const found = [...block.view.text.matchAll(claim)];
    const figures = figuresByBlock(report).get(block) ?? [];
    let count = 0;
    return found.flatMap((each): readonly Claimed[] => {
      while ((figures[count]?.end ?? Infinity) <= each.index + 1) count++;
      const told = read(each, figuresBefore(figures.slice(Math.max(0, count - NEAR), count), block, each.index), report);
      return told === undefined ? [] : [{ block, start: each.index, end: each.index + each[0].length, told }];
    });
  });
}

/** Figures before a claim that are looked at. */
const NEAR = 24;

/** Those of the last sentence that tells any: that of the place, or the one before it. */
function figuresBefore(before: readonly Quantity[], block: Block, at: number): readonly Quantity[] {
  const last = before[before.length - 1];
  if (last === undefined) return [];
  const stops = Array.from(block.view.text.slice(last.end, at + 1)).filter((letter) => SENTENCE_END.includes(letter)).length;
  return stops > 1 ? [] : before.filter(({ sentence }) => sentence === last.sentence);
}

export function contradicted({ block, start, end, told }: Claimed, report: Report): Finding {
  const text = block.view.text.slice(start, end).replace(OPENING_MARK, "");
  const from = end - text.length;
  return { key: "against", ...spanOf(block.view, from, end), data: { text, told: quotedOf(told), line: lineOf(spanIn(told), report) }, related: [spanIn(told)] };
}

const OPENING_MARK = /^[^\p{L}]/u;
