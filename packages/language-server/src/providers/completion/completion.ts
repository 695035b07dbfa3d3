import { InsertTextFormat, InsertTextMode, type CompletionItem } from "vscode-languageserver";
import { commentSuggestions } from "./comments.js";
import { dutySuggestions } from "./duties.js";
import { frontMatterSuggestions } from "./front-matter.js";
import { indicatorSuggestions } from "./indicators.js";
import { sectionSuggestions } from "./sections.js";
import type { CompletionProvider, Suggestion, Typing } from "./typing.js";

/** What can be put in; the first that has something to say is heard alone. */
const PROVIDERS: readonly CompletionProvider[] = [commentSuggestions, frontMatterSuggestions, sectionSuggestions, dutySuggestions, indicatorSuggestions];

/** Signs behind which an editor asks unasked. */
export const TRIGGERS: readonly string[] = ["#", ":", " "];

/** A place to be filled. Example: {{受理件数}} */
const PLACE = /\{\{([^{}]{0,60})\}\}/gu;
/** What means something in a snippet. */
const SNIPPET_SIGN = /[\\$}]/gu;
const ORDER_WIDTH = 4;

/** What can be put in where somebody types. */
export function completionsAt(typing: Typing, snippets: boolean): readonly CompletionItem[] {
  for (const provider of PROVIDERS) {
    const found = provider(typing);
    if (found.length > 0) return found.map((suggestion, index) => itemOf(suggestion, { typing, snippets, index }));
  }
  return [];
}

interface Circumstances {
  readonly typing: Typing;
  readonly snippets: boolean;
  readonly index: number;
}

function itemOf({ label, detail, documentation, kind, text, from, filter }: Suggestion, { typing: { line, before }, snippets, index }: Circumstances): CompletionItem {
  const range = { start: { line, character: from }, end: { line, character: before.length } };
  const isSnippet = snippets && text.search(PLACE) >= 0;
  return {
    label, kind, detail,
    ...(documentation === undefined ? {} : { documentation }),
    sortText: String(index).padStart(ORDER_WIDTH, "0"),
    filterText: filter ?? label,
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range, newText: isSnippet ? snippetOf(text) : text },
  };
}

/** A text as a snippet; each place is a stop with its words in it. */
export function snippetOf(text: string): string {
  let stop = 0;
  let at = 0;
  let snippet = "";
  for (const match of text.matchAll(PLACE)) {
    stop++;
    snippet += `${escaped(text.slice(at, match.index))}\${${String(stop)}:${escaped(match[1] ?? "")}}`;
    at = match.index + match[0].length;
  }
  return snippet + escaped(text.slice(at));
}

function escaped(text: string): string {
  return text.replace(SNIPPET_SIGN, (sign) => `\\${sign}`);
}
