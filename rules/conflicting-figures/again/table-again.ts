import { compare, figuresBySentence, groupBy, isDigitSlip, pairsInCommon, quantitiesOf, type Quantity } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { has } from "../reading/lists.js";

/** Blocks of text before a table that may tell what it shows. */
const BEFORE = 3;
/** Digits of a figure that is hardly told by chance; of two, fewer. */
const TELLING = 3;
const FEWEST = 2;

type Figures = readonly Quantity[];

/** 收到申请376件，受理205件（见表1）, where a row of the table has 376 and 250: a sentence right before a table that tells figures of one of its rows or columns, and one that is in none but for a digit. To be told as a hint. */
export function tableAgainIn({ report }: RuleInput): readonly Again[] {
  const quantities = quantitiesOf(report);
  const tables = groupBy(quantities.filter(({ block }) => block.cell !== undefined), ({ block }) => block.cell?.table);
  const sentences = groupBy(tables.size === 0 ? [] : figuresBySentence(quantities), ([first]) => first?.block.index);
  const { totals, sumRows } = report.context.standard.figureWords;
  const isTotal = ({ before }: Quantity): boolean => has(before, totals) || has(before, sumRows);
  return [...tables.values()].flatMap((cells): readonly Again[] => {
    const start = startOf(cells);
    const near = Array.from({ length: BEFORE }, (_, at) => sentences.get(start - BEFORE + at) ?? []).flat();
    if (near.length === 0) return [];
    const lines = [...groupBy(cells, ({ block }) => `row ${String(block.cell?.row)}`).values(), ...groupBy(cells, ({ block }) => `column ${String(block.cell?.column)}`).values()];
    return near.flatMap((figures) => toldOtherwise(figures.filter(isExact), { lines, cells, isTotal }));
  });
}

/** The number of a table's first block: as many cells as its rows are wide stand in each row above the first figure. */
function startOf(cells: Figures): number {
  const width = cells.reduce((most, { block }) => Math.max(most, (block.cell?.column ?? 0) + 1), 0);
  const block = cells[0]?.block;
  return (block?.index ?? 0) - (block?.cell?.row ?? 0) * width - (block?.cell?.column ?? 0);
}

function isExact({ approximation, upper, number, value }: Quantity): boolean {
  return approximation === "none" && upper === undefined && number.form === "arabic" && digitsOf(value.digits) >= FEWEST;
}

function digitsOf(value: bigint): number {
  return String(value).length;
}

interface Table {
  readonly lines: readonly Figures[];
  readonly cells: Figures;
  readonly isTotal: (figure: Quantity) => boolean;
}

function toldOtherwise(figures: Figures, { lines, cells, isTotal }: Table): readonly Again[] {
  const [missing, shown] = [figures.filter((each) => !cells.some((cell) => isSame(each, cell))), figures.filter((each) => cells.some((cell) => isSame(each, cell)))];
  return missing.flatMap((figure): readonly Again[] => {
    const found = digitsOf(figure.value.digits) < TELLING ? [] : lines.flatMap((line) => {
      const shared = shown.filter((each) => line.some((cell) => isSame(each, cell)));
      const isOfLine = shared.length >= FEWEST || shared.some(({ value }) => digitsOf(value.digits) >= TELLING);
      return isOfLine ? line.filter((cell) => isSlipOf(figure, cell) && (isOfOneName(figure, cell) || (isTotal(figure) && isTotal(cell))) && !shared.some((each) => isSame(each, cell))) : [];
    });
    const [cell, ...others] = [...new Set(found)];
    return cell === undefined || others.length > 0 ? [] : [{ first: figure, second: cell }];
  });
}

/** A cell tells its unit in its head, or not at all. */
function isSame(figure: Quantity, cell: Quantity): boolean {
  return compare(figure.value, cell.value) === 0 && isOfUnit(figure, cell);
}

function isOfUnit({ family }: Quantity, cell: Quantity): boolean {
  return cell.family === family || cell.family === "none";
}

function isSlipOf(figure: Quantity, cell: Quantity): boolean {
  return isOfUnit(figure, cell) && isDigitSlip(figure.value, cell.value);
}

function isOfOneName(figure: Quantity, cell: Quantity): boolean {
  return pairsInCommon(cell.before, figure.lead + figure.after) > 0;
}
