import { cutOffOf, dateInWords, LIST_SEPARATOR, type Report } from "@lint-report/report-model";
import type { Finding, Rule, RuleData } from "../src/types.js";
import { claimsOf, type Claim } from "./claims.js";
import { verdictOf, type Verdict } from "./majority.js";

/** Places that disagree on the report's year, and figures of a year that was not over. */
export const rule: Rule = {
  id: "reporting-year",
  find: (input) => {
    const claims = claimsOf(input);
    const verdict = verdictOf(claims);
    const odd = verdict === undefined ? [] : claims.filter(({ years }) => !years.includes(verdict.year));
    return [...(verdict === undefined ? [] : odd.map((claim) => disagreeing(claim, verdict, input.data))), ...figures(input.report)];
  },
};

function disagreeing(claim: Claim, verdict: Verdict, data: RuleData): Finding {
  const place = { start: claim.start, end: claim.end };
  const related = verdict.agreeing.map(({ start, end }) => ({ start, end }));
  const others = namesOf(verdict.agreeing, claim, data);
  if (claim.kind === "signed") return { ...signedOtherwise(claim, verdict, others), related };
  const isPlan = claim.kind === "plan" || claim.kind === "planned";
  const right = isPlan ? verdict.year + 1 : verdict.year;
  const wording = { others, written: claim.written, right, reported: verdict.year, place: data.words[claim.kind]?.[0] ?? "" };
  if (claim.kind === "period") return { key: "period-year", ...place, data: wording, related };
  if (isPlan) return { key: "plan-year", ...place, data: wording, related, expected: [String(right)] };
  if (!verdict.majority) return { key: "differ", ...place, data: wording, related };
  return { key: "odd-one-out", ...place, data: wording, related, expected: [String(right)] };
}

function signedOtherwise({ start, end, date }: Claim, { year }: Verdict, others: string): Finding {
  if (date === undefined) return { key: "signed-too-late", start, end };
  const isEarly = date.year <= year;
  const data = { date: dateInWords(date), others, reported: year };
  const next = dateInWords({ ...date, year: year + 1 });
  return { key: isEarly ? "signed-too-early" : "signed-too-late", start, end, data, ...(isEarly && date.month <= 6 ? { expected: [next] } : {}) };
}

/** 标题、引言: where the year that counts is written; the kind of place that the odd one is of has a second name, 引言的另一处. */
function namesOf(claims: readonly Claim[], beside: Claim, data: RuleData): string {
  const nameOf = (claim: Claim): string => {
    const [name = "", second = name] = data.words[groupOf(claim)] ?? [];
    return groupOf(claim) === groupOf(beside) ? second : name;
  };
  return [...new Set(claims.map(nameOf))].join(LIST_SEPARATOR);
}

/** A plan stands in a heading as well. */
const groupOf = ({ kind }: Claim): Claim["kind"] => (kind === "plan" ? "heading" : kind);

/** Figures of the whole year in a report signed before it was over, or up to a day after the signing. */
function figures(report: Report): readonly Finding[] {
  const cutOff = cutOffOf(report);
  if (cutOff.kind === "too-late") {
    const { place, signed } = cutOff;
    return [{ key: "cut-off-after-signing", start: place.start, end: place.end, data: { to: dateInWords(cutOff.date), date: dateInWords(signed.value) }, related: [signed] }];
  }
  if (cutOff.kind !== "whole-year") return [];
  const [first, ...rest] = cutOff.places;
  if (first === undefined) return [];
  const data = { date: dateInWords(cutOff.signed.value), count: cutOff.places.length };
  return [{ key: "whole-year", start: first.start, end: first.end, data, related: [cutOff.signed, ...rest] }];
}
