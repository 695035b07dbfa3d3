import { isSameReport, otherFactsOf, type OtherReport, type Report } from "@lint-report/report-model";
import type { Carried } from "./passages.js";

/** A passage as it is told: of several other reports that hold it, the one that holds most. */
export interface Chosen extends Carried {
  /** Further reports that hold most of it. */
  readonly also: number;
}

export interface Choice {
  readonly passages: readonly Chosen[];
  /** Reports that are a version of this one, which were left out. */
  readonly versions: readonly OtherReport[];
}

const RANK: Readonly<Record<Carried["kind"], number>> = { stale: 0, unchanged: 1, "new-figures": 2 };
/** A passage of which so much is told already is not told again. */
const OVERLAP = 0.5;

/** Passages without overlap, the gravest and longest first. */
export function chosenOf(all: readonly Carried[], report: Report): Choice {
  const ranked = [...all].sort((a, b) => RANK[a.kind] - RANK[b.kind] || b.told - a.told || a.start - b.start);
  const versions = new Set<OtherReport>();
  const originals = new Set<OtherReport>();
  const owners = new Int32Array(ranked.reduce((most, { end }) => Math.max(most, end), 0)).fill(-1);
  const passages: (Carried & { readonly holders: Set<OtherReport> })[] = [];
  for (const passage of ranked) {
    if (versions.has(passage.other)) continue;
    const owner = ownerOf(passage, owners);
    if (owner !== undefined) passages[owner]?.holders.add(passage.other);
    else if (isVersion(passage.other, { versions, originals, report })) continue;
    else {
      owners.fill(passages.length, passage.start, passage.end);
      passages.push({ ...passage, holders: new Set([passage.other]) });
    }
  }
  return { passages: passages.map(({ holders, ...passage }) => ({ ...passage, also: [...holders].filter((other) => !versions.has(other)).length - 1 })), versions: [...versions] };
}

/** The passage that has most of this one's letters, if that is enough. */
function ownerOf({ start, end }: Carried, owners: Int32Array): number | undefined {
  const counts = new Map<number, number>();
  for (const owner of owners.subarray(start, end)) if (owner >= 0) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const taken = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return taken > OVERLAP * (end - start) ? best?.[0] : undefined;
}

interface Known {
  readonly versions: Set<OtherReport>;
  readonly originals: Set<OtherReport>;
  readonly report: Report;
}

function isVersion(other: OtherReport, { versions, originals, report }: Known): boolean {
  if (originals.has(other)) return false;
  const same = isSameReport(otherFactsOf(other, report), report);
  (same ? versions : originals).add(other);
  return same;
}
