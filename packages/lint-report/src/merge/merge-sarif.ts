import type { Artifact, Log, Notification, ReportingDescriptor, Result, Run } from "sarif";
import { closing, OPENING, resultLine } from "../reporters/sarif/frame.js";
import { mergeTexts } from "../texts/merge.js";
import type { Merged, Part } from "./types.js";

/** What the runs before one have brought together. */
interface Together {
  readonly results: Result[];
  readonly artifacts: Artifact[];
  readonly notifications: Notification[];
  /** By id, in the order in which results name them. */
  readonly rules: Map<string, ReportingDescriptor>;
}

/** Logs in SARIF as one run would have written them. */
export function mergeSarif(parts: readonly Part[], name: string): Merged {
  const all: Together = { results: [], artifacts: [], notifications: [], rules: new Map() };
  const seen = new Map<string, string>();
  let tool: Run["tool"] | undefined;
  for (const { shown, data } of parts) {
    const run = ownRun(data, name);
    if (run === undefined) return { ok: false, reason: mergeTexts.notOurs(shown) };
    for (const uri of (run.artifacts ?? []).flatMap(({ location }) => (location?.uri === undefined ? [] : [location.uri]))) {
      const before = seen.get(uri);
      if (before !== undefined) return { ok: false, reason: mergeTexts.twice(decodeURIComponent(uri), before, shown) };
      seen.set(uri, shown);
    }
    tool ??= run.tool;
    add(run, all);
  }
  return tool === undefined ? { ok: false, reason: mergeTexts.nothing } : merged(all, tool);
}

/** The one run of a log that this program wrote. */
function ownRun(data: unknown, name: string): Run | undefined {
  const { runs } = data as Partial<Log>;
  const run = Array.isArray(runs) && runs.length === 1 ? runs[0] : undefined;
  // What others wrote may lack anything.
  return (run as Partial<Run> | undefined)?.tool?.driver.name === name && Array.isArray(run?.results) ? run : undefined;
}

/** Indexes count on from those of the runs before. */
function add(run: Run, { results, artifacts, notifications, rules }: Together): void {
  const offset = artifacts.length;
  const own = new Map((run.tool.driver.rules ?? []).map((rule) => [rule.id, rule]));
  for (const result of run.results ?? []) {
    const id = result.ruleId ?? "";
    const rule = own.get(id);
    if (rule !== undefined && !rules.has(id)) rules.set(id, rule);
    results.push({ ...shifted(result, offset), ruleIndex: [...rules.keys()].indexOf(id) });
  }
  artifacts.push(...run.artifacts ?? []);
  for (const { toolExecutionNotifications } of run.invocations ?? []) notifications.push(...shifted(toolExecutionNotifications ?? [], offset));
}

/** A copy with the index of every file that it names moved on. */
function shifted<T>(value: T, offset: number): T {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) => {
    if (key !== "artifactLocation") return part;
    const { index = 0, ...rest } = part as { readonly index?: number };
    return { ...rest, index: index + offset };
  }) as T;
}

function merged({ results, artifacts, notifications, rules }: Together, tool: Run["tool"]): Merged {
  const rest = {
    artifacts, tool: { driver: { ...tool.driver, rules: [...rules.values()] } },
    invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
  };
  const open = results.filter(({ suppressions }) => suppressions === undefined);
  const count = (level: string): number => open.filter((result) => result.level === level).length;
  return {
    ok: true,
    text: OPENING + results.map(resultLine).join("") + closing(rest),
    counts: { files: artifacts.length, failed: notifications.length, error: count("error"), warning: count("warning") },
  };
}
