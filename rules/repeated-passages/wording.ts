import { LIST_SEPARATOR, otherFactsOf, outlineOf, rolesOf } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import type { Chosen } from "./chosen.js";
import { lettersOfOther } from "./pieces.js";
import type { Carried } from "./passages.js";

/** Longest path and heading that a message shows. */
const LONGEST_FILE = 36;
const LONGEST_HEADING = 24;
const ELLIPSIS = "\u2026";

/** A path, its end kept where it is long: the end tells files apart. */
export function shortFile(name: string): string {
  return name.length > LONGEST_FILE ? ELLIPSIS + name.slice(-LONGEST_FILE) : name;
}

/** Where a passage comes from: file, line, heading above it. */
export function sourceOf({ other, also, ...passage }: Chosen, { report, data }: RuleInput): Readonly<Record<string, string | number>> {
  const { headings, title } = otherFactsOf(other, report);
  const offset = lettersOfOther(other).starts[placeInOther(passage)] ?? 0;
  const heading = headings.findLast(({ start }) => start <= offset)?.title ?? title;
  const several = also > 0 ? (data.words["several"]?.[0] ?? "").replace(ELLIPSIS, String(also + 1)) : "";
  return { file: shortFile(other.name), several, line: lineAt(other.source, offset), heading: shortened(heading) };
}

/** The first letter of the passage that stands in the other report too, there. */
function placeInOther({ chain, start }: Pick<Carried, "chain" | "start">): number {
  const run = chain.runs.find(({ end }) => end > start);
  return run === undefined ? 0 : run.at + Math.max(0, start - run.start);
}

function shortened(text: string): string {
  return text.length > LONGEST_HEADING ? text.slice(0, LONGEST_HEADING) + ELLIPSIS : text;
}

const LINE_END = /\r\n|\r|\n/gu;

function lineAt(source: string, offset: number): number {
  return (source.slice(0, offset).match(LINE_END)?.length ?? 0) + 1;
}

/** In what the two passages differ. */
export function differenceOf({ words, changed, dates }: Pick<Carried, "words" | "changed" | "dates">, { data }: RuleInput): string {
  const [none = "", only = "", ...kinds] = data.words["differences"] ?? [];
  const differing = kinds.filter((_, index) => ([dates, changed, words][index] ?? 0) > 0);
  return differing.length === 0 ? none : only + differing.join(LIST_SEPARATOR);
}

/** What to do about a passage, by the part its chapter is. */
export function adviceOf(chapter: number, { report, data }: RuleInput): string {
  const [role = ""] = outlineOf(report).sections[chapter] === undefined ? [] : rolesOf(report)[chapter]?.roles ?? [];
  const advice = data.words["advice"] ?? [];
  return advice[(data.words["parts"] ?? []).indexOf(role)] ?? advice[advice.length - 1] ?? "";
}

/** A whole per cent, at least 1. */
export function shareOf(length: number, total: number): number {
  return total === 0 ? 0 : Math.max(1, Math.round(length / total * 100));
}
