import { FULL_STOP, isSpecific, partsOf, rolesOf, STYLE_RANK, type Part, type Report, type Section } from "@lint-report/report-model";
import { isBeforeMandate } from "../src/before-mandate.js";
import { holdsText, shownHeading } from "../src/shown-heading.js";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { contentsOf, type Contents } from "./contents.js";
import { isUnfilled, lengthOf, onlySetPhrases, textOf } from "./substance.js";

/** Without `#`, a numbered line this long may be the item itself rather than a heading above it. */
const ITEM_LENGTH = 24;
/** Parts whose wording other rules judge. */
const JUDGED_ELSEWHERE = ["shortcomings", "first-responsible"];
/** Parts with a message of their own. */
const MANDATED = ["measures", "shortcomings", "first-responsible", "plan"];

/** Parts of the template that are there and say nothing. */
export const rule: Rule = {
  id: "section-substance",
  find: (input) => {
    const findings = partsOf(input.report).flatMap((part) => findingOf(part, input) ?? []);
    return findings.filter(({ start }, index) => findings.findIndex((other) => other.start === start) === index);
  },
};

function findingOf(part: Part, input: RuleInput): Finding | undefined {
  const [first] = part.sections;
  const { report } = input;
  if (first === undefined || isBeforeMandate(part.section.id, report) || isNote(first, report)) return undefined;
  const contents = contentsOf(part.sections, report);
  if (contents.opaque) return undefined;
  if (contents.passages.length === 0) return withoutText(part, contents, input);
  const place = { ...first.heading, data: { heading: first.title } };
  if (isUnfilled(contents.passages)) return empty(part, { section: first, state: 2 }, input);
  return part.status !== "merged" && part.section.required ? token({ part, contents, place }, input) : undefined;
}

/** A numbered sentence of its own that no word and only its place takes for a chapter: （2）本表数据截至12月8日。 */
function isNote({ index, form, mark, title }: Section, report: Report): boolean {
  return form === "bare" && mark !== undefined && STYLE_RANK[mark.style] >= STYLE_RANK.arabic && title.endsWith(FULL_STOP) && rolesOf(report)[index]?.by === "nothing";
}

/** A heading line that goes on with the text: # （一）压实责任。局长主持…. */
function inOneLine({ form, title, heading }: Section): Finding | undefined {
  return form === "markdown" && holdsText(title) ? { key: "in-one-line", ...heading, data: { heading: shownHeading(title) } } : undefined;
}

function withoutText(part: Part, { subsections, guided }: Contents, input: RuleInput): Finding | undefined {
  const [section] = part.sections;
  if (section === undefined || subsections.some(tells)) return undefined;
  const line = inOneLine(section);
  if (line !== undefined) return line;
  if (subsections.length === 0 || !part.section.required) return empty(part, { section, state: guided ? 1 : 0 }, input);
  return { key: "only-headings", ...section.heading, data: { heading: section.title, count: subsections.length } };
}

/** True for a heading that is an item of a list: it says something itself. */
function tells({ title, form }: Section): boolean {
  return title.endsWith(FULL_STOP) || isSpecific(title) || (form === "bare" && lengthOf(title) > ITEM_LENGTH);
}

function empty({ section: { id, required } }: Part, { section, state }: { section: Section; state: number }, { data }: RuleInput): Finding {
  const own = MANDATED.includes(id) ? id : "own";
  return {
    key: required ? `empty-${own}` : "empty-optional",
    ...section.heading,
    data: { heading: section.title, state: data.words["states"]?.[state] ?? "" },
  };
}

type Judged = { readonly part: Part; readonly contents: Contents; readonly place: Omit<Finding, "key"> };

/** A part of few words or of set phrases alone. */
function token({ part, contents: { passages, subsections }, place }: Judged, { data, options }: RuleInput): Finding | undefined {
  const text = textOf(passages);
  const names = (group: string): boolean => data.words[group]?.some((word) => text.includes(word)) === true;
  const isTold = isSpecific(text) || names("times") || names("references") || passages.some(({ block }) => block.cell !== undefined);
  if (JUDGED_ELSEWHERE.includes(part.section.id) || subsections.length > 0 || isTold) return undefined;
  const phrase = onlySetPhrases(passages, data.words["set-phrases"] ?? [], Number(options["sentences"]));
  if (phrase !== undefined) return { key: "set-phrases", ...place, data: { ...place.data, phrase } };
  const count = lengthOf(text);
  return count < Number(options["characters"]) ? { key: "short", ...place, data: { ...place.data, count } } : undefined;
}
