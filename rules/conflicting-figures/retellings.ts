import type { RuleInput } from "../src/types.js";
import { activitiesIn } from "./again/activities.js";
import type { Again } from "./again/again.js";
import { basesIn } from "./again/bases.js";
import { changesAgain } from "./again/changes-again.js";
import { echoesIn } from "./again/echoes.js";
import { headingsIn } from "./again/headings.js";
import { holdingsIn } from "./again/holdings.js";
import { lastYearsIn } from "./again/last-years.js";
import { pointedBackIn } from "./again/pointed-back.js";
import { referencesIn } from "./again/references.js";
import { reorderedIn } from "./again/reordered.js";
import { retoldIn } from "./again/retold.js";
import { roundedAgain } from "./again/rounded-again.js";
import { likelyIn } from "./likely/likely.js";
import { othersOfWhole, partsAlone } from "./steps/step-conflicts.js";
import { rowsAgain } from "./again/rows-again.js";
import { yearTotalsIn } from "./again/year-totals.js";

/** Ways in which a later figure seems to tell an earlier one again with another value; the rule tells of each figure once, by the first way that finds it. */
const WAYS: readonly ((input: RuleInput) => readonly Again[])[] = [
  echoesIn, activitiesIn, referencesIn, othersOfWhole, partsAlone, holdingsIn, lastYearsIn, reorderedIn, retoldIn, yearTotalsIn, basesIn, roundedAgain, headingsIn, changesAgain, rowsAgain, pointedBackIn, likelyIn,
];

/** Figures that are told again in other words. To be told as hints. */
export function retellingsIn(input: RuleInput): readonly Again[] {
  return WAYS.flatMap((find) => find(input));
}
