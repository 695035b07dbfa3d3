import { standard } from "@lint-report/standard";
import { parseDraft, reportOf, templates, type Report } from "../src/index.js";

/** A report made of Markdown (or, with `plain`, of text from a PDF). */
export function reportFrom(source: string, { plain = false } = {}): Report {
  return reportOf({ tree: parseDraft(source, { plain }), source }, { standard, templates, choice: {}, plain });
}
