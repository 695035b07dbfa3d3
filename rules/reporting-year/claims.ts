import {
  blocksOf, factsOf, frontMatterOf, FULL_STOP, headOf, isoDate, outlineOf, ownPlacesOf, placeOfValue, SENTENCE_MARK, sentencesOf, signatureOf, spanOf, titleYearsIn, wholeYearsIn, HALF_YEAR,
  type Block, type CalendarDate, type Report, type Span,
} from "@lint-report/report-model";
import type { RuleData, RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { rolesAt, rolesWithoutYear } from "./roles.js";

/** A place that says which year the report is about. */
export interface Claim extends Span {
  readonly kind: "front-matter" | "title" | "lead" | "heading" | "plan" | "planned" | "opening" | "period" | "signed";
  /** The year as written there. */
  readonly written: number;
  /** Report years it agrees with. */
  readonly years: readonly number[];
  readonly date?: CalendarDate;
}

/** All such places, in the order in which they are named in messages. Years that only mention other times are none. */
export function claimsOf({ report, data }: RuleInput): readonly Claim[] {
  return [...titles(report), ...frontMatter(report), ...leads(report, data), ...headings(report, data), ...openings(report, data), ...dates(report)];
}

function claim(kind: Claim["kind"], block: Block, { year, start, end }: { year: number; start: number; end: number }): Claim {
  return { kind, written: year, years: [year], ...spanOf(block.view, start, end) };
}

/** A title with several years is the title rule's affair. */
function titles(report: Report): readonly Claim[] {
  const { title } = outlineOf(report);
  const [first, ...others] = title === undefined ? [] : titleYearsIn(title.view.text);
  return title === undefined || first === undefined || others.some(({ year }) => year !== first.year) ? [] : [claim("title", title, first)];
}

function frontMatter(report: Report): readonly Claim[] {
  const { year, period: { to } } = factsOf(report);
  const given = frontMatterOf(report);
  return [
    ...(year?.from === "front-matter" ? [{ kind: "front-matter" as const, written: year.value, years: [year.value], start: year.start, end: year.end }] : []),
    ...(to === undefined || given === undefined ? [] : [{ kind: "period" as const, written: to.value.year, years: [to.value.year], ...placeOfValue(given, ["period", "to"]) }]),
  ];
}

/** Addressee, date and lead: what may stand between the title and the text of a draft without sections. */
const LEAD_BLOCKS = 6;

/** 现将2024年…如下, and 2024年，在…领导下 at the very beginning. */
function leads(report: Report, data: RuleData): readonly Claim[] {
  const title = outlineOf(report).title?.index ?? -1;
  const blocks = headOf(report).filter(({ index, kind }) => index > title && kind === "paragraph").slice(0, LEAD_BLOCKS);
  return blocks.flatMap((block): readonly Claim[] => {
    const { text } = block.view;
    const announced = announcedYear(text, data);
    const [first] = wholeYearsIn(text);
    const opens = first?.start === 0 && saysOwnYear(text, report, data);
    return [...(opens ? [claim("lead", block, first)] : []), ...(announced === undefined ? [] : [claim("lead", block, announced)])];
  });
}

function announcedYear(text: string, data: RuleData): ReturnType<typeof wholeYearsIn>[number] | undefined {
  const from = Math.max(...wordsIn(data.words, "announcing").map((word) => text.lastIndexOf(word)));
  const to = Math.max(...wordsIn(data.words, "announced").map((word) => text.indexOf(word, from)));
  return from < 0 ? undefined : wholeYearsIn(text).find(({ start, end }) => from < start && end < to);
}

/** How far into the first sentence its first words reach. */
const OPENING = 60;

function saysOwnYear(text: string, report: Report, data: RuleData): boolean {
  const own = [...report.context.standard.authorities.flatMap(({ selfReference }) => selfReference), ...ownNames(report)];
  const opening = text.slice(0, OPENING).split(FULL_STOP)[0] ?? "";
  if (wordsIn(data.words, "led").some((word) => opening.includes(word))) return true;
  return own.some((word) => opening.includes(word)) && wordsIn(data.words, "doing").some((word) => opening.includes(word));
}

/** The authority and its place as the report names them. */
function ownNames(report: Report): readonly string[] {
  return [...factsOf(report).authorities.map(({ value }) => value), ...ownPlacesOf(report).own].filter((name) => name.length > 1);
}

/** Years in the headings of the report's parts; a plan's year is the year after, and measures behind measures or shortcomings may be plans. */
function headings(report: Report, data: RuleData): readonly Claim[] {
  let behind = false;
  return outlineOf(report).sections.filter(({ level }) => level === 1).flatMap((section): readonly Claim[] => {
    const roles = rolesWithoutYear(section, report);
    const [found, another] = wholeYearsIn(section.title);
    const isHistory = wordsIn(data.words, "history").some((word) => section.title.includes(word));
    const wasBehind = behind;
    behind ||= roles.includes("shortcomings") || roles.includes("measures");
    if (found === undefined || another !== undefined || isHistory || roles.length === 0) return [];
    const from = Math.max(0, section.block.view.text.indexOf(section.title));
    const place = spanOf(section.block.view, from + found.start, from + found.end);
    const years = roles[0] === "plan" ? plannedIn(found.year, report) : wasBehind || roles.includes("plan") ? [found.year, found.year - 1] : [found.year];
    return [{ kind: roles[0] === "plan" ? "plan" : "heading", written: found.year, years, ...place }];
  });
}

/** Report years that plan for a year: the one before; half a year plans the other half. */
function plannedIn(year: number, report: Report): readonly number[] {
  return isOfHalfAYear(report) ? [year - 1, year] : [year - 1];
}

function isOfHalfAYear(report: Report): boolean {
  return HALF_YEAR.test(factsOf(report).title?.value ?? "");
}

/** Length of a year before its sign. */
const YEAR_DIGITS = 4;

/** Parts whose first paragraph may open with the year it is about, and with its authority. */
const OPENED = ["shortcomings", "first-responsible"];

/** 2024年，我镇将…, where the plan is told; 2023年，我局…虽… at the head of the shortcomings or the duties. */
function openings(report: Report, data: RuleData): readonly Claim[] {
  const first = new Set<string>();
  const own = [...wordsIn(data.words, "ourselves"), ...ownNames(report)];
  return blocksOf(report).flatMap((block): readonly Claim[] => {
    const [role = "", ...more] = rolesAt(block, report);
    const isText = more.length === 0 && (block.kind === "paragraph" || block.kind === "list-item") && SENTENCE_MARK.test(block.view.text);
    if (!isText) return [];
    const isFirst = !first.has(role);
    first.add(role);
    const isOpening = (sentence: string, words: readonly string[]): boolean => words.some((word) => sentence.slice(0, OPENING).includes(word));
    const isPlanned = (sentence: string): boolean => intends(sentence, data) || (isOpening(sentence, own) && isOpening(sentence, wordsIn(data.words, "will")));
    const sentences = sentencesOf(block.view.text).filter(({ text }) => isOpening(text, own) || intends(text, data)).flatMap(({ text, start }) => {
      const [year] = wholeYearsIn(text);
      return year?.start === 0 ? [{ text, year: { ...year, start: year.start + start, end: year.end + start } }] : [];
    });
    if (role === "plan") return sentences.filter(({ text }) => isPlanned(text)).map(({ year }) => ({ ...claim("planned", block, year), years: plannedIn(year.year, report) }));
    return isFirst && OPENED.includes(role) ? sentences.filter(({ year }) => year.start === 0).map(({ year }) => claim("opening", block, year)) : [];
  });
}

/** 2024年力争新增…, 2024年，继续开展…: what is meant to be done stands right behind the year. */
function intends(sentence: string, { words }: RuleData): boolean {
  const year = wordsIn(words, "year-signs").find((sign) => sentence.startsWith(sign, YEAR_DIGITS)) ?? "";
  const rest = sentence.slice(YEAR_DIGITS + year.length);
  const isDone = wordsIn(words, "done").some((word) => rest.includes(word));
  return !isDone && wordsIn(words, "intending").some((word) => rest.startsWith(word));
}

/** A date in the first half of a year closes the year before; a later one may be early or late. */
function dates(report: Report): readonly Claim[] {
  if (isOfHalfAYear(report)) return [];
  const signature = signatureOf(report);
  const signed = signature?.date ?? signature?.headDate;
  const given = frontMatterOf(report)?.values.get("signed");
  const day = isoDate(given?.value);
  return [
    ...(given === undefined || day === undefined ? [] : [{ value: day, start: given.start, end: given.end }]),
    ...(signed?.value === undefined ? [] : [{ value: signed.value, start: signed.start, end: signed.end }]),
  ].map(({ value, start, end }): Claim => ({
    kind: "signed", written: value.year, date: value, start, end, years: value.month <= 6 ? [value.year - 1] : [value.year, value.year - 1],
  }));
}
