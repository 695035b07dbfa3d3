import { CLAUSE_END, ENUMERATION_COMMA, LIST_SEPARATOR, outlineOf, type DutyTold, type Report, type Section } from "@lint-report/report-model";
import { insideQuotes } from "../src/inside-quotes.js";
import type { RuleInput } from "../src/types.js";
import { wordIn } from "../src/words.js";

type Words = RuleInput["data"]["words"];
type Input = { readonly report: Report; readonly data: { readonly words: Words } };

/** Longest message; what stands around the list takes the rest. */
const LONGEST = 158;
const FRAME = 12;
/** Longest list of duties with what could be written of each. */
const LONGEST_LIST = 120;
/** Longest heading that a message quotes. */
const LONGEST_HEADING = 16;
/** Up to so many duties that are told elsewhere are named; of more the number is enough. */
const NAMED = 2;
/** A figure that is no year. Example: the 3 of 制定规范性文件3件 */
const FIGURE = /(?<!\d)\d{1,3}(?!\d)/u;
const PLACEHOLDER = /\{([a-z]{1,12})\}/gu;

/** The duties told nowhere, with what could be written of each where there is room, and where others are told. */
export function listed(duties: readonly DutyTold[], who: string, { report, data: { words } }: Input): { readonly state: string; readonly duties: string; readonly elsewhere: string } {
  const missing = duties.filter(({ told }) => told === "nowhere");
  const state = missing.length === duties.length ? wordIn(words, "states", 1) : filled(wordIn(words, "states"), { count: missing.length });
  const elsewhere = tail(duties.filter(({ told }) => told === "elsewhere"), { report, data: { words } });
  const room = LONGEST - FRAME - who.length - state.length - elsewhere.length;
  return { state, duties: listOf(missing, room, words), elsewhere };
}

function listOf(missing: readonly DutyTold[], room: number, words: Words): string {
  const detailed = missing.map(({ duty }) => duty.label + wordIn(words, "evidence") + (duty.evidence.split(ENUMERATION_COMMA)[0] ?? "")).join(CLAUSE_END);
  return detailed.length <= Math.min(room, LONGEST_LIST) ? detailed : missing.map(({ duty }) => duty.label).join(LIST_SEPARATOR) + wordIn(words, "help");
}

function tail(outside: readonly DutyTold[], input: Input): string {
  if (outside.length === 0) return "";
  const data = { count: outside.length, duties: outside.map(({ duty }) => duty.label).join(LIST_SEPARATOR), where: whereTold(outside, input) };
  return filled(wordIn(input.data.words, "elsewhere", outside.length <= NAMED ? 0 : 1), data);
}

/** The heading under which most of the duties are told; of a draft without headings that it is other paragraphs. */
export function whereTold(duties: readonly DutyTold[], { report, data: { words } }: Input): string {
  const titles = duties.map(({ place }) => headingAbove(place?.section, report)?.title ?? "");
  const count = (title: string): number => titles.filter((other) => other === title).length;
  const [most = ""] = [...titles].sort((a, b) => count(b) - count(a));
  const heading = insideQuotes(most.length > LONGEST_HEADING ? `${most.slice(0, LONGEST_HEADING)}\u2026` : most);
  if (heading === "") return wordIn(words, "places", 2);
  return filled(wordIn(words, "places", count(most) === duties.length ? 0 : 1), { heading });
}

/** The nearest heading that a reader takes for one: no list item that is a sentence, and none that tells a figure. */
function headingAbove(section: Section | undefined, report: Report): Section | undefined {
  if (section?.parent === undefined || (section.form !== "list" && section.form !== "run-in")) return section;
  const isSentence = FIGURE.test(section.title) || (section.form === "list" && section.title.length > LONGEST_HEADING);
  return isSentence ? headingAbove(outlineOf(report).sections[section.parent], report) : section;
}

function filled(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(PLACEHOLDER, (_, name: string) => String(data[name] ?? ""));
}
