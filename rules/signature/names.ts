import {
  authoritiesGiven, authoritiesNamed, authorityInTitle, headOf, kindsOfPlace, kinshipOf, outlineOf, spanOf, UNFILLED,
  type Read, type Report, type Signature, type SignedName,
} from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import { wordIn, wordsIn } from "../src/words.js";

/** Where a report names its authority before it is signed; each has a word in `rule.yaml`. */
const NAMED_IN = ["front-matter", "title", "head"] as const;

/** A signature that is not the report's own: somebody else's, or an office's. */
export function names({ names: signed }: Signature, { report, data }: RuleInput): readonly Finding[] {
  // 绛阳县司法局白苇司法所: whose kind nobody knows, but which is a unit below another.
  const isUnit = (name: string): boolean => wordsIn(data.words, "units").some((unit) => name.endsWith(unit));
  const known = signed.filter(({ name, known: isKnown }) => (isKnown || isUnit(name)) && !UNFILLED.test(name));
  for (const reporting of sourcesOf(report)) {
    const finding = compared(known, reporting, report);
    const [first] = reporting;
    if (finding === undefined || first === undefined) continue;
    const place = wordIn(data.words, NAMED_IN.find((source) => source === first.from) ?? "");
    return [{ ...finding, data: { ...finding.data, authority: first.value, place }, related: [first] }];
  }
  return [];
}

function compared(signed: readonly SignedName[], reporting: readonly Read<string>[], report: Report): Finding | undefined {
  const { standard } = report.context;
  const kinships = signed.map(({ name }) => reporting.map(({ value }) => kinshipOf(name, value, standard)));
  const [first] = signed;
  if (first === undefined || kinships.some((each) => each.includes("same"))) return undefined;
  const key = kinships.some((each) => each.includes("part")) ? "office" : "other-authority";
  return { key, start: first.start, end: first.end, data: { signed: first.name } };
}

/** Where the draft says whose report it is: front matter and title; a letterhead only where the title does not say. */
function sourcesOf(report: Report): readonly (readonly Read<string>[])[] {
  const { standard } = report.context;
  const given = authoritiesGiven(report).filter(({ value }) => !UNFILLED.test(value));
  const inTitle = authorityInTitle(report).flatMap((read) => {
    const named = authoritiesNamed(read.value, standard);
    if (named.length > 0) return named.map(({ name }) => ({ ...read, value: name }));
    return kindsOfPlace(read.value, standard).length > 0 ? [read] : [];
  }).filter(({ value }) => !UNFILLED.test(value));
  return [given, inTitle.length > 0 ? inTitle : letterhead(report)];
}

function letterhead(report: Report): readonly Read<string>[] {
  const { standard } = report.context;
  const title = outlineOf(report).title;
  const above = title === undefined ? [] : headOf(report).filter(({ index }) => index < title.index);
  return above.flatMap(({ view }) => authoritiesNamed(view.text, standard).map(({ name, start, end }): Read<string> =>
    ({ value: name, ...spanOf(view, start, end), from: "head" })));
}
