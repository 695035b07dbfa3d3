import type { FileResult } from "../reporter.js";
import { attributes } from "../markup.js";
import { draftLines, type DraftLine, type LineKind } from "./draft-lines.js";
import { markedText } from "./marked-text.js";
import { anchors, noteHtml, type Note } from "./notes.js";

const NOTHING_KNOWN = { title: null, sections: [] };

interface Sheet {
  readonly source: string;
  readonly file: number;
  /** Notes by the lines their places touch, and by the line they begin on. */
  readonly touching: ReadonlyMap<number, readonly Note[]>;
  readonly beginning: ReadonlyMap<number, readonly Note[]>;
  /** The first note with the same basis. */
  readonly basisOf: (note: Note) => Note;
}

/** The draft's text, line for line, with what is to be said of it beside it. */
export function draftHtml({ source, inspection }: FileResult, notes: readonly Note[], file: number): string {
  const sheet: Sheet = {
    source, file,
    touching: byLine(notes, ({ message: { place } }) => range(place.start.line, place.end.line)),
    beginning: byLine(notes, ({ message: { place } }) => [place.start.line]), basisOf: firstWithBasis(notes),
  };
  const all = groups(draftLines(source, inspection?.coverage ?? NOTHING_KNOWN), sheet);
  const spans = spansOf(all, sheet);
  const rows = all.map((group, index) => rowHtml(group, spans[index] ?? 0, sheet));
  return `<table class="draft"><tbody>\n${rows.join("\n")}\n</tbody></table>`;
}

function firstWithBasis(notes: readonly Note[]): Sheet["basisOf"] {
  const first = new Map([...notes].reverse().map((note) => [note.message.note, note]));
  return (note) => first.get(note.message.note) ?? note;
}

function byLine(notes: readonly Note[], linesOf: (note: Note) => readonly number[]): ReadonlyMap<number, readonly Note[]> {
  const map = new Map<number, Note[]>();
  for (const note of notes) {
    for (const line of linesOf(note)) {
      const known = map.get(line);
      if (known === undefined) map.set(line, [note]);
      else known.push(note);
    }
  }
  return map;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const TOGETHER: readonly LineKind[] = ["table", "front", "comment"];

/** Lines that make one row: each its own, those of a table, of front matter and of a comment together; blank ones only where something is to be said of them. */
function groups(lines: readonly DraftLine[], { source, beginning }: Sheet): readonly (readonly DraftLine[])[] {
  const all: DraftLine[][] = [];
  for (const line of lines) {
    if (source.slice(line.start, line.end).trim() === "" && !beginning.has(line.number)) continue;
    const last = all.at(-1)?.at(-1);
    if (TOGETHER.includes(line.kind) && last?.kind === line.kind && last.number === line.number - 1) all.at(-1)?.push(line);
    else all.push([line]);
  }
  return all;
}

/** Rows that the notes of each row may stand beside: up to the next row with notes, so that a long note tears no hole into the text. */
function spansOf(all: readonly (readonly DraftLine[])[], { beginning }: Sheet): readonly number[] {
  const spans = all.map(() => 0);
  let last = 0;
  all.forEach((lines, index) => {
    if (lines.some(({ number }) => beginning.has(number))) last = index;
    spans[last] = (spans[last] ?? 0) + 1;
  });
  return spans;
}

function rowHtml(lines: readonly DraftLine[], span: number, sheet: Sheet): string {
  const { file, beginning } = sheet;
  const [first] = lines;
  if (first === undefined) return "";
  const notes = lines.flatMap(({ number }) => beginning.get(number) ?? []).map((note) => noteHtml(note, sheet.basisOf(note), file));
  const text = first.kind === "table" ? tableHtml(lines, sheet) : lines.map((line) => lineHtml(line, sheet)).join("");
  const beside = span === 0 ? "" : `<td${attributes({ class: "notes", rowspan: span })}>${notes.join("")}</td>`;
  const level = first.level > 0 ? ` level${String(first.level)}` : "";
  return `<tr${attributes({ class: first.kind + level })}><td class="at">${String(first.number)}</td><td class="text">${text}</td>${beside}</tr>`;
}

/** The signs that make a Markdown heading. Example: `## ` */
const HASHES = /^#{1,6}\s+/u;

function lineHtml({ number, start: lineStart, end }: DraftLine, { source, file, touching }: Sheet): string {
  const notes = touching.get(number) ?? [];
  const start = lineStart + (HASHES.exec(source.slice(lineStart, end))?.[0].length ?? 0);
  return `<p${attributes({ id: anchors.line(file, number) })}>${markedText({ source, start, end, notes, file })}</p>`;
}

/** The line that sets a Markdown table's alignment. Example: `| --- | ---: |` */
const RULE = /^[\s|:-]*$/u;

function tableHtml(lines: readonly DraftLine[], sheet: Sheet): string {
  const rows = lines.filter(({ start, end, number }) => !RULE.test(sheet.source.slice(start, end)) || sheet.beginning.has(number));
  return `<table class="grid"><tbody>${rows.map((line, index) => gridRow(line, index === 0 ? "th" : "td", sheet)).join("")}</tbody></table>`;
}

function gridRow({ number, start, end }: DraftLine, cell: "td" | "th", { source, file, touching }: Sheet): string {
  const notes = touching.get(number) ?? [];
  const cells = cellsOf(source, start, end).map(([from, to]) => {
    const own = notes.filter(({ message: { place } }) => place.start.offset <= to && place.end.offset >= from);
    return `<${cell}>${markedText({ source, start: from, end: to, notes: own, file })}</${cell}>`;
  });
  return `<tr${attributes({ id: anchors.line(file, number) })}>${cells.join("")}</tr>`;
}

/** Between the bars of a line, escaped ones aside; what stands outside the first and the last bar is a cell where it holds something. */
function cellsOf(source: string, start: number, end: number): readonly (readonly [number, number])[] {
  const bars = [start - 1];
  for (let at = start; at < end; at++) if (source[at] === "|" && source[at - 1] !== "\\") bars.push(at);
  const cells = [...bars, end].flatMap((bar, index, all): (readonly [number, number])[] => {
    const next = all[index + 1];
    return next === undefined ? [] : [[bar + 1, next]];
  });
  return cells.filter(([from, to], index) => (index > 0 && index < cells.length - 1) || source.slice(from, to).trim() !== "");
}
