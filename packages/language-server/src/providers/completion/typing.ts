import type { CompletionItemKind } from "vscode-languageserver";
import type { LintedDraft } from "../../reading/reading.js";

/** Lines that are no running text. Examples: `## 一、`, `| 类别`, `<!-- 提示`. */
export const NO_TEXT = /^[ \t]{0,8}(?:#|\||<!--|```)/u;

/** Where somebody types. The draft may be a little older than the line. */
export interface Typing {
  readonly linted: LintedDraft;
  readonly offset: number;
  /** Line from 0. */
  readonly line: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** The line behind it. */
  readonly after: string;
  /** Lines above, the nearest last. */
  readonly above: readonly string[];
}

/** Something that can be put in. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly documentation?: string;
  readonly kind: CompletionItemKind;
  /** May hold places to be filled: {{件数}}. */
  readonly text: string;
  /** Where in the line the text begins that it replaces. */
  readonly from: number;
  /** Words by which it is found; without them the label's. */
  readonly filter?: string;
}

/** Suggests what could be put in, the likeliest first; nothing where it has no say. */
export type CompletionProvider = (typing: Typing) => readonly Suggestion[];
