import { isDutiesReport, partsOf, rolesOf, type Report, type Section } from "@lint-report/report-model";
import type { Finding, Rule, RuleInput } from "../src/types.js";

interface Placed {
  readonly id: string;
  readonly section: Section;
  /** The part's position in the template. */
  readonly rank: number;
}

/** The part that has no fixed place everywhere: some places want it first. */
const FREE = "first-responsible";

/** Parts that stand in another order than the template's; the fewest that would have to move are named, the free one first. */
export const rule: Rule = {
  id: "section-order",
  find: (input) => {
    if (isDutiesReport(input.report)) return [];
    const placed = placedParts(input.report);
    const fixed = longestRising(placed.filter(({ id }) => id !== FREE));
    const kept = placed.filter((part) => fixed.every((other) => isRising(part, other)));
    return placed.flatMap((part) => moved(part, kept, input));
  },
};

/** True where two parts stand in the template's order, or are the same. */
function isRising(a: Placed, b: Placed): boolean {
  return a.rank < b.rank === a.section.index < b.section.index;
}

/** The first section of each part that has one of its own, in reading order; chapters that only seem to be measures do not count. */
function placedParts(report: Report): readonly Placed[] {
  const readings = rolesOf(report);
  return partsOf(report)
    .flatMap(({ section: { id }, status, sections }, rank): readonly Placed[] => {
      const section = sections.find(({ index }) => readings[index]?.by === "title" || readings[index]?.by === "keyword");
      return status === "own" && section !== undefined ? [{ id, section, rank }] : [];
    })
    .sort((a, b) => a.section.index - b.section.index);
}

/** The longest subsequence whose ranks rise; of two equally long ones the first found. */
function longestRising(placed: readonly Placed[]): readonly Placed[] {
  let best: readonly Placed[] = [];
  const runs: (readonly Placed[])[] = [];
  for (const part of placed) {
    const before = runs.filter((run) => run.every(({ rank }) => rank < part.rank));
    const run = [...before.reduce<readonly Placed[]>((a, b) => (b.length > a.length ? b : a), []), part];
    runs.push(run);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Names the nearest part that stands on the wrong side; those that are kept have none. */
function moved(part: Placed, kept: readonly Placed[], { data }: RuleInput): readonly Finding[] {
  const wrong = kept.filter((other) => !isRising(part, other));
  const later = wrong.findLast(({ section: { index } }) => index > part.section.index);
  const other = later ?? wrong[0];
  if (other === undefined) return [];
  const [is, isExpected] = later === undefined ? [data.words["after"], data.words["before"]] : [data.words["before"], data.words["after"]];
  return [{
    key: part.id === FREE ? "duties-moved" : "out-of-order",
    ...part.section.heading,
    data: { heading: part.section.title, other: other.section.title, where: is?.[0] ?? "", expected: isExpected?.[1] ?? "" },
    related: [other.section.heading],
  }];
}
