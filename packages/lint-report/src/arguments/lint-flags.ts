import type { Encoding } from "@lint-report/report-model";
import { usageTexts } from "../texts/usage.js";
import { colorOf, encodingOf } from "./choices.js";
import { maxWarningsOf } from "./max-warnings.js";
import { outputsOf, type Output } from "./outputs.js";
import { valueOf, type ArgumentFault, type Arguments } from "./read-arguments.js";
import { sharingOf, type Sharing } from "./sharing.js";

/** Where settings come from: `undefined` looks for a file, `false` takes none. */
export type ConfigChoice = string | false | undefined;

/** What `lint` was asked for. */
export interface LintFlags extends Sharing {
  readonly ok: true;
  /** Files, folders and globs as typed. */
  readonly operands: readonly string[];
  /** At least one; at most one of them to standard output. */
  readonly outputs: readonly Output[];
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  /** `show` prints what `write` would do. */
  readonly fix: "no" | "write" | "show";
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  /** Reads what the next commit will hold. */
  readonly staged: boolean;
  /** Files typed by their names are passed over where they are no reports, as in a folder. */
  readonly reportsOnly: boolean;
  readonly config: ConfigChoice;
  readonly ignorePatterns: readonly string[];
  readonly rules: readonly string[];
  /** Files, folders and globs of other reports to compare with, as typed. */
  readonly against: readonly string[];
  readonly template: string | undefined;
  readonly encoding: Encoding | undefined;
  readonly printConfig: boolean;
  readonly color: boolean | undefined;
  readonly verbose: boolean;
  /** File of accepted findings. */
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  /** A revision of git: only findings on lines that changed since count. */
  readonly since: string | undefined;
  readonly watch: boolean;
}

/** Conventional name of standard input. */
const DASH = "-";

/** Checks what was typed behind `lint`; `formats` are the names of the reporters. */
export function lintFlagsOf(args: Arguments, formats: readonly string[]): LintFlags | ArgumentFault {
  const outputs = outputsOf(args, formats);
  if (!outputs.ok) return outputs;
  const encoding = encodingOf(args);
  if (!encoding.ok) return encoding;
  const most = maxWarningsOf(args);
  if (!most.ok) return most;
  const sharing = sharingOf(args);
  if (!sharing.ok) return sharing;
  const flags: LintFlags = { ...read(args), outputs: outputs.value, encoding: encoding.value, maxWarnings: most.value, ...sharing.value };
  const reason = clash(args) ?? inputFault(flags) ?? baselineFault(flags) ?? diffFault(flags);
  return reason === undefined ? flags : { ok: false, reason };
}

/** What needs no check of its own. */
function read(args: Arguments): Omit<LintFlags, "outputs" | "encoding" | "maxWarnings" | keyof Sharing> {
  const has = (name: string): boolean => args.flags.has(name);
  return {
    ok: true,
    operands: args.operands.filter((operand) => operand !== DASH),
    quiet: has("quiet"),
    fix: has("fix-dry-run") ? "show" : has("fix") ? "write" : "no",
    stdin: has("stdin") || args.operands.includes(DASH),
    stdinFilename: valueOf(args, "stdin-filename"),
    staged: has("staged"),
    reportsOnly: has("reports-only"),
    config: has("no-config") ? false : valueOf(args, "config"),
    ignorePatterns: args.flags.get("ignore-pattern") ?? [],
    rules: args.flags.get("rule") ?? [],
    against: args.flags.get("against") ?? [],
    template: valueOf(args, "template"),
    printConfig: has("print-config"),
    color: colorOf(args),
    verbose: has("verbose"),
    baseline: valueOf(args, "baseline"),
    updateBaseline: has("update-baseline"),
    since: valueOf(args, "since"),
    watch: has("watch"),
  };
}

const CLASHES = [
  ["staged", "fix"], ["staged", "fix-dry-run"], ["staged", "print-config"], ["staged", "watch"], ["staged", "update-baseline"], ["staged", "since"],
  ["config", "no-config"], ["fix", "fix-dry-run"], ["watch", "fix"], ["watch", "fix-dry-run"], ["watch", "stdin"], ["watch", "print-config"], ["watch", "update-baseline"],
  ["since", "fix"], ["since", "fix-dry-run"], ["since", "stdin"], ["since", "update-baseline"], ["update-baseline", "stdin"], ["update-baseline", "fix-dry-run"],
  ["shard", "stdin"], ["shard", "staged"], ["shard", "watch"], ["shard", "update-baseline"], ["shard", "print-config"],
] as const;

function clash({ flags, operands }: Arguments): string | undefined {
  const has = (name: string): boolean => flags.has(name) || (name === "stdin" && operands.includes(DASH));
  const both = CLASHES.find(([one, other]) => has(one) && has(other));
  return both === undefined ? undefined : usageTexts.notTogether(`--${both[0]}`, `--${both[1]}`);
}

function inputFault({ stdin, operands, stdinFilename, printConfig, fix, staged }: LintFlags): string | undefined {
  if (staged && (stdin || operands.length > 0)) return usageTexts.stagedWithFiles;
  if (fix === "write" && !stdin && operands.length === 0) return usageTexts.fixWhat;
  if (stdin && operands.length > 0) return usageTexts.stdinWithFiles;
  if (!stdin && stdinFilename !== undefined) return usageTexts.onlyWith("--stdin-filename", "--stdin");
  return printConfig && operands.length > 1 ? usageTexts.printConfigWhat : undefined;
}

function baselineFault({ baseline, updateBaseline, stdin, stdinFilename, since }: LintFlags): string | undefined {
  if (updateBaseline && baseline === undefined) return usageTexts.onlyWith("--update-baseline", "--baseline");
  if (baseline !== undefined && stdin && stdinFilename === undefined) return usageTexts.onlyWith("--baseline", "--stdin-filename");
  return since?.startsWith("-") === true ? usageTexts.notARevision(since) : undefined;
}

function diffFault({ fix, outputs }: LintFlags): string | undefined {
  return fix === "show" && outputs.some(({ format, file }) => format !== "text" || file !== undefined) ? usageTexts.onlyText("--fix-dry-run") : undefined;
}
