import { fact } from "../fact.js";
import { factsOf } from "../facts/facts.js";
import { kinshipOf } from "../facts/same-authority.js";
import { outlineOf } from "../outline/outline.js";
import { reportOf } from "../report.js";
import { parseDraft } from "../source/parse.js";
import type { Report } from "../types.js";
import { chainsOf, type Chain } from "./chains.js";
import { lettersOfSource, type Letters } from "./letters.js";
import { reportLettersOf } from "./report-letters.js";
import { ownRunsIn, runsIn, type Run } from "./runs.js";
import { seedIndexOf, type SeedIndex } from "./seeds.js";
import { stretched } from "./stretched.js";

/** Another report that a draft is compared with: last year's, a neighbour's. */
export interface OtherReport {
  /** Tells it from all others; a draft that is among them is left out by it. */
  readonly id: string;
  /** As people know it: the file's path. */
  readonly name: string;
  /** Decoded text without BOM. */
  readonly source: string;
  readonly plain: boolean;
}

/** Other reports, ready to be compared with any number of drafts. */
export interface OtherReports {
  readonly reports: readonly OtherReport[];
  readonly index: SeedIndex;
}

/** Indexes other reports, once for all drafts; they are not parsed. */
export function otherReportsOf(reports: readonly OtherReport[]): OtherReports {
  return { reports, index: seedIndexOf(reports.map(({ source }) => lettersOfSource(source).text)) };
}

/** Passages of a report that stand in the other reports it is compared with, by their index; the report's own file is left out. */
export const carriedChainsOf = fact((report): readonly Chain[] => {
  const { against } = report.context;
  if (against === undefined) return [];
  const own = against.others.reports.findIndex(({ id }) => id === against.except);
  const { text } = reportLettersOf(report);
  const { index } = against.others;
  return stretched(chainsOf(runsIn(text, index).filter((run) => run.index !== own)), text, index.texts);
});

/** Passages that stand earlier in the same report. */
export const ownRunsOf = fact((report): readonly Run[] => {
  const { text } = reportLettersOf(report);
  return ownRunsIn(text, seedIndexOf([text]));
});

/** What is told of another report in which a passage was found. */
export interface OtherFacts {
  readonly letters: Letters;
  readonly title: string;
  readonly year: number | undefined;
  readonly authorities: readonly string[];
  /** Headings by their offset in the source. */
  readonly headings: readonly { readonly start: number; readonly title: string }[];
}

const known = new WeakMap<OtherReport, OtherFacts>();

/** Reads another report; only those in which something was found are ever parsed. */
export function otherFactsOf(other: OtherReport, { context }: Report): OtherFacts {
  const before = known.get(other);
  if (before !== undefined) return before;
  const { source, plain } = other;
  const report = reportOf({ tree: parseDraft(source, { plain }), source }, { ...context, choice: {}, plain, against: undefined });
  const { year, authorities } = factsOf(report);
  const { title, sections } = outlineOf(report);
  const facts: OtherFacts = {
    letters: lettersOfSource(source), title: title?.view.text ?? "", year: year?.value, authorities: authorities.map(({ value }) => value),
    headings: sections.map((section) => ({ start: section.heading.start, title: section.title })),
  };
  known.set(other, facts);
  return facts;
}

/** True where another report is by the same authority on the same year: a version or a copy of this one. */
export function isSameReport({ year, authorities }: OtherFacts, report: Report): boolean {
  const facts = factsOf(report);
  if (year === undefined || year !== facts.year?.value) return false;
  return authorities.some((one) => facts.authorities.some(({ value }) => kinshipOf(one, value, report.context.standard) === "same"));
}
