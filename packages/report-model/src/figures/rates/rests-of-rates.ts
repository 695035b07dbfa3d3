import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { NOT_YET, STILL_SO_MANY } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { HUNDRED, isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint, placeOf, printed } from "../reading/scope.js";
import { boundBy, figuresOfText, placesOfText } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";
import { rangeOf } from "./fellow-shares.js";
import { ratesIn, type Rate } from "./rate-names.js";

/** Figures behind a rate among which it is told what it leaves, and paragraphs. */
const NEAR = 32;
const NEXT = 2;
/** Letters of a step, and of a noun. */
const STEP = 2;
/** Letters behind a figure in which the step is denied. */
const LONGEST = 16;
/** By how much a hedged figure may be off, and an exact one of a rate that is rounded. */
const HEDGED = 0.15;
const EXACT = 0.01;

/** A rate of a whole, where nothing tells how many it is. */
interface Known {
  readonly rate: Rate;
  readonly whole: Quantity;
}

/**
 * 重大隐患320处，整改率87.5%。Next paragraph: 仍有60处重大隐患没有整改到位: what a rate leaves of the count right before it, told by that count's noun and the rate's step, which is denied. Never sure.
 */
export function restsOfRates({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = boundBy(known);
  const all = figuresOfText(sentences);
  const places = placesOfText(sentences);
  const rests = all.filter((each) => STILL_SO_MANY.test(each.before) && NOT_YET.test(behind(each)) && isCounted(each) && each.upper === undefined && !bound.has(each.index));
  if (rests.length === 0) return [];
  const rates = sentences.flatMap((sentence) => ratesIn(sentence, words).flatMap((rate): readonly Known[] => {
    const whole = sentence.quantities[sentence.quantities.indexOf(rate.percent) - 1];
    const isRight = whole !== undefined && rate.stem !== "" && isFirm(rate.percent) && compare(rate.percent.value, HUNDRED) < 0 && joint(whole, rate.percent) === COMMA + rate.percent.before && isCounted(whole) && !bound.has(rate.percent.index) && !isLastYear(whole, words);
    return isRight ? [{ rate, whole }] : [];
  }));
  return rests.flatMap((rest): readonly FigureCheck[] => {
    const told = behind(rest);
    const at = places.get(rest.index) ?? 0;
    const [of, ...more] = rates.filter(({ rate: { percent, stem }, whole }) => {
      const place = places.get(percent.index) ?? at;
      const noun = withoutWords(withoutWords(whole.before, words.among), words.stages);
      return place < at && at - place <= NEAR && rest.block.order - percent.block.order <= NEXT && whole.family === rest.family && noun.length >= STEP && told.includes(noun) && told.includes(stem.slice(-STEP));
    });
    const check = of === undefined || more.length > 0 ? undefined : checkOf(rest, of);
    return check === undefined ? [] : [check];
  });
}

function behind({ block: { view: { text } }, end }: Quantity): string {
  return text.slice(end, end + LONGEST);
}

function checkOf(rest: Quantity, { rate: { percent, name }, whole }: Known): FigureCheck | undefined {
  const range = rangeOf(whole);
  if (range === undefined) return undefined;
  const [left, half] = [1 - approximate(percent.value) / 100, approximate(percent.step) / 200];
  const slack = isFirm(rest) ? EXACT : HEDGED;
  const stated = approximate(rest.value);
  const holds = stated >= range.low * (left - half) * (1 - slack) - 1 && stated <= range.high * (left + half) * (1 + slack) + 1;
  const right = Math.round(approximate(whole.value) * left);
  return {
    kind: "difference", holds, sure: false, subject: rest, inputs: [whole, percent], name, place: placeOf(rest), difference: "", recomputed: right, expected: [],
    formula: `${printed(whole)}\u00d7(100%\u2212${printed(percent)})=${String(right)}${rest.unit}`,
  };
}
