import { quantitiesOf, rolesByBlock, wordFinderOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import type { Again } from "./again.js";
import { PLAN } from "./nones.js";
import { isOtherPeriod } from "./tables.js";
import { bareWords, has, type Words } from "./words.js";

/** Smaller figures may be the same by chance. */
const TELLING = 100n;
/** Places with one figure of a step that are compared. */
const COMPARED = 4;

interface Step {
  readonly quantity: Quantity;
  /** Its words without what says nothing: 审结 of 已审结. */
  readonly core: string;
}

/** The steps of one sentence, each with its only figure. */
interface Place {
  readonly block: number;
  readonly steps: ReadonlyMap<string, Step>;
}

/** 受理158件，审结149件 and 受理的158件中，已审结146件: figures of one step that differ where another step's is the same. */
export function chainsOf(input: RuleInput): readonly Again[] {
  const places = new Map<string, Place[]>();
  const told = new Set<number>();
  return placesIn(input).flatMap((here) => [...here.steps].flatMap(([step, { quantity: { family, value } }]) => {
    if (value.scale > 0 || value.digits < TELLING) return [];
    const key = `${step} ${family} ${String(value.digits)}`;
    const earlier = places.get(key) ?? [];
    if (earlier.length < COMPARED) places.set(key, [...earlier, here]);
    const chains = earlier.flatMap((there) => differing(there, here)).filter(({ second }) => !told.has(second.index));
    for (const { second } of chains) told.add(second.index);
    return chains;
  }));
}

/** The steps that both tell in the same words and whose figures differ. */
function differing(there: Place, here: Place): readonly Again[] {
  if (there.block === here.block) return [];
  return [...here.steps].flatMap(([step, { quantity: second, core }]) => {
    const first = there.steps.get(step);
    return first === undefined || first.core !== core || first.quantity.unit !== second.unit || first.quantity.value.digits === second.value.digits ? [] : [{ first: first.quantity, second, noun: step }];
  });
}

function placesIn({ report, data: { words } }: RuleInput): readonly Place[] {
  const groups = new Map<string, Quantity[]>();
  for (const quantity of quantitiesOf(report)) {
    const key = `${String(quantity.block.index)}/${String(quantity.sentence)}`;
    const group = groups.get(key);
    if (group !== undefined) group.push(quantity);
    else if (quantity.block.cell === undefined) groups.set(key, [quantity]);
  }
  return [...groups.values()].flatMap((quantities) => {
    const [first] = quantities;
    const text = quantities.map(({ lead }) => lead).join();
    const isOther = first === undefined || rolesByBlock(report)[first.block.index]?.includes(PLAN) === true || isOtherPeriod(text, words, report) || has(text, words["parts"]);
    return isOther ? [] : [{ block: first.block.index, steps: stepsIn(quantities, words, report) }];
  });
}

/** The steps of a sentence; one that is told twice is none. */
function stepsIn(quantities: readonly Quantity[], words: Words, report: Report): ReadonlyMap<string, Step> {
  const find = wordFinderOf(report.context.standard.figureWords.stages);
  const steps = new Map<string, Step>();
  const twice = new Set<string>();
  for (const quantity of quantities) {
    const { before, depth, approximation, upper } = quantity;
    const step = depth > 0 || approximation !== "none" || upper !== undefined ? undefined : find(before).at(-1)?.word;
    if (step === undefined) continue;
    if (steps.has(step)) twice.add(step);
    steps.set(step, { quantity, core: bareWords(before, words, report) });
  }
  for (const step of twice) steps.delete(step);
  return steps;
}
