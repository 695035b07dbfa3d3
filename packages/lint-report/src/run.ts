import { TooDeep } from "@lint-report/report-model";
import { COMMANDS, type CommandName } from "./arguments/flags.js";
import { readArguments, type Arguments } from "./arguments/read-arguments.js";
import { lintCommand } from "./commands/lint.js";
import type { Engine } from "./engine.js";
import type { Means } from "./lint/session.js";
import { complain, say } from "./terminal/say.js";
import { faultTexts } from "./texts/faults.js";
import { helpTexts } from "./texts/help.js";
import { usageTexts } from "./texts/usage.js";
import { systemCodeOf, type World } from "./world.js";

type Command = (args: Arguments, means: Means) => number | Promise<number>;

/** Linting is at hand, the others are loaded when they are asked for. */
const LOAD: Readonly<Record<CommandName, () => Promise<Command>>> = {
  lint: () => Promise.resolve(lintCommand),
  init: async () => (await import("./commands/init.js")).initCommand,
  import: async () => (await import("./commands/import.js")).importCommand,
  figures: async () => (await import("./commands/figures.js")).figuresCommand,
  explain: async () => (await import("./commands/explain.js")).explainCommand,
  standard: async () => (await import("./commands/standard.js")).standardCommand,
  merge: async () => (await import("./commands/merge.js")).mergeCommand,
  "install-hook": async () => (await import("./commands/install-hook.js")).installHookCommand,
};

/** Runs the command with the words behind its name; returns the exit code and never throws. */
export async function run(words: readonly string[], world: World, engine: Engine): Promise<number> {
  try {
    return await dispatched(words, { world, engine });
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    const code = systemCodeOf(error);
    if (words.includes("--verbose")) say(world.err, cause.stack ?? "");
    const reason = error instanceof TooDeep ? faultTexts.tooDeep : code === undefined ? usageTexts.internal(usageTexts.internalAnywhere, cause.message) : faultTexts.cannotWriteOutput(code);
    complain(world, reason);
    return 2;
  }
}

async function dispatched(words: readonly string[], means: Means): Promise<number> {
  const { world, engine } = means;
  const { command, rest } = commandOf(words);
  const args = readArguments(command, rest);
  if (!args.ok) {
    complain(world, args.reason);
    return 2;
  }
  if (args.flags.has("help")) say(world.out, helpTexts[command]);
  else if (args.flags.has("version")) say(world.out, engine.version);
  else return (await LOAD[command]())(args, means);
  return 0;
}

/** The first word is a command or belongs to `lint`; a file that is called like a command is typed `./init`. */
function commandOf([first, ...rest]: readonly string[]): { readonly command: CommandName; readonly rest: readonly string[] } {
  if (first === "help") return { command: commandOf(rest).command, rest: ["--help"] };
  const command = COMMANDS.find((name) => name === first);
  return command === undefined ? { command: "lint", rest: first === undefined ? rest : [first, ...rest] } : { command, rest };
}
