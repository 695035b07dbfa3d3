import type { List, ListItem, Text } from "mdast";
import { isOwnBlock, kindOf, lineAt, point, type Line } from "./plain-lines.js";

/** What opens an item: the number and its mark, or the dash. Examples: 1. , 12) , -  */
const OPENER = /^(?:(\d{1,9})([.)])|([-+])) {1,4}(?! )/u;
const LONGEST_OPENER = 15;

/** An item that is one line of plain text. */
interface Item {
  readonly line: Line;
  /** Number of the line. */
  readonly number: number;
  /** Where its text begins. */
  readonly from: number;
  /** `.`, `)`, `-` or `+`: another mark begins another list. */
  readonly mark: string;
  readonly value: number | null;
}

/** A list of such items, with the line that comes behind it. */
export interface PlainList {
  readonly list: List;
  readonly next: number;
  readonly nextNumber: number;
}

/** The list that begins at a line; `undefined` where anything of it is more than one line of plain text. */
export function plainListAt(source: string, first: Line, firstNumber: number): PlainList | undefined {
  const items: Item[] = [];
  let isSpread = false;
  let afterBlank = false;
  let number = firstNumber;
  for (let line = first; ; line = lineAt(source, line.next), number++) {
    const item = line.kind === "blank" ? undefined : itemOf(source, line, number);
    if (item !== undefined && item.mark === (items[0]?.mark ?? item.mark)) {
      isSpread ||= afterBlank;
      items.push(item);
    } else if (line.kind !== "blank") {
      if (!afterBlank || !isOwnBlock(source, line)) return undefined;
      break;
    }
    afterBlank = line.kind === "blank";
    if (line.next >= source.length) break;
  }
  return listOf(source, items, isSpread);
}

function itemOf(source: string, line: Line, number: number): Item | undefined {
  const match = OPENER.exec(source.slice(line.start, Math.min(line.end, line.start + LONGEST_OPENER)));
  const [opener = "", digits, mark, dash] = match ?? [];
  const from = line.start + opener.length;
  if (match === null || from === line.end || source.charAt(line.end - 1) === " " || kindOf(source, from, line.end) !== "text") return undefined;
  return { line, number, from, mark: mark ?? dash ?? "", value: digits === undefined ? null : Number(digits) };
}

function listOf(source: string, items: readonly Item[], isSpread: boolean): PlainList | undefined {
  const [first] = items;
  const last = items[items.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const { line: { start }, number, value } = first;
  const position = { start: point(number, start, start), end: point(last.number, last.line.end, last.line.start) };
  const list: List = { type: "list", ordered: value !== null, start: value, spread: isSpread, children: items.map((item) => nodeOf(source, item)), position };
  return { list, next: last.line.next, nextNumber: last.number + 1 };
}

function nodeOf(source: string, { line: { start, end }, number, from }: Item): ListItem {
  const place = (offset: number): Text["position"] => ({ start: point(number, offset, start), end: point(number, end, start) });
  const text: Text = { type: "text", value: source.slice(from, end), position: place(from) };
  return { type: "listItem", spread: false, checked: null, children: [{ type: "paragraph", children: [text], position: place(from) }], position: place(start) };
}
