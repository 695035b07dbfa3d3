import type { FigureCheck } from "../types.js";

/** What breaks a pattern, only of figures that no recomputation called wrong, and that none called right. */
export function withoutKnown(checks: readonly FigureCheck[], known: readonly FigureCheck[]): readonly FigureCheck[] {
  const wrong = new Set(known.flatMap(({ holds, subject, inputs }) => (holds ? [] : [subject, ...inputs])));
  const right = new Set(known.flatMap(({ holds, subject }) => (holds ? [subject] : [])));
  return checks.filter(({ subject, inputs }) => !right.has(subject) && ![subject, ...inputs].some((each) => wrong.has(each)));
}
