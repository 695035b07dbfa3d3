import { LIST_SEPARATOR, type Span } from "@lint-report/report-model";
import { ACTIONS, directivesOf, type Directive } from "../src/comment-control.js";
import { nearest } from "../src/nearest.js";
import type { Finding, Rule } from "../src/types.js";

/** Comments to the linter that name no rule, an unknown one, or an unknown command. */
export const rule: Rule = {
  id: "comment-control",
  find: ({ report, ruleIds }) => directivesOf(report).flatMap(({ action, ids, block }): readonly Finding[] => {
    const place = { start: block.start, end: block.end };
    const actions = ACTIONS.join(LIST_SEPARATOR);
    if (action === "") return [{ key: "no-action", ...place, data: { actions } }];
    if (!ACTIONS.some((known) => known === action)) {
      const [right] = nearest(action, ACTIONS);
      return right === undefined
        ? [{ key: "unknown-action", ...place, data: { word: action, actions } }]
        : [wordFinding("misspelt-action", report.source, { block, word: action, right })];
    }
    if (ids.length === 0) return [{ key: "no-rule", ...place, data: { action } }];
    return namesOf(ids, { ruleIds, source: report.source, block });
  }),
};

/** What may be meant as a rule's name: section-order, Section_Order; not a dash and not Chinese. */
const WORD = /^[A-Za-z][\w-]*$/u;

interface Names {
  readonly ruleIds: readonly string[];
  readonly source: string;
  readonly block: Span;
}

/** The first word that cannot be a rule's name mostly begins a reason that lacks its mark; what stands before it is judged. */
function namesOf(ids: Directive["ids"], { ruleIds, source, block }: Names): readonly Finding[] {
  const reason = ids.findIndex((id) => !WORD.test(id));
  const names = reason < 0 ? ids : ids.slice(0, reason);
  const findings = names.filter((id) => !ruleIds.includes(id)).map((id): Finding => {
    const [right] = nearest(id, ruleIds);
    return right === undefined ? { key: "unknown-rule", start: block.start, end: block.end, data: { id } } : wordFinding("misspelt-rule", source, { block, word: id, right });
  });
  const word = ids[reason];
  return word === undefined ? findings : [...findings, { key: "not-a-name", ...placeOf(word, source, block), data: { word } }];
}

/** Points at the misspelt word itself and offers the right one. */
function wordFinding(key: string, source: string, { block, word, right }: { readonly block: Span; readonly word: string; readonly right: string }): Finding {
  const place = placeOf(word, source, block);
  return { key, ...place, data: { word, right }, expected: [right], edits: [{ ...place, text: right }] };
}

function placeOf(word: string, source: string, { start, end }: Span): Span {
  const at = source.slice(start, end).indexOf(word);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + word.length };
}
