import type { FigureWords } from "@lint-report/standard";
import { add, approximate, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { DECIDED_NOT, IS_NOT, RATE_OF_NOT, RATE_OF_NOT_HINT, TO_BE_DECIDED } from "../../text/chinese-shares.js";
import type { DraftFigures } from "../draft-figures.js";
import { intervalOf, isFirm, percentOf, placesOf, printsAs } from "../reading/interval.js";
import { percentInWords, notationOf } from "../reading/print.js";
import { isCounted, isLastYear, placeOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { gives } from "./rate-check.js";
import { ratesIn } from "./rate-names.js";

/** Points by which such a rate may be off: what was withdrawn may be in it, too. */
const SLACK = 1.5;
/** The same as a share of the rate. */
const SLACK_SHARE = 0.05;

interface Outcomes {
  readonly denied: Quantity;
  readonly done: Quantity;
}

/**
 * 批准逮捕181件244人，不批准逮捕73件101人，不捕率23.9%: a rate of what was not done, of both outcomes together (101÷345), whichever of the two units it is of. Only what is off by more than a little, and never sure.
 */
export function outcomeRates({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const told = sentences.filter(({ text }) => RATE_OF_NOT_HINT.test(text));
  const bound = told.length === 0 ? new Set() : new Set(known.map(({ subject }) => subject));
  return told.flatMap((sentence) => ratesIn(sentence, words).flatMap(({ percent, name, stem }): readonly FigureCheck[] => {
    const step = RATE_OF_NOT.exec(stem)?.groups?.["done"]?.slice(-1);
    if (step === undefined || bound.has(percent) || !isFirm(percent)) return [];
    const counts = [...sentence.previous, ...sentence.quantities].filter((each) => isCounted(each) && isFirm(each) && each.end <= percent.start);
    const pairs = outcomesOf(counts, step, words);
    const pair = pairs[pairs.length - 1];
    const isGiven = pairs.some(({ denied: part }) => counts.some((whole) => whole !== part && whole.unit === part.unit && gives(percent, { part, whole })));
    return pair === undefined || isGiven || !pairs.every((each) => isFarOff(percent, each)) ? [] : [checkOf({ percent, name }, pair)];
  }));
}

/** Every count of what was decided not to be, with the only one of its unit before it that was. */
function outcomesOf(counts: readonly Quantity[], step: string, words: FigureWords): readonly Outcomes[] {
  const own = counts.map((count, at) => ({ count, told: toldOf(count, counts[at - 1]) })).filter(({ count, told }) => told.includes(step) && !isLastYear(count, words) && !TO_BE_DECIDED.test(told));
  return own.flatMap(({ count: denied, told }, at): readonly Outcomes[] => {
    const [done, ...others] = own.slice(0, at).filter((each) => each.count.unit === denied.unit && !IS_NOT.test(each.told)).map(({ count }) => count).reverse();
    return !DECIDED_NOT.test(told) || done === undefined || others.some(({ sentence }) => sentence === denied.sentence) ? [] : [{ denied, done }];
  });
}

/** 不批准逮捕73件|101人: the words of the count right before it. */
function toldOf({ before, start }: Quantity, previous: Quantity | undefined): string {
  return before === "" && previous?.end === start ? previous.before : before;
}

function bothOf({ denied, done }: Outcomes): Decimal {
  return add(denied.value, done.value);
}

function isFarOff(percent: Quantity, pair: Outcomes): boolean {
  const [a, b] = [intervalOf(pair.denied), intervalOf(pair.done)];
  if (a === undefined || b === undefined || printsAs(percent, a, { low: add(a.low, b.low), high: add(a.high, b.high) })) return false;
  const off = Math.abs((approximate(pair.denied.value) / approximate(bothOf(pair))) * 100 - approximate(percent.value));
  return off > SLACK && off > SLACK_SHARE * approximate(percent.value);
}

function checkOf({ percent, name }: { readonly percent: Quantity; readonly name: string }, { denied, done }: Outcomes): FigureCheck {
  const { number } = notationOf([denied, done]);
  const both = bothOf({ denied, done });
  return {
    kind: "rate", holds: false, sure: false, subject: percent, inputs: [denied, done], name, place: placeOf(percent), difference: "", recomputed: (approximate(denied.value) / approximate(both)) * 100,
    formula: `${number(denied.value)}\u00f7(${number(done.value)}+${number(denied.value)})=${percentInWords(percentOf(denied.value, both, placesOf(percent)))}`, expected: [],
  };
}
