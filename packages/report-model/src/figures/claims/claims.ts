import type { FigureWords } from "@lint-report/standard";
import { compare, integer, isZero, multiply } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AVERAGE, HALF_NAMED, HALVES, WHOLE_ENDINGS } from "../../text/chinese-clauses.js";
import { OF_OTHER_KIND } from "../../text/chinese-figures.js";
import { COLON } from "../../text/chinese.js";
import { clausesOf } from "../../text/sentences.js";
import { wordFinderOf } from "../../text/word-finder.js";
import { isAbout } from "../reading/about.js";
import { isFirm, percentOf, placesOf, printsAs } from "../reading/interval.js";
import { percentInWords } from "../reading/print.js";
import { figure, isCounted, mentions, placeOf, printed, wordsOf, type Sentence, isAmong } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** Cases of other years, or not at their end, may be counted with those that are told. */
function isExcused({ text }: Sentence, { carried, pendings }: FigureWords): boolean {
  return mentions(text, carried, pendings);
}

/** The two counts of one kind before a place, the second some of the first; `undefined` where there are more or others. */
function onlyPair({ quantities }: Sentence, at: number, words: FigureWords): { readonly part: Quantity; readonly whole: Quantity } | undefined {
  const counts = quantities.filter((each) => each.end <= at && isCounted(each) && !AVERAGE.test(each.before) && !mentions(each.before, words.averages));
  // 发放152份，收回152份: the same count twice is one.
  const [whole, part, ...rest] = counts.filter((each, index) => index === 0 || compare(each.value, counts[index - 1]?.value ?? each.value) !== 0 || each.family !== counts[index - 1]?.family);
  // 发放860份，收回812份，其中389份: what is told to be among the one before; 检查17次，出动612人次，其中夜间9次: the one of its own unit.
  const last = counts[counts.length - 1];
  const before = counts.findLast((each) => each !== last && each.unit === last?.unit);
  if (rest.length > 0 && last !== undefined && before !== undefined && isAmong(last, before, words)) return isPart(last, before) ? { part: last, whole: before } : undefined;
  if (whole === undefined || part === undefined || rest.length > 0 || whole.family !== part.family) return undefined;
  return isPart(part, whole) ? { part, whole } : undefined;
}

function isPart(part: Quantity, whole: Quantity): boolean {
  return [whole, part].every(isFirm) && whole.value.digits > 0n && compare(part.value, whole.value) <= 0;
}

/** 21个中已有10个，超过半数: the words are a clause of their own. */
export function halfChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return clausesOf(sentence.text).flatMap(({ text, start }): readonly FigureCheck[] => {
    const named = HALF_NAMED.exec(text)?.groups;
    const name = HALVES.exec(text)?.[1] ?? named?.["half"];
    const at = sentence.start + start;
    const found = name === undefined ? undefined : onlyPair(sentence, at, words);
    // 优秀41卷，优秀案卷超过半数.
    const pair = HALVES.test(text) || found === undefined || isAbout(named?.["noun"] ?? "", wordsOf(found.part)) ? found : undefined;
    if (name === undefined || pair === undefined || mentions(sentence.text.slice(0, start), words.carried, words.pendings)) return [];
    const { part, whole } = pair;
    return [{
      kind: "claim", holds: compare(multiply(part.value, integer(2)), whole.value) >= 0, sure: true, subject: part, inputs: [part, whole], name,
      place: { start: at + text.indexOf(name), end: at + text.indexOf(name) + name.length }, formula: shareOf(part, whole, 1), difference: "", recomputed: undefined, expected: [],
    }];
  });
}

function shareOf(part: Quantity, whole: Quantity, places: number): string {
  return `${figure(part)}\u00f7${figure(whole)}=${percentInWords(percentOf(part.value, whole.value, places))}`;
}

const NOUN = 2;

/** 纠纷97件，化解84件，九成以上的纠纷: a share in words of the noun that was counted; 七成以上争议…：审结218件，…142件. */
export function shareChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (isExcused(sentence, words)) return [];
  const [of = ""] = WHOLE_ENDINGS;
  return sentence.quantities.flatMap((share): readonly FigureCheck[] => {
    const isClaim = share.family === "percent" && share.before === "" && share.number.share;
    const noun = share.after.startsWith(of) ? share.after.slice(of.length) : share.after;
    const before = isClaim ? onlyPair(sentence, share.start, words) : undefined;
    const isTold = before !== undefined && noun.length >= NOUN && (wordsOf(before.whole).includes(noun.slice(0, NOUN)) || words.stages.some((stage) => noun.endsWith(stage) && before.part.before.includes(stage)));
    const pair = isTold ? before : isClaim && isHeadline(share, sentence) ? pairBehind(sentence, share, words) : undefined;
    if (pair === undefined) return [];
    const { part, whole } = pair;
    const holds = printsAs(share, { low: part.value, high: part.value }, { low: whole.value, high: whole.value });
    return [{ kind: "claim", holds, sure: true, subject: share, inputs: [part, whole], name: printed(share), place: placeOf(share), formula: shareOf(part, whole, Math.max(1, placesOf(share))), difference: "", recomputed: undefined, expected: [] }];
  });
}

/** The first figure of a sentence whose clause ends in a colon. */
function isHeadline({ start, end, after, block }: Quantity, { quantities }: Sentence): boolean {
  return quantities[0]?.start === start && block.view.text.charAt(end + after.length) === COLON;
}

/** The only two counts behind a headline, of one kind. */
function pairBehind(sentence: Sentence, { end }: Quantity, words: FigureWords): { readonly part: Quantity; readonly whole: Quantity } | undefined {
  return onlyPair({ ...sentence, quantities: sentence.quantities.filter(({ start }) => start > end) }, Infinity, words);
}

/** How far behind 均 the step stands: 均已按期办结. */
const REACH = 8;
/** How far into its clause 均 may stand: 至年末已全部整改到位. */
const HEAD = 6;

/** 18件，均调解成功，其中…，终止调解2件. */
export function denialChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (isExcused(sentence, words)) return [];
  return clausesOf(sentence.text).flatMap(({ text, start }): readonly FigureCheck[] => {
    const all = wordFinderOf(words.alls)(text).find((hit) => hit.start <= HEAD);
    if (all === undefined) return [];
    const told = text.slice(all.end, all.end + REACH);
    const denial = words.denials.find(({ claim }) => mentions(told, claim));
    const step = denial?.claim.find((word) => told.includes(word));
    if (denial === undefined || step === undefined || mentions(told.slice(0, told.indexOf(step)), words.negations)) return [];
    const at = sentence.start + start;
    const whole = sentence.quantities.filter((each) => each.end <= at && isCounted(each)).pop();
    const against = sentence.quantities.find((each) => each.start > at && each.family === whole?.family && mentions(wordsOf(each), denial.denial) && !OF_OTHER_KIND.test(each.after) && !isZero(each.value) && !mentions(each.before, words.lastYear));
    if (whole === undefined || against === undefined || against.segment !== whole.segment) return [];
    const name = text.slice(0, all.end + told.indexOf(step) + step.length);
    return [{ kind: "claim", holds: false, sure: true, subject: against, inputs: [whole], name, place: { start: at, end: at + name.length }, formula: against.before + printed(against), difference: "", recomputed: undefined, expected: [] }];
  });
}
