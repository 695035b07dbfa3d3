import { ENUMERATION_COMMA, figureChecksOf, quotedOf, spanOf, type FigureCheck, type Quantity } from "@lint-report/report-model";
import type { Finding, Rule } from "../src/types.js";

/** Parts that exceed the whole they are counted from. */
export const rule: Rule = {
  id: "part-exceeds-whole",
  find: ({ report }) => figureChecksOf(report).filter(({ kind, holds }) => !holds && (kind === "part" || kind === "among")).map(findingOf),
};

/** Kinds of things that are carried from one year to the next. */
const CARRIED: ReadonlySet<string> = new Set(["case", "item", "document"]);

function findingOf({ kind, sure, subject, inputs, place }: FigureCheck): Finding {
  return {
    key: !sure ? (kind === "among" || !CARRIED.has(subject.family) ? "doubtful-among" : "doubtful") : inputs.length > 1 ? "carried" : kind === "among" ? "among" : "exceeds",
    ...spanOf(subject.block.view, place.start, place.end),
    data: { part: quotedOf(subject), whole: inputs.map((each) => shownBeside(subject, each)).join(ENUMERATION_COMMA) },
    related: inputs.map(({ block, start, end }) => spanOf(block.view, start, end)),
  };
}

/** The whole as a message shows it: 市局督办的45起, without what its clause goes on to tell of the part. */
function shownBeside(subject: Quantity, whole: Quantity): string {
  const [part, onward] = [quotedOf(subject), subject.block.view.text.slice(whole.end, subject.end)];
  return whole.block === subject.block && onward !== "" && part.includes(onward) ? part.slice(0, part.indexOf(onward)) : quotedOf(whole);
}
