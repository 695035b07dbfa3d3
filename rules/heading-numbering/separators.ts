import { groupBy, MARK_NUMERAL } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";
import type { Group } from "./groups.js";

/** `1.` beside `2、`, `（1）` beside `2）`: named once for a group, at the first that differs from the commonest. */
export function mixedSeparators({ members }: Group): readonly Finding[] {
  const arabic = members.filter(({ mark: { style, flaw } }) => (style === "arabic" || style === "arabic-bracket") && flaw === undefined);
  const forms = groupBy(arabic, ({ mark }) => mark.text.replace(MARK_NUMERAL, ""));
  const [usual, ...others] = [...forms.values()].sort((a, b) => b.length - a.length);
  const odd = others.flat().sort((a, b) => a.index - b.index);
  const [first] = odd;
  if (usual?.[0] === undefined || first === undefined) return [];
  return [{
    key: "mixed-separator",
    ...first.markSpan,
    data: { mark: first.mark.text, common: usual[0].mark.text },
    related: odd.slice(1).map(({ markSpan }) => markSpan),
  }];
}
