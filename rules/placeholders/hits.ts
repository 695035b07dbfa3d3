import { allMatches, clausesOf, COUNTED_BEHIND, COUNTED_BEHIND_BRACKET, holdsAny, HOLE, unfilledIn, type Block } from "@lint-report/report-model";
import type { RuleData } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { bareOf, isRemark } from "./remarks.js";

/** One thing left to write in a block's text. */
export interface Hit {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What the message quotes. */
  readonly shown: string;
}

/** One brace around a name. Example: {单位名称}. */
const SINGLE_HOLE = /(?<![{｛])[{｛][^{}｛｝]{0,40}\p{Script=Han}[}｝](?![}｝])/gu;
const BRACES = /[{}｛｝]/gu;
/** Example: ____, also full-width; not snake__case. */
const UNDERSCORES = /(?<![A-Za-z0-9_])[_\uff3f\ufe4d]{2,}(?![A-Za-z_])/gu;
/** Brackets with nothing in them, but not a call like f(). Examples: 【】, 〔〕, 《》. */
const EMPTY_BRACKETS = /(?<![A-Za-z0-9])(?:【】|（）|〔〕|《》|\[\])/gu;
/** Brackets with a remark. Example: （填写单位名称）. */
const REMARK = /[（【〔[［<]([^（）【】〔〕[\]［］<>]{1,40})[）】〕\]］>]/gu;
/** Units of marks on both sides that are taken away below. */
const MOST_MARKS = 8;
/** How much of a line and of the words behind it is shown. */
const SHOWN_LINE = 4;
const HAN_BEHIND = /^\p{Script=Han}{1,2}/u;
const LONGEST_SHOWN = 24;
/** A figure, or a remark of its own. */
const TOLD = /[\d（]/u;
/** Letters before 同上年 that are shown. */
const SHOWN_BEFORE = 4;

type Words = RuleData["words"];

/** Template holes: {{会议次数}}; the message quotes what is asked for. */
export function holes(text: string): readonly Hit[] {
  return [...allMatches(text, HOLE), ...allMatches(text, SINGLE_HOLE)]
    .map((match) => hitOf(COUNTED_BEHIND.test(text.slice(match.index + match[0].length)) ? "braces" : "braces-words", match))
    .map((hit) => ({ ...hit, shown: hit.shown.replaceAll(BRACES, "") }))
    .filter(({ shown }) => shown !== "");
}

/** How each form of a figure left out is told. */
const UNFILLED_KEYS = { question: "cross", shapes: "cross", blank: "gap", narrow: "gap-narrow" } as const;
/** What is shown in front of a blank, back to the clause's or the word's beginning: 合格率为. */
const BEFORE_GAP = /(?:[\p{Script=Han}A-Za-z0-9%]{1,8}|[，、（：])$/u;
/** Farthest that is looked back. */
const LONGEST_BEFORE_GAP = 8;
/** Stands for room, which a message cannot show. */
const LINE_TO_FILL = "\uff3f\uff3f";
const HAN_BEFORE = /\p{Script=Han}/u;
const MARK_ALONE = /^\p{P}$/u;
const PERCENT = "%";

/** Figures left out: 培训??人次, 审查合同    份, shown as 审查合同＿＿份. */
export function unfilled(block: Block, source: string): readonly Hit[] {
  const { text } = block.view;
  return unfilledIn(block, source).map(({ form, start, end }) => {
    const key = UNFILLED_KEYS[form];
    if (key === "cross") return { key, start, end, shown: text.slice(start, end) };
    const before = BEFORE_GAP.exec(text.slice(Math.max(0, start - LONGEST_BEFORE_GAP), start))?.[0] ?? "";
    const cut = before.length === LONGEST_BEFORE_GAP && HAN_BEFORE.test(text.charAt(start - before.length - 1)) ? "\u2026" : "";
    const behind = text.slice(start, end);
    const counted = MARK_ALONE.test(behind) && behind !== PERCENT ? "" : behind;
    return { key, start: start - before.length, end, shown: `${cut}${before}${key === "gap" ? LINE_TO_FILL : " "}${counted}` };
  });
}

/** Lines to write on. */
export function blanks(text: string): readonly Hit[] {
  return allMatches(text, UNDERSCORES).map((match) => {
    const end = match.index + match[0].length;
    return { key: "blank", start: match.index, end, shown: match[0].slice(0, SHOWN_LINE) + (HAN_BEHIND.exec(text.slice(end))?.[0] ?? "") };
  });
}

/** Empty brackets; a heading's lost number at the very start is none. */
export function emptyBrackets(text: string): readonly Hit[] {
  return allMatches(text, EMPTY_BRACKETS).filter(({ index }) => index > 0 || text.startsWith("【") || text.startsWith("《")).map((match) => {
    const end = match.index + match[0].length;
    const counted = COUNTED_BEHIND_BRACKET.exec(text.slice(end))?.[0];
    return counted === undefined ? hitOf("brackets", match) : { key: "brackets-figure", start: match.index, end: end + counted.length, shown: match[0] + counted };
  });
}

/** Remarks to the writer: in brackets, or as a clause or cell of their own. */
export function hints(text: string, words: Words): readonly Hit[] {
  const isPending = pendingBy(words);
  const remarks = allMatches(text, REMARK).filter(([, inner = ""]) => isPending(clausesOf(inner)[0]?.text ?? "") || isRemark(inner, words)).map((match) => hitOf("hint", match));
  const clauses = !["pending", "as-before", "owed"].some((group) => holdsAny(text, wordsIn(words, group))) ? [] : clausesOf(text).flatMap((clause): readonly Hit[] => {
    const bare = bareOf(clause.text);
    const end = clause.start + clause.text.indexOf(bare) + bare.length;
    // 活动场次同上年.
    const before = TOLD.test(bare) ? undefined : wordsIn(words, "as-before").find((word) => bare.endsWith(word));
    const shown = wordsIn(words, "owed").find((word) => bare.endsWith(word)) ?? (before !== undefined ? bare.slice(-SHOWN_BEFORE - before.length) : isPending(bare) ? bare : "");
    return shown === "" ? [] : [{ key: "hint", start: end - shown.length, end, shown }];
  });
  return [...remarks, ...clauses];
}

/** Tells whether a clause is one of the words for what is still to come. Example: 待补充. */
function pendingBy(words: Words): (clause: string) => boolean {
  const pending = wordsIn(words, "pending");
  const longest = pending.reduce((most, word) => Math.max(most, word.length), 0) + MOST_MARKS;
  return (clause) => clause.length <= longest && holdsAny(clause, pending) && pending.includes(bareOf(clause));
}

function hitOf(key: string, match: RegExpExecArray): Hit {
  const [text] = match;
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return { key, start: match.index, end: match.index + text.length, shown };
}
