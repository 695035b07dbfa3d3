import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { ALL_BEYOND, OVERALL } from "../../text/chinese-shares.js";
import { endingOf } from "../../text/word-edges.js";
import type { DraftFigures } from "../draft-figures.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { isNext } from "../reading/listed-years.js";
import { isLastYear, placeOf, printed, stripped, type Sentence } from "../reading/scope.js";
import { figuresOfText, placesOfText } from "../reading/slips.js";
import type { FigureCheck } from "../types.js";

/** Figures before a list among which it is told what all of it is held against. */
const FAR = 12;
const FEWEST = 2;
/** Letters of a rate's name, and of one that is told again. */
const NAME = 3;
const AGAIN = 5;
/** Letters behind a list in which it is claimed. */
const LONGEST = 40;

/** 分别为0.61%、3.24%和0.38%，均低于总体不合格率: those of a list that are not so, by the figure behind the claim or by every rate told before under that name. Never sure. */
export function besideOverall({ sentences, words }: DraftFigures): readonly FigureCheck[] {
  return sentences.flatMap(({ quantities, text, start }) => quantities.flatMap((last, at): readonly FigureCheck[] => {
    const claim = last.family === PERCENT ? ALL_BEYOND.exec(text.slice(last.end - start, last.end - start + LONGEST))?.groups : undefined;
    const list = claim === undefined ? [] : listUpTo(quantities, at);
    if (claim === undefined || list.length < FEWEST) return [];
    const next = quantities[at + 1];
    const isTold = next !== undefined && next.family === PERCENT && isFirm(next) && next.before.startsWith(claim["all"] ?? "");
    const against = isTold ? [next] : overallOf(list, claim["than"] ?? "", { sentences, words });
    const isAbove = claim["low"] === undefined;
    const wrong = list.filter((each) => against.length > 0 && against.every(({ value }) => (isAbove ? compare(each.value, value) < 0 : compare(each.value, value) > 0)));
    return wrong.length >= list.length ? [] : wrong.map((each) => checkOf(each, against, isAbove));
  }));
}

const PERCENT = "percent";

/** The percentages of one list that ends in a figure. */
function listUpTo(quantities: readonly Quantity[], at: number): readonly Quantity[] {
  let from = at;
  for (let each = quantities[from], before = quantities[from - 1]; each !== undefined && before?.family === PERCENT && isNext(before, each); each = quantities[from], before = quantities[from - 1]) from--;
  return quantities.slice(from, at + 1);
}

/** Rates told before the list by the name that the claim gives, or as those of all. */
function overallOf(list: readonly Quantity[], than: string, { sentences, words }: { readonly sentences: readonly Sentence[]; readonly words: FigureWords }): readonly Quantity[] {
  const [first] = list;
  const place = first === undefined ? undefined : placesOfText(sentences).get(first.index);
  const own = endingOf(than, words.rateEndings) === undefined ? stripped(first?.before ?? "", words.rateFillers) : than;
  if (first === undefined || place === undefined || own.length < NAME || endingOf(own, words.rateEndings) === undefined) return [];
  return figuresOfText(sentences).slice(Math.max(0, place - FAR), place).filter((each) => {
    const name = stripped(each.before, words.rateFillers);
    const isNamed = name.endsWith(own.slice(-NAME)) && (OVERALL.test(name) || (own === than && name.endsWith(own.slice(-AGAIN))));
    return each.family === PERCENT && isFirm(each) && isNamed && directionOf(each, words) === 0 && !isLastYear(each, words) && each.block.order >= first.block.order - 1;
  });
}

/** 3.24%>2.15%. */
function checkOf(subject: Quantity, against: readonly Quantity[], isAbove: boolean): FigureCheck {
  const bound = against.reduce((a, b) => ((compare(a.value, b.value) < 0) === isAbove ? a : b));
  return { kind: "beside", holds: false, sure: false, subject, inputs: [subject, bound], name: subject.before, place: placeOf(subject), difference: "", recomputed: undefined, formula: `${printed(subject)}${isAbove ? "<" : ">"}${printed(bound)}`, expected: [] };
}
