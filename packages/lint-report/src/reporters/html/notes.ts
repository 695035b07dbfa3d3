import type { Message } from "remark-preset-lint-report";
import { reportTexts } from "../../texts/report.js";
import { pageTexts } from "../../texts/page.js";
import { adviceOf, relatedLines } from "../advice.js";
import { attributes, escaped } from "../markup.js";

/** A message with its number on the page. */
export interface Note {
  readonly message: Message;
  /** From 1 within the file. */
  readonly number: number;
}

/** Addresses on the page; `file` is the file's number. */
export const anchors = {
  file: (file: number) => `f${String(file)}`,
  line: (file: number, line: number) => `f${String(file)}-l${String(line)}`,
  mark: (file: number, note: number) => `f${String(file)}-m${String(note)}`,
  note: (file: number, note: number) => `f${String(file)}-n${String(note)}`,
  rule: (id: string) => `rule-${id}`,
};

/** A longer replacement is a whole section; its beginning tells which. */
const LONGEST_ADVICE = 120;

/** What is said beside the text; a basis that `first` tells already is told by its number. */
export function noteHtml({ message, number }: Note, first: Note, file: number): string {
  const { severity, reason, note, ruleId } = message;
  const basis = first.number < number ? `<a${attributes({ href: `#${anchors.note(file, first.number)}` })}>${escaped(pageTexts.sameBasis(first.number))}</a>` : escaped(note);
  const advice = adviceOf(message, (text) => (text.length > LONGEST_ADVICE ? `${text.slice(0, LONGEST_ADVICE)}\u2026` : text));
  const lines = relatedLines(message).map((line) => `<a${attributes({ href: `#${anchors.line(file, line)}` })}>${escaped(pageTexts.line(line))}</a>`);
  const back = `<a${attributes({ class: "no", href: `#${anchors.mark(file, number)}` })}>${String(number)}</a>`;
  const rule = `<a${attributes({ href: `#${anchors.rule(ruleId)}` })}>${escaped(pageTexts.aboutRule)}</a>`;
  return [
    `<div${attributes({ class: `note ${severity}`, id: anchors.note(file, number) })}>`,
    `<p class="say">${back}<b>${escaped(reportTexts.severity[severity])}</b> ${escaped(reason)}</p>`,
    ...(advice === undefined ? [] : [`<p class="advice">${escaped(advice)}</p>`]),
    ...(lines.length === 0 ? [] : [`<p>${escaped(pageTexts.seeAlso)}${lines.join(escaped(reportTexts.and))}</p>`]),
    `<p class="basis">${basis} <span class="screen">${rule}</span></p>`,
    "</div>",
  ].join("");
}
