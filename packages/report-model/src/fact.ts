import type { Report } from "./types.js";

/** Makes a derivation of something that does not change: computed when first asked for, then remembered as long as that something is there. */
export function once<K extends object, T>(derive: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const remembered = known.get(of);
    if (remembered !== undefined) return remembered.value;
    const value = derive(of);
    known.set(of, { value });
    return value;
  };
}

/** The same of a report. A fact may ask for other facts, in any order that has no circle. */
export function fact<T>(derive: (report: Report) => T): (report: Report) => T {
  return once(derive);
}
