import { parseArgs } from "node:util";
import { usageTexts } from "../texts/usage.js";
import { FLAGS, type CommandName, type Flag } from "./flags.js";
import { nearestOf } from "./nearest.js";

/** What stands behind a command: flags with their values in the order they were typed, and everything that is no flag. */
export interface Arguments {
  readonly ok: true;
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
}

export interface ArgumentFault {
  readonly ok: false;
  /** One sentence for the person who typed it. */
  readonly reason: string;
}

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** Reads the words behind a command; the first fault is the answer. */
export function readArguments(command: CommandName, words: readonly string[]): Arguments | ArgumentFault {
  const flags = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokensOf(command, words)) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const reason = faultOf(command, token);
    if (reason !== undefined) return { ok: false, reason };
    flags.set(token.name, [...(flags.get(token.name) ?? []), token.value ?? ""]);
  }
  return { ok: true, flags, operands };
}

function tokensOf(command: CommandName, words: readonly string[]) {
  const options = FLAGS[command].map(({ name, short, value }) => {
    const type = value ? ("string" as const) : ("boolean" as const);
    return [name, short === undefined ? { type } : { type, short }] as const;
  });
  return parseArgs({ args: [...words], options: Object.fromEntries(options), strict: false, allowPositionals: true, tokens: true }).tokens;
}

function faultOf(command: CommandName, token: OptionToken): string | undefined {
  const flag = FLAGS[command].find(({ name }) => name === token.name);
  if (flag === undefined) return usageTexts.unknownFlag(token.rawName, nearestFlag(command, token.name), command);
  if (!flag.value) return token.value === undefined ? undefined : usageTexts.needlessValue(token.rawName);
  return hasValue(token) ? undefined : usageTexts.missingValue(token.rawName);
}

/** A word that looks like the next flag is no value, unless `=` says so; a single dash means standard input or output. */
function hasValue(token: OptionToken): boolean {
  if (token.value === undefined || token.value === "") return false;
  return token.inlineValue || token.value === "-" || !token.value.startsWith("-");
}

function nearestFlag(command: CommandName, name: string): string | undefined {
  const nearest = nearestOf(name, FLAGS[command].map((flag: Flag) => flag.name));
  return nearest === undefined ? undefined : `--${nearest}`;
}

/** The last value of a flag, or `undefined` where it was not typed. */
export function valueOf({ flags }: Arguments, name: string): string | undefined {
  return flags.get(name)?.at(-1);
}
