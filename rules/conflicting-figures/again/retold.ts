import { add, BY_WHOM, compare, isDigitSlip, OF, ONE_AFTER_OTHER, quantitiesOf, subtract, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { differs } from "../apart/differences.js";
import { areClose } from "./echoes.js";
import { endingIn, endsWithAny, has, nameOthers, startsWithAny } from "../reading/lists.js";
import { isOfThisYear } from "./named-figures.js";
import { isPlanned, nounIn } from "../reading/statements.js";
import { figuresBeside, sentenceAround } from "../reading/surroundings.js";
import { bareWords, inOneVerb, withoutEnding, type Words } from "../reading/words.js";

/** Letters of a noun, and as many of them as are looked at. */
const SHORTEST = 2;
const LONGEST = 6;
/** Figures of one unit that are looked back on. */
const LOOKED_AT = 120;

/** 人民调解员47名 and, in a later sentence, 43名人民调解员平均年龄52岁 or 依托49名人民调解员: a figure before its noun takes for known how many there are. To be told as a hint, where one number alone was told of that noun. */
export function retoldIn({ report, data: { words } }: RuleInput): readonly Again[] {
  const byUnit = new Map<string, Quantity[]>();
  return quantitiesOf(report).flatMap((second): readonly Again[] => {
    const unit = second.family === PERSON ? PERSON : second.unit;
    const all = byUnit.get(unit) ?? [];
    byUnit.set(unit, all);
    const earlier = all.slice(-LOOKED_AT);
    all.push(second);
    const noun = isPlain(second) && isKnown(second, words) ? nounOf(second, words, report) : "";
    if (noun.length < SHORTEST) return [];
    // 对124名专职网格员开展轮训: planned for those that there are, but there may be more of them by then.
    const isPlan = isPlanned(second, words, report);
    if (isPlan && !isPointedAt(second, words)) return [];
    // 81份法律意见书: told as it is, by whatever words of its sentence.
    if (earlier.some((each) => areClose(each, second) && !differs(each, second) && (each.block === second.block || each.before.includes(noun) || sentenceAround(each.block, each.start).includes(noun)))) return [];
    const alike = earlier.filter((each) => (each.block !== second.block || each.sentence < second.sentence) && tellsOf(each, noun) && isDoneAlike(each, second, words) && !nameOthers(each.before, second.before, [words["superiors"]]) && !has(each.before, report.context.standard.figureWords.lastYear));
    // 公共法律服务站14个 beside 公共法律服务中心1个: by the whole noun where it was told.
    const whole = alike.filter((each) => tellsOf(each, nounIn(second.after, words)));
    const told = whole.length > 0 ? whole : alike;
    const [first] = told;
    const isOne = first !== undefined && isPlain(first) && told.every(({ value }) => compare(value, first.value) === 0) && (isOfThisYear(first, words, report) || isAlone(first, noun, { words, report }));
    const isSum = isOne && told.some((each) => comeTo(second, figuresBeside(report)(each)));
    return isOne && !isSum && areClose(first, second) && (!(isPlan || isSomeOfThem(first, second, words)) || isDigitSlip(first.value, second.value)) ? [{ first, second }] : [];
  });
}

const PERSON = "person";

function isPlain({ depth, approximation, upper, unit }: Quantity): boolean {
  return depth === 0 && approximation === "none" && upper === undefined && unit !== "";
}

/** Nothing before it, or 全年, 全年仍有, 现有, 全系统, 对: it was told before. */
function isKnown({ before, after, block }: Quantity, words: Words): boolean {
  const ends = (list: readonly string[] | undefined): boolean => endsWithAny(before, list);
  // 全年仍有5起火情; not 全年仍有5件未办结.
  const still = has(after, words["left-behind"]) ? undefined : endingIn(before, words["left"]);
  if (still !== undefined && endsWithAny(before.slice(0, -still.length), words["year"])) return true;
  return block.cell === undefined && (before === "" || words["points"]?.includes(before) === true || ends(words["year"]) || ends(words["now"]) || ends(words["whole-places"]) || ends(words["own"]) || words["about"]?.includes(before) === true || words["taking"]?.includes(before) === true || words["by-means-of"]?.includes(before) === true || before.endsWith(OF) || BY_WHOM.test(before));
}

/** 公共法律服务站14个 and 依托12个公共法律服务站: perhaps only some of them; not 依托16个. */
function isSomeOfThem(first: Quantity, { before, value }: Quantity, words: Words): boolean {
  return words["by-means-of"]?.includes(before) === true && compare(value, first.value) < 0;
}

/** 对, 将, 分批对全区, 对承接的: those that there are. */
function isPointedAt({ before }: Quantity, words: Words): boolean {
  return [...words["about"] ?? [], ...words["taking"] ?? []].some((word) => {
    const behind = before.includes(word) ? before.slice(before.lastIndexOf(word) + word.length) : undefined;
    return behind === "" || (behind !== undefined && (words["whole-places"]?.includes(behind) === true || behind.endsWith(OF)));
  });
}

function nounOf({ after }: Quantity, words: Words, report: Report): string {
  // 51件|继续办理: what goes on with them is no noun.
  const noun = startsWithAny(after, words["noun-ends"]) ? "" : bareWords(nounIn(after, words), words, report).slice(0, LONGEST);
  return withoutEnding(noun, words) || noun;
}

const HAN = /^\p{Script=Han}*$/u;

/** Nothing of others: not 12个街镇|和27个部门. */
function isPlainTail(tail: string): boolean {
  return HAN.test(tail) && !ONE_AFTER_OTHER.test(tail);
}

/** The noun stands right before or right behind the figure. */
function tellsOf({ before, after }: Quantity, noun: string): boolean {
  // 嘎查（社区）110个: of both.
  return (before.includes(noun) && isPlainTail(before.slice(before.lastIndexOf(noun) + noun.length))) || after.startsWith(noun);
}

/** 人民调解员47名, 提出法律意见912条: the noun with a verb at most, whatever list it stands in. */
function isAlone({ before }: Quantity, noun: string, { words, report }: { readonly words: Words; readonly report: Report }): boolean {
  const told = before.slice(0, before.lastIndexOf(noun));
  return before.includes(noun) && told.length <= VERB && !has(told, words["parts"]) && !has(before, report.context.standard.figureWords.lastYear);
}

/** 提出的896条: what is said before 的 was said of the first, or says nothing. */
function isDoneAlike({ before }: Quantity, second: Quantity, words: Words): boolean {
  const done = second.before.endsWith(OF) ? second.before.slice(0, -OF.length).slice(-VERB) : BY_WHOM.exec(second.before)?.groups?.["verb"] ?? "";
  const makers = words["makers"] ?? [];
  const isMade = makers.some((word) => second.before.includes(word)) && makers.some((word) => before.includes(word));
  return isMade || inOneVerb(before, words).includes(inOneVerb(done, words)) || words["fillers"]?.includes(done) === true || words["neutral"]?.includes(done) === true;
}

const VERB = 2;

/** 瑕疵21件、错误4件 are 25: what two figures of one sentence come to or leave. */
export function comeTo({ value, family }: Quantity, figures: readonly Quantity[]): boolean {
  const alike = figures.filter((each) => each.family === family);
  return alike.some((one, at) => alike.slice(at + 1).some((other) => [add(one.value, other.value), subtract(one.value, other.value), subtract(other.value, one.value)].some((each) => compare(each, value) === 0)));
}
