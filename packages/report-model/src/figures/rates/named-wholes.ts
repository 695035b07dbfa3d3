import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { BESIDES, OF } from "../../text/chinese-clauses.js";
import { MEASURED_SUCH, NAMED_AGAIN } from "../../text/chinese-figures.js";
import { INSIDE_BEHIND } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import { commonEnding } from "../../text/word-edges.js";
import { exceedingAmong, isExactCount } from "../parts/excess.js";
import { PAIR_OF_LETTERS } from "../reading/about.js";
import { nounAmong, topicBefore } from "../reading/among-which.js";
import { areBeside, isDue, isNegated, joint, mentions, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/**
 * 其中企业1236户、个体工商户3592户；新登记企业中民营企业1263户: a part whose words name what it is of, against the one count of that name. Never sure, and only of
 * figures that exceed nothing else.
 */
export function namedWholes(sentence: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, holds, subject }) => (PARTS.has(kind) && !(holds && kind === "part") ? [subject] : [])));
  const counts = sentence.quantities.filter((each) => isExactCount(each, words));
  return counts.flatMap((part): readonly FigureCheck[] => {
    // 林草领域办理的案件中，草畜平衡类194件: told before its clause.
    const opening = openingOf(part, sentence.quantities);
    const noun = nounAmong(part.before) ?? topicBefore(opening, opening.lead) ?? nounOfRun(part, counts);
    // 限期整改28个，限期整改的已完成31个: told again.
    const again = noun === undefined ? NAMED_AGAIN.exec(part.before)?.[1] : undefined;
    if ((noun ?? again ?? insideOf(opening, counts)) === undefined || bound.has(part) || isDue(part) || part.before.startsWith(BESIDES) || mentions(part.before, words.carried, words.remainders)) return [];
    const before = [...sentence.earlier.filter((each) => isExactCount(each, words)), ...counts.filter(({ end }) => end <= part.start)].filter(({ unit }) => unit === part.unit);
    const whole = noun === undefined ? undefined : ofName(noun, before, words);
    const inside = insideOf(opening, counts);
    return exceedingAmong(part, inside ?? whole ?? (again === undefined ? undefined : toldAgain(again, before, words)), words);
  });
}

const PARTS: ReadonlySet<FigureCheck["kind"]> = new Set(["part", "among", "sum", "excess"]);

/** 全部执法人员中，35周岁以下的11名: the figure that opens the clause, which measures the part. */
function openingOf(part: Quantity, quantities: readonly Quantity[]): Quantity {
  const measure = quantities[quantities.indexOf(part) - 1];
  return measure !== undefined && measure.family !== part.family && MEASURED_SUCH.test(joint(measure, part)) ? measure : part;
}

/** 52名执法人员里，45岁以上的26人: of the count right before it. */
function insideOf(opening: Quantity, counts: readonly Quantity[]): Quantity | undefined {
  const whole = counts.findLast(({ end }) => end <= opening.start);
  return whole !== undefined && opening.family !== whole.family && INSIDE_BEHIND.test(joint(whole, opening)) ? whole : undefined;
}

/** 适用普通程序的案件中举行听证27宗、法制审核4352宗: told of the first of them. */
function nounOfRun(part: Quantity, counts: readonly Quantity[]): string | undefined {
  const at = counts.indexOf(part);
  const last = counts[at - 1];
  return last !== undefined && areBeside(last, part) ? nounAmong(last.before) ?? nounOfRun(last, counts) : undefined;
}

/** The nearest count whose words end with the name, where no other does. */
function toldAgain(name: string, before: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const [whole, ...more] = before.filter((each) => each.before.endsWith(name) && !isNegated(each.before, name, words));
  return more.length === 0 ? whole : undefined;
}

/** The count that the noun names, by the longest of the names that it begins or ends with; `undefined` where several numbers have that. */
export function ofName(noun: string, before: readonly Quantity[], words: FigureWords): Quantity | undefined {
  // 发现存在问题31家；存在问题的单位中，39家.
  const core = noun.includes(OF) ? noun.slice(0, noun.lastIndexOf(OF)) : noun;
  const lengthOf = (name: string): number => {
    if (name.length < PAIR_OF_LETTERS) return 0;
    if (noun.startsWith(name) || noun.endsWith(name) || (name.length > PAIR_OF_LETTERS && noun.includes(name)) || (core.length >= NAME && name.endsWith(core))) return name.length;
    // 核查属实318条；属实问题中，已整改331条.
    const own = withoutWords(core, words.matters);
    if (own.length >= PAIR_OF_LETTERS && own !== core && name.endsWith(own)) return own.length;
    const ending = commonEnding(noun, name).length;
    return ending >= NAME ? ending : 0;
  };
  const exact = before.filter((each) => namesOf(each, words).includes(core));
  if (core.length >= NAME && exact.length === 1) return exact[0];
  const named = before.map((each) => ({ each, length: Math.max(0, ...namesOf(each, words).map(lengthOf)) }));
  const longest = Math.max(...named.map(({ length }) => length));
  const best = longest === 0 ? [] : named.filter(({ length }) => length === longest).map(({ each }) => each);
  // 1230项|政务服务事项已进驻1184项: what stands before a figure is its own name first.
  const own = best.filter(({ before: told }) => lengthOf(withoutWords(told, words.among)) === longest);
  const [first, ...others] = own.length > 0 ? own : best;
  return others.some(({ value }) => first !== undefined && compare(value, first.value) !== 0) ? undefined : first;
}

/** Letters by which a longer name is known. */
const NAME = 4;

/** 专职 of 其中专职22名, 不予处罚 of 132件不予处罚. */
function namesOf({ before, after }: Quantity, words: FigureWords): readonly string[] {
  // 公共服务 has a word for a total in it.
  const told = withoutWords(before, words.among);
  return [told, withoutWords(told, words.totals), after];
}
