import { BUT_FOR_SOME, CLAUSE_STOP, compare, directionOf, EVER_SINCE, groupBy, isEnumerated, ROSE, SERIES_JOINED, SERIES_YEARS, TELLS_SERIES, type Quantity, type Report } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { claimsToldIn, contradicted } from "./words-against.js";

/** Values that make a series. */
const FEWEST = 3;
/** Letters before a series in which its years stand, and of a name. */
const LONGEST = 60;
const NAME = 2;
/** Letters behind a claim that may take some of it back. */
const BEHIND = 8;

/** 2013年至2015年不捕率分别为25.2%、22.7%、29.4%，逐年上升: a series told to go one way, and from one value to the next it went the other. To be told as a hint. */
export function everSinceIn({ report }: RuleInput): readonly Finding[] {
  return claimsToldIn(report, EVER_SINCE, wentOtherwise).map((each) => contradicted(each, report));
}

function wentOtherwise(found: RegExpExecArray, before: readonly Quantity[], { context: { standard: { figureWords: words } } }: Report): Quantity | undefined {
  const [all, way = "", short = ""] = found;
  const direction = ROSE.test(way + short) ? 1 : -1;
  const end = found.index + all.length;
  const clause = found.input.slice(Math.max(0, found.index - LONGEST), found.index).split(CLAUSE_STOP).at(-1) ?? "";
  if ([clause, found.input.slice(end, end + BEHIND)].some((text) => BUT_FOR_SOME.test(text))) return undefined;
  // 同比增长率分别为9.7%、3.7%、8.7%，逐年上升: what grew is not how fast it grew.
  const told = seriesOf(before).filter(([first]) => first !== undefined && directionOf(first, words) === 0);
  const named = told.filter((series) => isNamed(series, clause));
  const claimed = named.length > 0 ? named : told.length === 1 ? told : [];
  return claimed.map((series) => otherwise(series, direction)).find((each) => each !== undefined);
}

/** Runs of values in a list. */
function seriesOf(figures: readonly Quantity[]): readonly (readonly Quantity[])[] {
  let run = 0;
  const runs = groupBy(figures, (each) => { const last = figures[figures.indexOf(each) - 1]; if (last === undefined || last.unit !== each.unit || !isListed(last, each)) run++; return run; });
  return [...runs.values()].filter(({ length }) => length >= FEWEST);
}

function isListed(one: Quantity, other: Quantity): boolean {
  return isEnumerated(one, other) || SERIES_JOINED.test(one.block.view.text.slice(one.end, other.start));
}

/** 不捕率 of 不捕率分别为, in the clause of the claim. */
function isNamed([first]: readonly Quantity[], clause: string): boolean {
  const name = first?.before.replace(TELLS_SERIES, "") ?? "";
  return name.length >= NAME && clause.includes(name.slice(-LONGEST_NAME));
}

const LONGEST_NAME = 4;

/** The value that is not as was told of all; 2025年、2024年 told backwards are read backwards. */
function otherwise(series: readonly Quantity[], direction: -1 | 1): Quantity | undefined {
  const [first] = series;
  const years = first === undefined ? [] : [...first.block.view.text.slice(Math.max(0, first.start - LONGEST), first.start).matchAll(SERIES_YEARS)].map(([year]) => Number(year));
  const isBackwards = years.length > 1 && (years[0] ?? 0) > (years[years.length - 1] ?? 0);
  return series.find((each, at) => { const last = series[at - 1]; return last !== undefined && compare(each.value, last.value) * (isBackwards ? -direction : direction) < 0; });
}
