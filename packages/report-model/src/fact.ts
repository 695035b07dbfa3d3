import type { Report } from "./types.js";

/**
 * Makes a derivation of a report into a fact: computed when first asked for, then remembered for that report.
 * A fact may ask for other facts, in any order that has no circle.
 */
export function fact<T>(derive: (report: Report) => T): (report: Report) => T {
  const known = new WeakMap<Report, { readonly value: T }>();
  return (report) => {
    const remembered = known.get(report);
    if (remembered !== undefined) return remembered.value;
    const value = derive(report);
    known.set(report, { value });
    return value;
  };
}
