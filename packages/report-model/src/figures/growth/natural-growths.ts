import { add, compare, distance, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { BIRTH_RATE, DEATH_RATE, NATURAL_GROWTH, NATURAL_GROWTH_HINT } from "../../text/chinese-subjects.js";
import { balanceCheck, termsOf } from "../balances/balance-check.js";
import type { DraftFigures } from "../draft-figures.js";
import { HALF, isFirm } from "../reading/interval.js";
import type { FigureCheck } from "../types.js";

/** 出生率7.42‰，死亡率5.31‰，自然增长率2.11‰: the one less the other, in this sentence or the one before, in whatever order. Never sure. */
export function naturalGrowths({ sentences }: DraftFigures): readonly FigureCheck[] {
  return sentences.filter(({ text }) => NATURAL_GROWTH_HINT.test(text)).flatMap(({ quantities, previous }) => quantities.filter(({ before }) => NATURAL_GROWTH.test(before)).flatMap((growth): readonly FigureCheck[] => {
    const near = [...previous, ...quantities].filter(({ family }) => family === growth.family);
    const [births, deaths] = [BIRTH_RATE, DEATH_RATE].map((name) => near.filter(({ before }) => name.test(before)));
    const [born, died] = [births?.[0], deaths?.[0]];
    if (born === undefined || died === undefined || births?.length !== 1 || deaths?.length !== 1 || ![growth, born, died].every(isFirm)) return [];
    const [more, less] = compare(born.value, died.value) >= 0 ? [born, died] : [died, born];
    const slack = multiply([growth, born, died].map(({ step }: Quantity) => step).reduce(add), HALF);
    const holds = compare(distance(distance(born.value, died.value), growth.value), slack) <= 0;
    return [{ ...balanceCheck(growth, [...termsOf([more], 1), ...termsOf([less], -1)]), holds, sure: false, expected: [] }];
  }));
}
