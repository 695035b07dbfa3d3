import type { Span } from "@lint-report/report-model";
import type { LintedDraft } from "../../reading/reading.js";
import { documentHover } from "./documents.js";
import { figureHover } from "./figures.js";
import { findingHover } from "./findings.js";
import { headingHover } from "./headings.js";
import { termHover } from "./terms.js";

/** What is told of a stretch of a draft, in Markdown. */
export interface Hovered extends Span {
  readonly markdown: string;
}

/** Tells something of what stands at an offset, or nothing. */
export type HoverProvider = (linted: LintedDraft, offset: number) => Hovered | undefined;

/** What can be told, in the order in which it is shown. */
const PROVIDERS: readonly HoverProvider[] = [figureHover, documentHover, termHover, headingHover, findingHover];

const RULE = "\n\n---\n\n";

/** All that can be told of what stands at an offset. */
export function hoverAt(linted: LintedDraft, offset: number): Hovered | undefined {
  const found = PROVIDERS.flatMap((provider) => provider(linted, offset) ?? []);
  const [first] = found;
  return first === undefined ? undefined : { start: first.start, end: first.end, markdown: found.map(({ markdown }) => markdown).join(RULE) };
}
