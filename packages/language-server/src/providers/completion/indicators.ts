import { factsOf, FULL_STOP, outlineOf, rolesByBlock, STOP_MARKS, templateOf, type Report } from "@lint-report/report-model";
import { openIndicatorsOf, topicOf } from "remark-preset-lint-report";
import { CompletionItemKind } from "vscode-languageserver";
import { texts } from "../../texts.js";
import type { Suggestion, Typing } from "./typing.js";

const MEASURES = "measures";
/** Lines that are no running text. Examples: `## 一、`, `| 类别`, `<!-- 提示`. */
const NO_TEXT = /^[ \t]{0,8}(?:#|\||<!--|```)/u;

/** Figures that reports of this kind state and the draft does not, as sentences to be filled: those of the section's topic first. */
export function indicatorSuggestions({ linted: { report }, before, after, offset }: Typing): readonly Suggestion[] {
  if (NO_TEXT.test(before) || after.trim() !== "" || !isInMeasures(report, offset)) return [];
  const from = [...before].reduce((last, unit, index) => (STOP_MARKS.includes(unit) ? index + 1 : last), 0);
  const topic = topicAt(report, offset);
  const level = factsOf(report).level?.value;
  const expected = new Set(templateOf(report).template.sections.flatMap(({ topics }) => topics.flatMap(({ indicators }) => indicators)));
  const open = openIndicatorsOf(report).filter(({ key, core }) => expected.has(key) || core.some((each) => each === level));
  return [...open.filter((each) => each.topic === topic), ...open.filter((each) => each.topic !== topic)].map(({ title, sentence, phrases }): Suggestion => ({
    label: title, detail: texts.completion.indicator, documentation: sentence, kind: CompletionItemKind.Snippet,
    text: sentence + FULL_STOP, from, filter: [title, ...phrases].join(" "),
  }));
}

function isInMeasures(report: Report, offset: number): boolean {
  const section = outlineOf(report).sections.findLast(({ block }) => block.start < offset);
  return section !== undefined && rolesByBlock(report)[section.block.index]?.includes(MEASURES) === true;
}

function topicAt(report: Report, offset: number): string | undefined {
  const { sections } = outlineOf(report);
  for (let section = sections.findLast(({ block }) => block.start < offset); section !== undefined; section = sections[section.parent ?? -1]) {
    const topic = topicOf(section.title, report);
    if (topic !== undefined) return topic;
  }
  return undefined;
}
