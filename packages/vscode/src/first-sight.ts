import { looksLikeReport } from "@lint-report/report-model";
import { standard } from "@lint-report/standard";

/** How many lines of a document are looked at. */
export const LINES_AT_TOP = 60;

/** Tells from the first lines whether a document is a report, as the command line does of files in a folder; no other starts the server. */
export function isReportAtFirstSight(top: string): boolean {
  return looksLikeReport(top, standard);
}
