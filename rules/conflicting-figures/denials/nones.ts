import { blocksOf, CAUSED, clausesOf, CLOSING, factsOf, OF, OF_THESE, once, ONE_AFTER_OTHER, OPENING, SOME_COUNTED, spanOf, wholeYearsIn, type Block, type Report, type Span } from "@lint-report/report-model";
import { isOfGovernment } from "./levels.js";
import { endingIn, firstIn, has, startsWithAny } from "../reading/lists.js";
import { isPlan } from "../reading/plans.js";
import { yearOf } from "../again/pairs.js";
import { groupUpTo, sentenceUpTo, STOPS } from "../reading/surroundings.js";
import { bareWords, isOffice, withoutEnding, type Words } from "../reading/words.js";

/** A clause that says there was none of something. */
export interface None {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** The year it is of. */
  readonly year: number | undefined;
  /** Whom it is said of, where that is told: 县水利局未制定; the figure is of the same. */
  readonly subject: string;
  /** How a figure's words may end to contradict it. */
  readonly denied: readonly string[];
}

/** Shortest words that can be denied unless they name an indicator: 无案件 says too little. */
export const SPECIFIC = 4;
const QUOTES = /[“”]/gu;

/** A clause that denies something of the whole year, without quotation marks and its stop. */
export interface DenyingClause extends Pick<None, "block" | "start" | "end" | "year"> {
  readonly text: string;
}

/** The clauses of the draft that deny something, but for those of headings, tables and plans. */
export function denyingClausesOf(words: Words, report: Report): readonly DenyingClause[] {
  return blocksOf(report).flatMap((block) => {
    if (block.kind === "heading" || block.cell !== undefined || !isDenying(block.view.text, words) || isPlan(block, words, report)) return [];
    return clausesOf(block.view.text).flatMap(({ text, start }) => {
      if (!isDenying(text, words)) return [];
      const clause = text.replace(QUOTES, "").replace(STOPS, "");
      const named = wholeYearsIn(clause).at(-1)?.year;
      // 以县政府为被告的19件审结17件，无一败诉: of those.
      if (startsWithAny(text, words["not-one"]) && (OF_THESE.test(sentenceUpTo(block, start)) || has(sentenceUpTo(block, start), words["again"]) || (has(sentenceUpTo(block, start), words["sued"]) && has(sentenceUpTo(block, start), words["parts"])))) return [];
      // 其中县政府本级被诉的22件，无败诉案件: of those, too.
      if (startsWithAny(text, words["none"]) && [words["parts"], words["own-level"]].every((list) => has(groupUpTo(block, start), list))) return [];
      // 城南区人民法院11件（无败诉）: of what the brackets stand behind.
      const isNoted = clause.lastIndexOf(OPENING) > clause.lastIndexOf(CLOSING);
      return isNoted || isOfSome(clause, words) || has(clause, words["other-periods"]) || isOfLower(clause, words, report) ? [] : [{ block, start, end: start + text.replace(STOPS, "").length, year: yearOf({ named }, report), text: clause }];
    });
  });
}

/** 仍有2条没有整改到位, 部分小区没有成立: some were not, which is no denial. */
function isOfSome(clause: string, words: Words): boolean {
  const none = firstIn(clause, words["none-plain"]);
  const before = none === undefined ? "" : clause.slice(0, clause.indexOf(none));
  return SOME_COUNTED.test(before) || has(before, words["some"]);
}

/** 镇政府和街道办事处未制定: in the report of a district that is said of others. */
function isOfLower(clause: string, words: Words, report: Report): boolean {
  const level = factsOf(report).level?.value;
  return level !== undefined && !LOWEST.has(level) && has(clause, words["lowest-bodies"]);
}

const LOWEST: ReadonlySet<string> = new Set(["town", "subdistrict"]);

/** What the draft says did not happen, about the authority itself and the whole year. */
export function nonesOf(clauses: readonly DenyingClause[], words: Words, report: Report): readonly None[] {
  return clauses.flatMap(({ text, ...clause }) => {
    if (isOfGovernment(text, sentenceUpTo(clause.block, clause.start), words)) return [];
    const { subject, denied } = denialIn(text, words, report);
    return denied.length === 0 ? [] : [{ ...clause, subject, denied }];
  });
}

const DENIALS = ["none", "none-doing", "none-made", "none-behind", "zero", "none-outcomes"];
const denialsOf = once((words: Words): readonly string[] => DENIALS.flatMap((list) => words[list] ?? []));

function isDenying(text: string, words: Words): boolean {
  return has(text, denialsOf(words));
}

/** Letters of the verb that is denied: 制定 of 未制定. */
const VERB = 2;

/** A denial of doing may be of an office (县水利局未制定); any other is of the authority itself. */
function denialIn(clause: string, words: Words, report: Report): Pick<None, "subject" | "denied"> {
  const before = (word: string): string => bareWords(clause.slice(0, clause.indexOf(word)), words, report);
  const behind = (word: string): string => clause.slice(clause.indexOf(word) + word.length);
  const doing = words["none-doing"]?.find((word) => clause.includes(word) && (before(word) === "" || isOffice(before(word), words)) && behind(word) !== "");
  if (doing !== undefined) {
    const verb = doing.slice(-VERB);
    const verbs = verbsLike(verb, words);
    return { subject: before(doing), denied: [...verbs.map((each) => each + behind(doing)), ...(words["fillers"]?.includes(verb) === true || words["receiving"]?.includes(verb) === true ? specific(behind(doing), words, report) : [])] };
  }
  const denied = deniedIn(clause, { before, behind, words, report });
  return denied.length > 0 ? { subject: "", denied } : outcomeIn({ before, behind, words }, clause);
}

/** A verb with those that say the same: 制定, 出台. */
export function verbsLike(verb: string, words: Words): readonly string[] {
  return words["makers"]?.includes(verb) === true ? words["makers"] : [verb];
}

/** 因疫情防控措施引发的行政复议和行政诉讼案件: what is said before the last 的 is of each of the list behind it. */
export function listBehind(text: string): { readonly said: string; readonly list: string } {
  const at = text.lastIndexOf(OF) + OF.length;
  return text.includes(OF) ? { said: text.slice(0, at).replaceAll(OF, ""), list: text.slice(at) } : { said: "", list: text };
}

/** 行政复议和行政诉讼案件: each of them, with the noun that stands behind the last. */
function listedIn(text: string, words: Words): readonly string[] {
  const all = text.split(ONE_AFTER_OTHER);
  // 因信息公开引发行政复议和行政诉讼: of the second by that, too.
  if (CAUSED.test(all[0] ?? "")) return all.slice(0, 1);
  const isOutcome = (item: string | undefined): boolean => words["outcomes"]?.includes(item ?? "") === true;
  // 处罚决定被撤销、变更或者确认违法: the later ones are of what the first names.
  const items = isOutcome(all[0]) ? all : all.filter((item) => !isOutcome(item));
  const ending = endingIn(text, words["endings"]) ?? "";
  return items.map((each) => (each.endsWith(ending) ? each : each + ending));
}

/** 行政诉讼案件未发生败诉: an outcome that cases of a kind did not have; the figure is of the same kind. */
function outcomeIn({ before, behind, words }: Pick<Clause, "before" | "behind" | "words">, clause: string): Pick<None, "subject" | "denied"> {
  const none = words["none"]?.find((word) => clause.includes(word) && words["outcomes"]?.includes(behind(word)) === true);
  const kind = none === undefined ? "" : before(none);
  const subject = withoutEnding(kind, words);
  return none === undefined || subject.length < SPECIFIC || subject.length > LONGEST_KIND ? { subject: "", denied: [] } : { subject, denied: [behind(none)] };
}

/** Letters of a kind of cases: 行政诉讼. */
const LONGEST_KIND = 8;

interface Clause {
  readonly before: (word: string) => string;
  readonly behind: (word: string) => string;
  readonly words: Words;
  readonly report: Report;
}

function deniedIn(clause: string, { before, behind, words, report }: Clause): readonly string[] {
  const none = words["none"]?.find((word) => clause.includes(word) && before(word) === "");
  const made = endingIn(clause, words["none-made"]);
  if (made !== undefined) return (words["makers"] ?? []).map((each) => each + before(made));
  if (none !== undefined) {
    const { said, list } = listBehind(behind(none));
    return listedIn(list, words).flatMap((each) => specific(said + each, words, report));
  }
  const last = endingIn(clause, words["none-behind"]);
  if (last !== undefined) return specific(before(last), words, report);
  const zero = firstIn(clause, words["zero"]);
  // 零上访, 生产安全零事故.
  return zero === undefined ? [] : [...specific(behind(zero), words, report), ...specific(before(zero) + behind(zero), words, report)];
}

/** The words with and without a noun that may be left out, where they are specific enough. */
function specific(denied: string, words: Words, report: Report): readonly string[] {
  const shorter = withoutEnding(denied, words);
  const isNamed = (text: string): boolean => report.context.standard.indicators.some(({ phrases }) => phrases.includes(text));
  return (shorter === denied ? [denied] : [denied, shorter]).filter((each) => each.length >= SPECIFIC || words["countable"]?.includes(each) === true || isNamed(each));
}

export function placeOf({ block, start, end }: None): Span {
  return spanOf(block.view, start, end);
}
