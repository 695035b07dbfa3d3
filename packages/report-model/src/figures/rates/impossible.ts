import type { FigureWords } from "@lint-report/standard";
import { compare, integer, isInteger, multiply, written, type Decimal } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AFTERWARDS, AMONG, NOT_DONE } from "../../text/chinese-clauses.js";
import { KIND_OR_LEVEL } from "../../text/chinese-figures.js";
import { APPEARS, BATCH, DRAWN, HEARD } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import { isAbout } from "../reading/about.js";
import { HUNDRED, isFirm, percentOf, placesOf, printsAs } from "../reading/interval.js";
import { percentInWords } from "../reading/print.js";
import { endsIn, figure, isCounted, isDue, mentions, opensWith, placeOf, type Sentence, areBeside, wordsOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import type { Rate } from "./rate-names.js";
import { ratesFor } from "./rate-parts.js";

/** Kinds of things of which no half exists and rates are taken. */
const WHOLE_THINGS: ReadonlySet<string> = new Set(["case", "person", "household", "enterprise", "document", "item"]);

/** A rate without a count of its own, against the one whole the text names: 98.66% of 64 fits no number of cases. */
export function impossibleRate(rate: Rate, sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  const { percent, name, stem } = rate;
  // 其中违法建设领域败诉率10.71%: of some of them, which are not counted.
  if (percent.approximation !== "none" || (stem !== "" && (opensWith(percent.before, words.among) || isExcused(rate, sentence, words)))) return [];
  const whole = stem === "" ? wholeOfShare(percent, sentence, words) : onlyWhole(rate, sentence, words);
  // 288件，参评率91%，满意率97.3%: of those that took part.
  // 14个市…，88个县设立了仲裁院，覆盖率达92.63%; 10种产品，不合格率13.5%: of others than those, or of things of so many kinds.
  // 受理69件…出庭应诉率84.8%: of those that were heard.
  // 抽查企业179户次，抽查比例8.7%: of all there are, which nobody tells.
  if (whole === undefined || DRAWN.test(percent.before) || (APPEARS.test(stem) && !HEARD.test(wordsOf(whole))) || KIND_OR_LEVEL.test(whole.unit) || sentence.quantities.some((each) => each.unit === whole.unit && each.start > whole.end && each.end <= percent.start && each.before === "" && whole.sentence === percent.sentence) || isOfThingsThere(stem, whole, words) || (stem !== "" && sentence.quantities.some((each) => each.family === percent.family && endsIn(each.before, words.rateEndings) && each.start > whole.end && each.end <= percent.start && each.segment === percent.segment && compare(each.value, HUNDRED) < 0))) return [];
  const near = nearest(percent, whole);
  const expected = near.map((part) => percentInWords(percentOf(part, whole.value, placesOf(percent))));
  const formula = near.map((part, index) => `${written(part)}\u00f7${figure(whole)}=${expected[index] ?? ""}`).join("\uff0c");
  return [{ kind: "impossible", holds: false, sure: false, subject: percent, inputs: [whole], name, place: placeOf(percent), formula, difference: "", recomputed: undefined, expected }];
}

/** A级景区47家，…景区|门票预约率96.4%: of places, behind whose noun another one stands with its step: of things or persons there. */
function isOfThingsThere(stem: string, { before, after, family }: Quantity, { qualifiers, matters }: FigureWords): boolean {
  const told = before + after;
  const noun = Array.from(stem).findLastIndex((_, at) => at + NOUN <= stem.length && told.includes(stem.slice(at, at + NOUN)));
  return family === PLACE && noun >= 0 && [qualifiers, matters].reduce(withoutWords, stem.slice(noun + NOUN)).length >= NOUN + STEP;
}

const PLACE = "enterprise";
/** Letters of a noun. */
const NOUN = 2;

/** 抽取案卷45卷，其中优秀案卷占81.5%: a share of what was just counted, the only count of its kind in the sentence. */
function wholeOfShare(percent: Quantity, { quantities, previous }: Sentence, words: FigureWords): Quantity | undefined {
  const told = quantities.slice(0, quantities.indexOf(percent));
  const whole = told[told.length - 1];
  // 从12个部门抽取48件.
  // 专职9人；物业类纠纷占: of another clause group. 在全部纠纷中占: of what is not counted here.
  if (whole !== undefined && (whole.segment !== percent.segment || withoutWords(percent.before, words.among).includes(AMONG) || mentions(percent.before, words.alls))) return undefined;
  const isOnly = whole !== undefined && told.length <= MOST_TOLD && previous.length === 0 && WHOLE_THINGS.has(whole.family) && whole.number.form === "arabic" && !told.some((each) => each !== whole && each.family === whole.family);
  return !isOnly || told.some((each) => isPossible(percent, each)) || mentions(percent.before, words.elsewhere) ? undefined : whole;
}

/** Counts that may stand before a share of the last of them. */
const MOST_TOLD = 2;

/** The one number of things that the sentence and the one before it name as a whole, a total before all others, if no number of things there can give the rate. */
function onlyWhole({ percent, stem }: Rate, sentence: Sentence, words: FigureWords): Quantity | undefined {
  const things = [...sentence.previous, ...sentence.quantities].filter((each) => WHOLE_THINGS.has(each.family) && each.depth === 0 && !NOT_DONE.test(each.before) && !AFTERWARDS.test(each.before) && !(each.family === ITEM && each.number.form === "chinese"));
  if (things.some((each) => each.family === PERSON) && !mentions(stem, words.personal)) return undefined;
  if (things.some((each) => isPossible(percent, each)) || isBehindOthers(percent, sentence)) return undefined;
  // 直接纠错42件，纠错率: that is the part.
  // 调解结案318件，调解率; 瑕疵文书84份，瑕疵比例: and so is what is called so.
  const isPart = (each: Quantity): boolean => stem.length >= STEP && (each.before.endsWith(stem.slice(-STEP)) || (wordsOf(each).includes(stem) && !isDue(each)));
  const named = things.filter((each) => !isPart(each) && (each.start < percent.start || each.block !== percent.block) && mentions(each.lead + (each.family === ITEM ? each.after.slice(0, NEAR) : each.after), words.wholes));
  const here = named.filter((each) => each.sentence === percent.sentence && (each.segment === percent.segment || isKindred(each, stem, words)));
  const totals = named.filter((each) => mentions(each.before, words.totals) && isKindred(each, stem, words));
  if (totals.length === 1) return totals[0];
  // 处罚案卷60卷、许可案卷45卷: together they are the whole.
  if (here.some((each) => things.some((other) => other !== each && areBeside(each, other)))) return undefined;
  const [first, ...rest] = here.length > 0 ? here : named.filter((each) => isKindred(each, stem, words));
  // 集中整治11个难点，群众满意率96.4%: of other things than so many that have no name of their own.
  if (first?.family === ITEM && !isKindred(first, stem, words) && (first.block !== percent.block || percent.start - first.end > BESIDE)) return undefined;
  return first === undefined || rest.some((each) => compare(each.value, first.value) !== 0) ? undefined : first;
}

/** Letters of a step. */
const STEP = 2;

/** Others may be counted with the whole, or some left out of it. */
function isExcused({ percent, stem }: Rate, { text, quantities }: Sentence, words: FigureWords): boolean {
  if (mentions(text, words.carried, words.pendings) || (quantities.length > 2 && mentions(text, words.exceptions))) return true;
  return isOfManyParts(stem, words) && quantities.filter((each) => isCounted(each) && each.end <= percent.start).length > 1;
}

/** A rate of several parts whose whole has no name of its own, as 满意率: others than those asked may be in it. */
function isOfManyParts(stem: string, words: FigureWords): boolean {
  const row = ratesFor(stem, words);
  return row?.sum === true && row.wholes.length === 0;
}

/** 三类 in words counts kinds. */
const ITEM = "item";
const EVENT = "event";
const PERSON = "person";

/** 归集信息3.126万条，及时率99.6%: right behind a count of another kind the rate is of that. */
function isBehindOthers(percent: Quantity, { quantities }: Sentence): boolean {
  const previous = quantities.filter((each) => each.end <= percent.start && isCounted(each) && each.unit !== "").pop();
  return previous !== undefined && (BATCH.test(previous.unit) || (previous.family !== EVENT && !WHOLE_THINGS.has(previous.family)));
}

/** A whole in the sentence before must be of the rate's own kind; a total need only share a letter: 人民调解共64宗 and 调处成功率. */
function isKindred({ before, after, family }: Quantity, stem: string, { totals, matters }: FigureWords): boolean {
  const name = withoutWords(before, totals);
  const step = withoutWords(stem, matters);
  return (step.length > 1 && isAbout(step, before + after)) || (name.length < before.length && Array.from(stem.slice(-STEM_CHARACTERS)).filter((character) => name.includes(character)).length >= (family === ITEM ? 2 : 1));
}

const STEM_CHARACTERS = 4;
/** Letters between a count and the rate that is told right behind it. */
const BESIDE = 12;
/** Letters behind a count in which its own step stands: 15个|执法部门抽取案卷 is none. */
const NEAR = 4;

/** True where some number of parts gives the rate, or where it cannot be told. */
function isPossible(percent: Quantity, whole: Quantity): boolean {
  const denominator = { low: whole.value, high: whole.value };
  return !isTelling(percent, whole) || nearest(percent, whole).some((part) => printsAs(percent, { low: part, high: part }, denominator));
}

/** The two numbers of parts between which the rate lies. */
function nearest(percent: Quantity, whole: Quantity): readonly Decimal[] {
  const below = multiply(percent.value, whole.value).digits / (100n * 10n ** BigInt(percent.value.scale));
  return [below, below + 1n].filter((part) => part <= whole.value.digits).map((part) => ({ digits: part, scale: 0 }));
}

/** A rate with so many places is impossible only for small wholes, and 0% and 100% never are. */
function isTelling(percent: Quantity, whole: Quantity): boolean {
  const trivial = compare(percent.value, integer(100)) >= 0 || percent.value.digits === 0n;
  const density = 100n * 10n ** BigInt(placesOf(percent));
  const count = whole.value.digits;
  return !trivial && isFirm(whole) && isInteger(whole.value) && whole.value.scale === 0 && count > 0n && count < density;
}
