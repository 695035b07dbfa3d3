import { COMMA, factsOf, find, once, outlineOf, ownPlacesOf, SEGMENT_MARKS, sentencesOf, spanOf, wordFinderOf, type Report } from "@lint-report/report-model";
import type { Competence, Standard } from "@lint-report/standard";
import type { Finding, RuleData, RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { MASK, textsOf } from "./texts.js";

const GAP = "\u2026";
const HAN = /\p{Script=Han}/u;

/** Organs and powers that the report's level does not have, told as its own. */
export function competences({ report, data }: RuleInput): readonly Finding[] {
  const { authorities, level, year } = factsOf(report);
  if (level === undefined) return [];
  const { standard } = report.context;
  const entries = standard.competences.filter((entry) => entry.levels.includes(level.value) && isInForce(entry, year?.value) && !authorities.some(({ value }) => isExempt(value, entry)));
  const pieces = piecesOf(standard);
  const isOwn = ownPlace(report, data);
  const { title } = outlineOf(report);
  const texts = [...(title === undefined ? [] : [{ block: title, text: title.view.text }]), ...textsOf(report)];
  return texts.filter(({ text }) => wordFinderOf(pieces)(text).length > 0).flatMap(({ block, text }) => sentencesOf(text).flatMap((sentence) => {
    const findings = entries.flatMap((entry): readonly Found[] => foundIn(sentence.text, entry, isOwn));
    return apartFrom(findings).map(({ entry, start, end }): Finding => ({
      key: entry.sure && entry.verified ? "competence" : "competence-doubtful",
      ...spanOf(block.view, sentence.start + start, sentence.start + end),
      basis: entry.basis,
      data: { text: block.view.text.slice(sentence.start + start, sentence.start + end), why: entry.why, instead: entry.instead },
    }));
  }));
}

function isInForce({ from, until }: Competence, year: number | undefined): boolean {
  return year === undefined || ((from ?? -Infinity) <= year && year <= (until ?? Infinity));
}

/** A tax bureau reconsiders what its offices decide. */
function isExempt(authority: string, { exempt = [] }: Competence): boolean {
  return exempt.some((word) => authority.includes(word));
}

/** The longest piece of each word, of equals the last: a text without any of these needs no closer look. */
const piecesOf = once((standard: Standard): readonly string[] => [...new Set(standard.competences.flatMap(({ words }) => words.map((word) => word.split(GAP).reduce((longest, piece) => (piece.length >= longest.length ? piece : longest)))))]);

interface Found {
  readonly entry: Competence;
  readonly start: number;
  readonly end: number;
}

function foundIn(sentence: string, entry: Competence, isOwn: (text: string, start: number) => boolean): readonly Found[] {
  const bare = entry.exceptions.reduce((text, phrase) => text.replaceAll(phrase, MASK.repeat(phrase.length)), sentence);
  for (const word of entry.words) {
    const span = find(bare, word);
    // 街道制定政府规章1件，出台前征求意见30日: what a later clause tells is not of others.
    const told = span === undefined ? "" : sentence.slice(sentence.lastIndexOf(SEGMENT_MARKS, span.start) + 1, span.end) + (sentence.slice(span.end).split(COMMA)[0] ?? "");
    const isTold = span !== undefined && !bare.slice(span.start, span.end).includes(MASK) && !entry.elsewhere.some((other) => told.includes(other));
    if (isTold && isOwn(bare, span.start)) return [{ entry, ...span }];
  }
  return [];
}

/** Of two entries that speak of the same words the first. */
function apartFrom(found: readonly Found[]): readonly Found[] {
  return found.filter((each, index) => !found.slice(0, index).some((other) => each.start < other.end && other.start < each.end));
}

/** Words that begin with the ending of a place (镇法院) are the report's own only behind its name, a mark, or a word such as 向. */
function ownPlace(report: Report, data: RuleData): (text: string, start: number) => boolean {
  const endings = new Set(report.context.standard.authorities.filter(({ level }) => level === "town" || level === "subdistrict").map(({ place }) => place.charAt(0)).filter((each) => each !== ""));
  const stems = ownPlacesOf(report).own;
  const leads = new Set([...wordsIn(data.words, "leads"), ...wordsIn(data.words, "own")]);
  return (text, start) => {
    const before = text.charAt(start - 1);
    if (!endings.has(text.charAt(start)) || !HAN.test(before) || leads.has(before)) return true;
    return stems.some((place) => text.slice(0, start + 1).endsWith(place) || text.slice(0, start + 2).endsWith(place));
  };
}
