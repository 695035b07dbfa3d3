import type { Candidate } from "../discovery/find-drafts.js";
import type { Lane } from "../threads/shared-out.js";
import { judge, type Judged } from "./judge.js";
import { readOthers, type OthersRead } from "./other-reports.js";
import { openSession, type Means, type Session } from "./session.js";
import type { LintFlags } from "../arguments/lint-flags.js";

/** So many drafts keep a thread busy for longer than it takes to start. */
const WORTH_A_THREAD = 24;

/** Threads for so many drafts: as many as were asked for, else as there are processors, as far as they are worth it. */
export function threadsFor(count: number, { flags, world }: Session): number {
  if (world.threads === undefined || flags.staged) return 1;
  const most = flags.threads ?? Math.min(world.threads.available, Math.floor(count / WORTH_A_THREAD));
  return Math.max(1, Math.min(most, count));
}

/** This thread as a lane. Between two drafts others have their turn. */
export function ownLane(session: Session, others: OthersRead): Lane<Candidate, Judged> {
  return async (candidates) => {
    const judged: Judged[] = [];
    for (const candidate of candidates) {
      judged.push(judge(candidate, session, others));
      await new Promise((resolve) => { setImmediate(resolve); });
    }
    return judged;
  };
}

/** What another thread does: it opens a session by the same flags, silently, and lints what it is asked to. */
export async function laneOf(flags: LintFlags, { world, engine }: Means): Promise<Lane<Candidate, Judged>> {
  const silent = { ...world.err, write: () => undefined };
  const session = openSession(flags, { world: { ...world, err: silent }, engine });
  if (!session.ok) throw new Error(`Cannot lint in another thread, expected the settings to stay as they were: ${session.reasons.join(" ")}`);
  const others = await readOthers(session);
  if (others === undefined) throw new Error("Cannot lint in another thread, expected the other reports to stay as they were");
  return (candidates) => Promise.resolve(candidates.map((candidate) => judge(candidate, session, others)));
}
