import { describe, expect, it } from "vitest";
import { periodInWords } from "@lint-report/report-model";
import { standard, type Instrument } from "@lint-report/standard";
import { rules, type Message } from "../src/index.js";
import { datedDraft } from "./dated-draft.js";
import { lintWith } from "./rule-folder.js";

const rule = rules.find(({ id }) => id === "document-names");

function said(year: number, words: string): readonly Message[] {
  if (rule === undefined) throw new Error("Cannot test, expected a rule named document-names");
  return lintWith(rule, datedDraft(year, `全镇组织学习${words}12次。`));
}

const keysOf = (year: number, words: string): readonly string[] => said(year, words).map(({ messageKey }) => messageKey);
const yearOf = (day: string | null, otherwise: number): number => (day === null ? otherwise : Number(day.slice(0, 4)));

/** A report year in which the document is in force and its years run. */
function fitting({ until, repealed, adopted }: Instrument): number {
  return until ?? (repealed === null ? Math.max(2026, yearOf(adopted, 2026)) : yearOf(repealed, 2026) - 1);
}

const cited = ({ title, from, until }: Instrument): string => `《${title}${periodInWords(from, until)}》`;
/** A character that no title of the catalogue holds. */
const WRONG = "囗";

describe.each(standard.documents)("$key", (instrument) => {
  const { title, aliases, bare, kind, from, until, adopted, repealed, verified } = instrument;

  it("is left alone in its time, by its title, its short titles, and in running text", () => {
    const year = fitting(instrument);
    for (const words of [cited(instrument), ...aliases.map((alias) => `《${alias}》`), ...bare]) expect(keysOf(year, words), words).toEqual([]);
  });

  it("is told where one character of its title is wrong", () => {
    const name = title.replace("中华人民共和国", "");
    if (name.length < 5) return;
    const wrong = `${name.slice(0, 2)}${WRONG}${name.slice(3)}`;
    expect(keysOf(fitting(instrument), `《${wrong}${periodInWords(from, until)}》`)).toContain(verified ? "near-miss" : "similar");
  });

  it.runIf(repealed !== null)("is told once it is repealed, but not as history", () => {
    const year = yearOf(repealed, 0) + 1;
    expect(keysOf(year, `《${title}》`).some((key) => key.startsWith("repealed"))).toBe(verified);
    expect(keysOf(year, `原《${title}》`)).toEqual([]);
  });

  it.runIf(until !== null)("is told once its years are over, but not at its final review", () => {
    const year = (until ?? 0) + 1;
    expect(keysOf(year, cited(instrument)).some((key) => key.startsWith("period-over"))).toBe(verified);
    expect(keysOf(year, `${cited(instrument)}终期评估要求`)).toEqual([]);
  });

  it.runIf(until !== null && verified)("is told with other years than its own, and without 年", () => {
    expect(keysOf(until ?? 0, cited(instrument).replace(`${String(until)}年`, `${String((until ?? 0) + 3)}年`))).toContain("wrong-years");
    expect(keysOf(until ?? 0, cited(instrument).replace(`${String(until)}年`, String(until)))).toEqual(["year-suffix"]);
  });

  it.runIf(verified && adopted !== null && (kind === "law" || kind === "programme"))("is told two years before it was adopted, but not as a draft", () => {
    const year = yearOf(adopted, 0) - 2;
    if (year < 1990) return;
    expect(keysOf(year, cited(instrument))).toContain("not-adopted");
    expect(keysOf(year, `《${title}（草案）》`)).toEqual([]);
  });
});
