import { describe, expect, it } from "vitest";
import { standard, type Term } from "@lint-report/standard";
import { rules, type Message } from "../src/index.js";
import { datedDraft } from "./dated-draft.js";
import { lintWith } from "./rule-folder.js";

const rule = rules.find(({ id }) => id === "outdated-terms");

/** What the rule says of a statement in a report of a year, the advice to add the latest meeting left out. */
function said(year: number, words: string): readonly Message[] {
  if (rule === undefined) throw new Error("Cannot test, expected a rule named outdated-terms");
  return lintWith(rule, datedDraft(year, `全镇围绕${words}开展工作12次。`)).filter(({ messageKey }) => messageKey !== "latest-meeting");
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A report year that may speak of the term as present. */
function fitting({ from, until, begins }: Term): number {
  return until ?? from ?? (begins === null ? 2024 : yearOf(begins));
}

/** Report years that may not: after its time, and two years before it. */
function unfitting({ from, until, begins }: Term): readonly number[] {
  const first = begins === null ? from : yearOf(begins);
  return [...(until === null ? [] : [until + 1]), ...(first === null ? [] : [first - 2])];
}

describe.each(standard.terms)("$key", (term) => {
  it("is told in every way of writing it outside its time, as severely as it is sure", () => {
    const years = unfitting(term);
    expect(years.length, "years outside its time").toBeGreaterThan(0);
    for (const year of years) {
      for (const word of term.words) {
        const messages = said(year, word);
        expect(messages.map(({ reason }) => reason), `${word} in ${String(year)}`).toEqual([expect.stringContaining(term.why)]);
        if (!term.verified || (term.soft && year > (term.until ?? Infinity))) expect(messages.map(({ severity }) => severity)).toEqual(["info"]);
      }
    }
  });

  it("is left alone in its time", () => {
    for (const word of term.words) expect(said(fitting(term), word).map(({ reason }) => reason), word).toEqual([]);
  });

  it("is left alone where the letters mean something else, and where something else makes it right", () => {
    for (const year of unfitting(term)) {
      for (const phrase of term.spared) expect(said(year, phrase).filter(({ reason }) => reason.includes(term.why)), `${phrase} in ${String(year)}`).toEqual([]);
      if (year < (term.until ?? Infinity)) continue;
      for (const word of term.excusedBy) expect(said(year, `${term.words[0] ?? ""}和${word}`).filter(({ reason }) => reason.includes(term.why)), `${word} in ${String(year)}`).toEqual([]);
    }
  });
});
