import type { FigureRow, FigureVerdict } from "remark-preset-lint-report";
import { checkWords, indicatorWords } from "../../figures/row-words.js";
import { figuresTexts } from "../../texts/figures.js";
import { pageTexts } from "../../texts/page.js";
import { attributes, escaped } from "../markup.js";
import { anchors } from "./notes.js";

const SIGNS: Readonly<Record<FigureVerdict, string>> = { right: "\u2713", wrong: "\u2717", doubtful: "?", unchecked: "\u2013" };
/** Levels of headings that group the rows. */
const GROUP_DEPTH = 2;

/** Every figure with its recomputation, and a box to tick for whoever holds the statistics beside it. */
export function figuresHtml(rows: readonly FigureRow[], file: number): string {
  if (rows.length === 0) return "";
  const { title, intro, heads } = pageTexts.figures;
  const head = [heads.line, heads.indicator, heads.value, heads.check, heads.done].map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  let group: string | undefined;
  const lines = rows.flatMap((row) => {
    const section = row.section.slice(0, GROUP_DEPTH).join(figuresTexts.path);
    const opening = section === group ? [] : [`<tr class="group"><th colspan="5" scope="rowgroup">${escaped(section === "" ? figuresTexts.noSection : section)}</th></tr>`];
    group = section;
    return [...opening, rowHtml(row, file)];
  });
  return [
    `<h3>${escaped(title)}</h3>`, `<p>${escaped(countsOf(rows))}${escaped(intro)}</p>`,
    `<table class="list figures"><thead><tr>${head}</tr></thead><tbody>`, ...lines, "</tbody></table>",
  ].join("\n");
}

function countsOf(rows: readonly FigureRow[]): string {
  const count = (verdict: FigureVerdict): number => rows.filter((row) => row.verdict === verdict).length;
  return figuresTexts.counts({ all: rows.length, right: count("right"), wrong: count("wrong"), doubtful: count("doubtful") });
}

function rowHtml(row: FigureRow, file: number): string {
  const { verdict, printed, place: { start: { line } } } = row;
  const check = verdict === "unchecked" ? SIGNS[verdict] : `${SIGNS[verdict]} ${checkWords(row)}`;
  const link = `<a${attributes({ href: `#${anchors.line(file, line)}` })}>${String(line)}</a>`;
  const box = verdict === "right" ? "" : pageTexts.figures.box;
  return `<tr${attributes({ class: verdict })}><td class="at">${link}</td><td>${escaped(indicatorWords(row))}</td><td class="value">${escaped(printed)}</td><td>${escaped(check)}</td><td class="box">${escaped(box)}</td></tr>`;
}
