import { AMONG, CAUSE, CAUSED, clausesOf, compare, DIVIDED, FULL_STOP, isZero, OF, ONE_AFTER_OTHER, quantitiesOf, SEGMENT_MARKS, spanOf, wholeYearsIn, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "../again/again.js";
import type { Denial } from "./denials.js";
import { endsWithAny, firstIn, has, openingIn, pairsIn } from "../reading/lists.js";
import { isOfYearSince } from "../again/named-figures.js";
import { areOfOneLevel, isOfSame } from "./levels.js";
import type { DenyingClause } from "./nones.js";
import { CASES, deniedIn, FILES_KIND, kindIn, KINDS, LAWSUITS, outcomeIn, SAME_OUTCOMES, type Outcome } from "./outcome-words.js";
import { yearOf } from "../again/pairs.js";
import { isPlanned, nounIn } from "../reading/statements.js";
import { areOfTwoStages, isOfAll, subIn } from "./states.js";
import { clauseBehind, groupUpTo, isListedAs, isTakenForKnown, sentenceNear, sentenceStartsOf, sentenceUpTo } from "../reading/surroundings.js";
import { wonIn } from "./won.js";
import { bareWords, isOffice, type Words } from "../reading/words.js";

interface Counted extends Outcome {
  /** Of several outcomes together: it contradicts a denial, and no other figure. */
  readonly several: boolean;
  /** 处罚案卷, where only some are told of. */
  readonly sub: string;
  /** Its sentence, up to the figure. */
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly year: number | undefined;
}

/** Outcomes that differ or that are denied elsewhere; to be told as hints. */
export interface OutcomeConflicts {
  readonly figures: readonly Again[];
  readonly denials: readonly Denial[];
}

const TELLING = [...KINDS.keys(), "outcomes", "corrections", "states"];
const NONE: readonly string[] = [];
/** Letters before a figure in which the kind of its cases is told. */
const NEAR = 160;
/** Outcomes of a draft that are compared. */
const COMPARED = 60;

export function outcomeConflicts(clauses: readonly DenyingClause[], { report, data: { words } }: RuleInput): OutcomeConflicts {
  const counted = quantitiesOf(report).flatMap((quantity) => countedIn(quantity, words, report) ?? []).slice(0, COMPARED);
  const all = [...clauses, ...wonIn(words, report)];
  const some = all.length === 0 ? [] : [...counted, ...quantitiesOf(report).flatMap((quantity) => someIn(quantity, words, report) ?? []).slice(0, COMPARED)];
  const isOfOffice = ({ text }: DenyingClause): boolean => isOffice(bareWords(text.slice(0, text.indexOf(firstIn(text, words["none"]) ?? text)), words, report), words);
  const denials = all.flatMap((clause): readonly Denial[] => {
    const before = sentenceUpTo(clause.block, clause.start);
    const denied = some.length === 0 ? [] : deniedIn(clause.text, before, { words, report });
    const found = denied.length === 0 ? undefined : (isOfOffice(clause) ? counted : some).find((each) => denied.some(({ kind, outcome }) => each.kind === kind && isMeant(each.outcome, outcome, words)) && (isOfSame(each, before + clause.text, words) || isDividedBehind(each.quantity, clause)) && each.year === clause.year && isOfAll(before + clause.text, each.sub, words) && (each.quantity.block !== clause.block || isSummedUp(each.quantity, clause, words) || isDividedBehind(each.quantity, clause) || isTakenForKnown(each.quantity, clause) || (each.kind !== FILES_KIND && isListedAs(each.outcome, each.quantity, clause) && !(has(each.sentence, words["several-bodies"]) && !has(before, words["several-bodies"])))) && areOfOneLevel(each.quantity, clause, words));
    return found === undefined || isZero(found.quantity.value) ? [] : [{ none: spanOf(clause.block.view, clause.start, clause.end), figure: found.quantity }];
  });
  return { denials, figures: counted.flatMap((second, at) => (second.outcome === "" || second.several ? [] : differing(second, counted.slice(0, at), words) ?? [])) };
}

/** 审结17件，维持15件、撤销2件。一年来，作出的行政行为没有一件被撤销: of the whole year, in a later sentence. */
function isSummedUp({ block, end }: Quantity, { start }: DenyingClause, words: Words): boolean {
  const sentence = sentenceStartsOf(block)(start);
  return sentence >= end && has(block.view.text.slice(sentence, start), words["year"]);
}

/** 无一败诉。从裁判结果看，…撤销1件: the sentence right behind divides the same cases. */
function isDividedBehind({ block, start }: Quantity, { block: of, start: at, end }: DenyingClause): boolean {
  const own = sentenceStartsOf(block)(start);
  return block === of && own > end && sentenceStartsOf(block)(own - FULL_STOP.length) === sentenceStartsOf(block)(at) && DIVIDED.test(block.view.text.slice(own, start));
}

/** Only where all figures before it agree. */
function differing(second: Counted, earlier: readonly Counted[], words: Words): Again | undefined {
  const [first, ...others] = earlier.filter(({ kind, outcome, year, sub, several }) => kind === second.kind && outcome === second.outcome && year === second.year && !several && (second.sub === "" || sub === second.sub));
  if (first === undefined || areOfTwoStages(first.quantity.block, second.quantity.block) || first.quantity.block === second.quantity.block || first.quantity.family !== second.quantity.family) return undefined;
  // 特大道路交通事故21起，造成38人死亡: of those alone.
  const isOfGrave = ({ quantity: { block, start } }: Counted): boolean => has(groupUpTo(block, start), words["grave"]);
  if (isOfGrave(first) !== isOfGrave(second)) return undefined;
  const isOther = compare(first.quantity.value, second.quantity.value) !== 0;
  return isOther && others.every(({ quantity }) => compare(quantity.value, first.quantity.value) === 0) ? { first: first.quantity, second: second.quantity } : undefined;
}

/** 纠错 is 撤销 and the like. */
function isMeant(outcome: string, denied: string, words: Words): boolean {
  return outcome === denied || ([...words["corrected"] ?? NONE, ...words["lost"] ?? NONE].includes(denied) && words["corrections"]?.includes(outcome) === true);
}

/** A figure whose words tell an outcome and nothing more, of the authority's whole year; the kind of case may stand earlier in its sentence. */
function countedIn(quantity: Quantity, words: Words, report: Report): Counted | undefined {
  const { block, start, before, lead, after, depth, approximation, upper, family } = quantity;
  if (block.cell !== undefined || depth > 1 || approximation !== "none" || upper !== undefined || after.startsWith(AMONG) || ONE_AFTER_OTHER.test(before.slice(-1)) || !isTelling(before + after, words)) return undefined;
  // 因证据不足败诉 is one that was lost; 没有因程序违法败诉的 denies less than all.
  const about = openingIn(before, words["about"]) ?? "";
  const outcome = outcomeIn((before.slice(about.length) + casesIn(quantity, words)).replace(CAUSE, ""), words, report);
  // 撤销和确认违法的合计12件, 6件被撤销或者确认违法: of several outcomes.
  const several = new Set([...words["outcomes"] ?? NONE, ...words["corrections"] ?? NONE].filter((word) => (before === "" ? clauseBehind(quantity) : lead).includes(word))).size > 1 && words["corrected"]?.includes(outcome ?? "") !== true;
  if (outcome === undefined || isPlanned(quantity, words, report) || !isWhole(quantity, Math.max(sentenceNear(block, start), block.view.text.lastIndexOf(SEGMENT_MARKS, start)), { words, report })) return undefined;
  // 行政复议申请…。审结372件，…纠错26件: else what the paragraph told last.
  const sentence = sentenceUpTo(block, start);
  const kind = kindIn(sentence + nounIn(after, words), words) ?? (words["lost"]?.includes(outcome) === true ? LAWSUITS : undefined) ?? kindIn(block.view.text.slice(Math.max(0, start - NEAR), start), words);
  const year = yearOf({ named: wholeYearsIn(sentence).at(-1)?.year }, report);
  // 乡镇案卷40卷，不合格6卷；县直部门200卷，不合格5卷: of those alone, but for 部门和乡镇案卷240卷，不合格11卷.
  const group = groupUpTo(block, start);
  if (kind === FILES_KIND && has(group, words["lowest-bodies"]) !== has(group, words["several-bodies"])) return undefined;
  // 11件败诉案件中，程序违法败诉6件: of those.
  if (outcome !== "" && clausesOf(sentence).some(({ text }) => text.includes(outcome) && endsWithAny(text, words["inside"]))) return undefined;
  return kind === undefined || KINDS.get(kind)?.has(family) !== true ? undefined : { kind, outcome, quantity, year, several, sentence, sub: subIn(block.view.text.slice(Math.max(0, start - NEAR), start), words) };
}

/** 1件违法建设处罚案因送达程序不合法在复议中被撤销: some cases, of whatever, with what became of them at the end of their clause. */
function someIn(quantity: Quantity, words: Words, report: Report): Counted | undefined {
  const { block, start, approximation, upper, family } = quantity;
  if (block.cell !== undefined || approximation !== "none" || upper !== undefined || !CASES.has(family)) return undefined;
  const behind = clauseBehind(quantity);
  const outcome = [...words["outcomes"] ?? NONE, ...words["corrections"] ?? NONE].find((word) => behind.endsWith(word));
  const sentence = sentenceUpTo(block, start);
  const kind = outcome === undefined ? undefined : kindIn(behind, words) ?? kindIn(sentence, words) ?? (words["lost"]?.includes(outcome) === true ? LAWSUITS : undefined);
  if (outcome === undefined || kind === undefined || isPlanned(quantity, words, report) || !isWhole(quantity, quantity.clauseStart, { words, report })) return undefined;
  return { kind, outcome, quantity, year: yearOf({ named: wholeYearsIn(sentence).at(-1)?.year }, report), several: (words["outcomes"] ?? NONE).filter((word) => behind.includes(word)).length > 1, sentence, sub: "" };
}

/** What a figure counts: 案件 of 败诉的5件|案件组织复盘, nothing of 被确认违法的2件|责成整改. */
function casesIn({ before, after }: Quantity, words: Words): string {
  const noun = nounIn(after, words);
  const end = Math.max(...[...words["case-nouns"] ?? NONE, ...words["files"] ?? NONE].map((word) => (noun.includes(word) ? noun.indexOf(word) + word.length : 0)));
  return before.endsWith(OF) ? noun.slice(0, end) : noun;
}

/** Most figures tell of neither cases nor how they ended. */
function isTelling(text: string, words: Words): boolean {
  return TELLING.some((list) => has(text, words[list])) || pairsIn(text, words[SAME_OUTCOMES]).length > 0;
}

/** 其中败诉9件 is all of them as well; not what others had, or what is told of others. */
function isWhole(quantity: Quantity, from: number, { words, report }: { readonly words: Words; readonly report: Report }): boolean {
  const { block, before, start } = quantity;
  const { externals, lastYear } = report.context.standard.figureWords;
  const sentence = sentenceUpTo(block, start);
  const isOthers = [externals, words["attending"], words["sources"], words["elsewhere"]].some((list) => has(sentence, list));
  return !isOthers && !CAUSED.test(sentence) && !has(before, lastYear) && !has(quantity.lead, lastYear) && isOfYearSince(from, quantity, { words, report });
}
