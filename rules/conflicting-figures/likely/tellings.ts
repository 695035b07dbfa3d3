import { compare, figuresBySentence, groupBy, isDigitSlip, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import { pairsOfHan } from "../reading/likeness.js";
import { NOT_COMPARED } from "../reading/statements.js";
import { sentenceAround } from "../reading/surroundings.js";
import { inCommon, placesOf, weightInCommon, weightOf, type Weight } from "../reading/weights.js";

/** A figure of the text with the words it is told in. */
export interface Telling {
  readonly quantity: Quantity;
  /** Its own words, and the pairs of letters of those and of its sentence. */
  readonly words: string;
  readonly own: ReadonlySet<number>;
  readonly around: ReadonlySet<number>;
  /** The weight of its own pairs, 1 at least. */
  readonly weight: number;
}

/** A figure, the one before it with another value whose words are most like its own, and how much they are; all in weights. */
export interface Candidate {
  readonly first: Telling;
  readonly second: Telling;
  /** Of the pairs that both hold. */
  readonly common: number;
  /** The share of the second's own words that the first one's sentence holds. */
  readonly covered: number;
  /** By how much the two are more alike than the second is to any other telling of its own value, and of a third value. */
  readonly again: number;
  readonly margin: number;
  /** Something of the same words tells the second's own value, too. */
  readonly isTold: boolean;
}

/** Figures of one unit, to either side, that each is compared with. */
const COMPARED = 160;
/** With less in common two figures are of two matters. */
const LEAST = 2.5;
const PERSON = "person";

/** What each figure of the text may tell again. */
export function candidatesOf(report: Report): readonly Candidate[] {
  const weight = weightOf(report);
  const plain = quantitiesOf(report).filter(({ block, approximation, upper, family }) => block.cell === undefined && approximation === "none" && upper === undefined && !NOT_COMPARED.has(family));
  const tellings = figuresBySentence(plain).flatMap((figures) => tellingsIn(figures, weight));
  // 人 and 名 count alike.
  const byUnit = groupBy(tellings, ({ quantity: { family, unit } }) => (family === PERSON ? PERSON : unit));
  return [...byUnit.values()].flatMap((alike) => {
    const stretches = stretchesOf(alike);
    return alike.flatMap((second, at) => candidateFor(second, likenessesOf(second, { at, stretches }, weight)) ?? []);
  });
}

/** The figures of one sentence. */
function tellingsIn(figures: readonly Quantity[], weight: Weight): readonly Telling[] {
  const [first] = figures;
  const around = first === undefined ? new Set<number>() : pairsOfHan(sentenceAround(first.block, first.start));
  return figures.map((quantity) => {
    const words = `${quantity.before} ${quantity.after}`;
    const own = pairsOfHan(words);
    return { quantity, words, own, around, weight: Math.max(1, weightInCommon(own, own, weight)) };
  });
}

interface Likeness {
  readonly first: Telling;
  readonly common: number;
  readonly covered: number;
  /** By their words alone, and by their values too. */
  readonly byWords: number;
  readonly alike: number;
}

/** So many tellings in a row, and which of them hold each pair. */
interface TellingStretch {
  readonly from: number;
  readonly tellings: readonly Telling[];
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Cut so that what is near enough to be compared lies in three neighbours, however long the draft is. */
function stretchesOf(alike: readonly Telling[]): readonly TellingStretch[] {
  const stretches: TellingStretch[] = [];
  for (let from = 0; from < alike.length; from += COMPARED) {
    const tellings = alike.slice(from, from + COMPARED);
    stretches.push({ from, tellings, places: placesOf(tellings.map(({ own }) => own)) });
  }
  return stretches;
}

/** Of all that stand near enough those whose words are like a telling's own, in their order. */
function likenessesOf(second: Telling, { at, stretches }: { readonly at: number; readonly stretches: readonly TellingStretch[] }, weight: Weight): readonly Likeness[] {
  const own = Math.floor(at / COMPARED);
  const found: Likeness[] = [];
  for (const { from, tellings, places } of stretches.slice(Math.max(0, own - 1), own + 2)) {
    const common = inCommon(second.own, { size: tellings.length, places, weight });
    for (const [index, first] of tellings.entries()) {
      const shared = common[index] ?? 0;
      const isNear = shared >= SMALLEST && from + index >= at - COMPARED && from + index < at + COMPARED;
      const likeness = isNear ? likenessOf([first, second], shared, weight) : undefined;
      if (likeness !== undefined) found.push(likeness);
    }
  }
  return found;
}

function candidateFor(second: Telling, others: readonly Likeness[]): Candidate | undefined {
  const { quantity } = second;
  const earlier = others.filter(({ first }) => first.quantity.index < quantity.index && compare(first.quantity.value, quantity.value) !== 0);
  const best = mostAlike(earlier);
  if (best === undefined) return undefined;
  const { first, common, covered, alike } = best;
  const same = mostAlike(others.filter((other) => compare(other.first.quantity.value, quantity.value) === 0));
  // 败诉29件 told once more, whatever other figure is but one digit away.
  if (same !== undefined && same.byWords > best.byWords) return undefined;
  const third = mostAlike(earlier.filter((other) => compare(other.first.quantity.value, first.quantity.value) !== 0));
  return { first, second, common, covered, again: alike - (same?.alike ?? 0), margin: alike - (third?.alike ?? 0), isTold: same !== undefined };
}

function mostAlike(all: readonly Likeness[]): Likeness | undefined {
  return all.reduce<Likeness | undefined>((most, each) => (most === undefined || each.alike > most.alike ? each : most), undefined);
}

/** What the words of two sentences have in common, and how much of each stands in the sentence of the other, the earlier one's counted half; and whether the one value may be the other, mistyped. */
function likenessOf([first, second]: readonly [Telling, Telling], common: number, weight: Weight): Likeness | undefined {
  const isOneSentence = first.quantity.block === second.quantity.block && first.quantity.sentence === second.quantity.sentence;
  if (isOneSentence) return undefined;
  const slip = slipOf(first.quantity, second.quantity);
  if (common < slip.least) return undefined;
  const covered = weightInCommon(second.own, first.around, weight) / second.weight;
  const byWords = covered + weightInCommon(first.own, second.around, weight) / first.weight / 2 + common / Math.max(first.weight, second.weight);
  return { first, common, covered, byWords, alike: byWords + slip.alike };
}

/** What two values one slip apart add to how alike their words are, and how much these have in common at least; by their digits. */
const SLIPS = [{ from: 100n, alike: 0.6, least: 0.4 }, { from: 10n, alike: 0.15, least: LEAST }];
const NO_SLIP = { alike: 0, least: LEAST };
const SMALLEST = Math.min(LEAST, ...SLIPS.map(({ least }) => least));

function slipOf({ value }: Quantity, { value: other }: Quantity): { readonly alike: number; readonly least: number } {
  return isDigitSlip(value, other) ? SLIPS.find(({ from }) => other.digits >= from) ?? NO_SLIP : NO_SLIP;
}
