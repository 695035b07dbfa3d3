import { factsOf, figuresOf, isZone, LIST_SEPARATOR, outlineOf, partsOf, spanOf, type Report } from "@lint-report/report-model";
import type { Rule, RuleInput } from "../src/types.js";
import { openAmong } from "./stated.js";

const MEASURES = "measures";
const COUNTY_BASIS = "practice-indicators-county";
/** Room for the list of indicators in a message. */
const LONGEST_LIST = 84;

/** Indicators that reports of this level state and this one never does: one list at the title. A zone has no level of its own. */
export const rule: Rule = {
  id: "core-indicators",
  find: (input) => {
    const { report } = input;
    const { standard } = report.context;
    const level = factsOf(report).level?.value;
    if (level === undefined || isZone(report) || !tellsFigures(report)) return [];
    const expected = standard.indicators.filter((indicator) => indicator.core.includes(level) && indicator.verified);
    const missing = openAmong(expected, input);
    if (missing.length === 0) return [];
    const key = missing.every(({ basis }) => basis.includes(COUNTY_BASIS)) ? "missing-county" : "missing";
    const name = standard.levels.find((each) => each.key === level)?.name ?? "";
    const titles = missing.map(({ title }) => title);
    return [{ key, ...placeOf(report), data: { level: name, count: missing.length, indicators: listed(titles, input) } }];
  },
};

/** A draft without measures or without any figure in them is told so by other rules. */
function tellsFigures(report: Report): boolean {
  const chapters = partsOf(report).find(({ section }) => section.id === MEASURES)?.sections ?? [];
  return chapters.some(({ block, endBlock }) => figuresOf(report).some((figure) => block.index <= figure.block.index && figure.block.index < endBlock));
}

function placeOf(report: Report): { readonly start: number; readonly end: number } {
  const title = outlineOf(report).title;
  if (title !== undefined) return spanOf(title.view, 0, title.view.text.length);
  const { start, end } = factsOf(report).title ?? { start: 0, end: 0 };
  return { start, end };
}

/** As many titles as the option and the line allow. */
function listed(titles: readonly string[], { options, data: { words } }: RuleInput): string {
  const shown: string[] = [];
  for (const title of titles.slice(0, Number(options["listed"]))) {
    if ([...shown, title].join(LIST_SEPARATOR).length > LONGEST_LIST) break;
    shown.push(title);
  }
  return shown.join(LIST_SEPARATOR) + (shown.length < titles.length ? words["more"]?.[0] ?? "" : "");
}
