import type { SensitiveNumberKey } from "@lint-report/standard";
import { fact } from "../fact.js";
import { blocksOf } from "../text/blocks.js";
import { NAME_MASK } from "../text/chinese-names.js";
import { spanOf } from "../text/text-view.js";
import type { Report, Span } from "../types.js";
import { namedPersonsIn } from "./named-persons.js";
import { personalNumbersIn } from "./personal-numbers.js";

/** What belongs to a person and no output shows, wherever in the source it stands: in the text, in front matter, in comments. */
export interface Sensitive extends Span {
  readonly kind: SensitiveNumberKey | "person";
  /** A number's digits, or a name. */
  readonly text: string;
  /** How it may be shown: 440783********0012, 李＊＊. */
  readonly shown: string;
  /** Where the hidden part of `text` begins and ends. */
  readonly hidden: Span;
  /** True for a number left on purpose, as somebody to ask. */
  readonly contact: boolean;
  /** The status beside a name, else empty. */
  readonly role: string;
}

/** Example: 138 0013 8000 */
const DIGITS_ONLY = /^[\d\s-]+$/u;
const DIGIT_MASK = "*";

/** All that a draft holds of that kind, in order of place. */
export const sensitiveOf = fact((report): readonly Sensitive[] => {
  const { sensitive } = report.context.standard;
  const persons = blocksOf(report).flatMap(({ view }): readonly Sensitive[] => namedPersonsIn(view.text, sensitive.persons).map(({ name, surname, role, start, end }) => {
    const hidden = { start: surname.length, end: name.length };
    return { kind: "person", text: name, shown: masked(name, hidden, NAME_MASK), hidden, contact: false, role, ...spanOf(view, start, end) };
  }));
  return [...numbersIn(report), ...persons].sort((a, b) => a.start - b.start);
});

function numbersIn(report: Report): readonly Sensitive[] {
  const { numbers, persons } = report.context.standard.sensitive;
  return personalNumbersIn(report.source, numbers, persons.roles).flatMap(({ key, digits, start, end, contact }): readonly Sensitive[] => {
    const { head = 0, tail = 0, named = [] } = numbers.find((each) => each.key === key) ?? {};
    if (key === "mobile" && isFigureOfTable({ start, end }, named, report)) return [];
    const hidden = { start: head, end: digits.length - tail };
    return [{ kind: key, text: digits, shown: masked(digits, hidden, DIGIT_MASK), hidden, contact, role: "", start, end }];
  });
}

/** Cells of tables in reading order, and the heads of their columns. */
const cellsOf = fact((report) => {
  const cells = blocksOf(report).flatMap((block) => (block.cell === undefined ? [] : [{ ...block, cell: block.cell }]));
  const heads = new Map(cells.filter(({ cell }) => cell.row === 0).map(({ cell: { table, column }, view }) => [`${String(table)}/${String(column)}`, view.text]));
  return { cells, heads };
});

/** A number that fills a cell of a table is a telephone's only where the column's head says so. */
function isFigureOfTable({ start, end }: Span, named: readonly string[], report: Report): boolean {
  const { cells, heads } = cellsOf(report);
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((cells[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const cell = cells[low];
  if (cell === undefined || cell.start > start || !DIGITS_ONLY.test(cell.view.text)) return false;
  const head = heads.get(`${String(cell.cell.table)}/${String(cell.cell.column)}`);
  return head !== undefined && !named.some((word) => head.includes(word));
}

/** The same length, with the hidden part replaced. */
function masked(text: string, { start, end }: Span, mask: string): string {
  return text.slice(0, start) + mask.repeat(end - start) + text.slice(end);
}
