import { fact } from "../fact.js";
import { quantitiesOf } from "../quantity/quantities.js";
import { blocksOf } from "../text/blocks.js";
import { allChecks } from "./alls.js";
import { averageChecks } from "./averages.js";
import { balanceChecks } from "./balances.js";
import { claimChecks } from "./claims.js";
import { divisionChecks } from "./divisions.js";
import { growthChecks } from "./growth.js";
import { partChecks } from "./parts.js";
import { rateChecks } from "./rates.js";
import { sentencesWithFigures } from "./scope.js";
import { shareSums } from "./share-sums.js";
import { sumChecks } from "./sums.js";
import { tableRateChecks } from "./table-rates.js";
import { tableChecks } from "./table-sums.js";
import { totalsBehind } from "./totals-behind.js";
import type { FigureCheck } from "./types.js";

/** Every recomputation that the draft's figures allow, right ones and wrong ones. */
export const figureChecksOf = fact((report): readonly FigureCheck[] => {
  const { figureWords: words } = report.context.standard;
  const quantities = quantitiesOf(report);
  const recomputations = [rateChecks, allChecks, claimChecks, growthChecks, averageChecks, sumChecks, divisionChecks, shareSums, totalsBehind, balanceChecks, partChecks];
  const inSentences = sentencesWithFigures(quantities).flatMap((sentence) => recomputations.flatMap((checks) => checks(sentence, words)));
  const blocks = blocksOf(report);
  return [...inSentences, ...tableChecks(quantities, blocks, words), ...tableRateChecks(quantities, blocks, words)];
});
