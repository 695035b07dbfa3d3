import { markInWords, type HeadingMark, type Section } from "@lint-report/report-model";
import type { Finding } from "../src/types.js";

interface Numbered {
  readonly section: Section;
  readonly mark: HeadingMark;
}

/**
 * Gaps, repeats and lost numbers in one group of siblings. After a fault the author's own number goes on, so that one slip
 * is one finding. Arabic numbers may run on across parents and may start again: only their gaps and repeats inside a run count.
 */
export function sequences(group: readonly Section[]): readonly Finding[] {
  const numbered = group.flatMap((section): readonly Numbered[] => (section.mark === undefined ? [] : [{ section, mark: section.mark }]));
  const findings: Finding[] = [...mixedSeparators(numbered)];
  let previous: Numbered | undefined;
  let last = 0;
  numbered.forEach((each, index) => {
    const { number } = each.mark;
    const due = last + 1;
    if (number === undefined) findings.push(lostNumber(each, due, numbered.slice(index + 1)));
    else {
      const key = faultOf(each, { number, last, due, first: previous === undefined });
      if (key !== undefined) findings.push(misnumbered(each, key, { previous, due }));
    }
    last = number ?? due;
    previous = each;
  });
  return findings;
}

function faultOf({ mark }: Numbered, at: { number: number; last: number; due: number; first: boolean }): string | undefined {
  const { number, last, due, first } = at;
  if (number === due) return undefined;
  const isArabic = mark.style === "arabic" || mark.style === "arabic-bracket" || mark.style === "circled";
  if (first) return isArabic ? undefined : "first";
  if (isArabic && number === 1) return undefined;
  if (number > due) return "gap";
  return number === last ? "repeat" : "backwards";
}

function misnumbered({ section, mark }: Numbered, key: string, at: { previous: Numbered | undefined; due: number }): Finding {
  const expected = markInWords(mark.style, at.due);
  return {
    key,
    ...section.markSpan,
    data: { mark: mark.text, expected, previous: at.previous?.mark.text ?? "" },
    expected: [expected],
    ...(at.previous === undefined ? {} : { related: [at.previous.section.markSpan] }),
  };
}

/** The number that was lost follows from its neighbours; the fix is safe where the next number agrees. */
function lostNumber({ section, mark }: Numbered, due: number, rest: readonly Numbered[]): Finding {
  const expected = markInWords(mark.style, due);
  const known = rest.findIndex((other) => other.mark.number !== undefined);
  const agrees = known < 0 || rest[known]?.mark.number === due + known + 1;
  return {
    key: "empty",
    ...section.markSpan,
    data: { mark: mark.text, expected },
    expected: [expected],
    edits: [{ start: section.markSpan.start, end: section.titleSpan.start, text: expected }],
    safe: agrees,
  };
}

const SEPARATOR = /[^\d]$/u;

/** `1.` beside `2、`: named once for each mark that differs from the group's commonest. */
function mixedSeparators(group: readonly Numbered[]): readonly Finding[] {
  const arabic = group.filter(({ mark }) => mark.style === "arabic" && mark.flaw === undefined);
  const separatorOf = ({ mark }: Numbered): string => SEPARATOR.exec(mark.text)?.[0] ?? "";
  const counts = new Map<string, number>();
  for (const each of arabic) counts.set(separatorOf(each), (counts.get(separatorOf(each)) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [common = ""] = [...counts].sort((a, b) => b[1] - a[1]).map(([separator]) => separator);
  const example = arabic.find((each) => separatorOf(each) === common);
  return arabic.filter((each) => separatorOf(each) !== common).map(({ section, mark }) => ({
    key: "mixed-separator",
    ...section.markSpan,
    data: { mark: mark.text, common: example?.mark.text ?? "" },
    expected: [`${String(mark.number ?? "")}${common}`],
  }));
}
