import { factsOf, headingMarkOf, nextChapterMark, partsOf, scaffoldOf, templateOf, type Report } from "@lint-report/report-model";
import { filledTitle } from "remark-preset-lint-report";
import { CompletionItemKind } from "vscode-languageserver";
import { texts } from "../../texts.js";
import { skeletonsOf, type Skeleton } from "./skeletons.js";
import type { Suggestion, Typing } from "./typing.js";

/** A heading that is being begun. Examples: `## 三、`, `#`, an empty line. */
const BEGUN = /^(#{0,6})[ \t]{0,4}([^\s。，；]{0,30})$/u;

/** Parts of the template that the draft does not have, each with its number and what stands in it. */
export function sectionSuggestions({ linted: { report }, before, after, offset }: Typing): readonly Suggestion[] {
  const begun = BEGUN.exec(before);
  if (begun === null || after.trim() !== "" || !isHeading(begun[1] ?? "", begun[2] ?? "")) return [];
  const skeletons = skeletonsFor(report);
  return partsOf(report).filter(({ status }) => status === "missing").map(({ section: { id, title, required } }): Suggestion => {
    const heading = nextChapterMark(report, offset) + filledTitle(title, report);
    const body = skeletons.find((skeleton) => skeleton.id === id)?.body ?? "";
    return {
      label: heading, detail: required ? texts.completion.required : texts.completion.optional, kind: CompletionItemKind.Module, from: 0,
      documentation: body, text: `${report.context.plain ? "" : "## "}${heading}\n${body === "" ? "" : `\n${body}\n`}`, filter: `${begun[1] ?? ""} ${heading}`,
    };
  });
}

/** Bare text begins a heading only by its number. */
function isHeading(hashes: string, text: string): boolean {
  return text === "" || hashes !== "" || headingMarkOf(text) !== undefined;
}

/** The parts as `init` would begin them for this authority and year. */
function skeletonsFor(report: Report): readonly Skeleton[] {
  const { year, level, authorities, superior } = factsOf(report);
  const { template } = templateOf(report);
  const { standard } = report.context;
  const first = standard.levels.find(({ profile }) => profile === template.profile)?.key ?? "town";
  if (year === undefined) return [];
  const scaffold = scaffoldOf({ template, standard, level: level?.value ?? first, year: year.value, authority: authorities[0]?.value, superior: superior?.value });
  return skeletonsOf(scaffold, standard.forms.closings);
}
