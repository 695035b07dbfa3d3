import { lintFlagsOf, type LintFlags } from "../arguments/lint-flags.js";
import type { Arguments } from "../arguments/read-arguments.js";
import { faultsText } from "../lint/faults-text.js";
import { lintFiles } from "../lint/lint-files.js";
import { lintStaged } from "../lint/lint-staged.js";
import { lintStdin } from "../lint/lint-stdin.js";
import { printConfig } from "../lint/print-config.js";
import { openSession, type Means, type SessionFault } from "../lint/session.js";
import { FORMAT_NAMES } from "../reporters/reporters.js";
import { complain } from "../terminal/say.js";

/** `lint-report [files, folders, globs…]` */
export async function lintCommand(args: Arguments, means: Means): Promise<number> {
  const flags = lintFlagsOf(args, FORMAT_NAMES);
  if (!flags.ok) {
    complain(means.world, flags.reason);
    return 2;
  }
  const tell = (fault: SessionFault): void => { tellFault(fault, flags, means); };
  if (flags.watch) return (await import("../watch/watch.js")).watch(flags, means, tell);
  const session = openSession(flags, means);
  if (!session.ok) {
    tell(session);
    return 2;
  }
  if (flags.printConfig) return printConfig(session);
  if (flags.staged) return lintStaged(session);
  return flags.stdin ? lintStdin(session) : (await lintFiles(session)).code;
}

function tellFault({ reasons, faults }: SessionFault, { color }: LintFlags, { world }: Means): void {
  for (const reason of reasons) complain(world, reason);
  if (faults.length > 0) world.err.write(faultsText(faults, world, color));
}
