import type { Nodes, Paragraph, Parents, Root } from "mdast";
import { fact } from "../fact.js";
import type { Block, BlockKind, Span } from "../types.js";
import { allMatches } from "./all-matches.js";
import { htmlLinesOf } from "./html-lines.js";
import { splitsOf } from "./split.js";
import { tabTableIn, type TabTable } from "./tab-tables.js";
import { EMPTY_VIEW, sliceView, spanOf, textViewOf, textViewOfSource, type TextView } from "./text-view.js";

type Draft = Omit<Block, "index" | "order">;

interface Walk {
  readonly source: string;
  readonly blocks: Draft[];
  tables: number;
}

interface Context {
  readonly marker: string;
  /** True for the first paragraph of a list item, ordered or not. */
  readonly item: boolean;
  readonly aside: boolean;
}

const TOP: Context = { marker: "", item: false, aside: false };

/** The draft as a flat row of blocks in reading order; nothing of its visible text is left out. */
export const blocksOf = fact((report): readonly Block[] => {
  const walk: Walk = { source: report.source, blocks: [], tables: 0 };
  visitChildren(report.tree, walk, TOP);
  let order = 0;
  return walk.blocks.map((block, index) => ({ index, order: block.view.text === "" ? order : order++, ...block }));
});

function spanOfNode(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function blockOf(kind: BlockKind, node: Nodes, view: TextView): Draft {
  return { kind, node, view, ...spanOfNode(node), depth: node.type === "heading" ? node.depth : 0, marker: "", aside: false };
}

function visitChildren(parent: Parents | Root, walk: Walk, context: Context): void {
  for (const child of parent.children) visit(child, walk, context);
}

function visit(node: Nodes, walk: Walk, context: Context): void {
  switch (node.type) {
    case "heading":
      walk.blocks.push({ ...blockOf("heading", node, textViewOf(node, walk.source)), aside: context.aside });
      break;
    case "paragraph":
      addParagraph(node, walk, context);
      break;
    case "list":
      for (const item of node.children) visitItem(item, walk, context.aside);
      break;
    case "blockquote":
    case "footnoteDefinition":
      visitChildren(node, walk, { ...TOP, aside: true });
      break;
    case "table":
      addTable(node, walk, context);
      break;
    case "code":
      addCode(node, walk, context);
      break;
    case "html":
      addHtml(node, walk, context);
      break;
    case "yaml":
      walk.blocks.push(blockOf("front-matter", node, EMPTY_VIEW));
      break;
    default:
      walk.blocks.push(blockOf("other", node, EMPTY_VIEW));
  }
}

const ORDERED_MARKER = /^\d{1,9}[.)]/u;
const LONGEST_MARKER = 10;

function visitItem(item: Parents, walk: Walk, aside: boolean): void {
  const { start } = spanOfNode(item);
  const marker = ORDERED_MARKER.exec(walk.source.slice(start, start + LONGEST_MARKER))?.[0] ?? "";
  item.children.forEach((child, index) => {
    visit(child, walk, { aside, item: index === 0, marker: index === 0 ? marker : "" });
  });
  if (item.children.length === 0) walk.blocks.push({ ...blockOf("list-item", item, EMPTY_VIEW), marker });
}

function addParagraph(node: Paragraph, walk: Walk, { item, ...context }: Context): void {
  const table = tabTableIn(node, walk.source);
  if (table !== undefined) {
    addTabTable(node, table, { walk, aside: context.aside });
    return;
  }
  const view = textViewOf(node, walk.source);
  const kind = item ? "list-item" : "paragraph";
  const cuts = splitsOf(view);
  if (cuts.length === 0) {
    walk.blocks.push({ ...blockOf(kind, node, view), ...context });
    return;
  }
  const ends = [...cuts, view.text.length];
  let from = 0;
  for (const to of ends) {
    const part = sliceView(view, from, to);
    const marker = from === 0 ? context.marker : "";
    walk.blocks.push({ ...blockOf(from === 0 ? kind : "paragraph", node, part), ...spanOf(view, from, to), ...context, marker });
    from = to;
  }
}

/** Cells between tabs are cells like those of a Markdown table. */
function addTabTable(node: Paragraph, { rows, before, behind }: TabTable, { walk, aside }: { readonly walk: Walk; readonly aside: boolean }): void {
  const table = walk.tables++;
  for (const span of before) addLine(node, span, { walk, aside });
  rows.forEach((cells, row) => {
    cells.forEach((span, column) => {
      walk.blocks.push({ ...blockOf("table-cell", node, textViewOfSource(walk.source, span)), ...span, aside, cell: { row, column, table } });
    });
  });
  for (const span of behind) addLine(node, span, { walk, aside });
}

/** A line of the source as a paragraph of its own. */
function addLine(node: Nodes, span: Span, { walk, aside }: { readonly walk: Walk; readonly aside: boolean }): void {
  const view = textViewOfSource(walk.source, span);
  if (view.text !== "") walk.blocks.push({ ...blockOf("paragraph", node, view), ...spanOf(view, 0, view.text.length), aside });
}

function addTable(node: Parents, walk: Walk, context: Context): void {
  const table = walk.tables++;
  node.children.forEach((line, row) => {
    if (!("children" in line)) return;
    line.children.forEach((cell, column) => {
      const block = blockOf("table-cell", cell, textViewOf(cell, walk.source));
      walk.blocks.push({ ...block, aside: context.aside, cell: { row, column, table } });
    });
  });
}

/** What only lays text out is read as text, line by line. */
function addHtml(node: Nodes, walk: Walk, { aside }: Context): void {
  const { start, end } = spanOfNode(node);
  const lines = htmlLinesOf(walk.source.slice(start, end));
  if (lines.length === 0) walk.blocks.push(blockOf("html", node, EMPTY_VIEW));
  for (const line of lines) {
    const view = textViewOfSource(walk.source, { start: start + line.start, end: start + line.end });
    walk.blocks.push({ ...blockOf("paragraph", node, view), ...spanOf(view, 0, view.text.length), aside });
  }
}

const FENCE = /^[ \t>]{0,12}(?:```|~~~)/u;
const LINES = /[^\r\n]+/gu;

/** Indented lines are text that Word or a web page indented; only a fence says that something is code. */
function addCode(node: Nodes, walk: Walk, context: Context): void {
  const { start, end } = spanOfNode(node);
  const slice = walk.source.slice(start, end);
  if (FENCE.test(slice)) {
    walk.blocks.push(blockOf("code", node, EMPTY_VIEW));
    return;
  }
  for (const line of allMatches(slice, LINES)) {
    addLine(node, { start: start + line.index, end: start + line.index + line[0].length }, { walk, aside: context.aside });
  }
}
