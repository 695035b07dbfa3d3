import { fact } from "../fact.js";
import { outlineOf } from "../outline/outline.js";
import { partsOf, rolesOf } from "../outline/parts.js";
import { blocksOf } from "../text/blocks.js";
import { sentencesOf } from "../text/sentences.js";
import type { Report } from "../types.js";
import { integer, compare } from "./decimal.js";
import { quantitiesOf } from "./quantities.js";
import type { Quantity } from "./types.js";
import { groupBy } from "../group-by.js";

/** Parts that keep their subsections' words for themselves: a plan to spread the law is no account of it. */
const KEEPERS = ["shortcomings", "plan", "other"];
const RESULTS = ["measures", "first-responsible"];

/**
 * Ids of the parts each block belongs to, by the block's index: its chapter's, or those of a subsection or paragraph whose
 * own words decide. Empty above the first section.
 */
export const rolesByBlock = fact((report): readonly (readonly string[])[] => {
  const roles: (readonly string[])[] = blocksOf(report).map(() => []);
  const { sections } = outlineOf(report);
  for (const section of sections) {
    const reading = rolesOf(report)[section.index];
    const decides = section.level === 1 || reading?.by === "keyword" || reading?.by === "title";
    const inherited = roles[section.block.index] ?? [];
    if (!decides || reading === undefined || reading.roles.length === 0 || inherited.some((role) => KEEPERS.includes(role))) continue;
    roles.fill(reading.roles, section.block.index, section.endBlock);
  }
  const told = partsOf(report).flatMap(({ section: { id }, paragraph }) => (paragraph === undefined ? [] : [{ id, paragraph }]));
  for (const { id, paragraph } of told.sort((a, b) => a.paragraph.index - b.paragraph.index)) {
    const home = sections.findLast(({ block, endBlock }) => block.index <= paragraph.index && paragraph.index < endBlock);
    roles.fill([id], paragraph.index, home?.endBlock ?? roles.length);
  }
  return roles;
});

/** True where a block tells what was done: in the measures or the first-responsible part, or in a draft without any section. */
export function tellsResults(index: number, report: Report): boolean {
  const roles = rolesByBlock(report)[index] ?? [];
  if (roles.length === 0) return outlineOf(report).sections.length === 0;
  return roles.every((role) => RESULTS.includes(role));
}

/** Figures that state how much there is: no list numbers, and no 一 of 没有一项. */
export const figuresOf = fact((report): readonly Quantity[] => {
  const { negations } = report.context.standard.figureWords;
  const isOne = ({ number }: Quantity): boolean => number.form === "chinese" && !number.share && compare(number.value, integer(1)) === 0;
  return quantitiesOf(report).filter((quantity) =>
    (quantity.family !== "none" || quantity.block.cell !== undefined) && !(isOne(quantity) && negations.some((word) => quantity.before.endsWith(word))));
});

/** A sentence, or a row of a table together with the table's head. */
export interface FigurePassage {
  readonly text: string;
  readonly hasFigure: boolean;
}

/** What a draft says, by sentence and row, and whether a figure stands in it. */
export const figurePassagesOf = fact((report): readonly FigurePassage[] => {
  const figured = groupBy(figuresOf(report), ({ block }) => block.index);
  const rows = new Map<string, FigurePassage>();
  const sentences = blocksOf(report).flatMap((block): readonly FigurePassage[] => {
    const starts = figured.get(block.index)?.map(({ start }) => start) ?? [];
    if (block.cell === undefined) return sentencePassages(block.view.text, starts);
    const { table, row } = block.cell;
    const key = `${String(table)}/${String(row)}`;
    const known = rows.get(key) ?? { text: rows.get(`${String(table)}/0`)?.text ?? "", hasFigure: false };
    rows.set(key, { text: known.text + block.view.text, hasFigure: known.hasFigure || starts.length > 0 });
    return [];
  });
  return [...sentences, ...rows.values()];
});

/** Sentences of a text and whether one of the places, in ascending order, lies in them. */
function sentencePassages(text: string, places: readonly number[]): readonly FigurePassage[] {
  let next = 0;
  return sentencesOf(text).map((sentence) => {
    const first = next;
    while ((places[next] ?? Infinity) < sentence.end) next++;
    return { text: sentence.text, hasFigure: next > first };
  });
}
