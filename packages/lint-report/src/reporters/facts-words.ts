import type { FactsSummary } from "remark-preset-lint-report";
import { cleanLine } from "../terminal/clean.js";
import { reportTexts } from "../texts/report.js";
import type { ReporterContext } from "./reporter.js";

/** Whom the program took a report to be from, so that a wrong guess is seen before the messages that come of it. */
export interface FactsWords {
  readonly authority: string;
  readonly year: string;
  readonly level: string;
  readonly outline: string;
}

/** Facts in words. */
export function factsWords(facts: FactsSummary, levels: ReporterContext["levels"]): FactsWords {
  const fitting = levels.filter(({ key, profile }) => (facts.level === null ? profile === facts.template : key === facts.level && profile === facts.template));
  const named = fitting.length > 0 ? fitting : levels.filter(({ profile }) => profile === facts.template);
  return {
    authority: facts.authority.length === 0 ? reportTexts.noAuthority : facts.authority.map(cleanLine).join(reportTexts.and),
    year: facts.year === null ? reportTexts.noYear : reportTexts.year(facts.year),
    level: levels.find(({ key }) => key === facts.level)?.name ?? reportTexts.noLevel,
    outline: named.length === 0 ? reportTexts.ownOutline(cleanLine(facts.template)) : reportTexts.outline(named.map(({ name }) => name).join(reportTexts.and)),
  };
}
