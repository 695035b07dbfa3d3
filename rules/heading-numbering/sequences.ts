import { markInWords } from "@lint-report/report-model";
import type { Edit, Finding } from "../src/types.js";
import type { Group } from "./groups.js";
import { cleanMark, FREE, LOWER, numeral, numeralSpan, withNumber, type Numbered } from "./numbered.js";

/**
 * Gaps, repeats, lost numbers and strays in one group of siblings. One slip is one finding: where the next number shows that only
 * this one is wrong, the count goes on from what it should have been; else from what the author wrote.
 */
export function sequences(group: Group): readonly Finding[] {
  const findings: Finding[] = [];
  let last = (group.isRunning ? group.previous?.mark.number : undefined) ?? 0;
  let interrupted = Infinity;
  group.members.forEach((section, index) => {
    const { number } = section.mark;
    const glued = group.glued.get(index);
    if (glued !== undefined) {
      findings.push({ key: "glued", ...glued, data: { mark: markInWords(group.style, last + 1), next: cleanMark(section) } });
      last++;
    }
    const due = last + 1;
    const isSlip = group.members[index + 1]?.mark.number === due + 1;
    const key = faultOf(group, { section, index }, last);
    const isFault = key !== undefined && number !== interrupted + 1;
    if (isFault) findings.push(misnumbered(group, index, { section, key, due, isSlip }));
    if (key === "restart") interrupted = last;
    last = number === undefined || (isFault && isSlip) ? due : number;
  });
  return findings;
}

/** Arabic numbers may run on across parents and begin again. */
function faultOf({ members, style, begun }: Group, { section: { mark, form }, index }: { readonly section: Numbered; readonly index: number }, last: number): string | undefined {
  const { number } = mark;
  if (number === undefined) return "empty";
  if (number === last + 1) return mark.style === style ? undefined : "wrong-style";
  if (FREE.includes(style) && (last === 0 || number === 1 || begun.has(index))) return undefined;
  if (last === 0) return "first";
  if (number > last) return "gap";
  // ## 一、 and below it a paragraph that begins with 一、: its items begin, as they do behind 三、.
  const begins = number === 1 && (last > 1 || form !== members[index - 1]?.form);
  return begins ? "restart" : number === last ? "repeat" : "backwards";
}

interface Fault {
  readonly section: Numbered;
  readonly key: string;
  readonly due: number;
  /** True where the next number goes on from what this one should be. */
  readonly isSlip: boolean;
}

function misnumbered(group: Group, index: number, fault: Fault): Finding {
  const { section, key, due, isSlip } = fault;
  const previous = group.members[index - 1] ?? (group.isRunning ? group.previous : undefined);
  const expected = withNumber(section, group.style, due);
  const lower = markInWords(LOWER[group.style], 1);
  return {
    key: isSlip && previous !== undefined && SLIPS.includes(key) ? "slip" : key,
    ...section.markSpan,
    data: { mark: section.mark.text, expected, previous: shownBefore(previous, group, due), next: cleanMark(group.members[index + 1]), lower },
    expected: key === "restart" ? [lower, expected] : [expected],
    edits: key === "restart" ? [] : editsFor(group, index, fault),
    safe: isSlip || (key === "empty" && agrees(group, index, due)),
    ...(previous === undefined ? {} : { related: [previous.markSpan] }),
  };
}

/** The mark before; where its number was lost, as it should be. */
function shownBefore(previous: Numbered | undefined, { style }: Group, due: number): string {
  return previous !== undefined && previous.mark.number === undefined ? withNumber(previous, style, due - 1) : cleanMark(previous);
}

const SLIPS: readonly string[] = ["gap", "repeat", "restart", "backwards"];

/** True where no later number speaks against what is filled in. */
function agrees({ members }: Group, index: number, due: number): boolean {
  let known = index + 1;
  while (known < members.length && members[known]?.mark.number === undefined) known++;
  return known >= members.length || members[known]?.mark.number === due + known - index;
}

/** Siblings that one edit numbers anew. No report has so many; in what has, each gap would carry an edit for all that follow. */
const MOST_RENUMBERED = 200;

/** One numeral where only this one is wrong; else all from here on, until a free sequence begins again. None where other groups go on from this one. */
function editsFor({ members, style, isRunning }: Group, index: number, { section, key, due, isSlip }: Fault): readonly Edit[] {
  if (key === "wrong-style") return [{ start: section.markSpan.start, end: section.titleSpan.start, text: markInWords(style, due) }];
  const rest = members.slice(index, index + MOST_RENUMBERED);
  const again = rest.findIndex(({ mark }, at) => at > 0 && mark.number === 1);
  if (isRunning && !isSlip && key !== "empty") return [];
  const wrong = isSlip || key === "empty" ? rest.slice(0, 1) : again < 0 ? rest : rest.slice(0, again);
  return wrong.map((each, at) => ({ ...numeralSpan(each), text: numeral(style, due + at) }));
}
