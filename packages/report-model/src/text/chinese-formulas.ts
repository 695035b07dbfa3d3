import { CLAIM_FORMULAS } from "./chinese-claim-formulas.js";
import { RATE_FORMULAS } from "./chinese-rate-formulas.js";
import { SUM_FORMULAS } from "./chinese-sum-formulas.js";
import type { Formula } from "./formula.js";

/** Sentences in which figures stand in one relation by the words and marks between them alone. What no formula says is left to the recomputations that read lists and names. */
export const FORMULAS: readonly Formula[] = [...SUM_FORMULAS, ...RATE_FORMULAS, ...CLAIM_FORMULAS];

/** Opens the first part of a list. */
export const OPENS_PARTS = /^其中/u;

/** Outcomes of a review by which an act is corrected. */
export const CORRECTED = /(?:撤销|变更|确认违法|责令\p{Script=Han}{0,4}履[行职]|撤销或变更)$/u;

/** How often a period comes round in a year. */
export const PERIODS_OF_YEAR: Readonly<Record<string, number>> = { 季度: 4, 月: 12, 半年: 2, 周: 52 };
