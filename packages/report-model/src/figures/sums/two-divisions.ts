import { approximate, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, DIVIDED } from "../../text/chinese-clauses.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { notationOf } from "../reading/print.js";
import { isCounted, placeOf, printed, sumOf, type Sentence } from "../reading/scope.js";
import { slippedParts } from "../reading/slipped-parts.js";
import type { FigureCheck } from "../types.js";
import { ADDED } from "./addition.js";

/** Parts of a division. */
const FEWEST = 3;
/** Sentences between two divisions of one thing. */
const NEAR = 2;
/** Smaller sums are nearly met by chance. */
const TELLING = 100;
/** By how much one division may miss the other, as a share of it. */
const MOST_OFF = 0.2;

interface Division {
  /** Index of its sentence. */
  readonly at: number;
  readonly parts: readonly Quantity[];
}

/**
 * 按类型分，滑坡1911起、崩塌1306起、…。按等级分，特大型31起、大型17起、…: two divisions of a total that is told nowhere come to the same. Only where they would with two neighbouring digits of one part in the other order. Never sure: one of them
 * may not list all.
 */
export function twoDivisions({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject, inputs }) => (ADDED.has(kind) ? [subject, ...inputs] : [])));
  const isPart = (each: Quantity): boolean => isCounted(each) && isFirm(each) && each.depth === 0 && directionOf(each, words) === 0 && !bound.has(each);
  const all = sentences.flatMap((sentence, at) => divisionsIn(sentence).filter((parts) => parts.length >= FEWEST && parts.every(isPart)).map((parts): Division => ({ at, parts })));
  return all.slice(1).flatMap((second, index): readonly FigureCheck[] => {
    const first = all[index];
    return first !== undefined && second.at - first.at <= NEAR && first.parts[0]?.unit === second.parts[0]?.unit ? checkOf(first.parts, second.parts) : [];
  });
}

/** The counts of one unit behind each 按…分, up to the next. */
function divisionsIn({ text, start, quantities }: Sentence): readonly (readonly Quantity[])[] {
  const opens = quantities.flatMap((each, at) => (DIVIDED.test(text.slice((quantities[at - 1]?.end ?? start) - start, each.start - start)) ? [at] : []));
  return opens.map((from, at) => {
    const behind = quantities.slice(from, opens[at + 1]);
    return behind.every(({ unit }) => unit === behind[0]?.unit) ? behind : [];
  });
}

function checkOf(first: readonly Quantity[], second: readonly Quantity[]): readonly FigureCheck[] {
  const [one, other] = [first, second].map(sumOf) as [ReturnType<typeof sumOf>, ReturnType<typeof sumOf>];
  const [small, large] = [one, other].map(approximate).sort((a, b) => a - b) as [number, number];
  if (compare(one, other) === 0 || small < TELLING || large - small > MOST_OFF * large) return [];
  const slipIn = (parts: readonly Quantity[], sum: typeof one): readonly Quantity[] => parts.slice(0, 1).flatMap((part) => slippedParts({ ...part, value: sum }, parts));
  const [subject] = [...slipIn(second, one), ...slipIn(first, other)];
  const { number } = notationOf([...first, ...second]);
  const written = (parts: readonly Quantity[]): string => `${parts.map(({ value }) => number(value)).join("+")}=${number(sumOf(parts))}`;
  return subject === undefined ? [] : [{
    kind: "sum", holds: false, sure: false, sign: "twice", subject, inputs: [...first, ...second].filter((each) => each !== subject), name: printed(subject), place: placeOf(subject),
    formula: `${written(first)}${COMMA}${written(second)}`, difference: "", recomputed: undefined, expected: [],
  }];
}
