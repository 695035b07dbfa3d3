import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from "yaml";
import { fact } from "../fact.js";
import { blocksOf } from "../text/blocks.js";
import type { Block, Span } from "../types.js";

/** A value of the draft's front matter with its place in the draft. */
export interface FrontMatterValue extends Span {
  /** Plain JSON: string, number, boolean, list, map or null. A date stays as it is written. */
  readonly value: unknown;
  readonly key: Span;
}

export interface FrontMatter {
  readonly block: Block;
  /** Where the YAML itself begins in the draft. */
  readonly offset: number;
  readonly document: Document.Parsed;
  readonly values: ReadonlyMap<string, FrontMatterValue>;
}

/** Aliases are no use in front matter and a known way to make a small text huge. */
const MAX_ALIASES = 10;

/** A line end that the YAML library does not know, of files from old systems. Example: \r */
const OLD_LINE_END = /\r(?!\n)/gu;

/** The draft's front matter, or `undefined` where it has none. Faulty YAML gives the values that could be read. */
export const frontMatterOf = fact((report): FrontMatter | undefined => {
  const block = blocksOf(report)[0];
  if (block?.node.type !== "yaml") return undefined;
  // It stands at the very beginning of a draft or nowhere.
  const first = report.source.search(/[\r\n]/u);
  const offset = first + (report.source.startsWith("\r\n", first) ? 2 : 1);
  const document = parseDocument(block.node.value.replaceAll(OLD_LINE_END, "\n"), { lineCounter: new LineCounter(), schema: "core", prettyErrors: false, logLevel: "error" });
  return { block, offset, document, values: valuesOf(document, offset) };
});

function valuesOf(document: Document.Parsed, offset: number): ReadonlyMap<string, FrontMatterValue> {
  const values = new Map<string, FrontMatterValue>();
  if (!isMap(document.contents)) return values;
  for (const item of document.contents.items) {
    if (!isPair(item) || !isScalar(item.key)) continue;
    const value: unknown = item.value;
    const node = isScalar(value) || isSeq(value) || isMap(value) ? value : undefined;
    const key = rangeOf(item.key, offset);
    values.set(String(item.key.value), { value: plainValue(node, document), key, ...(node === undefined ? key : rangeOf(node, offset)) });
  }
  return values;
}

function plainValue(node: { toJS: (document: Document.Parsed, options: { maxAliasCount: number }) => unknown } | undefined, document: Document.Parsed): unknown {
  try {
    return node?.toJS(document, { maxAliasCount: MAX_ALIASES }) ?? null;
  } catch {
    return null;
  }
}

function rangeOf(node: { readonly range?: readonly [number, number, number] | null }, offset: number): Span {
  const [start, end] = node.range ?? [0, 0, 0];
  return { start: offset + start, end: offset + end };
}
