import {
  clausesOf, INLINE_ORDINAL, ordinalsIn, outlineOf, passagesOf, sliceView, spanOf, type Passage, type Report, type Section, type Span, type TextView,
} from "@lint-report/report-model";

/** One thing that falls short, or one that is planned. */
export interface Item {
  /** How a message names it. */
  readonly name: string;
  readonly place: Span;
  readonly text: string;
}

/** Shorter texts only lead in. */
const LEAST = 12;
/** Longest name. */
const SHOWN = 24;
const ELLIPSIS = "\u2026";
const STOPS_AT_END = /\p{P}{1,4}$/u;

/** The items of a part: its subsections, else its list items and what 一是、二是 count, else its paragraphs. */
export function itemsOf(part: Section, report: Report): readonly Item[] {
  const { sections } = outlineOf(report);
  const children = part.children.flatMap((index) => sections[index] ?? []).filter(({ form }) => form !== "list");
  if (children.length > 0) return children.map((child) => ofSection(child, report));
  const passages = passagesOf(part, report).filter(({ block }) => block.cell === undefined);
  const counted = passages.filter(({ block, view }) => block.kind === "list-item" || ordinalsIn(view.text).length > 0);
  // Where something is counted, what stands around it leads in or sums up.
  return (counted.length > 0 ? counted : passages).flatMap(ofPassage).filter(({ text }) => text.length >= LEAST);
}

function ofSection(section: Section, report: Report): Item {
  const text = passagesOf(section, report).map(({ view }) => view.text).join("");
  return { name: shown(section.title), place: section.heading, text: `${section.title}\n${text}` };
}

/** A paragraph, or its counted items without what leads in to them. */
function ofPassage({ view }: Passage): readonly Item[] {
  const starts = ordinalsIn(view.text).map(({ start }) => start);
  if (starts.length === 0) return [ofView(view)];
  return starts.map((start, index) => ofView(sliceView(view, start, starts[index + 1] ?? view.text.length)));
}

function ofView(view: TextView): Item {
  const ordinal = INLINE_ORDINAL.exec(view.text)?.[0].length ?? 0;
  const [clause] = clausesOf(view.text.slice(ordinal));
  const name = (clause?.text ?? "").replace(STOPS_AT_END, "");
  return { name: shown(name), place: spanOf(view, ordinal, ordinal + name.length), text: view.text.slice(ordinal) };
}

function shown(name: string): string {
  const bare = name.replace(STOPS_AT_END, "");
  return bare.length > SHOWN ? bare.slice(0, SHOWN) + ELLIPSIS : bare;
}
