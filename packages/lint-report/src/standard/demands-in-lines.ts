import type { Demands } from "@lint-report/report-model";
import type { Duty, Indicator, Term } from "@lint-report/standard";
import { standardTexts as texts } from "../texts/standard.js";

/** What was asked for. */
export interface Heading {
  readonly year: number;
  readonly levelName: string;
  readonly template: string;
  /** The configuration files that add to the standard, or nothing. */
  readonly sources: string;
}

/** The demands of the standard, to be read by people. */
export function demandsInLines(demands: Demands, { year, levelName, template, sources }: Heading): readonly string[] {
  const { terms, repealed } = demands;
  const unverified = [...demands.duties, ...demands.core, ...terms.valid, ...terms.over, ...terms.later, ...terms.misspelt, ...repealed].filter(({ verified }) => !verified).length;
  return [
    texts.title(year, levelName), texts.sources(template, sources), "",
    texts.parts, ...demands.parts.flatMap(({ title, required, basis }) => [`  ${title}  ${required ? texts.required : texts.optional}`, ...indented(texts.basis(basis))]), "",
    texts.topics, ...demands.topics.flatMap(({ title, indicators }) => [`  ${title}`, ...indented(indicators.map(indicatorInWords).join("\u3001") || texts.noIndicator)]), "",
    texts.duties, ...dutiesInLines(demands.duties), "",
    texts.core, ...(demands.core.length === 0 ? [`  ${texts.none}`] : demands.core.map((indicator) => `  ${indicatorInWords(indicator)}`)), "",
    texts.terms, ...termsInLines(demands.terms), "",
    texts.repealed, ...(repealed.length === 0 ? [`  ${texts.none}`] : repealed.map(({ title, repealed: day, verified }) => `  ${texts.document(title, day ?? "")}${verified ? "" : texts.mark}`)), "",
    unverified > 0 ? texts.unverifiedCount(unverified) : texts.allVerified,
  ];
}

function indented(text: string): readonly string[] {
  return text === "" ? [] : [`    ${text}`];
}

const PERCENT = "%";

/** With the unit most used, and per cent where a rate is asked too. */
function indicatorInWords({ title, units: [unit = "", ...more], verified }: Indicator): string {
  return texts.indicator(title, more.includes(PERCENT) ? [unit, PERCENT] : [unit]) + (verified ? "" : texts.mark);
}

const PRINCIPALS = ["party", "government"] as const;

function dutiesInLines(duties: readonly Duty[]): readonly string[] {
  return PRINCIPALS.flatMap((principal) => {
    const own = duties.filter((duty) => duty.principal === principal);
    if (own.length === 0) return [];
    return [`  ${texts.principals[principal]}`, ...own.flatMap(({ title, evidence, verified }, index) =>
      [`    ${String(index + 1)}. ${title}${verified ? "" : texts.mark}`, `       ${texts.evidence(evidence)}`])];
  });
}

const TIMES = ["valid", "over", "later", "misspelt"] as const;

function termsInLines(terms: Demands["terms"]): readonly string[] {
  return TIMES.flatMap((time) => (terms[time].length === 0 ? [] : [`  ${texts[time]}`, ...terms[time].map((term) => `    ${time === "misspelt" ? slipInWords(term) : termInWords(term, time)}`)]));
}

/** The wrong word and the right one: the title of such a term is what is right. */
function slipInWords({ title, words: [word = title], replace, instead, verified }: Term): string {
  return texts.instead(word, replace === null ? instead : word.replace(replace.from, replace.to)) + (verified ? "" : texts.mark);
}

function termInWords({ title, from, until, instead, verified }: Term, time: "valid" | "over" | "later"): string {
  const named = texts.term(title, from, until) + (verified ? "" : texts.mark);
  return time === "over" && instead !== "" ? texts.instead(named, instead) : named;
}
