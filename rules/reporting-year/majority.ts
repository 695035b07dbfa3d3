import type { Claim } from "./claims.js";

/** What the places of a draft agree on. */
export interface Verdict {
  readonly year: number;
  /** True where more places say so than say any other year. */
  readonly majority: boolean;
  /** The places that say so. */
  readonly agreeing: readonly Claim[];
}

/** Dates can bear a year out, but never name it; a period is written along with front matter's year. */
const NAMING: ReadonlySet<Claim["kind"]> = new Set(["title", "front-matter", "lead", "heading", "plan"]);

/**
 * The year most kinds of places agree on. Each kind has one voice, so that three headings copied from last year's
 * report do not outvote title and date. Without a majority the first place named counts as the one to compare with.
 */
export function verdictOf(claims: readonly Claim[]): Verdict | undefined {
  const naming = claims.filter(({ kind }) => NAMING.has(kind));
  const [first] = naming;
  if (first === undefined) return undefined;
  const candidates = [...new Set(naming.flatMap(({ years }) => years))].map((year) => ({ year, voices: voicesFor(year, claims) }));
  const most = Math.max(...candidates.map(({ voices }) => voices));
  const best = candidates.filter(({ voices }) => voices === most);
  const year = (best.length === 1 ? best[0]?.year : undefined) ?? first.years[0] ?? first.written;
  const agreeing = naming.filter(({ years }) => years.includes(year));
  return { year, majority: best.length === 1, agreeing };
}

/** Kinds of places that all say the year. */
function voicesFor(year: number, claims: readonly Claim[]): number {
  const kinds = new Set(claims.filter(({ kind }) => kind !== "period").map(({ kind }) => (kind === "plan" ? "heading" : kind)));
  return [...kinds].filter((kind) => claims.filter((claim) => (claim.kind === "plan" ? "heading" : claim.kind) === kind).every(({ years }) => years.includes(year))).length;
}
