import type { Inspection, LintResult, Message } from "remark-preset-lint-report";

/** What a draft may hold to steer whoever reads the result: markup, other programs' commands, escape sequences, half a character. */
export const HOSTILE = "<script>alert(\"1\")</script>]]>&amp;'\u001b[31m\u0007::error file=x,line=1::y\r\n::stop-commands::z%0A\u202e<!-- x -->\ud800`**a**`[b](javascript:alert(1))![c](d)";
/** A file name of the same kind. */
export const HOSTILE_NAME = "坏\n::error::名 <b>&\u001b[2J\"'`[a](b)%41.md";

function messageAt(source: string, index: number): Message {
  const offset = source.indexOf("<script>");
  const start = { line: source.slice(0, offset).split("\n").length, column: 1, offset };
  return {
    ruleId: "alpha-rule", messageKey: `key-${String(index)}`, severity: index === 0 ? "error" : "warning", reason: HOSTILE, note: `依据：${HOSTILE}`,
    url: "https://example.org/rule", place: { start, end: { ...start, column: 9, offset: offset + 8 } }, expected: [HOSTILE], fixable: false,
    edits: [{ start: offset, end: offset + 8, text: HOSTILE }], secretEdits: false, related: [{ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }],
  };
}

/** A linter that says hostile things in every field that words reach. */
export function hostileLint({ source }: { readonly source: string }): LintResult {
  return {
    shown: source, facts: { authority: [HOSTILE], level: null, year: 2024, template: HOSTILE }, messages: [messageAt(source, 0), messageAt(source, 1)],
    suppressed: [{ ...messageAt(source, 2), suppression: HOSTILE }],
  };
}

/** The same for coverage and figures. */
export function hostileInspection({ source }: { readonly source: string }): Inspection {
  const { place } = messageAt(source, 0);
  return {
    coverage: {
      title: null,
      parts: [{ id: HOSTILE, title: HOSTILE, required: true, status: "missing", note: HOSTILE, places: [] }, { id: "plan", title: HOSTILE, required: true, status: "own", note: HOSTILE, places: [place] }],
      sections: [{ title: HOSTILE, level: 1, place, parts: [HOSTILE] }],
    },
    figures: [{
      authority: [HOSTILE], year: 2024, section: [HOSTILE], indicator: HOSTILE, printed: HOSTILE, value: HOSTILE, unit: HOSTILE, hedge: HOSTILE, number: "1", upper: "",
      place, verdict: "wrong", formula: HOSTILE, expected: [HOSTILE],
    }],
  };
}
