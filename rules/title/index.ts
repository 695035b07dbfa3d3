import { blocksOf, frontMatterOf } from "@lint-report/report-model";
import type { Rule } from "../src/types.js";
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
    if (line === "split") return [];
    if (line === undefined) return texts < FEWEST_TEXTS || frontMatterOf(input.report)?.values.has(SITE_TITLE) === true ? [] : [missing(input)];
    return [...subjects(line, input), ...years(line, input), ...names(line, input), ...genres(line, input)];
  },
};
