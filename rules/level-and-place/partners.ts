import { sentencesOf, wordFinderOf, type Report } from "@lint-report/report-model";
import type { RuleData } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { textsOf } from "./texts.js";

/** True for a place that the report names as a neighbour, a partner, a former town or one of several: then it is named on purpose. */
export function isPartner(place: string, report: Report, data: RuleData): boolean {
  const partners = wordsIn(data.words, "partners");
  return textsOf(report).filter(({ text }) => text.includes(place)).some(({ text }) => sentencesOf(text).some((sentence) => {
    const around = sentence.text.split(place);
    const isBeside = around.slice(0, -1).some((before) => wordsIn(data.words, "beside").includes(before.slice(-1)));
    const isListed = around.slice(1).some((behind) => wordsIn(data.words, "listed").includes(behind.charAt(0)));
    return around.length > 1 && (isBeside || isListed || wordFinderOf(partners)(sentence.text).length > 0);
  }));
}
