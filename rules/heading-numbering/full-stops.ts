import { FULL_STOP, spanOf, type Section } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** Headings that stand alone and end in a full stop while others of their level do not. */
export function fullStops(sections: readonly Section[]): readonly Finding[] {
  const alone = sections.filter(({ form }) => form === "markdown" || form === "bare");
  return alone.filter((section) => section.title.endsWith(FULL_STOP) && alone.some((other) => other.level === section.level && !other.title.endsWith(FULL_STOP)))
    .map(({ block }) => {
      const end = block.view.text.length;
      const place = spanOf(block.view, end - 1, end);
      return { key: "full-stop", ...place, edits: [{ ...place, text: "" }], safe: true };
    });
}
