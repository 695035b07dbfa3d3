import type { FigureWords } from "@lint-report/standard";
import { integer, multiply, shifted } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, AVERAGELY, BY_YEAR, COMMA, MONTHS, OF, OVER_SEVERAL, PART_OF_YEAR } from "../../text/chinese-clauses.js";
import { EACH_MONTHLY, WORKING, PER_TEN_THOUSAND, OPENS_NAME, OTHER_SPAN, POPULATION, SPAN_OF_YEARS, SUMMED } from "../../text/chinese-figures.js";
import { withoutWords } from "../../text/without.js";
import { endingOf } from "../../text/word-edges.js";
import { directionOf } from "../reading/growth-pairs.js";
import { isFirm } from "../reading/interval.js";
import { listedYearsIn } from "../reading/listed-years.js";
import { isCounted, isLastYear, joint, longestFirst, mentions, MONEY, sumOf, type Sentence, wordsOf } from "../reading/scope.js";
import { takenOf } from "../reading/taken-of.js";
import type { FigureCheck } from "../types.js";
import { isPer, perOf, termOf, termOfNumber, verdict } from "./average-check.js";
import { averagesByStep } from "./averages-by-step.js";

/** Averages whose total or whole the text itself names; no other count can make them right. */
export function toldAverages(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return [...yearlyAverages(sentence), ...averagesOverSpan(sentence, words), ...perTenThousand(sentence, words), ...eachMonthly(sentence, words), ...ofOwn(sentence, words), ...byBase(sentence, words), ...byTotalsName(sentence, words), ...ofNamedStep(sentence, words), ...averagesByStep(sentence, words)];
}

/** 2022年至2024年分别2640人次、2910人次、3180人次，年均2910人次: of as many years as are listed. */
function yearlyAverages(sentence: Sentence): readonly FigureCheck[] {
  return sentence.quantities.flatMap((average, index) => {
    if (!isCounted(average) || !BY_YEAR.test(average.before)) return [];
    const listed = listedYearsIn(sentence.quantities.slice(0, index).filter((each) => each.family === average.family));
    const [first] = listed?.figures ?? [];
    const isOther = (each: Quantity): boolean => each.family === average.family && each !== average && !listed?.figures.includes(each) && !OVER_SEVERAL.test(each.before);
    // 2022年、2023年分别76件、91件，2024年104件: not all of them are listed.
    if (listed === undefined || first === undefined || sentence.quantities.slice(0, index).some(isOther)) return [];
    return verdict(average, [termOf({ ...first, value: sumOf(listed.figures) })], [termOfNumber(integer(listed.figures.length))]);
  });
}

/** 普通程序312件、简易程序1047件。…普通程序71.76万元、简易程序14.64万元，简易程序案件件均约140元: the one total and the one count of its own name. */
export function namedAverages({ quantities, earlier }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const found = isCounted(average) ? AVERAGE.exec(average.before) : null;
    const per = perOf(found);
    const name = withoutWords(average.before.slice(0, found?.index), words.matters);
    if (per === undefined ||  name.length < SHORTEST_NAME || average.upper !== undefined) return [];
    const isNamed = (each: Quantity): boolean => isCounted(each) && each.before.includes(name) && !isLastYear(each, words) && !AVERAGE.test(each.before);
    const totals = quantities.slice(0, index).filter((each) => isNamed(each) && each.family === average.family);
    const wholes = [...earlier, ...quantities.slice(0, index)].filter((each) => isNamed(each) && isPer(each, per, average));
    return totals.length === 1 && wholes.length === 1 ? verdict(average, totals.map(termOf), wholes.map(termOf)).map((check) => ({ ...check, sure: false })) : [];
  });
}

/** 收案2187件，按常住人口41.5万人折算，每万人收案52.7件: the nearest count of the unit by the one population. */
function perTenThousand({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    if (!PER_TEN_THOUSAND.test(average.before) || !isFirm(average)) return [];
    const before = quantities.slice(0, index).filter((each) => isFirm(each) && !isLastYear(each, words));
    const [people, ...more] = before.filter((each) => POPULATION.test(each.before + each.after));
    const total = before.findLast((each) => each !== people && each.unit === average.unit);
    if (people === undefined || total === undefined || more.length > 0) return [];
    return verdict(average, [termOf(total)], [termOfNumber(shifted(people.value, PER), people)]);
  });
}

/** 9个行政村全年驻村服务378次，平均到每个村每月4.2次: by the one count of those and twelve months. */
function eachMonthly({ quantities, text }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const per = isCounted(average) && isFirm(average) && mentions(text, words.wholeYear) && !PART_OF_YEAR.test(text) && !mentions(text, words.periods) && !text.includes(WORKING) ? EACH_MONTHLY.exec(average.before)?.groups?.["per"] : undefined;
    if (per === undefined) return [];
    const before = quantities.slice(0, index).filter((each) => isFirm(each) && !isLastYear(each, words));
    const [whole, ...more] = before.filter((each) => isPer(each, per, average) || (each.unit !== average.unit && each.family !== MONEY));
    const totals = before.filter((each) => each.unit === average.unit);
    return whole === undefined || more.length > 0 || totals.length !== 1 ? [] : verdict(average, totals.map(termOf), [termOfNumber(multiply(whole.value, integer(MONTHS)), whole)]);
  });
}

/** Ten thousand, as a power of ten that is taken off. */
const PER = -4;

/** Letters of a name: 普通程序. */
const SHORTEST_NAME = 3;

/** 2021年至2025年累计举办1285场，年均257场: of as many years as the span has. */
function averagesOverSpan({ quantities, text, start }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    if (!isCounted(average) || !isFirm(average) || !BY_YEAR.test(average.before)) return [];
    // 年均增长60件 is no average of what there was.
    if (directionOf(average, words) !== 0 || mentions(average.before, words.increases, words.decreases)) return [];
    const lead = text.slice(0, average.start - start);
    const span = SPAN_OF_YEARS.exec(lead);
    const [, from, to] = span ?? [];
    // “八五”普法（2021—2025年）实施四年来, 除2020年外: fewer years than the span has.
    if (span === null || OTHER_SPAN.test(lead.slice(span.index + span[0].length)) || OPENS_NAME.test(lead.charAt(span.index - 1))) return [];
    const totals = quantities.slice(0, index).filter((each) => each.unit === average.unit && isFirm(each));
    const [total, ...more] = totals;
    const years = Number(to) - Number(from) + 1;
    return total === undefined || more.length > 0 || !SUMMED.test(total.lead) || !(years > 1) ? [] : verdict(average, [termOf(total)], [termOfNumber(integer(years))]).map((check) => ({ ...check, sure: false }));
  });
}

/** 镇街7337宗；9个镇街平均办案815.2宗: the count of its own name right before it divides the one total of that name. */
function ofOwn({ quantities }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const whole = quantities[index - 1];
    const at = average.before.search(AVERAGELY);
    const name = average.before.slice(0, Math.max(0, at));
    if (whole === undefined || name.length < SHORTEST_OWN || whole.after !== average.before || !isFirm(whole) || !isFirm(average) || !isCounted(average)) return [];
    const totals = quantities.slice(0, index - 1).filter((each) => each.unit === average.unit && isFirm(each) && !isLastYear(each, words) && withoutWords(each.before, words.among) === name);
    if (totals.length === 1) return verdict(average, totals.map(termOf), [termOf(whole)]);
    // 培养法律明白人128名，18个村（社区）平均8名: the one count of the unit before it.
    const [total, ...more] = quantities.slice(0, index - 1).filter((each) => each.unit === average.unit && isCounted(each));
    const isOther = total === undefined || more.length > 0 || !isFirm(total) || isLastYear(total, words) || average.before.length > name.length + LONGEST_AVERAGELY || mentions(whole.before, words.among, words.remainders);
    return isOther ? [] : verdict(average, [termOf(total)], [termOf(whole)]).flatMap((check) => (check.holds ? [{ ...check, sure: false }] : []));
  });
}

/** 全年结案36起。罚款9.72万元，按结案数计算，平均每起2700元; 按203个村、15个社区计，平均每个村（社区）10.6名: of what the clause before says that it is taken over. */
function byBase(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const { quantities, earlier } = sentence;
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const per = isCounted(average) && isFirm(average) ? perOf(AVERAGE.exec(average.before)) : undefined;
    const base = per === undefined ? undefined : takenOf(average, sentence);
    if (per === undefined || base === undefined) return [];
    const { name: told, from } = base;
    const before = quantities.slice(0, index).filter((each) => each.end <= from && isFirm(each) && each.family === average.family && !isLastYear(each, words) && !AVERAGE.test(each.before));
    const own = quantities.slice(0, index).filter((each) => each.start >= from && isFirm(each));
    const names = own.length > 0 ? [] : namesOf(withoutWords(told, words.alls), words);
    const named = names.map((name) => [...earlier, ...quantities.slice(0, index)].filter((each) => isFirm(each) && each.before.includes(name) && isPer(each, per, average) && !isLastYear(each, words))).find(({ length }) => length > 0) ?? [];
    const [whole, ...more] = own.length > 0 ? own : named;
    const totals = before.filter((each) => directionOf(each, words) === 0);
    if (whole === undefined || totals.length === 0 || (own.length === 0 ? more.length > 0 : own.some(({ unit }) => unit !== whole.unit))) return [];
    // 经费126万元，其中省级80万元: any of them can make it right.
    const over = [termOf({ ...whole, value: sumOf(own.length > 0 ? own : [whole]) })];
    // 街道12.6万元，社区8.4万元，按常住人口14.2万人计算，人均1.48元: and so can all of them together.
    const [total] = totals;
    // 简易程序4.21万元，普通程序57.16万元，按187件普通程序案件计算: but not where the base is of one of them.
    const isOfOne = totals.some(({ before: name }) => name.length >= SHORTEST_NAME && wordsOf(whole).includes(name.slice(0, SHORTEST_NAME)));
    const together = total === undefined || totals.length === 1 || isOfOne ? [] : verdict(average, [termOf({ ...total, value: sumOf(totals) })], over).filter(({ holds }) => holds);
    return together.length > 0 ? together : verdict(average, totals.map(termOf), over).map((check) => ({ ...check, sure: check.sure && totals.length === 1 }));
  });
}

/** 线下75场、线上12场，线下活动受众1.42万人次，平均每场189人次; 共结案61件。结案案件罚款8.46万元，平均每件1387元: the one count whose own name begins the total's. */
function byTotalsName({ quantities, earlier }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const found = isCounted(average) && isFirm(average) ? AVERAGE.exec(average.before) : null;
    const per = found?.groups?.["short"] ?? found?.groups?.["long"];
    const total = quantities[index - 1];
    if (per === undefined || total === undefined || found?.index !== 0 || total.family !== average.family || !isFirm(total) || joint(total, average) !== COMMA + average.before) return [];
    const counts = [...earlier, ...quantities.slice(0, index - 1)].filter((each) => isFirm(each) && isPer(each, per, average) && !isLastYear(each, words));
    const isOwn = (name: string): boolean => name.length >= SHORTEST_OWN && (total.before.startsWith(name) || total.before.startsWith(name.slice(-SHORTEST_OWN)));
    const named = counts.filter(({ before }) => isOwn(withoutWords(before, words.among)));
    // 线上60场、线下27场，活动受众1.74万人次: of both.
    const isOfAll = verdict(average, [termOf(total)], counts.slice(0, -1).map((each, at) => termOf({ ...each, value: sumOf([each, counts[at + 1] ?? each]) }))).some(({ holds }) => holds);
    const isNamed = named.some(({ before }) => total.before.startsWith(withoutWords(before, words.among)) && mentions(before, words.among));
    return named.length === 1 && counts.length > 1 && (isNamed || !isOfAll) ? verdict(average, [termOf(total)], named.map(termOf)).map((check) => ({ ...check, sure: false })) : [];
  });
}

/** 受理126件，调解成功112件，赔付864.2万元，成功调解的案件平均每件7.72万元: of those that its subject names, the letters in whatever order. */
function ofNamedStep({ quantities, earlier }: Sentence, words: FigureWords): readonly FigureCheck[] {
  return quantities.flatMap((average, index): readonly FigureCheck[] => {
    const found = isCounted(average) && isFirm(average) ? AVERAGE.exec(average.before) : null;
    const per = perOf(found);
    const subject = average.before.slice(0, found?.index ?? 0);
    const step = subject.includes(OF) ? subject.slice(0, subject.lastIndexOf(OF)) : withoutWords(subject, words.matters);
    const total = quantities[index - 1];
    if (per === undefined || step.length < SHORTEST_STEP || total?.family !== average.family || !isFirm(total) || joint(total, average) !== COMMA + average.before) return [];
    const isSame = ({ before }: Quantity): boolean => inOrder(before.slice(-step.length)) === inOrder(step);
    const wholes = [...earlier, ...quantities.slice(0, index - 1)].filter((each) => isFirm(each) && isPer(each, per, average) && !isLastYear(each, words));
    const named = wholes.filter(isSame);
    return named.length === 1 && wholes.length > 1 ? verdict(average, [termOf(total)], named.map(termOf)).map((check) => ({ ...check, sure: false })) : [];
  });
}

/** Letters of a step with its manner: 成功调解. */
const SHORTEST_STEP = 4;

function inOrder(text: string): string {
  return Array.from(text).sort().join("");
}

/** 结案案件, and without its noun. */
function namesOf(base: string, { matters }: FigureWords): readonly string[] {
  const noun = endingOf(base, longestFirst(matters)) ?? "";
  return [base, base.slice(0, base.length - noun.length)].filter(({ length }) => length >= SHORTEST_OWN);
}

/** Letters of a name. */
const SHORTEST_OWN = 2;

/** Letters of 平均. */
const LONGEST_AVERAGELY = 2;
