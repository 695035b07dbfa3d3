import { ruleData } from "remark-preset-lint-report";
import { holds } from "../../places.js";
import { texts } from "../../texts.js";
import type { LintedDraft } from "../../reading/reading.js";
import type { Hovered } from "./hover.js";
import { literally } from "./markdown.js";

/** The findings at a place: on what basis, and where the rule is explained. The message itself is the editor's to show. */
export function findingHover({ result: { messages } }: LintedDraft, offset: number): Hovered | undefined {
  const found = messages.filter(({ place }) => holds({ start: place.start.offset, end: place.end.offset }, offset));
  const [first] = found;
  if (first === undefined) return undefined;
  const parts = found.map(({ ruleId, note, url }) => [texts.hover.rule(ruleData[ruleId]?.title ?? ruleId), "", literally(note), "", texts.hover.page(ruleId, url)].join("\n"));
  return { start: first.place.start.offset, end: first.place.end.offset, markdown: [...new Set(parts)].join("\n\n") };
}
