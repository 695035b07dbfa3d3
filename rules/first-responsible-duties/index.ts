import {
  blocksOf, clausesOf, dutiesOf, factsOf, firstResponsiblePart, principalsOf, principalTitlesOf, tellingTexts, type DutyTold, type Principal, type Report,
} from "@lint-report/report-model";
import { disclaimedIn } from "../src/disclaimed.js";
import { isBeforeMandate } from "../src/before-mandate.js";
import { holdsOpaque } from "../src/opaque.js";
import { placeOfPart } from "../src/part-place.js";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { homeOf, insertion } from "./insertion.js";
import { listed, whereTold } from "./wording.js";

const INDICATORS = "core-indicators";

/** Duties of the two principals that the report tells nowhere: one finding for each principal, at the part's heading. */
export const rule: Rule = {
  id: "first-responsible-duties",
  find: (input) => {
    const { report } = input;
    const part = firstResponsiblePart(report);
    if (part === undefined || isBeforeMandate(part.section.id, report) || holdsOpaque(part, report) || !hasText(input)) return [];
    return (["party", "government"] as const).flatMap((principal) => findingOf(principal, input) ?? []);
  },
};

/** A missing or an empty part is told of by other rules; one that stands in an annex cannot be read here. */
function hasText({ report, data: { words } }: RuleInput): boolean {
  const texts = tellingTexts(report).filter(({ zone, heading }) => zone === "part" && !heading);
  return texts.length > 0 && !texts.some(({ text }) => wordsIn(words, "references").some((word) => text.includes(word)));
}

function findingOf(principal: Principal, input: RuleInput): Finding | undefined {
  const { report, data: { words } } = input;
  const level = factsOf(report).level?.value;
  const isDirect = level !== undefined && wordsIn(words, "direct").includes(level);
  const all = dutiesOf(report).filter(({ duty }) => duty.principal === principal && (duty.verified || !isDirect));
  const duties = withoutIdle(all, input);
  const missing = duties.filter(({ told }) => told === "nowhere");
  const place = placeOf(principal, report);
  if (place === undefined || duties.length === 0) return undefined;
  const who = principalTitlesOf(report)[`${principal}Head`];
  if (missing.length === 0) return isOutside(duties) ? { key: "elsewhere", ...place, data: { who, asked: all.length, where: whereTold(duties, input) } } : undefined;
  // One or two of six left out is less than a fault.
  const isPartly = missing.length * 2 < duties.length;
  const key = isDirect ? directKey(principal, report, isPartly) : `${principal}-${level === "department" ? level : "town"}`;
  return { key, ...place, data: { who, asked: all.length, ...listed(duties, who, input) }, edits: [insertion(missing, principal, report)] };
}

/** Sign of the powers of enforcement among the keys that `disclaimedIn` gives. */
const OFFICERS = "officers";

/** Duties of which there is nothing to tell: 没有行政诉讼 in another part; and of an authority that says it has no power of enforcement, those that are enforcement. */
function withoutIdle(duties: readonly DutyTold[], { report, data: { words }, wordsOf }: RuleInput): readonly DutyTold[] {
  const of = (name: string): readonly string[] => wordsOf(INDICATORS, name);
  const texts = blocksOf(report).map(({ view }) => view.text);
  const isPowerless = disclaimedIn(texts, { disclaims: of("disclaims"), lacks: of("lacks"), powers: of("powers"), disclaimed: of("disclaimed") }).has(OFFICERS);
  const idle = isPowerless ? wordsIn(words, "enforcement") : [];
  const isOfNone = ({ duty, told, place }: DutyTold): boolean => told === "elsewhere" && place !== undefined && wordsIn(words, "litigation").includes(duty.key)
    && clausesOf(place.block.view.text).some(({ text }) => text.includes(place.words) && wordsIn(words, "none").some((word) => text.includes(word)));
  return duties.filter((each) => !(each.told !== "part" && idle.includes(each.duty.key)) && !isOfNone(each));
}

/** A part that is about the other principal alone is told so by another rule; what it leaves out is no fault of its own. */
function directKey(principal: Principal, report: Report, isPartly: boolean): string {
  const { named } = principalsOf(report);
  return named.length === 1 && !named.includes(principal) ? "unnamed" : isPartly ? `${principal}-partly` : principal;
}

function isOutside(duties: readonly DutyTold[]): boolean {
  return duties.every(({ told }) => told === "elsewhere");
}

/** At the chapter that is this principal's own, else where the part begins. */
function placeOf(principal: Principal, report: Report): Pick<Finding, "start" | "end"> | undefined {
  const part = firstResponsiblePart(report);
  const home = homeOf(principal, report);
  return home !== undefined && part?.sections.includes(home) === true ? home.heading : part && placeOfPart(part);
}
