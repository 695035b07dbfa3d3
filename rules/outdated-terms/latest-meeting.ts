import { blocksOf, contextsAt, lastDayOf, spanOf, type Report, type TermUse } from "@lint-report/report-model";
import type { Term } from "@lint-report/standard";
import type { Finding } from "../src/types.js";
import { shownOf } from "./wording.js";
import type { KnownTime } from "./verdict.js";

/** Days after a meeting before a report can be asked for it. */
const DAYS = 45;
const DAY = 86_400_000;

/** A report that names meetings of a series, but not the last one that met in its year; told once at most. */
export function latestMeeting(uses: readonly TermUse[], report: Report, time: KnownTime): readonly Finding[] {
  const named = uses.filter((use) => use.term.kind === "meeting" && use.term.series !== "" && isPresent(use, report));
  const bySeries = new Map(named.map((use) => [use.term.series, use]));
  return [...bySeries.values()].flatMap((last): readonly Finding[] => {
    const latest = latestOf(last.term, report, time);
    if (latest === undefined || time.year > (last.term.until ?? Infinity) || (latest.begins ?? "") <= (last.term.begins ?? "") || uses.some(({ term }) => term === latest) || isExcused(latest, report)) return [];
    return [{ key: "latest-meeting", ...spanOf(last.block.view, last.start, last.end), data: { word: shownOf(last), latest: latest.title, why: latest.why }, basis: latest.basis }];
  }).slice(0, 1);
}

function isPresent(use: TermUse, report: Report): boolean {
  const contexts = contextsAt(use, report);
  return !contexts.has("history") && !contexts.has("title");
}

/** The last meeting of a series that met before the year ended, early enough for the report; `undefined` where its time is over as well. */
function latestOf({ series }: Term, report: Report, time: KnownTime): Term | undefined {
  const early = new Date(Date.parse(lastDayOf(time) ?? "") - DAYS * DAY).toISOString().slice(0, 10);
  const limit = [early, `${String(time.year)}-12-31`].sort()[0] ?? early;
  const met = report.context.standard.terms.filter((term) => term.kind === "meeting" && term.series === series && term.begins !== null && term.begins <= limit);
  const latest = met.reduce<Term | undefined>((last, term) => ((term.begins ?? "") > (last?.begins ?? "") ? term : last), undefined);
  return latest === undefined || time.year > (latest.until ?? Infinity) ? undefined : latest;
}

/** True where the report also says what makes a term right or another needless: 二十大 beside 十九大, 历次全会. */
export function isExcused({ excusedBy }: Term, report: Report): boolean {
  return excusedBy.length > 0 && blocksOf(report).some(({ view }) => excusedBy.some((word) => view.text.includes(word)));
}
