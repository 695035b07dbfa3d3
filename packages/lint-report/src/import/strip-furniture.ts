import type { Furniture } from "@lint-report/standard";
import { isText, signatureOf, titleLinesOf } from "./edges.js";
import { furnishingsOf, type Furnishings } from "@lint-report/report-model";
import { withoutLines } from "./input-lines.js";
import { liftOf } from "./lift.js";
import { barePageNumbersOf, runningHeadsOf } from "./pages.js";
import { compactOf } from "./reading.js";
import { isWholeTitle } from "./titles.js";
import type { ImportData, Line, Stripped } from "./types.js";

/** No web page has more lines above or below its text. */
const MOST_LINES_AROUND = 400;
/** Lines after a signature; more than this is an attachment, whose lines are the author's. */
const LINES_AFTER_SIGNATURE = 25;
/** Only lines this narrow are held against the words and patterns inside the text. */
const NARROW_LINE = 120;

/** Lines without furniture, and the furniture. */
export interface Furnished {
  readonly lines: readonly Line[];
  readonly stripped: readonly Stripped[];
}

/** Takes out what a web page or a printer added. */
export function stripFurniture(lines: readonly Line[], data: ImportData): Furnished {
  const furnishings = furnishingsOf(data.furniture);
  const zones = zonesOf(lines, furnishings, data);
  const taken = new Map<Line, Furniture>();
  lines.forEach((line, index) => {
    const entry = entryAt(line, index, { furnishings, zones });
    if (entry !== undefined) taken.set(line, entry);
  });
  const pageEnds = new Set([...taken].filter(([, { kind }]) => kind === "page-number").map(([line]) => line));
  const take = (found: readonly Line[], entry: Furniture): void => {
    for (const line of found) {
      taken.set(line, entry);
      if (entry.kind === "page-number") pageEnds.add(line);
    }
  };
  take(recordValuesOf(lines.slice(0, zones.headEnd), taken, data), furnishings.recognised("record-value"));
  take(barePageNumbersOf(lines.filter((line) => !taken.has(line))), furnishings.recognised("bare-page-number"));
  take(runningHeadsOf(lines, { taken, pageEnds, from: zones.headEnd, until: zones.tailStart }), furnishings.recognised("running-head"));
  take(repeatedTitlesOf(lines.slice(0, zones.headEnd).filter((line) => !taken.has(line)), data), furnishings.recognised("repeated-title"));
  const stripped = [...taken].map(([{ line, column, text }, { key, reason }]) => ({ line, column, text, key, reason }));
  stripped.sort((a, b) => a.line - b.line || a.column - b.column);
  return { lines: withoutLines(lines, new Set(taken.keys()), pageEnds), stripped };
}

interface Zones {
  /** Index of the first line of the text. */
  readonly headEnd: number;
  /** Index of the first line behind the text. */
  readonly tailStart: number;
}

function entryAt(line: Line, index: number, { furnishings, zones }: { readonly furnishings: Furnishings; readonly zones: Zones }): Furniture | undefined {
  if (index < zones.headEnd) return furnishings.entryOf(compactOf(line), "head");
  if (index >= zones.tailStart) return furnishings.entryOf(compactOf(line), "tail");
  return line.width > NARROW_LINE ? undefined : furnishings.entryOf(compactOf(line), "body");
}

function zonesOf(lines: readonly Line[], furnishings: Furnishings, data: ImportData): Zones {
  const title = titleLinesOf(lines, data)?.to ?? -1;
  const firstText = lines.findIndex((line, index) => index > title && isText(line) && furnishings.entryOf(compactOf(line), "head") === undefined);
  const headEnd = Math.min(firstText < 0 ? lines.length : firstText, MOST_LINES_AROUND);
  const textEnd = 1 + lines.findLastIndex((line) => isText(line) && furnishings.entryOf(compactOf(line), "tail") === undefined);
  const signed = 1 + (signatureOf(lines, data)?.date ?? -1);
  const isNear = signed > 0 && textEnd - signed < LINES_AFTER_SIGNATURE;
  return { headEnd, tailStart: Math.max(headEnd, isNear ? Math.min(signed, textEnd) : textEnd, lines.length - MOST_LINES_AROUND) };
}

/** Example: • 索引号： */
const BULLET_LABEL = /^[•·●◆■▪].{1,12}：$/u;

/** Values of a disclosure record that stand on lines of their own, below a label with a bullet. A document number is kept. */
function recordValuesOf(head: readonly Line[], taken: ReadonlyMap<Line, Furniture>, data: ImportData): readonly Line[] {
  return head.filter((line, index) => {
    const before = head[index - 1];
    if (before === undefined || taken.has(line) || taken.get(before)?.kind !== "meta" || !BULLET_LABEL.test(compactOf(before))) return false;
    return !isWholeTitle(compactOf(line), data.forms) && liftOf(line, data) === undefined;
  });
}

/** Titles that stand again above the one next to the text. */
function repeatedTitlesOf(head: readonly Line[], { forms }: ImportData): readonly Line[] {
  const titles = head.filter((line) => isWholeTitle(compactOf(line), forms));
  const last = titles[titles.length - 1];
  return last === undefined ? [] : titles.filter((line) => line !== last && compactOf(line) === compactOf(last));
}
