import type { Span } from "@lint-report/report-model";
import { ACTIONS, directivesOf } from "../src/comment-control.js";
import { nearest } from "../src/nearest.js";
import type { Finding, Rule } from "../src/types.js";

/** Comments to the linter that name no rule, an unknown one, or an unknown command. */
export const rule: Rule = {
  id: "comment-control",
  find: ({ report, ruleIds }) => directivesOf(report).flatMap(({ action, ids, block }): readonly Finding[] => {
    const place = { start: block.start, end: block.end };
    if (!ACTIONS.some((known) => known === action)) {
      return [{ key: "unknown-action", ...place, data: { word: action, actions: ACTIONS.join(", ") }, expected: nearest(action, ACTIONS) }];
    }
    if (ids.length === 0) return [{ key: "no-rule", ...place, data: { action } }];
    return ids.filter((id) => !ruleIds.includes(id)).map((id) => {
      const [right] = nearest(id, ruleIds);
      return right === undefined ? { key: "unknown-rule", ...place, data: { id } } : misspelt(report.source, block, { id, right });
    });
  }),
};

/** Points at the misspelt name itself and offers the right one. */
function misspelt(source: string, block: Span, { id, right }: { readonly id: string; readonly right: string }): Finding {
  const at = source.slice(block.start, block.end).indexOf(id);
  const start = block.start + Math.max(at, 0);
  const end = start + id.length;
  return { key: "misspelt-rule", start, end, data: { id, right }, expected: [right], edits: [{ start, end, text: right }] };
}
