import type { Message, Severity } from "remark-preset-lint-report";
import type { FileCounts, FileResult, Summary } from "../reporters/reporter.js";

/** Adds up results as they come. */
export interface Tally {
  readonly add: (result: FileResult) => void;
  readonly summary: () => Summary;
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

/** An empty tally. */
export function newTally(): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  const sums = { fixable: 0, fixed: 0, accepted: 0, resolved: 0, unchanged: 0 };
  const first: Partial<Record<Severity, Message>> = {};
  const perFile: FileCounts[] = [];
  return {
    add: (result) => {
      const own = { error: 0, warning: 0, info: 0 };
      for (const message of result.messages) {
        own[message.severity]++;
        first[message.severity] ??= message;
        if (message.fixable) sums.fixable++;
      }
      for (const severity of GRAVEST_FIRST) counts[severity] += own[severity];
      sums.fixed += result.fixed;
      sums.accepted += result.accepted.length;
      sums.resolved += result.resolved.length;
      sums.unchanged += result.unchanged;
      perFile.push({ path: result.path, failed: result.error !== null, counts: own });
    },
    summary: () => {
      const gravest = GRAVEST_FIRST.find((severity) => first[severity] !== undefined);
      const failed = perFile.filter((file) => file.failed).length;
      return { files: perFile.length, failed, counts: { ...counts }, ...sums, topRule: gravest === undefined ? undefined : first[gravest]?.ruleId, perFile };
    },
  };
}

/** 2 where something could not be done, 1 where there are errors or too many warnings, else 0. */
export function exitCodeOf({ failed, counts }: Summary, maxWarnings: number | undefined): number {
  if (failed > 0) return 2;
  return counts.error > 0 || counts.warning > (maxWarnings ?? Infinity) ? 1 : 0;
}
