import type { Basis, Duty, Indicator, LevelKey, Standard } from "@lint-report/standard";
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
}

const YEAR = "{{year}}";
const NEXT_YEAR = "{{nextYear}}";

/** What the standard demands; entries outside their years are left out, those that no source confirms are not. */
export function demandsOf({ template, standard, level, year }: DemandRequest): Demands {
  const byKey = new Map(standard.basis.map((basis) => [basis.key, basis]));
  const isOfYear = (entry: { readonly from: number | null; readonly until: number | null }): boolean => (entry.from ?? -Infinity) <= year && year <= (entry.until ?? Infinity);
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
  };
}
