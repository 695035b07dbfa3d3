import { factsOf, figuresOf, isDutiesReport, isZone, partsOf, type Report } from "@lint-report/report-model";
import type { Rule, RuleInput } from "../src/types.js";
import { wordIn } from "../src/words.js";
import { openAmong } from "./stated.js";

const MEASURES = "measures";
const COUNTY_BASIS = "practice-indicators-county";
/** Levels whose own reports are the ground for what is usual; the ground of the others is mixed. */
const TOWNS: readonly string[] = ["town", "subdistrict"];
/** Stands for a number in the words of `rule.yaml`. */
const COUNT = "{count}";

/** Indicators that reports of this level state and this one never does: one list at the title. A zone has no level of its own. */
export const rule: Rule = {
  id: "core-indicators",
  find: (input) => {
    const { report } = input;
    const { standard } = report.context;
    const level = standard.levels.find(({ key }) => key === factsOf(report).level?.value);
    if (level === undefined || isZone(report) || isDutiesReport(report) || !tellsFigures(report)) return [];
    const expected = standard.indicators.filter((indicator) => indicator.core.includes(level.key) && indicator.verified);
    const missing = openAmong(expected, input);
    if (missing.length === 0) return [];
    const key = missing.every(({ basis }) => basis.includes(COUNTY_BASIS)) ? "missing-county" : TOWNS.includes(level.key) ? "missing" : "missing-above";
    const { start, end } = factsOf(report).title ?? { start: 0, end: 0 };
    const titles = missing.map(({ title }) => title);
    return [{ key, start, end, data: { level: level.name, count: missing.length, ...listed(titles, input) } }];
  },
};

/** A draft without measures or without any figure in them is told so by other rules. */
function tellsFigures(report: Report): boolean {
  const chapters = partsOf(report).filter(({ section }) => section.id === MEASURES).flatMap(({ sections }) => sections);
  return chapters.some(({ block, endBlock }) => figuresOf(report).some((figure) => block.index <= figure.block.index && figure.block.index < endBlock));
}

/** As many titles as the option allows, and how many there are besides. */
function listed(titles: readonly string[], { options, data: { words } }: RuleInput): { readonly indicators: readonly string[]; readonly more: string } {
  const indicators = titles.slice(0, Number(options["listed"]));
  const rest = titles.length - indicators.length;
  return { indicators, more: rest > 0 ? wordIn(words, "more").replace(COUNT, String(rest)) : "" };
}
