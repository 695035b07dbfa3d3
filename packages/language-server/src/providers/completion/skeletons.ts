import { headingMarkOf, replacedBetween } from "@lint-report/report-model";

/** A part of a scaffold as a draft begins with it. */
export interface Skeleton {
  readonly id: string;
  /** The heading without `##` and number. */
  readonly title: string;
  /** What stands below the heading; places to be filled are {{…}}. */
  readonly body: string;
}

/** In front of each chapter. Example: `## 一、` */
const CHAPTERS = /^(?=##[ \t])/mu;
/** Example: `## 一、主要举措` */
const HEADING = /^##[ \t]{1,9}([^\r\n]{0,200})/u;
/** Example: `<!-- section: plan -->` */
const SECTION_ID = /<!-- section: ([a-z0-9-]{1,60})/u;
/** Example: `<!-- 写作提示：… -->` */
const COMMENT = { open: /<!--/gu, close: "-->" };
const BLANK_LINES = /\n{3,}/gu;

/** The parts of a scaffold, one by one. What closes the report, from a line that begins with one of the closings, belongs to none. */
export function skeletonsOf(scaffold: string, closings: readonly string[]): readonly Skeleton[] {
  return scaffold.split(CHAPTERS).flatMap((chapter) => {
    const id = SECTION_ID.exec(chapter)?.[1];
    const heading = HEADING.exec(chapter)?.[1];
    if (id === undefined || heading === undefined) return [];
    const lines = chapter.split("\n").slice(1);
    const end = lines.findIndex((line) => closings.some((closing) => line.startsWith(closing)));
    const body = replacedBetween((end < 0 ? lines : lines.slice(0, end)).join("\n"), COMMENT, () => "").replace(BLANK_LINES, "\n\n").trim();
    return [{ id, title: heading.slice(headingMarkOf(heading)?.length ?? 0), body }];
  });
}
