import { blocksOf, clausesOf, spanOf, type Report } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** Letters of a clause that nobody writes twice on purpose. */
const SHORTEST = 8;
/** Longer ones are repeated passages like others. */
const LONGEST = 23;
const STOP_AT_END = /\p{P}{1,3}$/u;

/** A clause that stands twice in a row: 依托两个学习平台，依托两个学习平台，开展培训. */
export function clausesTwice(report: Report): readonly Finding[] {
  return blocksOf(report).flatMap(({ view, cell }): readonly Finding[] => {
    const clauses = cell === undefined ? clausesOf(view.text) : [];
    return clauses.flatMap(({ text, start, end }, index): readonly Finding[] => {
      const before = clauses[index - 1];
      if (before?.text.startsWith(text.slice(0, SHORTEST)) !== true) return [];
      const bare = text.replace(STOP_AT_END, "");
      if (bare.length < SHORTEST || bare.length > LONGEST || before.text.replace(STOP_AT_END, "") !== bare) return [];
      const first = spanOf(view, before.start, before.end);
      const edits = [{ start: first.start, end: spanOf(view, start, end).start, text: "" }];
      return [{ key: "clause-twice", ...spanOf(view, start, start + bare.length), data: { text: bare }, edits, related: [first] }];
    });
  });
}
