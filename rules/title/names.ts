import { authoritiesNamed, CHINESE_YEARS, COLON, factsOf, headOf, spanOf, YEARS } from "@lint-report/report-model";
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

/** True where something is left of a title without its year, subject and genre. */
function hasName(text: string, { report, data }: RuleInput): boolean {
  const { titleSubjects, titleGenres } = report.context.standard.forms;
  const words = [
    ...titleSubjects, ...data.words["official"] ?? [], ...data.words["replaceable"] ?? [], ...titleGenres, ...data.words["second-genres"] ?? [],
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
