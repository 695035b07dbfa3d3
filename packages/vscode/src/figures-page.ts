import type { FigureRow } from "remark-preset-lint-report";
import { texts } from "./texts.js";

const SPECIAL = /[&<>"']/gu;
const STYLE = `
body { font-family: var(--vscode-font-family); padding: 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.3em 0.6em; border-bottom: 1px solid var(--vscode-widget-border, #8884); vertical-align: top; }
.section { padding-top: 1em; }
.number { text-align: right; white-space: nowrap; }
.wrong { color: var(--vscode-errorForeground); }
.doubtful { color: var(--vscode-editorWarning-foreground); }
.right { color: var(--vscode-testing-iconPassed, green); }
`;

/** The figures of a draft as a page without scripts; `link` gives the address that leads to a line. */
export function figuresPage(rows: readonly FigureRow[], link: (line: number) => string): string {
  const { heads, legend } = texts.figures;
  return [
    "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
    `<style>${STYLE}</style></head><body>`,
    `<p>${escaped(countOf(rows))}</p>`,
    `<table><thead><tr>${heads.map((head) => `<th>${escaped(head)}</th>`).join("")}</tr></thead><tbody>`,
    ...rows.flatMap((row, index) => [...(index === 0 || sectionOf(row) !== sectionOf(rows[index - 1]) ? [headOf(row)] : []), rowOf(row, link)]),
    `</tbody></table><p>${escaped(legend)}</p></body></html>`,
  ].join("\n");
}

/** 数字 37 个，其中 2 个对不上 */
export function countOf(rows: readonly FigureRow[]): string {
  return texts.figures.found(rows.length, rows.filter(({ verdict }) => verdict === "wrong").length);
}

function sectionOf(row: FigureRow | undefined): string {
  return row?.section.join(texts.figures.path) ?? "";
}

function headOf(row: FigureRow): string {
  const section = sectionOf(row);
  return `<tr><th class="section" colspan="${String(texts.figures.heads.length)}">${escaped(section === "" ? texts.figures.noSection : section)}</th></tr>`;
}

function rowOf({ place, indicator, printed, verdict, formula, expected }: FigureRow, link: (line: number) => string): string {
  const { verdicts, shouldBe, noIndicator, or } = texts.figures;
  const line = place.start.line;
  const untold = expected.filter((each) => !formula.includes(each));
  const check = [verdicts[verdict], formula, ...(untold.length > 0 ? [shouldBe(untold.join(or))] : [])].filter((part) => part !== "").join(" ");
  return [
    `<tr><td class="number"><a href="${escaped(link(line))}">${String(line)}</a></td>`, `<td>${escaped(indicator === "" ? noIndicator : indicator)}</td>`, `<td class="number">${escaped(printed)}</td>`, `<td class="${verdict}">${escaped(check)}</td></tr>`,
  ].join("");
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
