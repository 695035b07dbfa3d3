import type { Basis, Duty, Indicator, Instrument, LevelKey, Standard, Term } from "@lint-report/standard";
import { titleOfTopic, topicsInOrder } from "./scaffold.js";
import type { Template } from "./types.js";

/** For what report the standard is asked. */
export interface DemandRequest {
  readonly template: Template;
  readonly standard: Standard;
  readonly level: LevelKey;
  readonly year: number;
}

/** A part of the outline, with its years filled in. */
export interface PartDemand {
  readonly title: string;
  readonly required: boolean;
  readonly basis: readonly Basis[];
}

/** A field of work as the year's programme calls it, and the figures it is expected to state. */
export interface TopicDemand {
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

/** Everything the standard asks of a report of one level and year. */
export interface Demands {
  readonly parts: readonly PartDemand[];
  readonly topics: readonly TopicDemand[];
  readonly duties: readonly Duty[];
  /** Figures that reports of the level state, in whatever part. */
  readonly core: readonly Indicator[];
  /** Dated terms by what the year has to do with them: to be written, over, not yet begun; and those whose title is right while their words are slips. */
  readonly terms: { readonly valid: readonly Term[]; readonly over: readonly Term[]; readonly later: readonly Term[]; readonly misspelt: readonly Term[] };
  /** Documents of the catalogue that are no longer in force at the year's end. */
  readonly repealed: readonly Instrument[];
}

const YEAR = "{{year}}";
const NEXT_YEAR = "{{nextYear}}";

/** What the standard demands; entries outside their years are left out, those that no source confirms are not. */
export function demandsOf({ template, standard, level, year }: DemandRequest): Demands {
  const byKey = new Map(standard.basis.map((basis) => [basis.key, basis]));
  const isOfYear = (entry: TimeBound): boolean => !isOver(entry, year) && !isLater(entry, year);
  const named = standard.terms.filter(({ kind }) => kind !== "spelling");
  const indicators = new Map(standard.indicators.map((indicator) => [indicator.key, indicator]));
  return {
    parts: template.sections.map(({ title, required, basis }) => ({
      title: title.replaceAll(YEAR, String(year)).replaceAll(NEXT_YEAR, String(year + 1)), required, basis: basis.flatMap((key) => byKey.get(key) ?? []),
    })),
    topics: topicsInOrder(template.sections.flatMap(({ topics }) => topics), standard, year).map(({ key, indicators: keys }) => ({
      title: titleOfTopic(key, standard, year), indicators: keys.flatMap((each) => indicators.get(each) ?? []),
    })),
    duties: standard.duties.filter((duty) => isOfYear(duty) && duty.levels.includes(level)),
    core: standard.indicators.filter(({ core }) => core.includes(level)),
    terms: {
      // What has always been right needs no mention.
      valid: named.filter((term) => isOfYear(term) && (term.from !== null || term.until !== null)),
      over: named.filter((term) => isOver(term, year)),
      later: named.filter((term) => isLater(term, year)),
      misspelt: standard.terms.filter((term) => term.kind === "spelling" && isOver(term, year)),
    },
    repealed: standard.documents.filter(({ repealed }) => repealed !== null && repealed <= `${String(year)}-12-31`),
  };
}

interface TimeBound {
  readonly from: number | null;
  readonly until: number | null;
}

function isOver({ until }: TimeBound, year: number): boolean {
  return year > (until ?? Infinity);
}

function isLater({ from }: TimeBound, year: number): boolean {
  return year < (from ?? -Infinity);
}
