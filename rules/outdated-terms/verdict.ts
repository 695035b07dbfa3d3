import { contextsAt, lastDayOf, wordFinderOf, type Report, type TermUse, type TimeContext, type WritingTime } from "@lint-report/report-model";
import type { Term, TermKind } from "@lint-report/standard";

/** How a term stands to the report's time: right, over by then, not begun, a meeting that had not met, or one that is awaited and had met before the year. */
export type Verdict = "fits" | "over" | "early" | "ahead" | "held";

/** When a report was written, its year known. */
export type KnownTime = WritingTime & { readonly year: number };

/** A term that was over by then was never right. */
const ALWAYS = 2000;
const RENAMED: readonly TimeContext[] = ["title", "changed", "negated"];
const PAST: readonly TimeContext[] = [...RENAMED, "history"];
const CLOSED: readonly TimeContext[] = [...PAST, "finished", "honoured"];

/** In which contexts a term whose time is over is right. A wrong spelling has no history, but may be part of a name in quotation marks. */
const OVER_IS_RIGHT: Readonly<Record<TermKind, readonly TimeContext[]>> = {
  programme: CLOSED, campaign: CLOSED, meeting: PAST, formula: PAST, ideology: PAST, body: PAST, phrase: PAST, person: RENAMED, spelling: [...RENAMED, "quoted"],
};

/** How a use stands to the report's time. */
export function verdictOf(use: TermUse, report: Report, time: KnownTime): Verdict {
  const { from, until, begins, kind } = use.term;
  const isOver = until !== null && time.year > until;
  const isHeld = kind === "meeting" && begins !== null && begins < `${String(time.year)}-01-01`;
  if (!isOver && !isHeld && !beginsLater(use.term, time)) return "fits";
  const contexts = contextsAt(use, report);
  const has = (list: readonly TimeContext[]): boolean => list.some((context) => contexts.has(context));
  // 以迎接党的二十大为契机, years after it met.
  if (isHeld && contexts.has("awaited") && !has(PAST)) return "held";
  if (isHeld && !isOver) return "fits";
  // 《柘坪镇权利清单》: what is wrong in any year is wrong in a title.
  if (isOver && until < ALWAYS) return contexts.has("negated") ? "fits" : "over";
  // 从当年的“法制副校长”干到今天: a name of its time, told as such.
  if (isOver && isAwaited(use, report, time) && !has(PAST)) return "over";
  if (isOver) return has(OVER_IS_RIGHT[kind]) || (contexts.has("quoted") && contexts.has("history")) ? "fits" : "over";
  // What begins in the next year may stand in the plan.
  const isNext = (begins === null ? from : Number(begins.slice(0, 4))) === time.year + 1;
  // 筹划“九五”普法前期调研.
  if (has(["title", "negated", "awaited", "prepared"]) || (isNext && contexts.has("planned"))) return "fits";
  return kind === "meeting" && isImpossible(begins, time) ? "ahead" : "early";
}

/** How far before a term the word that awaits it may stand: 迎接省、市“七五”普法. */
const REACH = 8;
/** Marks that part clauses. Example: ， */
const MARKS = /[\uff0c\u3002\uff1b]/u;

/** 迎接“七五”普法总结验收, years after it was concluded. */
function isAwaited({ block, start, term: { until } }: TermUse, report: Report, { year }: KnownTime): boolean {
  if (until === null || year <= until + 1) return false;
  const before = block.view.text.slice(Math.max(0, start - REACH), start).split(MARKS).at(-1) ?? "";
  return wordFinderOf(report.context.standard.timeWords.awaited)(before).length > 0;
}

/** True for what had not begun when the report was written; without a day only the year tells. */
function beginsLater({ from, begins }: Term, time: KnownTime): boolean {
  if (begins !== null) return begins > (lastDayOf(time) ?? begins);
  return from !== null && time.year < from && Number(time.signed?.slice(0, 4) ?? 0) < from;
}

/** Signed before the meeting met, or about a year that ended more than a year before. */
function isImpossible(begins: string | null, { year, signed }: KnownTime): boolean {
  return begins !== null && (signed !== undefined || Number(begins.slice(0, 4)) > year + 1);
}
