import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { OF } from "../../text/chinese-clauses.js";
import { TIMES_BY_NAME } from "../../text/chinese-comparisons.js";
import { CLAUSE_STOPS } from "../../text/chinese-forms.js";
import { KIND_SHARE, TIMES_OF_KIND, TOPIC_OF_SHARE } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { multipleCheck } from "../growth/multiples.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn, type Rate } from "./rate-names.js";

/** A total and the parts that come to it, as they were added up elsewhere. */
interface Sum {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

/** A part of such a sum, by what it is called. */
interface Kind {
  readonly part: Quantity;
  readonly sum: Sum;
}

/**
 * 受理纠纷218件，其中土地76件、邻里49件、…。Elsewhere: 218件纠纷，土地一类就占了34.9%，是邻里纠纷的1.6倍: the share of a kind that is not counted there, of a total that is told again or named, against the one list that comes
 * to it. Never sure.
 */
export function farKinds({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  const sums = known.flatMap(({ kind, holds, subject: total, inputs: parts }) => (kind === "sum" && holds ? [{ total, parts }] : []));
  return sums.length === 0 ? [] : sentences.flatMap((sentence) => ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const kind = rate.stem !== "" || rate.base !== "" ? undefined : kindOf(rate, sentence, { sums, words });
    if (kind === undefined) return [];
    const pair = { part: kind.part, whole: kind.sum.total };
    const share = bound.has(rate.percent) ? [] : [{ ...checkOf(rate, pair, { holds: gives(rate.percent, pair), sure: false }), expected: [] }];
    return [...share, ...timesOf(rate, kind, sentence).filter(({ subject }) => !bound.has(subject))];
  }));
}

/** The kind that the clause of a share names, of the one sum that its total or its topic names. */
function kindOf({ percent }: Rate, { quantities, text, start }: Sentence, { sums, words }: { readonly sums: readonly Sum[]; readonly words: FigureWords }): Kind | undefined {
  const lead = text.slice(0, percent.start - start);
  const clause = lead.slice(Math.max(...Array.from(CLAUSE_STOPS).map((mark) => lead.lastIndexOf(mark))) + 1);
  const name = KIND_SHARE.exec(clause)?.[1] ?? "";
  const told = quantities.filter((each) => each.end <= percent.start && isCounted(each) && each.number.form === "arabic");
  const topic = withoutWords(TOPIC_OF_SHARE.exec(clause)?.[1] ?? "", words.wholeYear);
  const [again] = told;
  if (name === "" || told.length > 1 || (again === undefined && topic.length < SHORTEST)) return undefined;
  const isMeant = ({ total }: Sum): boolean => total.block !== percent.block && (again === undefined ? total.before.includes(topic) : total.unit === again.unit && compare(total.value, again.value) === 0);
  const named = sums.filter(isMeant).flatMap((sum) => sum.parts.filter(({ before }) => before.includes(name)).map((part) => ({ part, sum })));
  const [kind, ...more] = named;
  return more.length === 0 && kind !== undefined && !mentions(clause, words.lastYear) ? kind : undefined;
}

/** 是劳资纠纷的1.7倍: of another part of the same sum, right behind the share. */
function timesOf({ percent }: Rate, { part: now, sum }: Kind, { quantities }: Sentence): readonly FigureCheck[] {
  const multiple = quantities[quantities.indexOf(percent) + 1];
  const name = multiple?.family === MULTIPLE ? TIMES_OF_KIND.exec(multiple.before)?.[1] ?? "" : "";
  const [before, ...more] = name === "" ? [] : sum.parts.filter((each) => each !== now && (each.before.includes(name) || name.startsWith(each.before)));
  return multiple === undefined || before === undefined || more.length > 0 ? [] : multipleCheck(multiple, { now, before, stated: [now, before] }, false).map((check) => ({ ...check, sure: false }));
}

/** 复议案件1284件. Elsewhere: 复议案件是一审诉讼案件的1.8倍: the one count of each name that the draft tells, where its own sentence has none. Never sure. */
export function farTimes({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  const figures = sentences.flatMap(({ quantities }) => quantities);
  const multiples = figures.filter((each) => each.family === MULTIPLE && !bound.has(each) && each.upper === undefined);
  return multiples.flatMap((multiple): readonly FigureCheck[] => {
    const names = TIMES_BY_NAME.exec(multiple.before)?.groups;
    const [now, before] = [names?.["now"], names?.["base"]].map((name) => onlyOf(name, figures, words));
    return now === undefined || now === before || before?.unit !== now.unit ? [] : multipleCheck(multiple, { now, before, stated: [now, before] }, false).map((check) => ({ ...check, sure: false }));
  });
}

/** 当年新收1284件 of 当年新收的复议案件 too, where no other count is called by its first or last words. */
function onlyOf(name: string | undefined, figures: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const told = figures.filter((each) => name !== undefined && each.depth === 0 && isCounted(each) && isFirm(each) && !isLastYear(each, words) && (each.before.endsWith(name) || (each.before.length >= NAME && name.startsWith(each.before + OF))));
  const [first, ...more] = told;
  return more.some(({ value }) => first !== undefined && compare(value, first.value) !== 0) ? undefined : first;
}

/** Letters of a step with when it was taken. */
const NAME = 4;
const MULTIPLE = "multiple";
/** Letters of a step. */
const SHORTEST = 2;
