import {
  compare, factsOf, figureChecksOf, figuresOf, groupBy, integer, maskingOf, outlineOf, printed, quantitiesOf, sensitiveOf, spanOf, written,
  type CheckKind, type FigureCheck, type Quantity, type Report,
} from "@lint-report/report-model";
import { indicatorsOf } from "./figure-indicators.js";
import { reportOfDraft, type Draft, type LintOptions } from "./lint.js";
import { placeOf } from "./place.js";
import type { Place } from "./types.js";

/**
 * What came of recomputing a figure: `doubtful` where another reading of the text would make it right, `unchecked` where no other
 * figures give it.
 */
export type FigureVerdict = "right" | "wrong" | "doubtful" | "unchecked";

/** A figure of a draft as a row of a table. */
export interface FigureRow {
  readonly authority: readonly string[];
  readonly year: number | null;
  /** Headings from the chapter down, with their marks; empty above the first. */
  readonly section: readonly string[];
  /** The words it measures. */
  readonly indicator: string;
  /** As it stands, hedges and unit included; a cell's with the unit of its head. */
  readonly printed: string;
  /** The same without hedges around it and without unit: 3800万, 20多万, 5至6. */
  readonly value: string;
  readonly unit: string;
  /** Words that make it inexact, as written: 约, 余, 以上. */
  readonly hedge: string;
  /** Exact and plain, in the unit: 38000000; of a range the lower end. */
  readonly number: string;
  /** Upper end of a range, else empty. */
  readonly upper: string;
  readonly place: Place;
  readonly verdict: FigureVerdict;
  /** The recomputation: 19÷20=95%; several are joined by `；`. */
  readonly formula: string;
  /** What a wrong figure should read; several where several are possible, empty where none can be told. */
  readonly expected: readonly string[];
}

export type FiguresOptions = Pick<LintOptions, "choice" | "standard">;

/** Every figure of a draft in reading order. Pure; an exception is an error of the project's own. */
export function figuresOfDraft(draft: Draft, options: FiguresOptions = { choice: {} }): readonly FigureRow[] {
  return figuresOfReport(reportOfDraft(draft, options));
}

/** The same for a report that is already parsed. */
export function figuresOfReport(report: Report): readonly FigureRow[] {
  const { authorities, year } = factsOf(report);
  const source = { authority: authorities.map(({ value }) => value), year: year?.value ?? null };
  const checks = checksBySubject(report);
  const shown = shownIn(report, new Set([...checks.values()].flat().flatMap(({ subject, inputs }) => [subject, ...inputs].map(({ index }) => index))));
  const sections = sectionsByBlock(report);
  const indicators = indicatorsOf(report);
  const personal = sensitiveOf(report);
  return shown.flatMap((quantity): readonly FigureRow[] => {
    const place = placeOf(spanOf(quantity.block.view, quantity.start, quantity.end), report.source);
    // A telephone number counts nothing.
    if (personal.some(({ start, end }) => start < place.end.offset && place.start.offset < end)) return [];
    const row = { ...source, section: sections(quantity.block.index), indicator: indicators[quantity.index] ?? "", ...writingOf(quantity), place, ...judged(checks.get(quantity.index) ?? []) };
    return [personal.length === 0 ? row : masked(row, maskingOf(report).words)];
  });
}

/** The row with what belongs to a person masked in all its words. */
function masked(row: FigureRow, words: (text: string) => string): FigureRow {
  const { authority, section, indicator, printed: whole, value, hedge, number, upper, formula, expected } = row;
  return {
    ...row, authority: authority.map(words), section: section.map(words), indicator: words(indicator), printed: words(whole), value: words(value),
    hedge: words(hedge), number: words(number), upper: words(upper), formula: words(formula), expected: expected.map(words),
  };
}

/** Figures that are counted or recomputed. The 一 of 一个新台阶 counts nothing; a number without unit is a figure where it is hedged or in 万. */
function shownIn(report: Report, involved: ReadonlySet<number>): readonly Quantity[] {
  const figures = new Set(figuresOf(report).map(({ index }) => index));
  return quantitiesOf(report).filter((quantity) => {
    const { index, number, family } = quantity;
    if (involved.has(index)) return true;
    const isIdle = number.form === "chinese" && !number.share && family === "item" && compare(number.value, integer(1)) === 0;
    return figures.has(index) ? !isIdle : family === "none" && number.form === "arabic" && !PLAIN.test(printed(quantity));
  });
}

/** A number that is nothing but digits. Example: 3 */
const PLAIN = /^[\d,.]+$/u;

/** What fixes no value where it holds: a part that does not exceed its whole, and parts that come to no more than their total. */
const BOUNDS: ReadonlySet<CheckKind> = new Set(["part", "among", "excess"]);

/** Recomputations that fix a value. */
function checksBySubject(report: Report): ReadonlyMap<number, readonly FigureCheck[]> {
  return groupBy(figureChecksOf(report), ({ holds, kind, subject }) => (holds && BOUNDS.has(kind) ? undefined : subject.index));
}

/** The path of headings to a block; to be asked for blocks in ascending order. */
function sectionsByBlock(report: Report): (block: number) => readonly string[] {
  const paths: (readonly string[])[] = [];
  const { sections } = outlineOf(report);
  for (const { mark, title, parent } of sections) paths.push([...(parent === undefined ? [] : paths[parent] ?? []), (mark?.text ?? "") + title]);
  let next = 0;
  return (block) => {
    while ((sections[next]?.block.index ?? Infinity) <= block) next++;
    return paths[next - 1] ?? [];
  };
}

type Writing = Pick<FigureRow, "printed" | "value" | "unit" | "hedge" | "number" | "upper">;

const PERCENT = "%";

function writingOf(quantity: Quantity): Writing {
  const { number, upper, unit, family, start } = quantity;
  const whole = printed(quantity);
  const at = unit === "" ? -1 : whole.lastIndexOf(unit);
  const bare = upper === undefined ? number.end - start : whole.length;
  const [last, behind] = at < 0 ? [bare, bare] : [at, at + unit.length];
  const value = whole.slice(number.digitsStart - start, last);
  return {
    printed: at < 0 ? whole + unit : whole,
    value: (unit === "" ? value : value.replaceAll(unit, "")).trim(),
    unit: unit === "" && family === "percent" ? PERCENT : unit,
    hedge: number.hedges.join("") + whole.slice(behind),
    number: written(number.value),
    upper: upper === undefined ? "" : written(upper),
  };
}

type Judgement = Pick<FigureRow, "verdict" | "formula" | "expected">;

const WORST_FIRST: readonly FigureVerdict[] = ["wrong", "doubtful", "right"];
const JOINT = "\uff1b";

/** Of several recomputations the worst counts; those that say the same are told together. */
function judged(checks: readonly FigureCheck[]): Judgement {
  const verdict = WORST_FIRST.find((each) => checks.some((check) => verdictOf(check) === each));
  if (verdict === undefined) return { verdict: "unchecked", formula: "", expected: [] };
  const telling = checks.filter((check) => verdictOf(check) === verdict);
  const formulas = new Set(telling.map(formulaOf));
  return { verdict, formula: [...formulas].join(JOINT), expected: verdict === "right" ? [] : [...new Set(telling.flatMap(({ expected }) => expected))] };
}

function verdictOf({ holds, sure }: FigureCheck): FigureVerdict {
  if (holds) return "right";
  return sure ? "wrong" : "doubtful";
}

const MORE = "\uff1e";
const FEWER = "\uff1c";
const COLON = "\uff1a";

/** Parts that exceed their whole, and 全覆盖 that does not cover, are shown as what they are: more, and fewer. */
function formulaOf({ kind, subject, inputs, name, formula }: FigureCheck): string {
  const [part = subject, whole = subject] = inputs;
  if (kind === "part" || kind === "among") return `${printed(subject)}${MORE}${printed(part)}`;
  return kind === "all" ? `${name}${COLON}${printed(part)}${FEWER}${printed(whole)}` : formula;
}
