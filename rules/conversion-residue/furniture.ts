import { COLON, furnitureLinesOf, LIST_SEPARATOR, type FurnitureLine, type Report } from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";

/** How much of a line a message shows. */
const SHOWN = 16;
/** How many reasons a message gives. */
const REASONS = 3;
/** A line of several labels is a web page's: 信息来源：本网 发布日期：…. */
const LABELS = 2;
/** A line that begins with date and time of day, as no clerk writes it. Example: 2025-01-22 16:08. */
const CLOCK = /^20\d{2}[-/.\p{Script=Han}\d ]{3,14}\d:\d{2}/u;

/** Lines of a web page or a printer; neighbours are one finding. */
export function furniture(report: Report): readonly Finding[] {
  const lines = furnitureLinesOf(report);
  const [only] = lines;
  return only === undefined || (lines.length === 1 && isAmbiguous(only)) ? [] : runsOf(lines).flatMap((run) => findingOf(run, report) ?? []);
}

/** A single line that a clerk may have written herself: whom to call, a date under the title. */
function isAmbiguous({ text, entry: { kind } }: FurnitureLine): boolean {
  return kind === "contact" || (kind === "meta" && text.split(COLON).length <= LABELS && !CLOCK.test(text));
}

function runsOf(lines: readonly FurnitureLine[]): readonly (readonly FurnitureLine[])[] {
  const runs: FurnitureLine[][] = [];
  for (const line of lines) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.line === line.line - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function findingOf(run: readonly FurnitureLine[], { source }: Report): Finding | undefined {
  const [first] = run;
  const last = run[run.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const text = first.text.length > SHOWN ? `${first.text.slice(0, SHOWN)}…` : first.text;
  return {
    key: run.length === 1 ? "furniture" : "furniture-run",
    start: first.start,
    end: last.end,
    data: { text, count: run.length, reason: [...new Set(run.map(({ entry }) => entry.reason))].slice(0, REASONS).join(LIST_SEPARATOR) },
    edits: [wholeLines(first.start, last.end, source)],
  };
}

/** Takes out the lines with their ends. */
function wholeLines(start: number, end: number, source: string): Edit {
  const next = source.indexOf("\n", end);
  return { start: source.lastIndexOf("\n", start - 1) + 1, end: next < 0 ? source.length : next + 1, text: "" };
}
