import type { Root } from "mdast";
import type { Report, ReportContext } from "./types.js";

/** A parsed draft together with what it is read against; facts are asked of it. `source` is decoded text without BOM. */
export function reportOf(draft: { readonly tree: Root; readonly source: string }, context: ReportContext): Report {
  return { tree: draft.tree, source: draft.source, context };
}
