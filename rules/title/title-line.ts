import {
  authoritiesNamed, factsOf, headOf, isReportTitle, outlineOf, UNFILLED, yearInWords, type Block, type Report,
} from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";

/** The line that is the report's title or stands where it belongs. */
export interface TitleLine {
  readonly block: Block;
  readonly text: string;
  /** True where a placeholder is left in it. */
  readonly unfilled: boolean;
}

/** The title, `split` where only two lines together make one, or nothing. */
export function titleLineOf(input: RuleInput): TitleLine | "split" | undefined {
  const { report } = input;
  const { forms } = report.context.standard;
  const { title } = outlineOf(report);
  if (title !== undefined && isReportTitle(title.view.text, forms)) return lineOf(title);
  const head = headOf(report);
  const near = head.find(({ view }) => isNearTitle(view.text, input));
  if (near !== undefined) return lineOf(near);
  if (head.some(({ view }, index) => isReportTitle(view.text + (head[index + 1]?.view.text ?? ""), forms))) return "split";
  return title === undefined || authoritiesNamed(title.view.text, report.context.standard).length > 0 ? undefined : lineOf(title);
}

function lineOf(block: Block): TitleLine {
  return { block, text: block.view.text, unfilled: UNFILLED.test(block.view.text) };
}

/** A title in words that the standard does not list: 法制政府建设年度报告. */
function isNearTitle(text: string, { data }: RuleInput): boolean {
  const genres = data.words["report"] ?? [];
  return genres.some((genre) => text.endsWith(genre)) && (data.words["replaceable"] ?? []).some((word) => text.includes(word));
}

/** No title at all: told where the text begins. */
export function missing({ report }: RuleInput): Finding {
  const start = headOf(report)[0]?.start ?? outlineOf(report).sections[0]?.heading.start ?? 0;
  const { authorities, year } = factsOf(report);
  const [authority] = authorities;
  const isKnown = authority !== undefined && year !== undefined && authorities.length === 1;
  const name = (isKnown ? authority.value + yearInWords(year.value) : "") + officialName(report);
  return { key: "missing", start, end: start, data: { name } };
}

/** 法治政府建设年度报告. */
function officialName(report: Report): string {
  const { titleSubjects, titleGenres } = report.context.standard.forms;
  return (titleSubjects[0] ?? "") + (titleGenres[0] ?? "");
}
