import { linesOf, ownRunsOf, reportLettersOf, rolesByBlock, type Report, type Run } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../src/types.js";
import { countedStretch, sumOf, type Counting } from "./counting.js";
import { numberIn } from "./numbers.js";
import { boundaryAt, chapterOf, spanOfLetters, textFrom } from "./places.js";

/** A repeated clause needs so many times the length of a repeated sentence. */
const CLAUSE = 1.25;
/** How much of a passage a message shows. */
const SHOWN = 18;
const DUTIES = "first-responsible";

interface Repeat {
  readonly run: Run;
  readonly key: "passage" | "sentence";
  readonly length: number;
}

/** Passages that stand twice in the report, figures and all; each at the later place. */
export function repeatedWithin(counting: Counting, input: RuleInput): readonly Finding[] {
  const repeats = ownRunsOf(input.report).flatMap((run) => sameFigures(run, input.report)).flatMap((run) => repeatOf(run, counting, input) ?? []);
  const most = Number(input.options["most"]);
  const ranked = [...repeats].sort((a, b) => b.length - a.length);
  const rest = ranked.slice(most).sort((a, b) => a.run.start - b.run.start);
  return [...ranked.slice(0, most).map((repeat) => findingOf(repeat, input.report)), ...summaryOf(rest, input.report)];
}

/** A run is cut where the two places state different figures. */
function sameFigures(run: Run, report: Report): readonly Run[] {
  const parts: Run[] = [];
  let from = run.start;
  const cut = (to: number): void => {
    if (to > from) parts.push({ ...run, start: from, end: to, at: run.at + from - run.start });
    from = to + 1;
  };
  for (let letter = run.start; letter < run.end; letter++) {
    if (numberIn(letter, report) !== numberIn(run.at + letter - run.start, report)) cut(letter);
  }
  cut(run.end);
  return parts;
}

function repeatOf(run: Run, counting: Counting, { report, options }: RuleInput): Repeat | undefined {
  // Most runs are too short even with the template's wording, which is dear to find.
  if (sumOf(counting.told, run.start, run.end) < Math.min(Number(options["within"]), Number(options["sentence"]))) return undefined;
  const own = counting.own();
  const length = sumOf(own, run.start, run.end);
  if (length >= Number(options["within"])) return { run: trimmed(run, own), key: "passage", length };
  const bounded = boundedRun(run, report);
  const short = sumOf(own, bounded.start, bounded.end);
  const isWhole = boundaryAt(bounded.start, report) === "sentence" && boundaryAt(bounded.end, report) === "sentence";
  const least = Number(options["sentence"]) * (isWhole ? 1 : CLAUSE);
  return short < least || isRetold(run, report) ? undefined : { run: trimmed(bounded, own), key: "sentence", length: short };
}

/** The run without half clauses at its ends. */
function boundedRun(run: Run, report: Report): Run {
  let { start, end } = run;
  while (start < end && boundaryAt(start, report) === "none") start++;
  while (end > start && boundaryAt(end, report) === "none") end--;
  return { ...run, start, end, at: run.at + start - run.start };
}

function trimmed(run: Run, own: Int32Array): Run {
  const { start, end } = countedStretch(own, run);
  return { ...run, start, end, at: run.at + start - run.start };
}

/** What the measures tell, the account of duties may tell again in short. */
function isRetold({ start, at }: Run, report: Report): boolean {
  const { blocks } = reportLettersOf(report);
  const [later = 0, earlier = 0] = [blocks[start], blocks[at]];
  const isDuty = (block: number): boolean => rolesByBlock(report)[block]?.includes(DUTIES) === true;
  return isDuty(later) !== isDuty(earlier) && chapterOf(later, report) !== chapterOf(earlier, report);
}

function findingOf({ run: { start, end, at }, key, length }: Repeat, report: Report): Finding {
  const earlier = spanOfLetters(at, at + end - start, report);
  const text = textFrom(start, end, report);
  const data = { text: text.length > SHOWN ? `${text.slice(0, SHOWN)}\u2026` : text, length, line: lineOf(earlier.start, report) };
  return { key, ...spanOfLetters(start, end, report), data, related: [earlier] };
}

function lineOf(offset: number, report: Report): number {
  return linesOf(report.source).pointAt(offset).line;
}

function summaryOf(rest: readonly Repeat[], report: Report): readonly Finding[] {
  const [first, ...others] = rest;
  if (first === undefined) return [];
  const { run: { start, end } } = first;
  const related = others.map(({ run }) => spanOfLetters(run.start, run.end, report));
  return [{ key: "more-within", ...spanOfLetters(start, end, report), data: { count: rest.length }, related }];
}
