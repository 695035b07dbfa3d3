import { sentencesOf, wordFinderOf, type Report } from "@lint-report/report-model";
import type { RuleData } from "../src/types.js";
import { textsOf } from "./texts.js";

/** True for a place that the report names as a neighbour, a partner, a former town or one of several: then it is named on purpose. */
export function isPartner(place: string, report: Report, data: RuleData): boolean {
  const partners = data.words["partners"] ?? [];
  return textsOf(report).filter(({ text }) => text.includes(place)).some(({ text }) => sentencesOf(text).some((sentence) => {
    const at = sentence.text.indexOf(place);
    if (at < 0) return false;
    const behind = sentence.text.charAt(at + place.length);
    return wordFinderOf(partners)(sentence.text).length > 0 || data.words["beside"]?.includes(sentence.text.charAt(at - 1)) === true || data.words["listed"]?.includes(behind) === true;
  }));
}
