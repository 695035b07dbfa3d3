import { blocksOf, frontMatterOf, outlineOf, secondReportOf, spanOf, type Report } from "@lint-report/report-model";
import type { Finding, Rule } from "../src/types.js";
import { genres } from "./genre.js";
import { names } from "./names.js";
import { subjects } from "./subject.js";
import { missing, titleLineOf } from "./title-line.js";
import { years } from "./years.js";

/** Fewer blocks of text are a fragment, not a report without a title. */
const FEWEST_TEXTS = 3;

/** Key under which site generators keep a page's title. */
const SITE_TITLE = "title";

/** The report's title: authority, one year, its subject and one genre. */
export const rule: Rule = {
  id: "title",
  find: (input) => {
    const texts = blocksOf(input.report).filter(({ view }) => view.text !== "").length;
    const line = titleLineOf(input);
    if (line === "split") return second(input.report);
    if (line === undefined) return texts < FEWEST_TEXTS || frontMatterOf(input.report)?.values.has(SITE_TITLE) === true ? [] : [missing(input)];
    return [...second(input.report), ...repeated(input.report), ...subjects(line, input), ...years(line, input), ...names(line, input), ...genres(line, input)];
  },
};

/** Two reports in one file: only the first is read as the report. */
function second(report: Report): readonly Finding[] {
  const block = secondReportOf(report);
  const { title } = outlineOf(report);
  if (block === undefined || title === undefined) return [];
  return [{ key: "second", ...spanOf(block.view, 0, block.view.text.length), data: { title: block.view.text }, related: [spanOf(title.view, 0, title.view.text.length)] }];
}

/** The title once more right below itself, as a page's title and a text's are pasted together. */
function repeated(report: Report): readonly Finding[] {
  const { title } = outlineOf(report);
  const next = blocksOf(report).find(({ view, index }) => view.text !== "" && index > (title?.index ?? Infinity));
  return next === undefined || next.view.text !== title?.view.text ? [] : [{ key: "repeated", ...spanOf(next.view, 0, next.view.text.length), data: { title: next.view.text } }];
}
