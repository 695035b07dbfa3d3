import { TooDeep } from "@lint-report/report-model";
import { COMMANDS, type CommandName } from "./arguments/flags.js";
import { readArguments, type Arguments } from "./arguments/read-arguments.js";
import { explainCommand } from "./commands/explain.js";
import { figuresCommand } from "./commands/figures.js";
import { importCommand } from "./commands/import.js";
import { initCommand } from "./commands/init.js";
import { installHookCommand } from "./commands/install-hook.js";
import { lintCommand } from "./commands/lint.js";
import { standardCommand } from "./commands/standard.js";
import type { Engine } from "./engine.js";
import type { Means } from "./lint/session.js";
import { complain, say } from "./terminal/say.js";
import { faultTexts } from "./texts/faults.js";
import { helpTexts } from "./texts/help.js";
import { usageTexts } from "./texts/usage.js";
import { systemCodeOf, type World } from "./world.js";

type Command = (args: Arguments, means: Means) => number | Promise<number>;

const RUN: Readonly<Record<CommandName, Command>> = {
  lint: lintCommand, init: initCommand, import: importCommand, figures: figuresCommand, explain: explainCommand, standard: standardCommand,
  "install-hook": installHookCommand,
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
  else return RUN[command](args, means);
  return 0;
}

/** The first word is a command or belongs to `lint`; a file that is called like a command is typed `./init`. */
function commandOf([first, ...rest]: readonly string[]): { readonly command: CommandName; readonly rest: readonly string[] } {
  if (first === "help") return { command: commandOf(rest).command, rest: ["--help"] };
  const command = COMMANDS.find((name) => name === first);
  return command === undefined ? { command: "lint", rest: first === undefined ? rest : [first, ...rest] } : { command, rest };
}
