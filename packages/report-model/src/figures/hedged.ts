import type { FigureWords } from "@lint-report/standard";
import { add, approximate, subtract, type Decimal } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { ABOUT_SO_MUCH } from "../text/chinese-claims.js";
import { lastPlaceOf } from "./reading/interval.js";
import { isCounted, printed, type Sentence } from "./reading/scope.js";
import type { CheckKind, FigureCheck } from "./types.js";

type Checks = readonly FigureCheck[];
type Recompute = (sentence: Sentence, words: FigureWords) => Checks;

/** An end of what a hedged figure can stand for. */
type End = "low" | "high";

/** What tells no sum: what parts come to is told with its own slack. */
const KINDS: ReadonlySet<CheckKind> = new Set(["rate", "growth", "difference", "part", "among"]);
/** Hedged figures of one recomputation, each of which may stand at either end. */
const MOST_HEDGED = 3;

/** 梳理900余件，其中废止1139件; 4200余件，月均530余件: what is wrong wherever each hedged figure stands within its hedge, and to one side. Never sure. */
export function overHedged(known: Checks, sentence: Sentence, { words, recompute }: { readonly words: FigureWords; readonly recompute: Recompute }): Checks {
  const hedged = sentence.quantities.filter((each) => each.approximation !== "none" && each.upper === undefined && isCounted(each) && ABOUT_SO_MUCH.test(printed(each)));
  if (hedged.length === 0 || sentence.quantities.length < 2) return known;
  const told = new Set(known.map(({ subject }) => subject.index));
  const at = (ends: ReadonlyMap<number, End>): Checks => recompute(firmed(sentence, hedged, ends), words);
  const found = at(new Map()).filter(({ kind, holds, subject, inputs }) => !holds && KINDS.has(kind) && !told.has(subject.index) && inputs.every((each) => isOf(each, subject)));
  return found.length === 0 ? known : [...known, ...found.flatMap((check) => whereverTheyStand(check, { hedged, at, sentence }))];
}

/** What is only about so much says little of other sentences. */
function isOf(each: Quantity, { block, sentence }: Quantity): boolean {
  return each.block === block && each.sentence === sentence;
}

interface Readings {
  readonly hedged: readonly Quantity[];
  readonly at: (ends: ReadonlyMap<number, End>) => Checks;
  readonly sentence: Sentence;
}

function whereverTheyStand(check: FigureCheck, { hedged, at, sentence }: Readings): Checks {
  const own = hedged.filter(({ index }) => [check.subject, ...check.inputs].some((each) => each.index === index));
  if (own.length === 0 || own.length > MOST_HEDGED) return [];
  const combinations = Array.from({ length: 1 << own.length }, (_, bits) => new Map(own.map(({ index }, place) => [index, (bits >> place) & 1 ? "high" : "low"] as const)));
  const readings = combinations.map((ends) => at(ends).find((each) => isSame(each, check)));
  const sides = readings.map((each) => (each === undefined || each.holds ? undefined : sideOf(each)));
  const [side] = sides;
  if (side === undefined || sides.some((each) => each !== side)) return [];
  const original = (each: Quantity): Quantity => sentence.quantities.find(({ index }) => index === each.index) ?? each;
  return [{ ...check, sure: false, subject: original(check.subject), inputs: check.inputs.map(original), expected: [] }];
}

function isSame(each: FigureCheck, other: FigureCheck): boolean {
  return each.kind === other.kind && each.subject.index === other.subject.index && each.inputs.length === other.inputs.length && each.inputs.every(({ index }, at) => index === other.inputs[at]?.index);
}

/** Whether what was recomputed is more or less than what is told. */
function sideOf({ recomputed, subject }: FigureCheck): number | undefined {
  return recomputed === undefined ? undefined : Math.sign(recomputed - approximate(subject.value));
}

/** The sentence with each hedged figure as if it were exact: at that end of its hedge, or as it is printed. */
function firmed(sentence: Sentence, hedged: readonly Quantity[], ends: ReadonlyMap<number, End>): Sentence {
  const quantities = sentence.quantities.map((each): Quantity => (hedged.includes(each) ? { ...each, approximation: "none", value: endOf(each, ends.get(each.index)) } : each));
  return { ...sentence, quantities };
}

function endOf({ value, step, approximation }: Quantity, end: End | undefined): Decimal {
  if (end === undefined) return value;
  const place = value.scale > 0 ? step : lastPlaceOf(value.digits, step);
  if (end === "low") return approximation === "above" ? value : subtract(value, place);
  return approximation === "below" ? value : add(value, place);
}
