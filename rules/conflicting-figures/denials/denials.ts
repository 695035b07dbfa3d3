import { CAUSED, factsOf, isZero, OF, ONE_AFTER_OTHER, quantitiesOf, spanOf, wholeYearsIn, type Quantity, type Report, type Span } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { endingIn, firstIn, has, openingIn } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { areOfOneLevel, GOVERNMENT } from "./levels.js";
import { likenessOf } from "../reading/likeness.js";
import { listBehind, SPECIFIC, verbsLike, type DenyingClause } from "./nones.js";
import { nounIn } from "../reading/statements.js";
import { isTakenForKnown, sentenceStartsOf, sentenceUpTo } from "../reading/surroundings.js";
import { bareWords, isOffice, withoutEnding, type Words } from "../reading/words.js";

/** What is said not to have been, and a figure that seems to count it: 生产安全事故零发生, 发生生产安全亡人事故1起. */
export interface Denial {
  readonly none: Span;
  readonly figure: Quantity;
}

/** A clause that says there was none, with the matters it may mean. */
interface Denied extends Omit<DenyingClause, "text"> {
  readonly matters: readonly string[];
  /** One of these stands with the figure as well; empty where nothing is asked: what was not 制定 may have been received. */
  readonly verbs: readonly string[];
  /** 没有社会组织案件 says nothing of 社会组织222家. */
  readonly ofCases: boolean;
  /** Whose it is, where that is told. */
  readonly subject: string;
  /** Of what alone it is said, where that is told: 处罚 of 所作处罚未发生. */
  readonly of: string;
  /** True where it says too little (零投诉) for any figure but one that takes for known that there was some. */
  readonly known: boolean;
}

/** Share of the letter pairs of what is denied that stand in the words of the figure. */
const CONTAINED = 0.75;
/** The same of many pairs. */
const HALF = 0.5;
const MANY = 5;
const NONE: readonly string[] = [];
/** Denials of a draft that are looked after, and figures that each is held against. */
const MOST_DENIED = 200;
const COMPARED = 60;
/** Example: 行政复议. */
const HAN = /^\p{Script=Han}+$/u;
/** Letters by which a matter ends, and of a verb. */
const HEAD = 2;

/** Figures against what the text says there was none of, by the likeness of their words; to be told as a hint. */
export function denialsIn(clauses: readonly DenyingClause[], { report, data: { words } }: RuleInput): readonly Denial[] {
  const denied = deniedIn(clauses, words, report).slice(0, MOST_DENIED);
  if (denied.length === 0) return [];
  const heads = [...new Set(denied.flatMap(({ matters }) => matters.map((matter) => matter.slice(-HEAD))))];
  const counted = quantitiesOf(report).flatMap((quantity) => (heads.some((head) => quantity.lead.includes(head) || quantity.after.includes(head)) ? countedIn(quantity, words, report) ?? [] : []));
  const { negations } = report.context.standard.figureWords;
  const byHead = new Map(heads.map((head) => [head, counted.filter(({ text }) => text.includes(head)).slice(0, COMPARED)]));
  return denied.flatMap((none) => {
    const isMeant = (each: Counted, matter: string): boolean => (!has(each.text, negations) || has(matter.slice(1), negations)) && each.year === none.year && (!none.ofCases || each.quantity.family === "case") && ((isElsewhere(each.quantity, none) && !none.known) || isTakenForKnown(each.quantity, none)) && areOfOneLevel(each.quantity, none, words) && isAsked(each.text, none) && each.sentence.includes(none.of) && (isLike(matter, each.text) || isNamedBefore(each, matter));
    const [figure] = none.matters.flatMap((matter) => byHead.get(matter.slice(-HEAD))?.find((each) => isMeant(each, matter)) ?? []);
    return figure === undefined ? [] : [{ none: spanOf(none.block.view, none.start, none.end), figure: figure.quantity }];
  });
}

/** Nearly all pairs of letters of what is denied, or many of a long one. */
function isLike(matter: string, text: string): boolean {
  const { inFirst } = likenessOf(matter, text);
  return inFirst >= CONTAINED || (inFirst >= HALF && (matter.length - 1) * inFirst >= MANY && text.includes(matter.slice(0, HEAD)));
}

/** 在执法投诉受理方面，全年接到投诉3件: what is denied by its whole name in the sentence, and by its noun right before the figure. */
function isNamedBefore({ quantity: { before }, sentence }: Counted, matter: string): boolean {
  return matter.length >= SPECIFIC && before.endsWith(matter.slice(-HEAD)) && sentence.includes(matter);
}

function deniedIn(clauses: readonly DenyingClause[], words: Words, report: Report): readonly Denied[] {
  return clauses.flatMap(({ text, ...clause }) => {
    const none = firstIn(text, words["none"]);
    // 执法队作出的处罚决定无一被复议: of those alone.
    if ((has(text, words["grave"]) && !has(text, words["and-above"])) || (none !== undefined && [words["units-of-it"], words["part-places"]].some((list) => has(text.slice(0, text.indexOf(none)), list)))) return [];
    // 以区政府为被告的30件，无败诉: of those alone.
    const sued = words["sued-government"]?.find((word) => (sentenceUpTo(clause.block, clause.start) + text).includes(word));
    const doing = firstIn(text, words["none-doing"]);
    const subject = bareWords(text.slice(0, Math.max(0, text.indexOf(doing ?? text))), words, report);
    const telling = mattersOf(text, words, report);
    const known = telling.length === 0;
    const matters = known ? nothingOf(text, words) : telling;
    return matters.length === 0 ? [] : [{ ...clause, matters, known, ofCases: has((words["by-others"] ?? NONE).reduce((rest, word) => rest.replace(word, ""), text), words["case-nouns"]), verbs: verbsOf(doing, words), subject: isOffice(subject, words) ? subject : "", of: sued?.slice(0, GOVERNMENT) ?? ofWhat(none === undefined ? "" : text.slice(0, text.indexOf(none)), words, report) }];
  });
}

/** 投诉 of 零投诉, where nothing else is told. */
function nothingOf(text: string, words: Words): readonly string[] {
  const zero = firstIn(text, words["zero"]);
  const noun = zero === undefined ? "" : text.slice(text.lastIndexOf(zero) + zero.length);
  return noun.length === HEAD && HAN.test(noun) ? [noun] : [];
}

/** The last letters of what stands before a denial and is more than whose report it is: 处罚 of 所作处罚, 执法 of 综合行政执法方面. */
function ofWhat(text: string, words: Words, report: Report): string {
  const told = [...words["aspects"] ?? NONE, ...words["case-words"] ?? NONE].reduce((rest, word) => rest.replaceAll(word, ""), bareWords(text, words, report));
  return told.length < HEAD ? "" : told.slice(-HEAD);
}

/** The verb of 未制定, with those that say the same; none where anything counts: 未收到. */
function verbsOf(doing: string | undefined, words: Words): readonly string[] {
  const verb = doing?.slice(-HEAD) ?? "";
  if (verb === "" || words["receiving"]?.includes(verb) === true || words["fillers"]?.includes(verb) === true) return [];
  const verbs = verbsLike(verb, words);
  return verbs.length > 1 ? [...verbs, ...words["perhaps-makers"] ?? NONE] : verbs;
}

function isAsked(text: string, { verbs, subject }: Denied): boolean {
  return (verbs.length === 0 || verbs.some((verb) => text.includes(verb))) && text.includes(subject);
}

/** What stands behind the denial, or before it where nothing does: 零发生; each of a list, with an outcome only as it stands. */
function mattersOf(clause: string, words: Words, report: Report): readonly string[] {
  const last = endingIn(clause, words["none-behind"]);
  const first = firstIn(clause, words["none-doing"]) ?? firstIn(clause, words["none"]) ?? firstIn(clause, words["zero"]);
  if (last === undefined && first === undefined) return [];
  const text = last === undefined ? clause.slice(clause.indexOf(first ?? "") + (first ?? "").length) : clause.slice(0, -last.length);
  const { said, list } = listBehind(text);
  const plain = (each: string): string => [...words["any"] ?? NONE, ...words["and-above"] ?? NONE, ...words["by-others"] ?? NONE, ...words["aspects"] ?? NONE].reduce((rest, word) => rest.replace(word, ""), each);
  // 未收到检察机关制发的检察建议: from whomever, what does not come by itself.
  const isReceived = words["receiving"]?.some((word) => first?.endsWith(word) === true) === true;
  const isOfItself = isReceived && bareWords(clause.slice(0, clause.indexOf(first ?? "")), words, report) === "" && said !== plain(said) && plain(said).length <= HEAD;
  // 没有因信息公开引发行政复议和行政诉讼: of the second by that, too.
  const all = plain(list).split(ONE_AFTER_OTHER);
  const items = (said === "" && CAUSED.test(all[0] ?? "") ? all.slice(0, 1) : all).map((item) => (isOfItself && item.length >= SPECIFIC ? item : plain(said) + item));
  const isOutcome = (item: string): boolean => (words["outcomes"] ?? NONE).some((word) => withoutEnding(item, words).endsWith(word));
  // 处罚决定被撤销、变更或者确认违法: the later ones are of what the first names.
  const outcomes = items.filter((item, at) => isOutcome(item) && (at === 0 || words["outcomes"]?.includes(withoutEnding(item, words)) !== true || words["outcomes"].includes(items[0] ?? "")));
  // 没有一起针对镇政府的行政复议.
  const withoutAbout = (item: string): string => item.slice(openingIn(item, words["about"])?.length ?? 0);
  const matters = (isOutcome(text) ? outcomes : items).map((item) => withoutEnding(bareWords(withoutAbout(item), words, report), words));
  const isTelling = (matter: string): boolean => (matter.length >= SPECIFIC && HAN.test(matter)) || words["countable"]?.includes(matter) === true;
  // 无死角、再上台阶: what begins with a phrase is no list of matters.
  // 区直部门为零: whose it is, not what.
  return isTelling(matters[0] ?? "") && words["several-bodies"]?.some((body) => (matters[0] ?? "").endsWith(body)) !== true ? matters.filter(isTelling) : [];
}

interface Counted {
  readonly quantity: Quantity;
  readonly year: number | undefined;
  readonly text: string;
  /** Its sentence, up to the figure and with what stands behind. */
  readonly sentence: string;
}

/** What a figure counts, with the words of its clause; `undefined` for what is of others, of last year, or planned. */
function countedIn(quantity: Quantity, words: Words, report: Report): Counted | undefined {
  const { block, start, approximation, family, before, lead, after, value } = quantity;
  const { externals, formers, lastYear } = report.context.standard.figureWords;
  if (block.cell !== undefined || approximation !== "none" || family === "percent" || family === "point" || isZero(value) || isPlan(block, words, report)) return undefined;
  const noun = nounIn(after, words);
  const sentence = block.view.text.slice(Math.max(start - NEAR, sentenceStartsOf(block)(start)), start);
  if (has(sentence, words["attending"]) || has(sentence, externals) || has(sentence, lastYear) || has(before, words["other-periods"]) || has(before, formers) || has(lead + noun, words["possible"])) return undefined;
  return { quantity, year: wholeYearsIn(sentence).at(-1)?.year ?? factsOf(report).year?.value, text: (lead + noun).replaceAll(OF, ""), sentence: sentence + after };
}

/** Letters before a figure in which its place and time are told. */
const NEAR = 80;

function isElsewhere({ block, start }: Quantity, none: Denied): boolean {
  return block !== none.block || sentenceStartsOf(block)(start) !== sentenceStartsOf(block)(none.start);
}
