import type { FigureWords } from "@lint-report/standard";
import { fact } from "../fact.js";
import { quantitiesOf } from "../quantity/quantities.js";
import { blocksOf } from "../text/blocks.js";
import { ALL_HINT, AVERAGE_HINT, CHANGE_HINT, CLAIM_HINT, DIVISION, RATE_HINT } from "../text/chinese-clauses.js";
import { allChecks } from "./alls.js";
import { averageChecks } from "./averages.js";
import { balanceChecks } from "./balances.js";
import { claimChecks } from "./claims.js";
import { divisionChecks } from "./divisions.js";
import { growthChecks } from "./growth.js";
import { partChecks } from "./parts.js";
import { rateChecks } from "./rates.js";
import { remainderChecks } from "./remainders.js";
import { sentencesWithFigures, type Sentence } from "./scope.js";
import { shareSums } from "./share-sums.js";
import { sumChecks } from "./sums.js";
import { gridsOf } from "./table-grid.js";
import { tableRateChecks } from "./table-rates.js";
import { tableChecks } from "./table-sums.js";
import { totalsBehind } from "./totals-behind.js";
import type { FigureCheck } from "./types.js";

interface Recomputation {
  readonly checks: (sentence: Sentence, words: FigureWords) => readonly FigureCheck[];
  /** Fewest figures of a sentence for it. */
  readonly figures: number;
  /** A sentence without such letters has nothing for it. */
  readonly hint: RegExp;
}

const ANY = /^/u;

const RECOMPUTATIONS: readonly Recomputation[] = [
  { checks: rateChecks, figures: 1, hint: RATE_HINT }, { checks: allChecks, figures: 2, hint: ALL_HINT }, { checks: claimChecks, figures: 2, hint: CLAIM_HINT },
  { checks: growthChecks, figures: 2, hint: CHANGE_HINT }, { checks: averageChecks, figures: 2, hint: AVERAGE_HINT }, { checks: sumChecks, figures: 2, hint: ANY },
  { checks: divisionChecks, figures: 2, hint: DIVISION }, { checks: shareSums, figures: 3, hint: RATE_HINT }, { checks: totalsBehind, figures: 3, hint: ANY },
  { checks: balanceChecks, figures: 3, hint: ANY }, { checks: remainderChecks, figures: 1, hint: ANY }, { checks: partChecks, figures: 2, hint: ANY },
];

/** Every recomputation that the draft's figures allow, right ones and wrong ones. */
export const figureChecksOf = fact((report): readonly FigureCheck[] => {
  const { figureWords: words } = report.context.standard;
  const quantities = quantitiesOf(report);
  const inSentences = sentencesWithFigures(quantities).flatMap((sentence) => RECOMPUTATIONS.flatMap(({ checks, figures, hint }) =>
    (sentence.quantities.length >= figures && hint.test(sentence.text) ? checks(sentence, words) : [])));
  const cells = quantities.filter(({ block }) => block.cell !== undefined);
  const grids = cells.length === 0 ? [] : gridsOf(cells, blocksOf(report));
  return [...inSentences, ...tableChecks(grids, words), ...tableRateChecks(grids, words)];
});
