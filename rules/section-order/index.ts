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
    const kept = placed.filter((part) => fixed.includes(part) || (part.id === FREE && fixed.every((other) => isRising(part, other))));
    return placed.filter((part) => !kept.includes(part)).map((part) => moved(part, kept, input));
  },
};

/** True where two parts stand in the template's order. */
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
  const runs = placed.map((): readonly Placed[] => []);
  placed.forEach((part, index) => {
    const before = runs.slice(0, index).filter((run) => (run[run.length - 1]?.rank ?? -1) < part.rank);
    const longest = before.reduce<readonly Placed[]>((a, b) => (b.length > a.length ? b : a), []);
    const run = [...longest, part];
    runs[index] = run;
    if (run.length > best.length) best = run;
  });
  return best;
}

/** Names the nearest part that stands on the wrong side. */
function moved(part: Placed, kept: readonly Placed[], { data }: RuleInput): Finding {
  const later = kept.filter((other) => other.rank < part.rank && other.section.index > part.section.index);
  const earlier = kept.filter((other) => other.rank > part.rank && other.section.index < part.section.index);
  const other = later[later.length - 1] ?? earlier[0];
  const [is, isExpected] = later.length > 0 ? [data.words["before"], data.words["after"]] : [data.words["after"], data.words["before"]];
  return {
    key: part.id === FREE ? "duties-moved" : "out-of-order",
    ...part.section.heading,
    data: { heading: part.section.title, other: other?.section.title ?? "", where: is?.[0] ?? "", expected: isExpected?.[1] ?? "" },
    ...(other === undefined ? {} : { related: [other.section.heading] }),
  };
}
