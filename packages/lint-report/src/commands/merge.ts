import { resolve } from "node:path";
import { maxWarningsOf } from "../arguments/max-warnings.js";
import { valueOf, type Arguments } from "../arguments/read-arguments.js";
import { writeNewFile } from "../drafts/replace-file.js";
import type { Means } from "../lint/session.js";
import { mergeJson } from "../merge/merge-json.js";
import { mergeSarif } from "../merge/merge-sarif.js";
import type { Merged, MergedCounts, Part } from "../merge/types.js";
import { complain, say } from "../terminal/say.js";
import { faultTexts } from "../texts/faults.js";
import { mergeTexts } from "../texts/merge.js";
import { usageTexts } from "../texts/usage.js";
import { systemCodeOf, type Files } from "../world.js";

const NAME = "lint-report";
const DASH = "-";

/** `lint-report merge <results…>`: the results of shards, in the order in which they are typed. The exit code is that of one run over all drafts. */
export function mergeCommand(args: Arguments, { world }: Means): number {
  const fail = (reason: string): number => {
    complain(world, reason);
    return 2;
  };
  const most = maxWarningsOf(args);
  if (!most.ok) return fail(most.reason);
  if (args.operands.length === 0) return fail(mergeTexts.what);
  const parts: Part[] = [];
  for (const shown of args.operands) {
    const part = read(resolve(world.cwd, shown), shown, world.files);
    if (typeof part === "string") return fail(part);
    parts.push(part);
  }
  const merged = mergedOf(parts);
  if (!merged.ok) return fail(merged.reason);
  const output = valueOf(args, "output");
  if (output === undefined || output === DASH) world.out.write(merged.text);
  else {
    const reason = writeNewFile(resolve(world.cwd, output), new TextEncoder().encode(merged.text), { files: world.files, force: args.flags.has("force"), shown: output });
    if (reason !== undefined) return fail(reason);
  }
  say(world.err, mergeTexts.written(output ?? mergeTexts.screen, { parts: parts.length, ...merged.counts }));
  return exitCodeOf(merged.counts, most.value);
}

function read(path: string, shown: string, files: Files): Part | string {
  try {
    return { shown, data: JSON.parse(new TextDecoder().decode(files.read(path))) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return mergeTexts.notOurs(shown);
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    return usageTexts.failed(shown, faultTexts.cannotRead(code));
  }
}

function mergedOf(parts: readonly Part[]): Merged {
  const isJson = ({ data }: Part): boolean => Array.isArray(data);
  const isSarif = ({ data }: Part): boolean => typeof data === "object" && data !== null && "runs" in data;
  const stranger = parts.find((part) => !isJson(part) && !isSarif(part));
  if (stranger !== undefined) return { ok: false, reason: mergeTexts.notOurs(stranger.shown) };
  const [json, sarif] = [parts.find(isJson), parts.find(isSarif)];
  if (json !== undefined && sarif !== undefined) return { ok: false, reason: mergeTexts.mixed(json.shown, sarif.shown) };
  return sarif === undefined ? mergeJson(parts) : mergeSarif(parts, NAME);
}

function exitCodeOf({ failed, error, warning }: MergedCounts, most: number | undefined): number {
  if (failed > 0) return 2;
  return error > 0 || warning > (most ?? Infinity) ? 1 : 0;
}
