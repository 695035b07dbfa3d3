import { cleanLine } from "../terminal/clean.js";
import { aligned, clipped, padded } from "../terminal/columns.js";
import { widthOf } from "../terminal/width.js";
import { reportTexts } from "../texts/report.js";
import type { FileCounts, ReporterContext, Summary } from "./reporter.js";

const INDENT = "  ";
const GAP = "  ";
const SEVERITIES = ["error", "warning", "info"] as const;
/** More rows than this are no overview. */
const MOST_ROWS = 40;
/** Share of a line that the names may take. */
const NAME_SHARE = 0.6;

/** One row for each file that has something to say of, where there are several. */
export function tableText({ perFile }: Summary, context: ReporterContext): string {
  const { quiet } = context;
  const shown = (file: FileCounts): boolean => file.failed || (quiet ? file.counts.error > 0 : SEVERITIES.some((severity) => file.counts[severity] > 0));
  const rows = perFile.filter(shown);
  if (perFile.length < 2 || rows.length === 0) return "";
  const { table } = reportTexts;
  const clean = perFile.length - rows.length;
  const rest = [
    ...(rows.length > MOST_ROWS ? [table.more(rows.length - MOST_ROWS)] : []),
    ...(clean > 0 && !quiet ? [table.clean(clean)] : []),
  ];
  const lines = [...rowLines(rows.slice(0, MOST_ROWS), context), ...rest.map((line) => INDENT + context.style.faint(line))];
  return `${lines.join("\n")}\n\n`;
}

function rowLines(rows: readonly FileCounts[], { terminal, style, quiet }: ReporterContext): readonly string[] {
  const { heads, none, failed } = reportTexts.table;
  const severities = quiet ? SEVERITIES.slice(0, 1) : SEVERITIES;
  const most = Math.floor(terminal.columns * NAME_SHARE);
  const names = rows.map(({ path }) => clipped(cleanLine(path), most, terminal));
  const width = Math.max(...[heads.file, ...names].map((name) => widthOf(name, terminal)));
  const columns = severities.map((severity) => widthOf(heads[severity], terminal));
  const head = [padded(heads.file, width, terminal), ...severities.map((severity) => heads[severity])].join(GAP);
  const body = rows.map((row, index) => {
    const name = padded(names[index] ?? "", width, terminal);
    if (row.failed) return INDENT + name + GAP + style.error(failed);
    const cells = severities.map((severity, at) => {
      const count = row.counts[severity];
      const cell = aligned(count === 0 ? none : String(count), columns[at] ?? 0, terminal);
      return count === 0 ? style.faint(cell) : style[severity](cell);
    });
    return INDENT + [name, ...cells].join(GAP);
  });
  return [INDENT + style.faint(head), ...body];
}
