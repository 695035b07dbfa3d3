import { nodeFiles } from "./node-files.js";
import { nodeGit } from "./node-git.js";
import { readSoFar } from "./node-optimizer.js";
import { standardSink } from "./node-sink.js";
import { nodeThreads } from "./node-threads.js";
import { realPathOf, type Input, type Program, type World } from "./world.js";

/** The process that runs, as a world. */
export function nodeWorld(): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
    now: () => new Date(),
    out: standardSink("stdout"),
    err: standardSink("stderr"),
    input: nodeInput(),
    files: nodeFiles,
    git: nodeGit,
    program: programOf(process.argv[1] ?? ""),
    pause: nodePause(),
    threads: nodeThreads(),
  };
}

/**
 * The link that a package manager puts on the PATH is followed: what is written down shall name the file itself. In a single executable the file that
 * runs is Node and command at once.
 */
function programOf(script: string): Program {
  // Asked for when it is needed: most commands write no hook.
  const isExecutable = (): boolean => process.getBuiltinModule("node:sea").isSea();
  return {
    get node() { return isExecutable() ? undefined : process.execPath; },
    get script() { return isExecutable() ? process.execPath : realPathOf(script, nodeFiles) ?? script; },
  };
}

const INTERRUPTIONS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** From the first pause on, Ctrl-C ends the pause and not the process, so that the command can end as it should. */
function nodePause(): World["pause"] {
  let interrupted = false;
  let wake: () => void = () => undefined;
  let listening = false;
  const interrupt = (): void => {
    interrupted = true;
    wake();
  };
  return async (milliseconds) => {
    if (!listening) for (const signal of INTERRUPTIONS) process.on(signal, interrupt);
    listening = true;
    if (interrupted) return true;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    return interrupted;
  };
}

function nodeInput(): Input {
  return {
    get isTerminal() { return process.stdin.isTTY; },
    async read(limit) {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of process.stdin as AsyncIterable<Uint8Array>) {
        parts.push(part);
        size += part.length;
        if (size > limit) break;
      }
      return readSoFar(Buffer.concat(parts));
    },
  };
}
