import type { LintFlags } from "../arguments/lint-flags.js";
import { lintFiles, type Memory, type Round } from "../lint/lint-files.js";
import { openSession, type Means, type Session, type SessionFault } from "../lint/session.js";
import { say } from "../terminal/say.js";
import { watchTexts } from "../texts/watch.js";
import { changedPaths, isSame, lostDraft, snapshotOf, type Snapshot } from "./snapshot.js";

/** Milliseconds between two looks; more where a look takes long, so that watching costs at most a twentieth of one processor. */
const EVERY = 300;
const COST_SHARE = 20;
/** How long nothing must have changed: a file that is being written is not read. */
const QUIET = 100;
/** How long a draft may be gone before it counts as gone. */
const GRACE = 1000;

const CLEAR_SCREEN = "\u001b[2J\u001b[H";

/**
 * Lints again whenever a draft or a setting changes, until the person at the keyboard ends it; what did not change is not linted again, but
 * counted. The exit code is that of the last round.
 */
export async function watch(flags: LintFlags, means: Means, tellFault: (fault: SessionFault) => void): Promise<number> {
  const memory: Memory = new Map();
  const first = openSession(flags, means);
  if (!first.ok) {
    tellFault(first);
    return 2;
  }
  let session = first;
  let last: Round | undefined;
  for (let count = 1; ; count++) {
    const before = await snapshotOf(session);
    clearScreen(means);
    const reopened = count === 1 ? first : openSession(flags, means);
    if (reopened.ok) session = reopened;
    else tellFault(reopened);
    const round: Round = reopened.ok ? await lintFiles(session, memory) : { code: 2, summary: undefined };
    say(means.world.err, [...comparison(last, round), watchTexts.waiting(count, means.world.now())].join("\n"));
    last = round;
    const after = await nextChange(before, session);
    if (after === undefined) return round.code;
    forget(memory, before, after);
  }
}

function clearScreen({ world }: Means): void {
  if (world.out.isTerminal && world.env["TERM"] !== "dumb") world.out.write(CLEAR_SCREEN);
}

function comparison(last: Round | undefined, { summary }: Round): readonly string[] {
  if (last?.summary === undefined || summary === undefined) return [];
  return [watchTexts.compared(last.summary.counts, summary.counts)];
}

/** Settings speak for all drafts. */
function forget(memory: Memory, before: Snapshot, after: Snapshot): void {
  if (changedPaths(before.settings, after.settings).length > 0) memory.clear();
  for (const path of changedPaths(before.drafts, after.drafts)) memory.delete(path);
}

/** Waits until something changed and is at rest again; `undefined` where watching is over. */
async function nextChange(before: Snapshot, session: Session): Promise<Snapshot | undefined> {
  const { world } = session;
  for (let wait = EVERY; ;) {
    if (await world.pause(wait)) return undefined;
    const start = world.now().getTime();
    const now = await snapshotOf(session);
    wait = Math.max(EVERY, (world.now().getTime() - start) * COST_SHARE);
    if (isSame(before, now)) continue;
    const settled = await atRest(before, now, session);
    if (settled === undefined) return undefined;
    if (!isSame(before, settled)) return settled;
  }
}

async function atRest(before: Snapshot, now: Snapshot, session: Session): Promise<Snapshot | undefined> {
  let last = now;
  for (let waited = 0; ;) {
    if (await session.world.pause(QUIET)) return undefined;
    const next = await snapshotOf(session);
    waited = isSame(last, next) ? waited + QUIET : 0;
    last = next;
    if (waited >= (lostDraft(before, next) ? GRACE : QUIET)) return next;
  }
}
