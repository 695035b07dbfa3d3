import type { Encoding } from "@lint-report/report-model";
import { usageTexts } from "../texts/usage.js";
import { choiceOf, colorOf, encodingOf } from "./choices.js";
import { valueOf, type ArgumentFault, type Arguments } from "./read-arguments.js";

/** Where settings come from: `undefined` looks for a file, `false` takes none. */
export type ConfigChoice = string | false | undefined;

/** What `lint` was asked for. */
export interface LintFlags {
  readonly ok: true;
  /** Files, folders and globs as typed. */
  readonly operands: readonly string[];
  readonly format: string;
  readonly outputFile: string | undefined;
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
}

const COUNT = /^\d{1,9}$/u;
/** Conventional name of standard input. */
const DASH = "-";

/** Checks what was typed behind `lint`; `formats` are the names of the reporters. */
export function lintFlagsOf(args: Arguments, formats: readonly string[]): LintFlags | ArgumentFault {
  const format = choiceOf("--format", valueOf(args, "format") ?? "text", formats);
  if (!format.ok) return format;
  const encoding = encodingOf(args);
  if (!encoding.ok) return encoding;
  const flags = read(args, format.value, encoding.value);
  const reason = countFault(valueOf(args, "max-warnings")) ?? clash(args) ?? inputFault(flags) ?? diffFault(flags);
  return reason === undefined ? flags : { ok: false, reason };
}

function read(args: Arguments, format: string, encoding: Encoding | undefined): LintFlags {
  const has = (name: string): boolean => args.flags.has(name);
  const count = valueOf(args, "max-warnings");
  return {
    ok: true,
    operands: args.operands.filter((operand) => operand !== DASH),
    format, encoding,
    outputFile: valueOf(args, "output-file"),
    maxWarnings: count === undefined ? undefined : Number(count),
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
  };
}

function countFault(count: string | undefined): string | undefined {
  return count === undefined || COUNT.test(count) ? undefined : usageTexts.notANumber("--max-warnings", count);
}

const CLASHES = [["config", "no-config"], ["fix", "fix-dry-run"], ["staged", "fix"], ["staged", "fix-dry-run"], ["staged", "print-config"]] as const;

function clash({ flags }: Arguments): string | undefined {
  const both = CLASHES.find(([one, other]) => flags.has(one) && flags.has(other));
  return both === undefined ? undefined : usageTexts.notTogether(`--${both[0]}`, `--${both[1]}`);
}

function inputFault({ stdin, operands, stdinFilename, printConfig, fix, staged }: LintFlags): string | undefined {
  if (staged && (stdin || operands.length > 0)) return usageTexts.stagedWithFiles;
  if (fix === "write" && !stdin && operands.length === 0) return usageTexts.fixWhat;
  if (stdin && operands.length > 0) return usageTexts.stdinWithFiles;
  if (!stdin && stdinFilename !== undefined) return usageTexts.onlyWith("--stdin-filename", "--stdin");
  return printConfig && operands.length > 1 ? usageTexts.printConfigWhat : undefined;
}

function diffFault({ fix, format, outputFile }: LintFlags): string | undefined {
  return fix === "show" && (format !== "text" || outputFile !== undefined) ? usageTexts.onlyText("--fix-dry-run") : undefined;
}
