import { openBaseline, type Baseline } from "../baseline/baseline.js";
import type { FileResult } from "../reporters/reporter.js";
import { changesSince, type Changes } from "../since/changes-since.js";
import { sinceTexts } from "../texts/baseline.js";
import { failure } from "./lint-text.js";
import type { Session } from "./session.js";

/** Takes from results what was accepted before and what stands on lines that nobody touched. */
export interface Narrowing {
  /** `path` is absolute. */
  readonly of: (result: FileResult, path: string) => FileResult;
  /** Writes the baseline anew where that was asked for; a sentence where it failed. */
  readonly end: () => string | undefined;
}

/** Reads what `--baseline` and `--since` name; a sentence where that is not possible. */
export async function openNarrowing(session: Session): Promise<Narrowing | string> {
  const { flags, world } = session;
  const baseline = flags.baseline === undefined ? undefined : openBaseline(flags.baseline, session);
  if (typeof baseline === "string") return baseline;
  const changes = flags.since === undefined ? undefined : await changesSince(flags.since, world);
  if (typeof changes === "string") return changes;
  return {
    of: (result, path) => (result.error === null ? onChangedLines(withoutAccepted(result, path, baseline), path, changes) : result),
    end: () => baseline?.end(),
  };
}

function withoutAccepted(result: FileResult, path: string, baseline: Baseline | undefined): FileResult {
  return baseline === undefined ? result : baseline.of(result, path);
}

function onChangedLines(result: FileResult, path: string, changes: Changes | undefined): FileResult {
  if (changes === undefined) return result;
  const isChanged = changes.of(path, result.source);
  if (isChanged === undefined) return failure(result.path, sinceTexts.outside);
  const messages = result.messages.filter(isChanged);
  return {
    ...result, messages, suppressed: result.suppressed.filter(isChanged), accepted: result.accepted.filter(isChanged),
    unchanged: result.messages.length - messages.length,
  };
}
