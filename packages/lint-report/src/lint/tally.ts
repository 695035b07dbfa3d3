import type { Message, Severity } from "remark-preset-lint-report";
import type { FileResult, Summary } from "../reporters/reporter.js";

/** Adds up results as they come. */
export interface Tally {
  readonly add: (result: FileResult) => void;
  readonly summary: () => Summary;
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** An empty tally. */
export function newTally(): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  const first: Partial<Record<Severity, Message>> = {};
  let [files, failed, fixable, fixed] = [0, 0, 0, 0];
  return {
    add: (result) => {
      files++;
      if (result.error !== null) failed++;
      fixed += result.fixed;
      for (const message of result.messages) {
        counts[message.severity]++;
        first[message.severity] ??= message;
        if (message.fixable) fixable++;
      }
    },
    summary: () => {
      const gravest = GRAVEST_FIRST.find((severity) => first[severity] !== undefined);
      return { files, failed, counts: { ...counts }, fixable, fixed, topRule: gravest === undefined ? undefined : first[gravest]?.ruleId };
    },
  };
}

/** 2 where something could not be done, 1 where there are errors or too many warnings, else 0. */
export function exitCodeOf({ failed, counts }: Summary, maxWarnings: number | undefined): number {
  if (failed > 0) return 2;
  return counts.error > 0 || counts.warning > (maxWarnings ?? Infinity) ? 1 : 0;
}
