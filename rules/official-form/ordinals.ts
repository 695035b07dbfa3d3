import { ordinalsIn, spanOf, type Block, type Ordinal } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

/** The first ordinal that goes on counting in another family: 首先 … 其次 … 第三. A family that goes on itself is only interrupted. */
export function mixedOrdinals({ view }: Block): readonly Finding[] {
  const ordinals = ordinalsIn(view.text);
  const strays = ordinals.flatMap((each, index): readonly Finding[] => {
    const before = ordinals.slice(0, index);
    const isStray = !before.some(({ family, number }) => family === each.family && number === each.number - 1);
    const last = before.findLast(({ number }) => number === each.number - 1);
    if (!isStray || last === undefined || goesOn(last, ordinals.slice(index))) return [];
    return [{
      key: "mixed-ordinals",
      ...spanOf(view, each.start, each.end),
      data: { before: last.text, text: each.text },
      related: [spanOf(view, last.start, last.end)],
    }];
  });
  return strays.slice(0, 1);
}

function goesOn({ family, number }: Ordinal, rest: readonly Ordinal[]): boolean {
  return rest.some((each) => each.family === family && each.number === number + 1);
}
