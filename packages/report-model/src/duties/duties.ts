import type { Duty } from "@lint-report/standard";
import { fact } from "../fact.js";
import { factsOf } from "../facts/facts.js";
import type { Section } from "../outline/section.js";
import { HOLE } from "../text/chinese-forms.js";
import { sentencesOf } from "../text/sentences.js";
import type { Block, Report, Span } from "../types.js";
import { dutiesIn, type DutyHit } from "./duty-finder.js";
import { possibleKinds, principalsNamedIn } from "./naming.js";
import { firstResponsiblePart, tellingTexts, type TellingText, type TellingZone } from "./part-text.js";

/** Where a report tells of a duty: the words, and the heading they stand under. */
export interface DutyPlace extends Span {
  readonly block: Block;
  /** The words by which the duty is told. */
  readonly words: string;
  /** `undefined` in a draft without any heading. */
  readonly section: Section | undefined;
}

/** A duty that can be asked of the report, and where the report tells of it. */
export interface DutyTold {
  readonly duty: Duty;
  /** `part`: in the first responsible persons' part; `elsewhere`: in another part that tells of the year. */
  readonly told: TellingZone | "nowhere";
  /** In the part the first place; elsewhere the first in the section that speaks most of it. */
  readonly place: DutyPlace | undefined;
}

/**
 * The standard's duties that can be asked of a report of this level and year, and where it tells of each. Shortcomings and
 * plans tell of none. Empty where the level is not known.
 */
export const dutiesOf = fact((report): readonly DutyTold[] => {
  const asked = dutiesAsked(report);
  if (asked.length === 0) return [];
  const texts = tellingTexts(report);
  const inPart = mentionsIn(texts.filter(({ zone }) => zone === "part"), report);
  const isOpen = asked.some(({ key }) => !inPart.has(key));
  const outside = isOpen ? mentionsIn(texts.filter(({ zone }) => zone === "elsewhere"), report) : new Map<string, readonly Mention[]>();
  return asked.map((duty): DutyTold => {
    const here = inPart.get(duty.key)?.[0];
    if (here !== undefined) return { duty, told: "part", place: placeOf(here) };
    const there = mostTelling(outside.get(duty.key) ?? []);
    return there === undefined ? { duty, told: "nowhere", place: undefined } : { duty, told: "elsewhere", place: placeOf(there) };
  });
});

/** Duties of the level and the year; where the template names duties, those, and what no template of the project knows. */
function dutiesAsked(report: Report): readonly Duty[] {
  const { standard } = report.context;
  const levels = levelsOf(report);
  const year = factsOf(report).year?.value ?? Infinity;
  const named = firstResponsiblePart(report)?.section.duties ?? [];
  const isKnown = (key: string): boolean => Object.values(report.context.templates).some(({ sections }) => sections.some(({ duties }) => duties.includes(key)));
  return standard.duties.filter((duty) => levels.length > 0 && levels.every((level) => duty.levels.includes(level))
    && (duty.from ?? -Infinity) <= year && year <= (duty.until ?? Infinity) && (named.length === 0 || named.includes(duty.key) || !isKnown(duty.key)));
}

/** The levels that the report can be of; empty where nothing says. */
function levelsOf(report: Report): readonly Duty["levels"][number][] {
  return [...new Set(possibleKinds(report).map(({ level }) => level))];
}

/** A duty's words as they stand in a text. */
interface Mention {
  readonly text: TellingText;
  readonly hit: DutyHit;
}

function mentionsIn(texts: readonly TellingText[], report: Report): ReadonlyMap<string, readonly Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const text of texts) {
    for (const hit of hitsIn(text, report)) {
      const known = mentions.get(hit.duty.key);
      if (known === undefined) mentions.set(hit.duty.key, [{ text, hit }]);
      else known.push({ text, hit });
    }
  }
  return mentions;
}

function placeOf({ text: { text, block, section, spanOf }, hit: { start, end } }: Mention): DutyPlace {
  return { block, words: text.slice(start, end), section, ...spanOf(start, end) };
}

/** Stands for a hole, whose words tell of nothing. */
const MASK = "\ufffc";

/** Words in a sentence that is still to be filled count for the principal whom alone it names: it came from the data. */
function hitsIn({ text, zone }: TellingText, report: Report): readonly DutyHit[] {
  const { standard } = report.context;
  const bare = text.replaceAll(HOLE, (hole) => MASK.repeat(hole.length));
  if (bare === text) return dutiesIn(text, zone === "part", standard);
  return sentencesOf(bare).flatMap((sentence) => {
    const hits = dutiesIn(sentence.text, zone === "part", standard).map((hit) => ({ ...hit, start: hit.start + sentence.start, end: hit.end + sentence.start }));
    const [principal, other] = sentence.text.includes(MASK) ? principalsNamedIn(sentence.text, report) : [];
    return principal === undefined || other !== undefined ? hits : hits.filter(({ duty }) => duty.principal === principal);
  });
}

/** The first mention in the section that holds most of them. */
function mostTelling(mentions: readonly Mention[]): Mention | undefined {
  const counts = new Map<Section | undefined, number>();
  for (const { text: { section } } of mentions) counts.set(section, (counts.get(section) ?? 0) + 1);
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  return mentions.find(({ text: { section } }) => counts.get(section) === most);
}
