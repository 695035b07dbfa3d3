import { lintFlagsOf } from "../arguments/lint-flags.js";
import type { Arguments } from "../arguments/read-arguments.js";
import { faultsText } from "../lint/faults-text.js";
import { lintFiles } from "../lint/lint-files.js";
import { lintStaged } from "../lint/lint-staged.js";
import { lintStdin } from "../lint/lint-stdin.js";
import { printConfig } from "../lint/print-config.js";
import { openSession, type Means } from "../lint/session.js";
import { reporters } from "../reporters/reporters.js";
import { complain } from "../terminal/say.js";

/** `lint-report [files, folders, globs…]` */
export async function lintCommand(args: Arguments, means: Means): Promise<number> {
  const { world } = means;
  const flags = lintFlagsOf(args, Object.keys(reporters));
  if (!flags.ok) {
    complain(world, flags.reason);
    return 2;
  }
  const session = openSession(flags, means);
  if (!session.ok) {
    for (const reason of session.reasons) complain(world, reason);
    if (session.faults.length > 0) world.err.write(faultsText(session.faults, world, flags.color));
    return 2;
  }
  if (flags.printConfig) return printConfig(session);
  if (flags.staged) return lintStaged(session);
  return flags.stdin ? lintStdin(session) : lintFiles(session);
}
