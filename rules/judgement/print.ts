import type { Judgement, Score, WrongVerdict } from "./judge.js";

/** z of a 95 % interval. */
const Z = 1.959964;

/** Wilson's interval of a share, as numbers from 0 to 1. */
export function wilson(hits: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 1];
  const share = hits / all;
  const centre = share + (Z * Z) / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const scale = 1 + (Z * Z) / all;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/** The table of one half and every wrong verdict, as lines. */
export function judgementInLines(name: string, statements: number, { scores, wrongVerdicts }: Judgement): readonly string[] {
  return [
    `${name}: ${String(statements)} statements`,
    `${"rule".padEnd(22)}${"errors and warnings: right".padEnd(40)}${"hints too: right".padEnd(40)}${"faults: seen".padEnd(40)}${"told elsewhere".padEnd(16)}that might pass: seen`,
    ...[...scores, total(scores)].map(scoreLine),
    "",
    ...wrongVerdicts.flatMap(wrongLines),
  ];
}

/** What a later run must say again: the counts of the set, and each verdict that is not right. */
export function recordedLines(name: string, { scores, wrongVerdicts }: Judgement): readonly string[] {
  const { right, wrong, loudRight, loudWrong, seen, missed, elsewhere, unsureSeen } = total(scores);
  return [
    `${name}: ${String(loudRight)} of ${String(loudRight + loudWrong)} errors and warnings right, ${String(right)} of ${String(right + wrong)} with hints; ${String(seen)} of ${String(seen + missed)} faults seen, ${String(elsewhere)} more told elsewhere, ${String(unsureSeen)} that might pass`,
    ...wrongVerdicts.map(({ rule, statement, said, kind }) => `  ${statement.id} ${kind}, ${rule}: ${said}`),
  ];
}

function scoreLine({ rule, right, wrong, loudRight, loudWrong, seen, missed, elsewhere, unsureSeen, unsureMissed }: Score): string {
  const unsure = `${String(unsureSeen)} of ${String(unsureSeen + unsureMissed)}`;
  return `${rule.padEnd(22)}${measure(loudRight, loudRight + loudWrong).padEnd(40)}${measure(right, right + wrong).padEnd(40)}${measure(seen, seen + missed).padEnd(40)}${String(elsewhere).padEnd(16)}${unsure}`;
}

function measure(hits: number, all: number): string {
  const [low, high] = wilson(hits, all);
  const share = all === 0 ? "–" : percent(hits / all);
  return `${share} (${String(hits)} of ${String(all)}, ${percent(low)} to ${percent(high)})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function total(scores: readonly Score[]): Score {
  const sum = (of: (score: Score) => number): number => scores.reduce((all, score) => all + of(score), 0);
  return {
    rule: "all", right: sum(({ right }) => right), wrong: sum(({ wrong }) => wrong), loudRight: sum(({ loudRight }) => loudRight), loudWrong: sum(({ loudWrong }) => loudWrong), seen: sum(({ seen }) => seen), missed: sum(({ missed }) => missed), elsewhere: sum(({ elsewhere }) => elsewhere),
    unsureSeen: sum(({ unsureSeen }) => unsureSeen), unsureMissed: sum(({ unsureMissed }) => unsureMissed),
  };
}

function wrongLines({ rule, statement, said, kind }: WrongVerdict): readonly string[] {
  const isShort = statement.text.length <= LONGEST_SHOWN;
  return [`${statement.id} ${kind}, ${rule}: ${said}`, ...(isShort ? statement.text.trim().split("\n").map((line) => `    ${line}`) : [])];
}

/** Letters of a statement that is shown whole; a report is not. */
const LONGEST_SHOWN = 1000;
