import { dirname, resolve } from "node:path";
import { shownPath } from "../discovery/shown-path.js";
import { draftFrom } from "../drafts/read-draft.js";
import type { FileResult } from "../reporters/reporter.js";
import { complain, say } from "../terminal/say.js";
import { usageTexts } from "../texts/usage.js";
import { faultsText } from "./faults-text.js";
import { failure, lintText, type Linted } from "./lint-text.js";
import { readOthers } from "./other-reports.js";
import { openNarrowing } from "./narrowing.js";
import { outputClash } from "./output-clash.js";
import { openReport } from "./report-writer.js";
import { sizeLimit, type Session } from "./session.js";

const STDIN = "<stdin>";

/**
 * Lints the draft on standard input. With `--fix` the fixed draft goes to standard output, in the encoding it came in, and the report to
 * standard error; where the draft could not be linted nothing goes to standard output.
 */
export async function lintStdin(session: Session): Promise<number> {
  const { world, flags } = session;
  const name = flags.stdinFilename === undefined ? undefined : resolve(world.cwd, flags.stdinFilename);
  const reading = session.configs.of(name === undefined ? world.cwd : dirname(name));
  if (!reading.ok) {
    world.err.write(faultsText(reading.faults, world, flags.color));
    return 2;
  }
  const narrowing = await openNarrowing(session);
  if (typeof narrowing === "string") return failed(narrowing, session);
  const others = await readOthers(session);
  if (others === undefined) return 2;
  if (world.input.isTerminal) say(world.err, usageTexts.waiting(world.platform));
  const limit = sizeLimit(reading.config);
  const bytes = await world.input.read(limit);
  const draft = draftFrom(bytes, { encoding: flags.encoding, limit }, session.engine);
  const path = name === undefined ? STDIN : shownPath(name, world);
  const linted: Linted = draft.ok ? lintText({ path, draft, config: reading.config, session, against: others.comparisonFor(name) }) : { result: failure(path, draft.reason), fixed: undefined };
  if (flags.fix === "write" && linted.result.error === null) world.out.write(linted.fixed ?? bytes);
  const code = await reported(name === undefined ? linted.result : narrowing.of(linted.result, name), session);
  return Math.max(code, others.failed ? 2 : 0);
}

async function reported(result: FileResult, session: Session): Promise<number> {
  const clash = outputClash([], session);
  if (clash !== undefined) return failed(clash, session);
  const report = await openReport(session, session.flags.fix === "write" ? session.world.err : session.world.out);
  if (typeof report === "string") return failed(report, session);
  try {
    report.add(result);
    return report.end().code;
  } catch (error) {
    report.discard();
    throw error;
  }
}

function failed(reason: string, { world }: Session): number {
  complain(world, reason);
  return 2;
}
