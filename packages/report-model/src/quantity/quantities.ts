import type { Standard, Unit } from "@lint-report/standard";
import { fact } from "../fact.js";
import { blocksOf } from "../text/blocks.js";
import { CLAUSE_MARKS, CLOSING, HEDGED_VERB, HEDGED_VERB_REACH, MORE_THAN, NUMBER_STARTS, OPENING, RANGE_MARKS, SEGMENT_MARKS, YEAR_UNIT } from "../text/chinese-clauses.js";
import { AFTER_UNIT, numberAt, numeralsEnd, type Approximation, type NumberToken } from "../text/chinese-numerals.js";
import { ENUMERATION_COMMA, SENTENCE_END } from "../text/chinese.js";
import { wordFinderOf } from "../text/word-finder.js";
import type { Block } from "../types.js";
import { shifted } from "./decimal.js";
import { maskedUnits } from "./masks.js";
import { headsOf, tableQuantity } from "./tables.js";
import type { Quantity } from "./types.js";

/** Every quantity of the draft in reading order; dates, numbers of documents, ordinals, slogans and the like are none. */
export const quantitiesOf = fact((report): readonly Quantity[] => {
  const { standard } = report.context;
  const blocks = blocksOf(report);
  const heads = headsOf(blocks);
  const quantities: Quantity[] = [];
  for (const block of blocks) {
    if (block.view.text === "" || block.kind === "heading") continue;
    for (const quantity of readBlock(block, standard)) quantities.push({ ...tableQuantity(quantity, heads, standard), index: quantities.length });
  }
  return quantities;
});

/** A number with its unit, before its words are read. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly number: NumberToken;
  readonly upper: NumberToken | undefined;
  readonly unit: UnitReading;
}

interface UnitReading {
  readonly name: string;
  readonly family: string;
  readonly factor: number;
  readonly end: number;
}

function readBlock(block: Block, standard: Standard): readonly Quantity[] {
  const { text } = block.view;
  const readings = readingsIn(text, standard);
  const position = positions(text);
  return readings.map((reading, index): Quantity => {
    const floor = readings[index - 1]?.end ?? 0;
    const ceiling = readings[index + 1]?.start ?? text.length;
    const clauseStart = Math.max(floor, lastMark(text.slice(0, reading.start), floor, CLAUSE_MARKS));
    const { number, upper, unit } = reading;
    return {
      index: 0, block, start: reading.start, end: reading.end, number,
      value: shifted(number.value, unit.factor), upper: upper === undefined ? undefined : shifted(upper.value, unit.factor),
      step: shifted((upper ?? number).step, unit.factor), unit: unit.name, family: unit.family,
      approximation: hedged(text, reading),
      before: text.slice(clauseStart, reading.start), lead: text.slice(Math.max(floor, lastMark(text.slice(0, reading.start), floor, LEAD_MARKS)), reading.start), after: text.slice(reading.end, nextMark(text, reading.end, ceiling)), clauseStart,
      ...position(reading.start),
    };
  });
}

function readingsIn(text: string, standard: Standard): readonly Reading[] {
  const masked = maskedUnits(text, standard);
  const readings: Reading[] = [];
  for (let at = 0; at < text.length; at++) {
    if (masked[at] === 1 || !NUMBER_STARTS.has(text.charAt(at))) continue;
    const number = numberAt(text, at);
    if (number !== undefined && masked.subarray(number.digitsStart, number.end).includes(1)) continue;
    const reading = number === undefined ? undefined : readingOf(text, number, standard);
    if (reading !== undefined) readings.push(reading);
    at = Math.max(at, (reading?.end ?? endOfNone(text, at, number)) - 1);
  }
  return readings;
}

/** Where what is no quantity ends: 两三 leaves open how many and A20 is a name, and their last signs are no figure either. */
function endOfNone(text: string, at: number, number: NumberToken | undefined): number {
  return number === undefined ? numeralsEnd(text, at) : number.end;
}

const LETTER = /[A-Za-z]/u;

function readingOf(text: string, number: NumberToken, standard: Standard): Reading | undefined {
  if (LETTER.test(text.charAt(number.digitsStart - 1)) || LETTER.test(text.charAt(number.end))) return undefined;
  // 八成家庭, 三分之二户数: what follows a share is not counted by it.
  if (number.share) return { start: number.start, end: afterHedge(text, number.end), number, upper: undefined, unit: { name: "", family: "percent", factor: 0, end: number.end } };
  const unit = unitAt(text, number.end, standard);
  const second = rangeEnd(text, unit.end, standard);
  const last = second?.unit ?? unit;
  if (number.form === "chinese" && (last.family === "none" || last.name === YEAR_UNIT)) return undefined;
  return { start: number.start, end: afterHedge(text, last.end), number, upper: second?.number, unit: last };
}

function rangeEnd(text: string, at: number, standard: Standard): { readonly number: NumberToken; readonly unit: UnitReading } | undefined {
  if (!RANGE_MARKS.includes(text.charAt(at))) return undefined;
  const number = numberAt(text, at + 1);
  if (number === undefined || number.start !== number.digitsStart) return undefined;
  const unit = unitAt(text, number.end, standard);
  return unit.family === "none" ? undefined : { number, unit };
}

interface UnitNames {
  readonly names: readonly string[];
  readonly units: readonly Unit[];
}

const known = new WeakMap<Standard, UnitNames>();

/** Longest name of a unit. */
const LONGEST = 4;

function unitAt(text: string, at: number, standard: Standard): UnitReading {
  let table = known.get(standard);
  if (table === undefined) {
    const pairs = standard.units.flatMap((unit) => unit.names.map((name) => [name, unit] as const));
    table = { names: pairs.map(([name]) => name), units: pairs.map(([, unit]) => unit) };
    known.set(standard, table);
  }
  const from = text.charAt(at) === " " ? at + 1 : at;
  const found = wordFinderOf(table.names)(text.slice(from, from + LONGEST)).find(({ start }) => start === 0);
  const unit = found === undefined ? undefined : table.units[found.entry];
  if (found === undefined || unit === undefined) return { name: "", family: "none", factor: 0, end: at };
  return { name: found.word, family: unit.family, factor: unit.factor, end: from + found.word.length };
}

function afterHedge(text: string, at: number): number {
  const hedge = AFTER_UNIT.find(([word]) => text.startsWith(word, at));
  return hedge === undefined || MORE_THAN.test(text.slice(at, at + 2)) ? at : at + hedge[0].length;
}

function hedged(text: string, { number, upper, unit, start, end }: Reading): Approximation {
  const behind = AFTER_UNIT.find(([word]) => text.startsWith(word, unit.end) && unit.end + word.length === end);
  const stated = number.approximation !== "none" ? number.approximation : behind?.[1] ?? upper?.approximation ?? "none";
  return stated === "none" && HEDGED_VERB.test(text.slice(Math.max(0, start - HEDGED_VERB_REACH), start)) ? "about" : stated;
}

/** Marks but the enumeration comma. */
const LEAD_MARKS = CLAUSE_MARKS.replace(ENUMERATION_COMMA, "");

function lastMark(text: string, floor: number, marks: string): number {
  for (let at = text.length - 1; at >= floor; at--) {
    const opening = text.charAt(at) === CLOSING ? openingOfAlias(text, at) : -1;
    if (opening >= floor) at = opening;
    else if (marks.includes(text.charAt(at))) return at + 1;
  }
  return floor;
}

/** 村（社区）, 乡镇（街道）: a short name in brackets belongs to the word before it; -1 where the brackets hold more. */
function openingOfAlias(text: string, closing: number): number {
  const opening = text.lastIndexOf(OPENING, closing);
  return opening >= 0 && closing - opening <= LONGEST_ALIAS && !DIGIT.test(text.slice(opening, closing)) ? opening : -1;
}

/** Letters of a name in brackets, the bracket counted. */
const LONGEST_ALIAS = 4;
const DIGIT = /\d/u;

function nextMark(text: string, from: number, ceiling: number): number {
  for (let at = from; at < ceiling; at++) if (CLAUSE_MARKS.includes(text.charAt(at))) return at;
  return ceiling;
}

/** Sentence, clause group and bracket depth at ascending places of a text. */
function positions(text: string): (at: number) => { readonly sentence: number; readonly segment: number; readonly depth: number } {
  let read = 0;
  let sentence = 0;
  let segment = 0;
  let depth = 0;
  return (at) => {
    for (; read < at; read++) {
      const unit = text.charAt(read);
      if (SENTENCE_END.includes(unit)) { sentence++; segment = 0; depth = 0; }
      else if (SEGMENT_MARKS.includes(unit) && depth === 0) segment++;
      else if (unit === OPENING) depth++;
      else if (unit === CLOSING) depth = Math.max(0, depth - 1);
    }
    return { sentence, segment, depth };
  };
}
