import { outlineOf, partsOf, rolesOf, type Part, type Report, type Section } from "@lint-report/report-model";
import { filledTitle, noteOf } from "remark-preset-lint-report";
import { texts } from "../../texts.js";
import type { LintedDraft } from "../../reading/reading.js";
import { holds } from "../../places.js";
import type { Hovered } from "./hover.js";
import { demandedDuties, openFigures, topicDemands } from "./demands.js";
import { literally } from "./markdown.js";

/** A heading of the draft, and the parts of the template that it is. */
export interface Headed {
  readonly section: Section;
  readonly parts: readonly Part[];
  readonly report: Report;
}

/** One thing to be told of a heading, as a paragraph of Markdown. */
export type Demand = (headed: Headed) => readonly string[];

const DEMANDS: readonly Demand[] = [mandate, topicDemands, openFigures, demandedDuties];

/** A heading: what the standard demands of the section, on what basis, and what the draft does not tell yet. */
export function headingHover({ report }: LintedDraft, offset: number): Hovered | undefined {
  const section = outlineOf(report).sections.find(({ heading }) => holds(heading, offset));
  if (section === undefined) return undefined;
  const roles = rolesOf(report)[section.index]?.roles ?? [];
  const parts = section.level === 1 ? partsOf(report).filter((part) => roles.includes(part.section.id)) : [];
  const told = DEMANDS.flatMap((demand) => demand({ section, parts, report }));
  return told.length === 0 ? undefined : { ...section.heading, markdown: told.join("\n\n") };
}

function mandate({ parts, report }: Headed): readonly string[] {
  return parts.flatMap(({ section: { id, title, required, basis } }) => {
    const item = report.context.standard.mandated.find(({ key }) => key === id);
    const head = item === undefined ? texts.hover.ownPart(literally(filledTitle(title, report)), required) : texts.hover.part(item.item, item.title, required);
    const grounds = basis.length > 0 ? basis : item?.basis ?? [];
    return [head, ...(grounds.length > 0 ? [literally(noteOf(grounds, report.context.standard))] : [])];
  });
}
