import type { Severity } from "remark-preset-lint-report";
import { attributes, escaped } from "../markup.js";
import { anchors, type Note } from "./notes.js";

/** A stretch of a source to be shown, and what is marked in it. */
export interface Stretch {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Notes whose places touch the stretch. */
  readonly notes: readonly Note[];
  /** The file's number on the page. */
  readonly file: number;
}

const RANK: readonly Severity[] = ["info", "warning", "error"];

/** The text with its marked parts; where a finding begins stands its number, a link to what is said of it. */
export function markedText({ source, start, end, notes, file }: Stretch): string {
  const inside = (offset: number): boolean => offset >= start && offset <= end;
  const places = notes.map(({ message: { place } }) => [place.start.offset, place.end.offset] as const);
  const edges = [...new Set([start, end, ...places.flat().filter(inside)])].sort((a, b) => a - b);
  const pieces = edges.map((edge, index) => {
    const next = edges[index + 1];
    const numbers = notes.filter(({ message: { place } }) => place.start.offset === edge).map((note) => numberHtml(note, file));
    return numbers.join("") + (next === undefined ? "" : piece(source.slice(edge, next), covering(notes, edge, next)));
  });
  return pieces.join("");
}

function covering(notes: readonly Note[], from: number, to: number): readonly Note[] {
  return notes.filter(({ message: { place } }) => place.start.offset <= from && place.end.offset >= to && place.start.offset < place.end.offset);
}

function piece(text: string, notes: readonly Note[]): string {
  const worst = Math.max(-1, ...notes.map(({ message }) => RANK.indexOf(message.severity)));
  const severity = RANK[worst];
  return severity === undefined ? escaped(text) : `<mark${attributes({ class: severity })}>${escaped(text)}</mark>`;
}

function numberHtml({ message: { severity, place }, number }: Note, file: number): string {
  const here = place.start.offset === place.end.offset ? " here" : "";
  return `<a${attributes({ class: `ref ${severity}${here}`, id: anchors.mark(file, number), href: `#${anchors.note(file, number)}` })}>${String(number)}</a>`;
}
