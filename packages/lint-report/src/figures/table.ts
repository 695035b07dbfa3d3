import type { FigureRow, FigureVerdict } from "remark-preset-lint-report";
import { cleanLine } from "../terminal/clean.js";
import { folded } from "../terminal/fold.js";
import type { Style, Terminal } from "../terminal/terminal.js";
import { widthOf } from "../terminal/width.js";
import { figuresTexts } from "../texts/figures.js";
import { reportTexts } from "../texts/report.js";
import { aligned, clipped, foldedFormula, padded, shortened } from "../terminal/columns.js";
import { checkWords, indicatorWords } from "./row-words.js";
import type { FileFigures, FiguresContext, FiguresReporter, FiguresSummary } from "./reporter.js";

const INDENT = "  ";
const GAP = "  ";
/** Levels of headings that group the rows; deeper ones are told by the line. */
const GROUP_DEPTH = 2;
/** Share of a line that a chapter keeps before its subsection is shortened as well. */
const CHAPTER_SHARE = 0.3;
/** Least columns of the words, and most of the formulas, before formulas go onto lines of their own. */
const LEAST_WORDS = 20;
const MOST_FORMULA = 28;

type Signs = Readonly<Record<FigureVerdict, string>>;
const SIGNS: Signs = { right: "\u2713", wrong: "\u2717", doubtful: "?", unchecked: "\u2013" };
/** An old Windows console has no others in its font. */
const OLD_SIGNS: Signs = { right: "\u221a", wrong: "\u00d7", doubtful: "?", unchecked: "-" };

/** What a clerk reads in the terminal: by file and section, in columns. */
export function tableReporter(context: FiguresContext): FiguresReporter {
  return {
    start: () => "",
    file: (figures) => `${fileLines(figures, context).map((line) => line.trimEnd()).join("\n")}\n\n`,
    end: (summary) => endLines(summary, context).map((line) => `${line}\n`).join(""),
  };
}

function fileLines({ path, rows, error }: FileFigures, context: FiguresContext): readonly string[] {
  const { style } = context;
  const name = style.strong(cleanLine(path));
  if (error !== null) return [name, INDENT + style.error(reportTexts.failed(cleanLine(error)))];
  const [first] = rows;
  if (first === undefined) return [name, INDENT + figuresTexts.none];
  const authority = first.authority.length === 0 ? reportTexts.noAuthority : first.authority.map(cleanLine).join(reportTexts.and);
  const year = first.year === null ? reportTexts.noYear : reportTexts.year(first.year);
  const facts = style.faint(reportTexts.facts([authority, year, figuresTexts.count(rows.length)]));
  return [name, facts, "", ...bodyLines(rows, context)];
}

/** Columns of a file's table. */
interface Layout {
  readonly line: number;
  readonly words: number;
  readonly value: number;
  readonly sign: number;
  readonly formula: number;
  readonly signs: Signs;
  readonly terminal: Terminal;
  readonly style: Style;
}

function bodyLines(rows: readonly FigureRow[], { terminal, style }: FiguresContext): readonly string[] {
  const layout = layoutOf(rows, terminal, style);
  const { heads } = figuresTexts;
  const head = [aligned(heads.line, layout.line, terminal), padded(heads.indicator, layout.words, terminal), aligned(heads.value, layout.value, terminal), heads.check];
  const lines = [INDENT + style.faint(head.join(GAP))];
  let group: string | undefined;
  for (const row of rows) {
    const section = sectionText(row, terminal);
    if (section !== group) lines.push("", INDENT + style.strong(section));
    group = section;
    lines.push(...rowLines(row, layout));
  }
  return lines;
}

/** Chapter and subsection on one line; where they are too long, the chapter gives way first. */
function sectionText({ section }: FigureRow, terminal: Terminal): string {
  if (section.length === 0) return figuresTexts.noSection;
  const [chapter = "", inner = ""] = section.slice(0, GROUP_DEPTH).map(cleanLine);
  const room = terminal.columns - INDENT.length;
  if (inner === "") return shortened(chapter, room, terminal);
  const rest = room - widthOf(figuresTexts.path, terminal);
  const least = Math.floor(rest * CHAPTER_SHARE);
  const head = shortened(chapter, Math.max(least, rest - widthOf(inner, terminal)), terminal);
  return head + figuresTexts.path + shortened(inner, rest - widthOf(head, terminal), terminal);
}

function layoutOf(rows: readonly FigureRow[], terminal: Terminal, style: Style): Layout {
  const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text, terminal)), 0);
  const { heads } = figuresTexts;
  const signs = terminal.symbols ? SIGNS : OLD_SIGNS;
  const line = widest([heads.line, ...rows.map(({ place }) => String(place.start.line))]);
  const value = widest([heads.value, ...rows.map(({ printed }) => cleanLine(printed))]);
  const sign = widest(Object.values(signs));
  const room = terminal.columns - INDENT.length - line - value - Math.max(sign, widthOf(heads.check, terminal)) - 3 * GAP.length;
  const longest = widest(rows.map(checkWords).filter((text) => widthOf(text, terminal) <= MOST_FORMULA));
  const formula = longest > 0 && room - longest - GAP.length >= LEAST_WORDS ? longest : 0;
  const left = formula === 0 ? room : room - formula - GAP.length;
  const words = Math.min(widest([heads.indicator, ...rows.map(indicatorWords)]), Math.max(left, 4));
  return { line, words, value, sign, formula, signs, terminal, style };
}

function rowLines(row: FigureRow, layout: Layout): readonly string[] {
  const { terminal, style, signs } = layout;
  const check = checkWords(row);
  const fits = widthOf(check, terminal) <= layout.formula;
  const paint = { right: style.good, wrong: style.error, doubtful: style.warning, unchecked: style.faint }[row.verdict];
  const cells = [
    aligned(String(row.place.start.line), layout.line, terminal),
    padded(clipped(indicatorWords(row), layout.words, terminal), layout.words, terminal),
    aligned(cleanLine(row.printed), layout.value, terminal),
    paint(padded(signs[row.verdict], layout.sign, terminal) + (fits && check !== "" ? GAP + check : "")),
  ];
  const first = INDENT + cells.join(GAP);
  if (fits) return [first];
  const indent = INDENT.length + layout.line + GAP.length;
  return [first, ...foldedFormula(check, terminal.columns - indent, terminal).map((part) => " ".repeat(indent) + paint(part))];
}

function endLines({ files, failed, all, counts }: FiguresSummary, { terminal, style, command }: FiguresContext): readonly string[] {
  const signs = terminal.symbols ? SIGNS : OLD_SIGNS;
  const total = { all, ...counts };
  const lines = [
    ...(failed > 0 ? [style.error(figuresTexts.failed(failed))] : []),
    ...(files > failed ? [style.strong(files - failed > 1 ? figuresTexts.countsIn(files - failed, total) : figuresTexts.counts(total))] : []),
  ];
  if (all === 0) return lines;
  const hints = [
    figuresTexts.legend(signs, counts.doubtful > 0),
    ...(counts.wrong + counts.doubtful > 0 ? [figuresTexts.next.wrong(counts.wrong > 0, command("", ""))] : []),
    ...(counts.unchecked > 0 ? [figuresTexts.next.unchecked(signs.unchecked)] : []),
    figuresTexts.next.csv(command("figures", `-o ${figuresTexts.next.csvFile}`)),
  ];
  return [...lines, ...hints.flatMap((hint) => (terminal.interactive ? folded(hint, terminal.columns, terminal) : [hint]))];
}
