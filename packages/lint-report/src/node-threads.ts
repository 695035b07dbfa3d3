import { availableParallelism } from "node:os";
import type { MessagePort, Worker } from "node:worker_threads";
import type { LintFlags } from "./arguments/lint-flags.js";
import type { Candidate } from "./discovery/find-drafts.js";
import type { Engine } from "./engine.js";
import type { Judged } from "./lint/judge.js";
import { laneOf } from "./lint/lanes.js";
import { BOOT } from "./start/role.js";
import type { Thread, Threads, World } from "./world.js";

/** In the built program the path of its one file; an address where the sources run as they are. */
const FILE: string = import.meta.url;

/** What a thread is given. */
export interface Role {
  readonly port: MessagePort;
  readonly flags: LintFlags;
}

/** What a thread answers. */
type Answer = { readonly judged: readonly Judged[] } | { readonly failure: string };

/** `undefined` in sources that are not built, and in an executable that holds Node itself: there is no file that another thread could run. */
export function nodeThreads(): Threads | undefined {
  if (FILE.startsWith("file:") || FILE === process.execPath) return undefined;
  return { get available() { return availableParallelism(); }, start: startThread };
}

/** Begins at once; whoever asks meanwhile waits. A thread that crashed answers all that comes with its error. */
function startThread(flags: LintFlags): Thread {
  const starting = import("node:worker_threads").then(({ Worker }) => answering(new Worker(BOOT, { eval: true, workerData: { flags, file: FILE } })));
  // The failure is for those who ask.
  starting.catch(() => undefined);
  return {
    lint: async (candidates) => (await starting).ask(candidates),
    end: () => { void starting.then(({ worker }) => worker.terminate()); },
  };
}

interface Answering {
  readonly worker: Worker;
  readonly ask: (candidates: readonly Candidate[]) => Promise<readonly Judged[]>;
}

function answering(worker: Worker): Answering {
  let ended: Error | undefined;
  let waiting: { readonly resolve: (judged: readonly Judged[]) => void; readonly reject: (error: Error) => void } | undefined;
  const fail = (error: Error): void => {
    ended ??= error;
    waiting?.reject(ended);
  };
  worker.on("message", (answer: Answer) => {
    if ("failure" in answer) fail(new Error(answer.failure));
    else waiting?.resolve(answer.judged);
  });
  worker.on("error", fail);
  worker.on("exit", (code) => { fail(new Error(`Cannot go on without a thread, expected it to answer: it ended with code ${String(code)}`)); });
  return {
    worker,
    ask: (candidates) => new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      if (ended === undefined) worker.postMessage(candidates);
      else reject(ended);
    }),
  };
}

/** Answers until the thread is ended. */
export function serve({ port, flags }: Role, world: World, engine: Engine): void {
  const lane = laneOf(flags, { world, engine });
  const answered = async (candidates: readonly Candidate[]): Promise<Answer> => {
    try {
      return { judged: await (await lane)(candidates) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  };
  // The failure is for those who ask.
  lane.catch(() => undefined);
  port.on("message", (candidates: readonly Candidate[]) => { void answered(candidates).then((answer) => { port.postMessage(answer); }); });
}
