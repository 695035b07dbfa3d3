import type { Quantity } from "../../quantity/types.js";
import type { FigureCheck } from "../types.js";

/** What a formula found: by the names of its groups their figures, and their text as it is written. */
export interface Told {
  readonly figures: ReadonlyMap<string, readonly Quantity[]>;
  readonly texts: ReadonlyMap<string, string>;
}

export type Checks = readonly FigureCheck[];

export const [PERCENT, POINT] = ["percent", "point"];

/** The first figure of each group, if all have one. */
export function oneOfEach({ figures }: Told, names: readonly string[], check: (...found: Quantity[]) => Checks): Checks {
  const found = names.flatMap((name) => figures.get(name)?.slice(0, 1) ?? []);
  return found.length < names.length ? [] : check(...found);
}

export function allOf({ figures }: Told, name: string): readonly Quantity[] {
  return figures.get(name) ?? [];
}

export function textOf({ texts }: Told, name: string): string {
  return texts.get(name) ?? "";
}
