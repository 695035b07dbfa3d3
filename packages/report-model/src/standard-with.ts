import type { Additions, AdditionKey, Standard } from "@lint-report/standard";

/** The kinds of entries that can be added to the standard, by the names of their lists. */
export const ADDITION_KEYS: readonly AdditionKey[] = ["basis", "authorities", "duties", "terms", "documents"];

/** Nothing to add. */
export const NO_ADDITIONS: Additions = { basis: [], authorities: [], duties: [], terms: [], documents: [] };

/** The standard with somebody's own entries: one whose key the standard has takes its place, the others come behind. */
export function standardWith(standard: Standard, additions: Additions): Standard {
  return { ...standard, ...addedTo(standard, additions) };
}

/** Two lists of additions as one; the second is the stronger. */
export function addedTo(weak: Additions, strong: Additions): Additions {
  return {
    basis: joined(weak.basis, strong.basis),
    authorities: joined(weak.authorities, strong.authorities),
    duties: joined(weak.duties, strong.duties),
    terms: joined(weak.terms, strong.terms),
    documents: joined(weak.documents, strong.documents),
  };
}

function joined<T extends { readonly key: string }>(weak: readonly T[], strong: readonly T[]): readonly T[] {
  if (strong.length === 0) return weak;
  const own = new Map(strong.map((entry) => [entry.key, entry]));
  const known = new Set(weak.map(({ key }) => key));
  return [...weak.map((entry) => own.get(entry.key) ?? entry), ...strong.filter(({ key }) => !known.has(key))];
}
