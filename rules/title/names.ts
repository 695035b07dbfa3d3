import { authoritiesNamed, authorityInTitle, CHINESE_YEARS, COLON, factsOf, headOf, signatureOf, spanOf, YEARS } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import type { TitleLine } from "./title-line.js";

const MARKS = /[^\p{Script=Han}]/gu;
/** Shortest name of a place or an authority. */
const SHORTEST_NAME = 2;
/** Longest line of a letterhead or of a web page's notes. */
const LONGEST_LINE = 80;
/** Shortest ending by which an authority is known inside a line. */
const SURE_ENDING = 3;

/** Whose report it is: a title needs no name where a letterhead or front matter has it. */
export function names(line: TitleLine, input: RuleInput): readonly Finding[] {
  const shortened = shortenedIn(line, input);
  if (shortened.length > 0) return shortened;
  if (line.unfilled || hasName(line.text, input) || isNamedAbove(input)) return [];
  const { block, text } = line;
  const place = spanOf(block.view, 0, text.length);
  const { authorities } = factsOf(input.report);
  const [signed] = authorities;
  if (signed === undefined) return [{ key: "nameless", ...place }];
  const one = authorities.length === 1 ? [signed.value] : [];
  return [{
    key: "no-authority",
    ...place,
    data: { authority: authorities.map(({ value }) => value).join(" ") },
    expected: one.map((name) => name + text),
    edits: one.map((name) => ({ start: place.start, end: place.start, text: name })),
    related: [signed],
  }];
}

/** 市场监督局 in the title and 市场监督管理局 below the text: the same name with a few letters left out of its middle. */
function shortenedIn({ block }: TitleLine, { report }: RuleInput): readonly Finding[] {
  const [told, ...others] = authorityInTitle(report);
  const [signed, ...more] = signatureOf(report)?.names.filter(({ known }) => known) ?? [];
  if (told === undefined || signed === undefined || others.length + more.length > 0 || !isShortOf(told.value, signed.name)) return [];
  const at = block.view.text.indexOf(told.value);
  return at < 0 ? [] : [{ key: "shortened", ...spanOf(block.view, at, at + told.value.length), data: { written: told.value, authority: signed.name }, expected: [signed.name], related: [{ start: signed.start, end: signed.end }] }];
}

/** One to three letters fewer, in one place behind the place's own name and before the end. */
function isShortOf(short: string, name: string): boolean {
  let head = 0;
  while (head < short.length && short[head] === name[head]) head++;
  const missing = name.length - short.length;
  return missing > 0 && missing <= MOST_MISSING && head >= SHORTEST_HEAD && head < short.length && name.endsWith(short.slice(head));
}

const MOST_MISSING = 3;
/** Letters of a place and its kind, and of what the office does. */
const SHORTEST_HEAD = 5;

/** True where something is left of a title without its year, subject and genre. */
function hasName(text: string, { report, data }: RuleInput): boolean {
  const { titleSubjects, titleGenres } = report.context.standard.forms;
  const words = [
    ...data.words["official"] ?? [], ...titleSubjects, ...data.words["replaceable"] ?? [], ...titleGenres, ...data.words["second-genres"] ?? [],
    ...data.words["fillers"] ?? [],
  ];
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), text.replaceAll(YEARS, "").replaceAll(CHINESE_YEARS, ""));
  return rest.replaceAll(MARKS, "").length >= SHORTEST_NAME;
}

function isNamedAbove({ report }: RuleInput): boolean {
  const { standard } = report.context;
  const from = factsOf(report).authorities[0]?.from;
  if (from === "front-matter" || from === "head") return true;
  const endings = standard.authorities.flatMap(({ names: own }) => own).filter((ending) => ending.length >= SURE_ENDING);
  return headOf(report).some(({ view: { text } }) => text.length <= LONGEST_LINE && !text.endsWith(COLON)
    && (endings.some((ending) => text.includes(ending)) || standard.forms.letterheadEndings.some((ending) =>
      text.endsWith(ending) && authoritiesNamed(text.slice(0, -ending.length), standard).length > 0)));
}
