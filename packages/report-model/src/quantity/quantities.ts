import type { Standard, Unit } from "@lint-report/standard";
import { fact, once } from "../fact.js";
import { endOfReport } from "../facts/second-report.js";
import { blocksOf } from "../text/blocks.js";
import { BAND_BEFORE } from "../text/chinese-figures.js";
import { CLAUSE_MARKS, CLOSING, HEDGED_VERB, HEDGED_VERB_REACH, MORE_THAN, NUMBER_STARTS, OPENING, RANGE_MARKS, SEGMENT_MARKS, YEAR_UNIT } from "../text/chinese-clauses.js";
import { AFTER_UNIT, HEDGES_BEHIND, numberAt, numeralsEnd, type Approximation, type NumberToken } from "../text/chinese-numerals.js";
import { ENUMERATION_COMMA, SENTENCE_END } from "../text/chinese.js";
import { characterClass } from "../text/character-class.js";
import { plainRowsOf } from "../text/plain-rows.js";
import { beginningOf } from "../text/word-edges.js";
import type { Block } from "../types.js";
import { shifted } from "./decimal.js";
import { maskedUnits } from "./masks.js";
import { headsOf, isRowNumber, tableQuantity } from "./tables.js";
import type { Quantity } from "./types.js";

/** Every quantity of the draft in reading order, none of a second report in the file, of which the first says nothing; dates, numbers of documents and of rows, ordinals, slogans and the like are none. */
export const quantitiesOf = fact((report): readonly Quantity[] => {
  const { standard } = report.context;
  const blocks = blocksOf(report);
  const heads = headsOf(blocks);
  const rows = new Set(plainRowsOf(report).flatMap(({ number }) => number?.start ?? []));
  const quantities: Quantity[] = [];
  for (const block of blocks.slice(0, endOfReport(report))) {
    if (block.view.text === "" || block.kind === "heading" || isRowNumber(block, heads)) continue;
    for (const quantity of withoutRowNumbers(readBlock(block, quantities.length, standard), rows)) quantities.push(block.cell === undefined ? quantity : tableQuantity(quantity, heads, standard));
  }
  return quantities;
});

/** Those that headings tell, which are none of the text's own: 全年办结案件2.9万件; their index is -1. */
export const headingQuantitiesOf = fact((report): readonly Quantity[] => {
  const headings = blocksOf(report).slice(0, endOfReport(report)).filter(({ kind, view }) => kind === "heading" && view.text !== "");
  return headings.flatMap((block) => readBlock(block, 0, report.context.standard).map((quantity) => ({ ...quantity, index: -1 })));
});

/** 22人 of the row 7⇥执法人员⇥22人, not its 7. */
function withoutRowNumbers(quantities: readonly Quantity[], rows: ReadonlySet<number>): readonly Quantity[] {
  const kept = rows.size === 0 ? quantities : quantities.filter(({ block, start }) => !rows.has(block.view.starts[start] ?? -1));
  const first = quantities[0]?.index ?? 0;
  return kept.length === quantities.length ? quantities : kept.map((quantity, at) => ({ ...quantity, index: first + at }));
}

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

function readBlock(block: Block, index: number, standard: Standard): readonly Quantity[] {
  const { text } = block.view;
  const readings = readingsIn(text, standard);
  const position = positions(text);
  return readings.map((reading, at): Quantity => {
    const { start, end, number, upper, unit } = reading;
    // 优秀（90分以上）368人: the marks in the brackets belong to the name before them.
    // 合格率（含优秀）97.81%: how a rate is reckoned is part of its name.
    const nameEnd = unit.family === PERCENT ? start : endBeforeBand(text, start);
    const floor = [readings[at - 1], readings[at - 2], readings[at - 3]].find((each) => each !== undefined && each.end <= nameEnd)?.end ?? 0;
    const clauseStart = lastMark(text, { floor, end: nameEnd }, CLAUSE_MARKS);
    const { sentence, segment, depth } = position(start);
    return {
      index: index + at, block, start, end, number, value: shifted(number.value, unit.factor), upper: upper === undefined ? undefined : shifted(upper.value, unit.factor),
      step: shifted((upper ?? number).step, unit.factor), unit: unit.name, family: unit.family, approximation: hedged(text, reading),
      before: text.slice(clauseStart, nameEnd), lead: text.slice(lastMark(text, { floor, end: nameEnd }, LEAD_MARKS), nameEnd),
      after: text.slice(end, nextMark(text, end, readings[at + 1]?.start ?? text.length)), clauseStart, sentence, segment, depth,
    };
  });
}

/** Where the name of a figure ends: before brackets that hold nothing but marks, else right before it. */
function endBeforeBand(text: string, start: number): number {
  return text.charAt(start - 1) === CLOSING ? start - (BAND_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_BAND), start))?.[0].length ?? 0) : start;
}

const PERCENT = "percent";

/** Letters of marks in brackets. */
const LONGEST_BAND = 12;

const NUMBER_START = characterClass(NUMBER_STARTS);

/** Where from a place on something may begin that is a number; -1 where nothing does. */
function numberStart(text: string, from: number): number {
  NUMBER_START.lastIndex = from;
  return NUMBER_START.test(text) ? NUMBER_START.lastIndex - 1 : -1;
}

function readingsIn(text: string, standard: Standard): readonly Reading[] {
  const readings: Reading[] = [];
  let at = numberStart(text, 0);
  const masked = at < 0 ? undefined : maskedUnits(text, standard);
  while (masked !== undefined && at >= 0) {
    const number = masked[at] === 1 ? undefined : numberAt(text, at);
    const isNone = masked[at] === 1 || (number !== undefined && isMasked(masked, number));
    const reading = number === undefined || isNone ? undefined : readingOf(text, number, standard);
    if (reading !== undefined) readings.push(reading);
    at = numberStart(text, Math.max(at + 1, isNone ? 0 : reading?.end ?? endOfNone(text, at, number)));
  }
  return readings;
}

function isMasked(masked: Uint8Array, { digitsStart, end, share }: NumberToken): boolean {
  // 三分之一 is none of those that end in 之一.
  if (share) return masked[digitsStart] === 1;
  for (let at = digitsStart; at < end; at++) if (masked[at] === 1) return true;
  return false;
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

/** The names of units, the longest first, and their units. */
const unitNames = once(({ units }: Standard) => {
  const byName = new Map<string, Unit>();
  for (const unit of units) for (const name of unit.names) if (!byName.has(name)) byName.set(name, unit);
  return { byName, names: [...byName.keys()].sort((a, b) => b.length - a.length) };
});

function unitAt(text: string, at: number, standard: Standard): UnitReading {
  const { byName, names } = unitNames(standard);
  const from = text.charAt(at) === " " ? at + 1 : at;
  const name = beginningOf(text, names, from);
  const unit = name === undefined ? undefined : byName.get(name);
  if (name === undefined || unit === undefined) return { name: "", family: "none", factor: 0, end: at };
  return { name, family: unit.family, factor: unit.factor, end: from + name.length };
}

function afterHedge(text: string, at: number): number {
  const hedge = beginningOf(text, HEDGES_BEHIND, at);
  return hedge === undefined || MORE_THAN.test(text.slice(at, at + 3)) ? at : at + hedge.length;
}

function hedged(text: string, { number, upper, unit, start, end }: Reading): Approximation {
  if (number.approximation !== "none") return number.approximation;
  const stated = AFTER_UNIT.get(text.slice(unit.end, end)) ?? upper?.approximation ?? "none";
  return stated === "none" && HEDGED_VERB.test(text.slice(Math.max(0, start - HEDGED_VERB_REACH), start)) ? "about" : stated;
}

/** Marks but the enumeration comma. */
const LEAD_MARKS = CLAUSE_MARKS.replace(ENUMERATION_COMMA, "");

/** Behind the last of some marks before an end, but not before the floor. */
function lastMark(text: string, { floor, end }: { readonly floor: number; readonly end: number }, marks: string): number {
  for (let at = end - 1; at >= floor; at--) {
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

const POSITION_MARK = characterClass(SENTENCE_END + SEGMENT_MARKS + OPENING + CLOSING);

/** Sentence, clause group and bracket depth at ascending places of a text. */
function positions(text: string): (at: number) => { readonly sentence: number; readonly segment: number; readonly depth: number } {
  let mark = nextPositionMark(text, 0);
  let sentence = 0;
  let segment = 0;
  let depth = 0;
  return (at) => {
    for (; mark < at; mark = nextPositionMark(text, mark + 1)) {
      const unit = text.charAt(mark);
      if (SENTENCE_END.includes(unit)) { sentence++; segment = 0; depth = 0; }
      else if (unit === OPENING) depth++;
      else if (unit === CLOSING) depth = Math.max(0, depth - 1);
      else if (depth === 0) segment++;
    }
    return { sentence, segment, depth };
  };
}

function nextPositionMark(text: string, from: number): number {
  POSITION_MARK.lastIndex = from;
  return POSITION_MARK.test(text) ? POSITION_MARK.lastIndex - 1 : Infinity;
}
