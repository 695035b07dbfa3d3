import { templateOf } from "@lint-report/report-model";
import { filledTitle, ruleData } from "remark-preset-lint-report";
import { CompletionItemKind } from "vscode-languageserver";
import { texts } from "../../texts.js";
import type { Suggestion, Typing } from "./typing.js";

/** Example: `<!-- lint-report ign` */
const COMMAND = /<!--\s{0,9}lint-report\s{1,9}([a-z]{0,20})$/u;
/** Example: `<!-- lint-report ignore title, ru` */
const RULES = /<!--\s{0,9}lint-report\s{1,9}(?:disable|enable|ignore)\s{1,9}(?:[a-z-]{1,40}[\s,]{1,4}){0,20}([a-z-]{0,40})$/u;
/** Example: `<!-- section: me` */
const SECTION = /<!--\s{0,9}section:\s{0,9}([a-z-]{0,40})$/u;
const COMMANDS = ["ignore", "disable", "enable"] as const;

/** Inside comments: commands to the linter, names of rules, parts of the template. */
export function commentSuggestions(typing: Typing): readonly Suggestion[] {
  const { before } = typing;
  const rule = RULES.exec(before);
  if (rule !== null) return ruleSuggestions(typing, before.length - (rule[1] ?? "").length);
  const command = COMMAND.exec(before);
  if (command !== null) return COMMANDS.map((label) => ({ label, detail: texts.completion.commands[label], kind: CompletionItemKind.Keyword, text: label, from: before.length - (command[1] ?? "").length }));
  const section = SECTION.exec(before);
  return section === null ? [] : partSuggestions(typing, before.length - (section[1] ?? "").length);
}

/** Rules that have found something in the draft come first. */
function ruleSuggestions({ linted: { result } }: Typing, from: number): readonly Suggestion[] {
  const found = new Set([...result.messages, ...result.suppressed].map(({ ruleId }) => ruleId));
  const ids = Object.keys(ruleData);
  return [...ids.filter((id) => found.has(id)), ...ids.filter((id) => !found.has(id))].map((id) => ({
    label: id, detail: ruleData[id]?.title ?? "", kind: CompletionItemKind.EnumMember, text: id, from,
  }));
}

function partSuggestions({ linted: { report } }: Typing, from: number): readonly Suggestion[] {
  return templateOf(report).template.sections.map(({ id, title }) => ({ label: id, detail: filledTitle(title, report), kind: CompletionItemKind.EnumMember, text: id, from }));
}
