import { slippedAverages } from "./averages/slipped-averages.js";
import { closingFirst } from "./balances/closing-first.js";
import { farClosings } from "./balances/far-closings.js";
import { farRests } from "./balances/far-rests.js";
import { plainBalances } from "./balances/plain-balances.js";
import { slippedRests } from "./balances/slipped-rests.js";
import type { DraftFigures } from "./draft-figures.js";
import { toldFormulas } from "./formulas/formulas.js";
import { changesOfParts } from "./growth/changes-of-parts.js";
import { contraryChanges } from "./growth/contrary-changes.js";
import { farPoints } from "./growth/far-points.js";
import { growthOfParts } from "./growth/growth-of-parts.js";
import { impossibleGrowths } from "./growth/impossible-growths.js";
import { laterBases } from "./growth/later-bases.js";
import { mistakenGrowths } from "./growth/mistaken-growths.js";
import { namedDifferences } from "./growth/named-differences.js";
import { namedGrowths } from "./growth/named-growths.js";
import { naturalGrowths } from "./growth/natural-growths.js";
import { overYears } from "./growth/over-years.js";
import { pairRatios } from "./growth/pair-ratios.js";
import { slippedDifferences } from "./growth/slipped-differences.js";
import { slippedPoints } from "./growth/slipped-points.js";
import { byToldBases } from "./growth/told-bases.js";
import { turnedGrowths } from "./growth/turned-growths.js";
import { inSentences } from "./in-sentence.js";
import { acrossParagraphs } from "./joined.js";
import { amongLed } from "./parts/among-led.js";
import { beyondAllPlaces } from "./parts/lowest-places.js";
import { notDone } from "./parts/not-done.js";
import { partsOfThese } from "./parts/these-parts.js";
import { topicParts } from "./parts/topic-parts.js";
import { withinPeriods } from "./parts/within-period.js";
import { clausePatterns } from "./patterns/pattern-clauses.js";
import { tablePatterns } from "./patterns/pattern-tables.js";
import { withoutKnown } from "./patterns/unlike.js";
import { ofBasesElsewhere } from "./rates/bases-elsewhere.js";
import { besideOverall } from "./rates/beside-overall.js";
import { farKinds, farTimes } from "./rates/far-kinds.js";
import { farShares } from "./rates/far-wholes.js";
import { fellowShares } from "./rates/fellow-shares.js";
import { fullRates } from "./rates/full-rates.js";
import { fullShares } from "./rates/full-shares.js";
import { impliedWholes } from "./rates/implied-wholes.js";
import { jointShares } from "./rates/joint-shares.js";
import { leftOfRates } from "./rates/left-of-rates.js";
import { listedShares } from "./rates/listed-shares.js";
import { overPlaces } from "./rates/of-places.js";
import { outOfRange } from "./rates/out-of-range.js";
import { outcomeRates } from "./rates/outcome-rates.js";
import { overAll } from "./rates/over-all.js";
import { restsOfRates } from "./rates/rests-of-rates.js";
import { sharedWholes } from "./rates/shared-wholes.js";
import { siblingShares } from "./rates/sibling-shares.js";
import { slippedBehind } from "./rates/slipped-behind.js";
import { slippedRates } from "./rates/slipped-rates.js";
import { swappedRates } from "./rates/swapped-rates.js";
import { turnedShares } from "./rates/turned-shares.js";
import { withoutGuesses } from "./sifts/certainty.js";
import { withoutConsequences } from "./sifts/consequences.js";
import { withoutFarGiven } from "./sifts/far-given.js";
import { withMistakenBases } from "./sifts/mistaken-bases.js";
import { withoutOwnTotals } from "./sifts/meant-otherwise.js";
import { withoutOthersMeant } from "./sifts/of-others.js";
import { withoutOtherThings } from "./sifts/other-things.js";
import { toldOnce, withoutAllByNow, withoutMeasures, withoutOfAnother, withoutOthersToldWith, withoutProperties, withoutRightRests, withoutSettled, withoutToldShares } from "./sifts/settled.js";
import { doubtedByTold } from "./sifts/sums-told.js";
import { withoutToldRests } from "./sifts/told-rests.js";
import { withoutVouched } from "./sifts/vouched.js";
import { farLists } from "./sums/far-lists.js";
import { halfYears } from "./sums/half-years.js";
import { lookingBack } from "./sums/looking-back.js";
import { misplacedParts } from "./sums/misplaced-parts.js";
import { withMixedLists } from "./sums/mixed-lists.js";
import { namedTogether } from "./sums/named-together.js";
import { pairedSums } from "./sums/paired-sums.js";
import { plainSums } from "./sums/plain-sums.js";
import { plainTotals } from "./sums/plain-totals.js";
import { sharedOut } from "./sums/shared-out.js";
import { twoDivisions } from "./sums/two-divisions.js";
import { withSlippedLists } from "./sums/slipped-lists.js";
import { slippedPairs } from "./sums/slipped-pairs.js";
import { tableGrowths } from "./tables/table-growths.js";
import { tableParts } from "./tables/table-parts.js";
import { tableRateChecks } from "./tables/table-rates.js";
import { tableChecks } from "./tables/table-sums.js";
import type { FigureCheck } from "./types.js";

type Checks = readonly FigureCheck[];

/** What is looked for at one time: each of `finds` knows what all stages before found and left; then each of `sifts`, in this order, takes away from all that is known by then or says it otherwise. */
interface Stage {
  readonly finds: readonly ((figures: DraftFigures, known: Checks) => Checks)[];
  readonly sifts: readonly ((checks: Checks, figures: DraftFigures) => Checks)[];
}

/** From what is surest to what only nearly fits. */
export const STAGES: readonly Stage[] = [
  { finds: [inSentences], sifts: [] },
  // Figures of earlier sentences and paragraphs that words lead to.
  { finds: [farShares, lookingBack], sifts: [] },
  { finds: [acrossParagraphs], sifts: [] },
  { finds: [partsOfThese, amongLed, halfYears, farRests, farClosings, notDone, namedTogether, beyondAllPlaces, withinPeriods, pairedSums], sifts: [overYears] },
  { finds: [swappedRates], sifts: [withoutToldRests, withoutFarGiven, withoutSettled, sharedWholes, withoutConsequences, withMistakenBases, withoutVouched] },
  // Figures from which nothing was recomputed so far, and that those near them give but for a digit.
  {
    finds: [
      naturalGrowths, namedDifferences, contraryChanges, namedGrowths, slippedRates, slippedBehind, fullRates, slippedDifferences, slippedAverages, slippedRests, restsOfRates, slippedPoints, farPoints, pairRatios, misplacedParts, fullShares,
      sharedOut, jointShares, changesOfParts, byToldBases, laterBases, mistakenGrowths, leftOfRates, siblingShares,
    ],
    sifts: [],
  },
  // Those left that others give with their digits in another order.
  { finds: [listedShares], sifts: [] },
  { finds: [turnedShares, turnedGrowths, impossibleGrowths], sifts: [] },
  { finds: [slippedPairs, plainSums, plainTotals], sifts: [withoutToldRests] },
  { finds: [farLists, twoDivisions], sifts: [withoutOwnTotals] },
  // What is told elsewhere, and in tables.
  { finds: [plainBalances, closingFirst, overPlaces, farKinds, farTimes, outcomeRates, fellowShares, outOfRange, besideOverall, topicParts, tableChecks, tableParts, tableRateChecks, tableGrowths, overAll], sifts: [] },
  {
    finds: [impliedWholes, ofBasesElsewhere, growthOfParts, toldFormulas],
    sifts: [withoutProperties, withoutOthersToldWith, withSlippedLists, withoutRightRests, withoutAllByNow, withoutToldShares, withoutMeasures, toldOnce, withoutOtherThings, withMixedLists, withoutOfAnother, withoutOthersMeant, doubtedByTold, withoutGuesses],
  },
  { finds: [(figures, known) => withoutKnown([...tablePatterns(figures), ...clausePatterns(figures)], known)], sifts: [] },
];
