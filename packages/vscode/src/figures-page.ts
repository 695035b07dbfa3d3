import type { FigureRow } from "remark-preset-lint-report";
import { texts } from "./texts.js";

const SPECIAL = /[&<>"']/gu;
const STYLE = `
body { font-family: var(--vscode-font-family); padding: 0 1em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.3em 0.6em; border-bottom: 1px solid var(--vscode-widget-border, #8884); vertical-align: top; }
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
    ...rows.map((row) => rowOf(row, link)),
    `</tbody></table><p>${escaped(legend)}</p></body></html>`,
  ].join("\n");
}

/** 数字 37 个，其中 2 个对不上 */
export function countOf(rows: readonly FigureRow[]): string {
  return texts.figures.found(rows.length, rows.filter(({ verdict }) => verdict === "wrong").length);
}

function rowOf({ place, section, indicator, printed, verdict, formula, expected }: FigureRow, link: (line: number) => string): string {
  const { verdicts, shouldBe, noIndicator, or, path } = texts.figures;
  const line = place.start.line;
  const untold = expected.filter((each) => !formula.includes(each));
  const check = [verdicts[verdict], formula, ...(untold.length > 0 ? [shouldBe(untold.join(or))] : [])].filter((part) => part !== "").join(" ");
  return [
    `<tr><td class="number"><a href="${escaped(link(line))}">${String(line)}</a></td>`, `<td>${escaped(section.join(path))}</td>`,
    `<td>${escaped(indicator === "" ? noIndicator : indicator)}</td>`, `<td class="number">${escaped(printed)}</td>`, `<td class="${verdict}">${escaped(check)}</td></tr>`,
  ].join("");
}

function escaped(text: string): string {
  return text.replace(SPECIAL, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
