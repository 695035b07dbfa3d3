import type { RuleInput } from "../src/types.js";
import { activitiesIn } from "./activities.js";
import type { Again } from "./again.js";
import { basesIn } from "./bases.js";
import { changesAgain } from "./changes-again.js";
import { echoesIn } from "./echoes.js";
import { headingsIn } from "./headings.js";
import { holdingsIn } from "./holdings.js";
import { lastYearsIn } from "./last-years.js";
import { referencesIn } from "./references.js";
import { reorderedIn } from "./reordered.js";
import { retoldIn } from "./retold.js";
import { roundedAgain } from "./rounded-again.js";
import { likelyIn } from "./likely.js";
import { othersOfWhole, partsAlone } from "./step-conflicts.js";
import { rowsAgain } from "./rows-again.js";
import { yearTotalsIn } from "./year-totals.js";

/** Ways in which a later figure seems to tell an earlier one again with another value; the rule tells of each figure once, by the first way that finds it. */
const WAYS: readonly ((input: RuleInput) => readonly Again[])[] = [
  echoesIn, activitiesIn, referencesIn, othersOfWhole, partsAlone, holdingsIn, lastYearsIn, reorderedIn, retoldIn, yearTotalsIn, basesIn, roundedAgain, headingsIn, changesAgain, rowsAgain, likelyIn,
];

/** Figures that are told again in other words. To be told as hints. */
export function retellingsIn(input: RuleInput): readonly Again[] {
  return WAYS.flatMap((find) => find(input));
}
