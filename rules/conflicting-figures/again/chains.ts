import { figuresBySentence, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { has } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { isOtherPeriod } from "../reading/tables.js";
import { bareWords, type Words } from "../reading/words.js";

/** Smaller figures may be the same by chance. */
const TELLING = 100n;
const PERCENT = "percent";
/** Letters at the end of a figure's words under which it is found again: who did it may stand before. */
const NAMING = 4;
/** Places with one figure of a step that are compared. */
const COMPARED = 4;

/** The figures of one sentence by their words without what says nothing: 审结 of 已审结. */
interface Place {
  readonly block: number;
  readonly figures: ReadonlyMap<string, Quantity>;
}

/** 受理158件，审结149件 and 受理的158件中，已审结146件: figures of the same words that differ where another is the same. */
export function chainsOf(input: RuleInput): readonly Again[] {
  const places = new Map<string, Place[]>();
  const told = new Set<number>();
  return placesIn(input).flatMap((here) => [...here.figures].flatMap(([core, { family, value }]) => {
    // 审核率100% is so of anything.
    if (value.scale > 0 || value.digits < TELLING || family === PERCENT) return [];
    const key = `${core.slice(-NAMING)} ${family} ${String(value.digits)}`;
    const earlier = places.get(key) ?? [];
    if (earlier.length < COMPARED) places.set(key, [...earlier, here]);
    const chains = earlier.flatMap((there) => differing(there, here)).filter(({ second }) => !told.has(second.index));
    for (const { second } of chains) told.add(second.index);
    return chains;
  }));
}

/** The figures that both tell in the same words and that differ. */
function differing(there: Place, here: Place): readonly Again[] {
  if (there.block === here.block) return [];
  return [...here.figures].flatMap(([noun, second]) => {
    const first = there.figures.get(noun);
    return first === undefined || first.unit !== second.unit || first.value.digits === second.value.digits ? [] : [{ first, second }];
  });
}

function placesIn({ report, data: { words } }: RuleInput): readonly Place[] {
  return [...figuresBySentence(quantitiesOf(report)).values()].flatMap((quantities) => {
    const [first] = quantities;
    const text = quantities.map(({ lead }) => lead).join();
    const isOther = first === undefined || isPlan(first.block, words, report) || isOtherPeriod(text, words, report) || has(text, words["parts"]);
    return isOther ? [] : [{ block: first.block.index, figures: figuresIn(quantities, words, report) }];
  });
}

/** The figures of a sentence by their words; words that are told twice are none. */
function figuresIn(quantities: readonly Quantity[], words: Words, report: Report): ReadonlyMap<string, Quantity> {
  const figures = new Map<string, Quantity>();
  const twice = new Set<string>();
  for (const quantity of quantities) {
    const { before, depth, approximation, upper } = quantity;
    const core = depth > 0 || approximation !== "none" || upper !== undefined ? "" : bareWords(before, words, report);
    if (core.length < SHORTEST) continue;
    if (figures.has(core)) twice.add(core);
    figures.set(core, quantity);
  }
  for (const core of twice) figures.delete(core);
  return figures;
}

/** Letters that name a figure. */
const SHORTEST = 2;
