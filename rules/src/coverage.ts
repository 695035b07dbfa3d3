import {
  factsOf, outlineOf, partsOf, rolesOf, type Part, type PartStatus, type Report, type Section,
} from "@lint-report/report-model";
import { figuresOfReport, type FigureRow, type FiguresOptions } from "./figures-table.js";
import { filledTitle } from "./filled-title.js";
import { reportOfDraft, type Draft } from "./lint.js";
import { firstMandatedYear } from "./mandate.js";
import { noteOf } from "./note.js";
import { placeOf } from "./place.js";
import type { Place } from "./types.js";

/** A part of the template, and where the draft has it. */
export interface PartRow {
  readonly id: string;
  /** With the report's year in it. */
  readonly title: string;
  /** False for parts that need not be there, and for all parts of years before they were asked for. */
  readonly required: boolean;
  readonly status: PartStatus;
  /** “依据：…”; empty where an own template names no basis. */
  readonly note: string;
  /** The headings that are the part, or the paragraph that stands for it; none where it is missing. */
  readonly places: readonly Place[];
}

/** A heading of the draft. */
export interface SectionRow {
  /** With its mark. */
  readonly title: string;
  /** 1 for a chapter. */
  readonly level: number;
  /** The heading itself. */
  readonly place: Place;
  /** Parts that the section is taken for, by id. */
  readonly parts: readonly string[];
}

/** What the outline of a draft covers of what the template asks for. */
export interface Coverage {
  /** The draft's title; `null` where it has none. */
  readonly title: Place | null;
  /** In the template's order. */
  readonly parts: readonly PartRow[];
  /** In reading order. */
  readonly sections: readonly SectionRow[];
}

/** What can be told of a draft beyond its findings. */
export interface Inspection {
  readonly coverage: Coverage;
  readonly figures: readonly FigureRow[];
}

/** Coverage and figures of a draft. Pure; an exception is an error of the project's own. */
export function inspectDraft(draft: Draft, options: FiguresOptions): Inspection {
  const report = reportOfDraft(draft, options);
  return { coverage: coverageOfReport(report), figures: figuresOfReport(report) };
}

/** How the template's parts and the draft's headings lie over each other. */
export function coverageOfReport(report: Report): Coverage {
  const { sections, title: titleBlock } = outlineOf(report);
  const readings = rolesOf(report);
  return {
    title: titleBlock === undefined ? null : placeOf(titleBlock, report.source),
    parts: partsOf(report).map((part) => partRow(part, report)),
    sections: sections.map(({ mark, title, level, heading, index }) => ({
      title: (mark?.text ?? "") + title, level, place: placeOf(heading, report.source), parts: readings[index]?.roles ?? [],
    })),
  };
}

function partRow(part: Part, report: Report): PartRow {
  const { section, sections, paragraph } = part;
  const spans = paragraph === undefined ? sections.map(({ heading }) => heading) : [paragraph];
  return {
    id: section.id, title: filledTitle(section.title, report), required: section.required && isMandated(report), status: statusOf(part, report),
    note: section.basis.length === 0 ? "" : noteOf(section.basis, report.context.standard), places: spans.map((span) => placeOf(span, report.source)),
  };
}

/** Chapters below 第一部分 are chapters all the same. */
function statusOf({ status, sections }: Part, report: Report): PartStatus {
  const isGrouped = ({ parent }: Section): boolean => outlineOf(report).sections[parent ?? -1]?.mark?.style === "part";
  return status === "subsection" && sections.every(isGrouped) ? "own" : status;
}

/** Reports on years before the demand was made owe no parts. */
function isMandated(report: Report): boolean {
  const year = factsOf(report).year?.value;
  return year === undefined || year >= firstMandatedYear(report);
}
