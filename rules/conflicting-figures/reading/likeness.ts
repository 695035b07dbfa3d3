import { once } from "@lint-report/report-model";
import type { Words } from "./words.js";

/** How alike two names are, from 0 to 1: letter pairs in common as a share of all, of those of the shorter one, and of those of the first. */
export interface Likeness {
  readonly share: number;
  readonly contained: number;
  readonly inFirst: number;
}

export function likenessOf(one: string, other: string): Likeness {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return { share: (2 * common) / Math.max(1, a.size + b.size), contained: common / Math.max(1, Math.min(a.size, b.size)), inFirst: common / Math.max(1, a.size) };
}

const PAIR = 2;

/** Each pair of neighbouring letters as one number. */
function pairsIn(name: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  addPairs(name, pairs);
  return pairs;
}

function addPairs(name: string, pairs: Set<number>): void {
  for (let at = 0; at + 1 < name.length; at++) pairs.add(name.charCodeAt(at) * UNITS + name.charCodeAt(at + 1));
}

const UNITS = 0x10000;
const HAN_RUNS = /\p{Script=Han}+/gu;

/** The pairs of neighbouring Han letters of a text, none over marks and figures. */
export function pairsOfHan(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const run of text.match(HAN_RUNS) ?? []) addPairs(run, pairs);
  return pairs;
}

/** A name that may go on behind its noun, up to where the other one ends: 法律顾问|全程参与 beside 聘请法律顾问. */
export function cutTo(name: string, other: string): string {
  const at = name.lastIndexOf(other.slice(-PAIR));
  return at < 0 ? name : name.slice(0, at + PAIR);
}

/** True where both have so many letters in a row in common. */
export function haveInARow(one: string, other: string, letters: number): boolean {
  for (let at = 0; at + letters <= one.length; at++) if (other.includes(one.slice(at, at + letters))) return true;
  return false;
}

/** Pairs of letters that say nothing of the matter: 全年, 我市. */
const generalPairs = once((words: Words): ReadonlySet<number> => pairsOfHan(["year", "own", "fillers", "left", "left-behind"].flatMap((list) => words[list] ?? []).join(" ")));

/** The pairs of neighbouring Han letters of a text but for those that say nothing of the matter. */
export function tellingPairs(text: string, words: Words): ReadonlySet<number> {
  const general = generalPairs(words);
  return new Set([...pairsOfHan(text)].filter((pair) => !general.has(pair)));
}

/** How many of them two texts have in common. */
export function pairsInCommon(one: string, other: string, words: Words): number {
  const pairs = tellingPairs(other, words);
  return [...tellingPairs(one, words)].filter((pair) => pairs.has(pair)).length;
}
