import { dutiesOf, dutySentence, outlineOf, principalTitlesOf, rolesByBlock, STOP_MARKS, type Report } from "@lint-report/report-model";
import { CompletionItemKind } from "vscode-languageserver";
import { texts } from "../../texts.js";
import { NO_TEXT, type Suggestion, type Typing } from "./typing.js";

const FIRST_RESPONSIBLE = "first-responsible";

/** In the first responsible persons' part: the duties that the report does not tell of yet, as sentences to be filled. */
export function dutySuggestions({ linted: { report }, before, after, offset }: Typing): readonly Suggestion[] {
  if (NO_TEXT.test(before) || after.trim() !== "" || !isInPart(report, offset)) return [];
  const from = [...before].reduce((last, unit, index) => (STOP_MARKS.includes(unit) ? index + 1 : last), 0);
  return dutiesOf(report).filter(({ told }) => told !== "part").map(({ duty, told }): Suggestion => ({
    label: duty.label, detail: told === "elsewhere" ? texts.completion.dutyElsewhere : texts.completion.duty[duty.principal], documentation: `${duty.title}\n${duty.evidence}`,
    kind: CompletionItemKind.Snippet, text: dutySentence(duty, principalTitlesOf(report)), from, filter: [duty.label, duty.title, ...duty.words].join(" "),
  }));
}

function isInPart(report: Report, offset: number): boolean {
  const section = outlineOf(report).sections.findLast(({ block }) => block.start < offset);
  return section !== undefined && rolesByBlock(report)[section.block.index]?.includes(FIRST_RESPONSIBLE) === true;
}
