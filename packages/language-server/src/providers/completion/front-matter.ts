import { factsOf, frontMatterFields, frontMatterOf, type FrontMatterField, type Report } from "@lint-report/report-model";
import { CompletionItemKind } from "vscode-languageserver";
import { texts } from "../../texts.js";
import type { Suggestion, Typing } from "./typing.js";

/** Example: `---` */
const FENCE = /^---[ \t]*$/u;
/** Example: `  to` */
const KEY = /^([ \t]{0,8})([\w-]{0,40})$/u;
/** Example: `level: to` */
const VALUE = /^[ \t]{0,8}([\w-]{1,40}):[ \t]{0,8}["']?([^"'\s]{0,40})$/u;
/** Example: `period:` */
const PARENT = /^([\w-]{1,40}):/u;

/** In the front matter: keys that are not there yet, and the values of a key. */
export function frontMatterSuggestions(typing: Typing): readonly Suggestion[] {
  const { above, before } = typing;
  const isInside = FENCE.test(above[0] ?? "") && !above.slice(1).some((line) => FENCE.test(line));
  if (!isInside) return [];
  const value = VALUE.exec(before);
  if (value !== null) return valueSuggestions(value[1] ?? "", before.length - (value[2] ?? "").length, typing);
  const key = KEY.exec(before);
  return key === null ? [] : keySuggestions({ indent: key[1] ?? "", from: before.length - (key[2] ?? "").length }, typing);
}

function keySuggestions({ indent, from }: { readonly indent: string; readonly from: number }, { above, after, linted: { report } }: Typing): readonly Suggestion[] {
  const parent = above.findLast((line) => PARENT.test(line));
  const fields = indent === "" ? frontMatterFields : fieldNamed(PARENT.exec(parent ?? "")?.[1])?.fields ?? [];
  const known = indent === "" ? frontMatterOf(report)?.values : undefined;
  return fields.filter(({ key }) => known?.has(key) !== true).map(({ key, description, fields: inner }) => ({
    label: key, detail: description, kind: CompletionItemKind.Property, from,
    text: after.startsWith(":") ? key : `${key}:${inner.length > 0 ? `\n${inner.map((each) => `  ${each.key}: {{${each.description}}}`).join("\n")}` : " "}`,
  }));
}

function fieldNamed(name: string | undefined): FrontMatterField | undefined {
  return frontMatterFields.find(({ key }) => key === name);
}

function valueSuggestions(key: string, from: number, { linted: { report } }: Typing): readonly Suggestion[] {
  const field = fieldNamed(key);
  const chosen = (field?.values ?? []).map((value): Suggestion => ({ label: value, detail: nameOf(value, report), kind: CompletionItemKind.EnumMember, text: value, from }));
  const read = readValue(key, report);
  return read === undefined ? chosen : [{ label: read, detail: texts.completion.read, kind: CompletionItemKind.Value, text: read, from }, ...chosen];
}

/** 乡镇 for town: the level's name, which the profiles share. */
function nameOf(value: string, report: Report): string {
  const { levels } = report.context.standard;
  return levels.find((level) => level.key === value)?.name ?? "";
}

/** What the draft itself tells elsewhere: in its title, its head, its signature. */
function readValue(key: string, report: Report): string | undefined {
  const { year, authorities, superior } = factsOf(report);
  const read = { year, authority: authorities[0], superior }[key];
  return read === undefined || read.from === "front-matter" ? undefined : String(read.value);
}
