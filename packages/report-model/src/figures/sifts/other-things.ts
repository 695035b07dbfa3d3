import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { YEARS_OF_TEXT } from "../../text/chinese-spans.js";
import { NEWLY_MADE } from "../../text/chinese-subjects.js";
import { SENTENCE_END } from "../../text/chinese.js";
import { isAbout } from "../reading/about.js";
import { sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";

/** Letters of a noun. */
const NOUN = 2;
/** Parts that make a total. */
const FEWEST = 2;
/** Letters in which the years of a figure stand. */
const LONGEST = 80;

/** Without what is reckoned from figures of other things: of other years, of another noun. All of these came from published texts. */
export function withoutOtherThings(checks: readonly FigureCheck[]): readonly FigureCheck[] {
  return checks.filter((check) => check.holds || !(isOfOtherNoun(check) || isOfOtherYears(check) || isDividedBySome(check)));
}

/** 新建线路7条，12条河流消劣: a part that stands alone with its noun is none of what is new and has another. */
function isOfOtherNoun({ kind, subject, inputs: [whole] }: FigureCheck): boolean {
  if (whole === undefined || (kind !== "part" && kind !== "among") || subject.before !== "" || !NEWLY_MADE.test(whole.before)) return false;
  return areOfTwoNouns(subject.after, whole.after + whole.before);
}

function areOfTwoNouns(one: string, other: string): boolean {
  return one.length >= NOUN && other.length >= NOUN && !isAbout(one, other);
}

/** 2011年至2013年审结1086件，…2011年受理256件，占78.53%; 2012年上升至1039件，…其中2013年受理1781件: what has a year of its own is no part of what other years had. */
function isOfOtherYears({ kind, subject, inputs: [part, whole] }: FigureCheck): boolean {
  const [own, its] = kind === "rate" ? [part, whole] : kind === "part" || kind === "among" ? [subject, part] : [];
  const year = own === undefined ? undefined : YEAR_IN_WORDS.exec(own.lead)?.[1];
  const years = year === undefined || its === undefined ? [] : yearsOf(its);
  // 2024年反映问题287个，截至2025年6月整改261个，整改率…: of those of the year before.
  return years.length > 1 ? its !== undefined && !its.lead.includes(year ?? "") : kind !== "rate" && years.length > 0 && years[0] !== year;
}

/** The years that its sentence names before a figure. */
function yearsOf({ block: { view: { text } }, start }: Quantity): readonly string[] {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const from = Math.max(...Array.from(SENTENCE_END, (stop) => before.lastIndexOf(stop)));
  return [...new Set(before.slice(from + 1).match(YEARS_OF_TEXT) ?? [])];
}

/** 61个（共有14个法院，下辖58个法庭，3个直属法庭): the parts of one noun are all of it; the first is of another. */
function isDividedBySome({ kind, subject, inputs: [first, ...others] }: FigureCheck): boolean {
  if ((kind !== "sum" && kind !== "excess") || first === undefined || first === subject || others.length < FEWEST) return false;
  const [noun, ...nouns] = [first, ...others].map(({ after }) => after.slice(-NOUN));
  return compare(sumOf(others), subject.value) === 0 && noun !== "" && nouns.every((each) => each !== "" && each !== noun && each === nouns[0]);
}
