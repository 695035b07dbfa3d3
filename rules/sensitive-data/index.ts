import { sensitiveOf, type Sensitive } from "@lint-report/report-model";
import type { Finding, Rule, RuleData } from "../src/types.js";
import { wordIn } from "../src/words.js";
import { marks } from "./marks.js";

/** What must not be published: numbers of persons, names beside a status, marks of secrecy. The adapter masks what it reports everywhere. */
export const rule: Rule = {
  id: "sensitive-data",
  find: ({ report, data }) => [...sensitiveOf(report).map((each) => findingOf(each, data)), ...marks(report, data)],
};

function findingOf({ kind, text, shown, contact, role, start, end, hidden }: Sensitive, data: RuleData): Finding {
  if (kind !== "person") return { key: contact ? "contact" : kind, start, end, data: { shown } };
  const written = text.slice(0, hidden.start) + wordIn(data.words, "hidden").repeat(hidden.end - hidden.start);
  return { key: "person", start, end, data: { shown, role, hidden: written }, expected: [written] };
}
