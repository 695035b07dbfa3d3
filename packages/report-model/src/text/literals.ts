import type { Nodes } from "mdast";
import type { Block, Span } from "../types.js";

/** A link that is written as its own address: https://…, user@host. */
const BARE_ADDRESS = /^<?(?:[a-z][a-z0-9+.-]{1,20}:|www\.|[^\s[\]]{1,60}@)/iu;

/** Stretches of a block's source that are no prose and must stay as they are: inline code, HTML, bare addresses. */
export function literalSpansOf(block: Block, source: string): readonly Span[] {
  const spans: Span[] = [];
  collect(block.node, source, spans);
  return spans;
}

function collect(node: Nodes, source: string, spans: Span[]): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const isAddress = node.type === "link" && BARE_ADDRESS.test(source.slice(start, end));
  if (isAddress) spans.push({ start, end: endOfAddress(source, { start, end }) });
  else if (node.type === "inlineCode" || node.type === "html") spans.push({ start, end });
  else if ("children" in node) for (const child of node.children) collect(child, source, spans);
}

/** GFM goes on to the next space: in (https://…/index.html).全年 the address ends before the brackets. */
function endOfAddress(source: string, { start, end }: Span): number {
  let at = start;
  while (at < end && PRINTABLE.test(source.charAt(at))) at++;
  while (at > start && MARKS_BEHIND.includes(source.charAt(at - 1))) at--;
  return at;
}

const PRINTABLE = /[!-~]/u;
const MARKS_BEHIND = ").,;:!?'\"";
