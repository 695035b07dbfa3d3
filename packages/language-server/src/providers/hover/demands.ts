import { dutiesOf, rolesByBlock, templateOf, type Report } from "@lint-report/report-model";
import { openIndicatorsOf, topicOf } from "remark-preset-lint-report";
import { texts } from "../../texts.js";
import type { Headed } from "./headings.js";

const MEASURES = "measures";
const FIRST_RESPONSIBLE = "first-responsible";

/** A subsection of the measures: the figures that the template expects of its field of work, and those the draft never states. */
export function topicDemands({ section, report }: Headed): readonly string[] {
  if (section.level === 1 || rolesByBlock(report)[section.block.index]?.includes(MEASURES) !== true) return [];
  const key = topicOf(section.title, report);
  const expected = topicsOf(report).find((topic) => topic.key === key)?.indicators ?? [];
  const indicators = report.context.standard.indicators.filter((indicator) => expected.includes(indicator.key));
  if (indicators.length === 0) return [];
  const open = indicators.filter((indicator) => openIndicatorsOf(report).includes(indicator));
  return [texts.hover.indicators(indicators.map(({ title }) => title)), ...(open.length > 0 ? [texts.hover.open(open.map(({ title }) => title))] : [])];
}

/** The measures as a whole: figures that the template expects of some field of work and the draft never states. */
export function openFigures({ parts, report }: Headed): readonly string[] {
  if (!parts.some((part) => part.section.id === MEASURES)) return [];
  const expected = new Set(topicsOf(report).flatMap(({ indicators }) => indicators));
  const open = openIndicatorsOf(report).filter(({ key }) => expected.has(key));
  return open.length === 0 ? [] : [texts.hover.open(open.map(({ title }) => title))];
}

/** The duties that the first responsible persons' part is to tell of, and those that the report does not tell of yet. */
export function demandedDuties({ parts, report }: Headed): readonly string[] {
  if (!parts.some(({ section }) => section.id === FIRST_RESPONSIBLE)) return [];
  const duties = dutiesOf(report);
  const titles = (principal: string): readonly string[] => duties.filter(({ duty }) => duty.principal === principal).map(({ duty, told }) => texts.hover.dutyTold(duty.title, told));
  return duties.length === 0 ? [] : [texts.hover.duties(titles("party"), titles("government"))];
}

function topicsOf(report: Report): readonly { readonly key: string; readonly indicators: readonly string[] }[] {
  return templateOf(report).template.sections.find(({ id }) => id === MEASURES)?.topics ?? [];
}
