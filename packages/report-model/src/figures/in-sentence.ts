import type { FigureWords } from "@lint-report/standard";
import { ALL_HINT, AVERAGE_HINT, CHANGE_HINT, DIVISION, EACH_HINT, HALF_HINT, NET, POINTS_HINT, RATE_HINT, REST_HINT, TENTHS_HINT, TOTAL_HINT } from "../text/chinese-clauses.js";
import { NONE_OPEN } from "../text/chinese-claims.js";
import { TIMES_HINT } from "../text/chinese-comparisons.js";
import { AMONG_HINT, STOCK_HINT } from "../text/chinese-figures.js";
import { NAMED_TIMES_HINT } from "../text/chinese-statements.js";
import { ANY_RATE_HINT } from "../text/chinese-scopes.js";
import { OF_SO_MANY_HINT, RATIO_SIGN } from "../text/chinese-shares.js";
import { averageChecks } from "./averages/averages.js";
import { stocksInBrackets } from "./balances/in-brackets.js";
import { eachPeriodChecks } from "./averages/each-period.js";
import { eachTimesChecks } from "./averages/each-times.js";
import { namedTimesChecks } from "./averages/named-times.js";
import { balanceChecks } from "./balances/balances.js";
import { flowsBetween, netChecks } from "./balances/net-changes.js";
import { remainderChecks } from "./balances/remainders.js";
import { againstFull, noneOpenDespite } from "./claims/against-full.js";
import { allChecks, allDespiteRest, fullDespiteDenied } from "./claims/alls.js";
import { denialChecks, halfChecks, shareChecks } from "./claims/claims.js";
import { lateDespite } from "./claims/late-despite.js";
import type { DraftFigures } from "./draft-figures.js";
import { benchmarkPoints } from "./growth/benchmark-points.js";
import { growthChecks } from "./growth/growth.js";
import { madeInto } from "./growth/made-into.js";
import { timesChecks } from "./growth/multiples.js";
import { ratioChecks } from "./growth/ratios.js";
import { beyondAll } from "./parts/beyond-all.js";
import { cameOf } from "./parts/came-of.js";
import { farParts } from "./parts/far-parts.js";
import { byGivenParts } from "./parts/given-parts.js";
import { ofJustTold } from "./parts/just-told.js";
import { notedParts } from "./parts/noted-parts.js";
import { partChecks } from "./parts/parts.js";
import { slippedExcess } from "./parts/slipped-excess.js";
import { bracketShares } from "./rates/bracket-shares.js";
import { dividedShares } from "./rates/divided-shares.js";
import { namedWholes } from "./rates/named-wholes.js";
import { overGroups } from "./rates/over-groups.js";
import { ratesInMarks } from "./rates/in-marks.js";
import { ratesBeside } from "./rates/rates-beside.js";
import { rateChecks } from "./rates/rates.js";
import { overHedged } from "./hedged.js";
import { isCounted, type Sentence } from "./reading/scope.js";
import { asSureAsCanBe, withoutFarOff } from "./sifts/certainty.js";
import { withoutMisreadings, withoutRatesOfSome } from "./sifts/misreadings.js";
import { withoutReversed } from "./sifts/reversed.js";
import { withoutExplained, withoutListsOfBoth, withoutOfAnother, withoutPartsOfBoth, withoutRightShares, withoutSomeYears } from "./sifts/settled.js";
import { withTrustedTotals, withoutDoubts, withoutEchoes, withoutPartsOfEarlier, withoutSiblings, withoutSlipsOfWholes } from "./sifts/without-doubles.js";
import { gradedShares } from "./sums/graded-shares.js";
import { divisionChecks } from "./sums/divisions.js";
import { mixedTotals } from "./sums/mixed-totals.js";
import { byNamedSums } from "./sums/named-sums.js";
import { keptOf } from "./parts/kept-of.js";
import { nearSums } from "./sums/near-sums.js";
import { byPairedLists } from "./sums/paired-lists.js";
import { totalsOfYear } from "./sums/of-the-year.js";
import { overPools } from "./sums/pools.js";
import { secondUnits } from "./sums/second-units.js";
import { shareSums } from "./sums/share-sums.js";
import { soManyKinds } from "./sums/so-many-kinds.js";
import { suchTogether } from "./sums/such-together.js";
import { sumChecks } from "./sums/sums.js";
import { totalsBehind } from "./sums/totals-behind.js";
import type { FigureCheck } from "./types.js";

type Checks = readonly FigureCheck[];

/** One recomputation, and what a sentence must have for it. */
interface Find {
  readonly checks: (sentence: Sentence, words: FigureWords, known: Checks) => Checks;
  /** A sentence without such letters has nothing for it. */
  readonly hint?: RegExp;
  /** As many counts of one kind it needs; any figures do where it is left out. */
  readonly alike?: number;
}

/** What is looked for at one time, and what then takes away from all that is known, or says it otherwise; in this order. */
interface Stage {
  readonly finds: readonly Find[];
  readonly sifts: readonly ((checks: Checks, sentence: Sentence, words: FigureWords) => Checks)[];
}

const PER_CENT = /[%\uff05]/u;
/** Counts that may be parts of a third. */
const PARTS = 3;

const STAGES: readonly Stage[] = [
  {
    finds: [
      { checks: rateChecks, hint: RATE_HINT }, { checks: allChecks, hint: ALL_HINT, alike: 2 }, { checks: allDespiteRest, hint: ALL_HINT, alike: 3 }, { checks: halfChecks, hint: HALF_HINT, alike: 2 },
      { checks: shareChecks, hint: TENTHS_HINT, alike: 2 }, { checks: denialChecks, hint: ALL_HINT, alike: 2 }, { checks: growthChecks, hint: CHANGE_HINT }, { checks: averageChecks, hint: AVERAGE_HINT },
      { checks: sumChecks, alike: 2 }, { checks: timesChecks, hint: TIMES_HINT, alike: 2 }, { checks: ratioChecks, hint: RATIO_SIGN, alike: 2 }, { checks: divisionChecks, hint: DIVISION, alike: 2 },
      { checks: shareSums, hint: RATE_HINT }, { checks: bracketShares, hint: PER_CENT, alike: 3 }, { checks: totalsBehind, hint: TOTAL_HINT }, { checks: balanceChecks, hint: STOCK_HINT },
      { checks: netChecks, hint: NET, alike: 3 }, { checks: flowsBetween, hint: CHANGE_HINT, alike: 4 }, { checks: remainderChecks, hint: REST_HINT }, { checks: eachTimesChecks, hint: EACH_HINT },
      { checks: benchmarkPoints, hint: POINTS_HINT }, { checks: partChecks, alike: 2 },
    ],
    sifts: [asSureAsCanBe, withoutSomeYears, withoutEchoes, withoutDoubts, withoutMisreadings, withoutSiblings, withoutPartsOfEarlier, withoutSlipsOfWholes, withTrustedTotals, withoutRightShares, withoutExplained],
  },
  // What names its parts, or is told by what stands right behind it, whatever else may be meant.
  { finds: [], sifts: [byNamedSums, byGivenParts] },
  {
    finds: [
      { checks: fullDespiteDenied, hint: RATE_HINT }, { checks: namedWholes, hint: AMONG_HINT }, { checks: farParts }, { checks: secondUnits }, { checks: mixedTotals, hint: TOTAL_HINT }, { checks: nearSums, alike: 2 },
      { checks: cameOf, alike: 2 }, { checks: ofJustTold, alike: 2 }, { checks: ratesBeside, hint: RATE_HINT }, { checks: ratesInMarks, hint: RATE_HINT }, { checks: againstFull, hint: RATE_HINT }, { checks: noneOpenDespite, hint: NONE_OPEN, alike: 2 }, { checks: dividedShares, hint: ANY_RATE_HINT }, { checks: lateDespite, hint: RATE_HINT }, { checks: suchTogether }, { checks: soManyKinds, hint: OF_SO_MANY_HINT }, { checks: eachPeriodChecks, hint: AVERAGE_HINT, alike: 2 }, { checks: stocksInBrackets, alike: PARTS }, { checks: keptOf, alike: 2 }, { checks: madeInto, hint: CHANGE_HINT, alike: 2 }, { checks: notedParts, alike: 2 }, { checks: totalsOfYear, hint: TOTAL_HINT, alike: PARTS }, { checks: gradedShares, hint: PER_CENT }, { checks: namedTimesChecks, hint: NAMED_TIMES_HINT },
    ],
    sifts: [],
  },
  { finds: [{ checks: beyondAll, alike: 2 }, { checks: slippedExcess, alike: PARTS }], sifts: [withoutReversed, withoutOfAnother, withoutRatesOfSome, withoutFarOff] },
];

/** How many counts of one kind a sentence has at most; those without unit go with any. */
function mostAlike({ quantities }: Sentence): number {
  const families = new Map<string, number>();
  for (const each of quantities) if (isCounted(each)) families.set(each.family, (families.get(each.family) ?? 0) + 1);
  const bare = families.get("none") ?? 0;
  return Math.max(bare, ...[...families].map(([family, count]) => (family === "none" ? 0 : count + bare)));
}

function checksOf(sentence: Sentence, words: FigureWords): Checks {
  if (sentence.quantities.length + sentence.previous.length < FEWEST) return [];
  const most = mostAlike(sentence);
  return STAGES.reduce<Checks>((known, { finds, sifts }) => {
    const found = finds.flatMap(({ checks, hint, alike = 0 }) => (most >= alike && hint?.test(sentence.text) !== false ? checks(sentence, words, known) : []));
    return sifts.reduce<Checks>((checks, sift) => sift(checks, sentence, words), [...known, ...found]);
  }, []);
}

/** Figures that a recomputation takes at least. */
const FEWEST = 2;

/** What the figures of one sentence, and of those right before it, tell of each other. */
export function checksIn(sentence: Sentence, words: FigureWords): Checks {
  const exact = byPairedLists(checksOf(sentence, words), sentence, words);
  const pooled = overPools(overHedged(exact, sentence, { words, recompute: checksOf }), sentence, { words, recompute: checksOf });
  return withoutPartsOfBoth(withoutListsOfBoth(overGroups(pooled, sentence, words), sentence), sentence, words);
}

export function inSentences({ sentences, words }: DraftFigures): Checks {
  return sentences.flatMap((sentence) => checksIn(sentence, words));
}
