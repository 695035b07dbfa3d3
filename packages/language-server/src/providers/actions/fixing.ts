import { editsOf, fixDraft } from "lint-report";
import { lintDraft, type Edit, type LintResult } from "remark-preset-lint-report";
import type { LintedDraft } from "../../reading/reading.js";

/** All that `--fix` would change, as edits of the source; every other character stays. */
export function safeEdits({ draft, options, result }: LintedDraft): readonly Edit[] {
  if (!result.messages.some(({ fixable }) => fixable)) return [];
  const lint = (source: string): LintResult => (source === draft.source ? result : lintDraft({ ...draft, source }, options));
  return editsOf(fixDraft(draft.source, lint).edited);
}
