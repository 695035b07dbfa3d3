import type { Span } from "@lint-report/report-model";
import type { Place } from "remark-preset-lint-report";
import type { Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** A message's place as editors count: from 0, in UTF-16 units. */
export function rangeOfPlace({ start, end }: Place): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}

/** A stretch of the source as an editor's range. */
export function rangeOfSpan({ start, end }: Span, document: TextDocument): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** An editor's range as a stretch of the source. */
export function spanOfRange({ start, end }: Range, document: TextDocument): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** True where two stretches have a place in common; their ends count. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** True where a place lies in a stretch; its ends count. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
