import { fact, figuresBySentence, isZero, MOST_FIGURES, quantitiesOf, type Quantity } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { assertionsOf, type Assertion } from "../of-all/assertions.js";
import { pairsOfHan } from "../reading/likeness.js";
import { NOT_COMPARED } from "../reading/statements.js";
import { clauseBehind, sentenceAround, sentenceStartsOf } from "../reading/surroundings.js";
import { inCommon, placesOf, weightOf } from "../reading/weights.js";

/** A figure with what its clause and its sentence say. */
export interface Remark {
  readonly figure: Quantity;
  readonly behind: string;
  readonly sentence: string;
  readonly own: ReadonlySet<number>;
  readonly around: ReadonlySet<number>;
}

/** A figure that may object to what is said of all or of none, and what the two have in common, in weights: of the figure's clause, and of its sentence. */
export interface Objection {
  readonly assertion: Assertion;
  readonly remark: Remark;
  readonly common: number;
  readonly around: number;
  /** How many have more in common with the assertion. */
  readonly rank: number;
}

/** With less in common, of the clause or of the sentence, the two are of two matters. */
const LEAST = 2.5;
const LEAST_AROUND = 6;
/** Letters of a sentence that are read. */
const LONGEST = 1000;
/** Figures that each assertion is held against at most, and of a draft. */
const NEAREST = 6;
const MOST = 2000;
const PERCENT = "percent";

/** What may object to each assertion of a draft, outside of its sentence. */
export function objectionsOf({ report, data: { words } }: RuleInput): readonly Objection[] {
  const assertions = assertionsOf(words, report);
  if (assertions.length === 0) return [];
  const weight = weightOf(report);
  const remarks = remarksOf(report);
  const size = remarks.length;
  const [own, around] = [placesOf(remarks.map((each) => each.own)), placesOf(remarks.map((each) => each.around))];
  return assertions.flatMap((assertion) => {
    const [common, near] = [inCommon(assertion.letters, { size, places: own, weight }), inCommon(assertion.own, { size, places: around, weight })];
    const isNear = (at: number): boolean => (common[at] ?? 0) >= LEAST || (near[at] ?? 0) >= LEAST_AROUND;
    const objections = remarks.flatMap((remark, at) => (isNear(at) ? [{ assertion, remark, common: common[at] ?? 0, around: near[at] ?? 0 }] : [])).filter((each) => !isOfOneSentence(each));
    return objections.sort((a, b) => heedOf(b) - heedOf(a)).slice(0, NEAREST).map((each, rank) => ({ ...each, rank }));
  });
}

function isOfOneSentence({ assertion, remark: { figure: { block, start } } }: Pick<Objection, "assertion" | "remark">): boolean {
  return block === assertion.block && sentenceStartsOf(block)(start) === sentenceStartsOf(block)(assertion.start);
}

function heedOf({ common, around }: Pick<Objection, "common" | "around">): number {
  return common + around / 2;
}

const remarksOf = fact((report): readonly Remark[] => figuresBySentence(quantitiesOf(report)).flatMap((figures) => {
  const [first] = figures.slice(0, MOST_FIGURES);
  const sentence = first === undefined ? "" : sentenceAround(first.block, first.start).slice(0, LONGEST);
  const around = pairsOfHan(sentence);
  return figures.slice(0, MOST_FIGURES).filter(({ value, family }) => !isZero(value) && !NOT_COMPARED.has(family) && family !== PERCENT).map((figure) => {
    const behind = clauseBehind(figure);
    return { figure, behind, sentence, own: pairsOfHan(`${figure.before} ${behind}`), around };
  });
}).slice(0, MOST));
