import type { Message } from "remark-preset-lint-report";
import { cleanLine } from "../terminal/clean.js";
import { noteTexts, pageTexts } from "../texts/page.js";
import { reportTexts } from "../texts/report.js";
import { adviceOf } from "./advice.js";
import { excerptOf } from "./excerpt.js";
import { factsWords } from "./facts-words.js";
import { openingLines } from "./opening.js";
import type { FileResult, Reporter, ReporterContext, Summary } from "./reporter.js";

/** Signs that mean something in Markdown wherever they stand. */
const SIGN = /[\\`*_<]|&(?=[#a-zA-Z])|\](?=[([:])/gu;
/** Signs that mean something at the beginning of a line. Examples: `# `, `- `, `1. `, `> `. */
const LEADING = /^(\s*)(#{1,6}(?=\s)|[-+>]|\d{1,9}(?=[.)]\s)|={2,}|~{3,})/u;
/** The signs of a heading are no words of it. Example: `## ` */
const HASHES = /^#{1,6}\s+/u;
const INDENT = "   ";

/** A note to whoever wrote the drafts: by file and part, what is said, where, on what ground, and what to write. It can be pasted into a reply. */
export function markdownReporter(context: ReporterContext): Reporter {
  const files: string[] = [];
  return {
    start: () => "",
    file: (result) => {
      files.push(fileText(result, context));
      return "";
    },
    end: (summary) => `${[`# ${noteTexts.title}`, opening(summary, context), ...files].join("\n\n")}\n`,
  };
}

function opening(summary: Summary, context: ReporterContext): string {
  return [...openingLines(summary, context), pageTexts.caution].map(literal).join("\n\n");
}

/** Text as it is, whatever signs it holds. */
function literal(text: string): string {
  return cleanLine(text).replace(SIGN, "\\$&").replace(LEADING, "$1\\$2");
}

function fileText(result: FileResult, { levels }: ReporterContext): string {
  const { facts, path, error, messages } = result;
  const words = facts === null ? undefined : factsWords(facts, levels);
  const head = words === undefined ? noteTexts.file(path) : noteTexts.heading(words.authority, facts?.year === null ? "" : words.year, path);
  return [
    `## ${literal(head)}`,
    ...(error === null ? [] : [literal(reportTexts.failed(error))]),
    ...(error === null && messages.length === 0 ? [noteTexts.clean] : []),
    ...groupsOf(result).flatMap(({ title, items }) => [...(title === undefined ? [] : [`### ${literal(title)}`]), items.join("\n\n")]),
  ].join("\n\n");
}

interface Group {
  readonly title: string | undefined;
  readonly items: readonly string[];
}

/** Findings by chapter, numbered through. */
function groupsOf({ messages, source, inspection }: FileResult): readonly Group[] {
  const chapters = (inspection?.coverage.sections ?? []).filter(({ level }) => level === 1);
  const firsts = new Map([...messages].map((message, index) => [message.note, index + 1] as const).reverse());
  const groups: { title: string | undefined; items: string[] }[] = [];
  messages.forEach((message, index) => {
    const chapter = chapters.findLast(({ place }) => place.start.line <= message.place.start.line);
    const title = chapters.length === 0 ? undefined : chapter?.title ?? noteTexts.beginning;
    const item = itemText(message, source, { number: index + 1, first: firsts.get(message.note) ?? 0 });
    const last = groups.at(-1);
    if (last === undefined || last.title !== title) groups.push({ title, items: [item] });
    else last.items.push(item);
  });
  return groups;
}

function itemText(message: Message, source: string, { number, first }: { readonly number: number; readonly first: number }): string {
  const { severity, reason, note, place } = message;
  const { before, marked, after } = excerptOf(source, place);
  const quoted = [literal(before.replace(HASHES, "")), marked.trim() === "" ? noteTexts.here : noteTexts.marked(literal(marked)), literal(after)].join("");
  const advice = adviceOf({ ...message, fixable: false });
  const basis = first < number ? noteTexts.sameBasis(first) : literal(note);
  const lines = [`> ${quoted.replace(LEADING, "$1\\$2")}${noteTexts.at(place.start.line)}`, "", ...(advice === undefined ? [] : [`- ${literal(advice)}`]), `- ${basis}`];
  return [`${String(number)}. ${noteTexts.severity(reportTexts.severity[severity])}${literal(reason)}`, "", ...lines.map((line) => (line === "" ? "" : INDENT + line))].join("\n");
}
