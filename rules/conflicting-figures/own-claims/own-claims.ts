import type { Finding, RuleInput } from "../../src/types.js";
import { allAndLeft } from "./all-and-left.js";
import { boundsIn } from "./bounds.js";
import { daysBetweenIn } from "./days-between.js";
import { everSinceIn } from "./ever-since.js";
import { inTurn } from "./in-turn.js";
import { listedIn } from "./listed.js";
import { listedPlainly } from "./listed-plainly.js";
import { comparedInWords } from "./compared-in-words.js";
import { metTargetsIn } from "./met-targets.js";
import { outOfBounds } from "./out-of-bounds.js";
import { namedByNumbers } from "./named-by-numbers.js";
import { personsOfGroups } from "./persons-of-groups.js";
import { placedIn } from "./placed.js";
import { pointsCountedIn } from "./points-counted.js";
import { rankedIn } from "./ranked.js";
import { titlesTold } from "./titles-told.js";
import { twoWaysIn } from "./two-ways.js";
import { upsAndDowns } from "./ups-and-downs.js";
import { waysIn } from "./ways.js";
import { yearSpansIn } from "./year-spans.js";
import { yearsAboveIn } from "./years-above.js";

/** What a text says of figures that stand beside it. To be told as hints. */
export function ownClaimsIn(input: RuleInput): readonly Finding[] {
  return [boundsIn, metTargetsIn, yearsAboveIn, listedIn, listedPlainly, namedByNumbers, titlesTold, upsAndDowns, pointsCountedIn, rankedIn, inTurn, waysIn, comparedInWords, personsOfGroups, everSinceIn, placedIn, twoWaysIn, daysBetweenIn, yearSpansIn, allAndLeft, outOfBounds].flatMap((each) => each(input));
}
