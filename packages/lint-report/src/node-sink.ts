import { fstatSync, statSync, writeSync } from "node:fs";
import { faultTexts } from "./texts/faults.js";
import { usageTexts } from "./texts/usage.js";
import { systemCodeOf, type Sink } from "./world.js";

/** Descriptors of standard output and standard error. */
const NUMBERS = { stdout: 1, stderr: 2 } as const;

export type StandardName = keyof typeof NUMBERS;

/**
 * Standard output or standard error. A reader that went away (`lint-report | head`) is no fault; any other failure to write is one, and
 * ends with exit code 2. Files and pipes are written to directly: Node's own streams, which terminals need, take longer to load than a
 * draft to be read.
 */
export function standardSink(name: StandardName): Sink {
  return mayBeTerminal(NUMBERS[name]) ? streamSink(name) : directSink(name);
}

function mayBeTerminal(descriptor: number): boolean {
  if (process.platform === "win32") return true;
  try {
    const facts = fstatSync(descriptor);
    return facts.isCharacterDevice() && facts.rdev !== statSync("/dev/null").rdev;
  } catch {
    return true;
  }
}

function streamSink(name: StandardName): Sink {
  const stream = process[name];
  let gone = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    gone = true;
    tellFailure(name, error);
  });
  return {
    isTerminal: stream.isTTY,
    get columns() { return stream.isTTY ? stream.columns : undefined; },
    write: (chunk) => { if (!gone) stream.write(chunk); },
  };
}

function directSink(name: StandardName): Sink {
  let gone = false;
  let stream: Sink | undefined;
  const write = (chunk: string | Uint8Array): void => {
    if (gone) return;
    if (stream !== undefined) {
      stream.write(chunk);
      return;
    }
    const rest = written(NUMBERS[name], typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    if (rest instanceof Error) {
      gone = true;
      tellFailure(name, rest);
    } else if (rest.length > 0) {
      stream = streamSink(name);
      stream.write(rest);
    }
  };
  return { isTerminal: false, columns: undefined, write };
}

/** Writes bytes and returns those that a reader who waits for nobody did not take yet, or what went wrong. */
function written(descriptor: number, bytes: Uint8Array): Uint8Array | Error {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
  } catch (error) {
    const code = systemCodeOf(error);
    if (!(error instanceof Error) || code === undefined) throw error;
    if (code !== "EAGAIN") return error;
  }
  return bytes.subarray(at);
}

function tellFailure(name: StandardName, error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") return;
  process.exitCode = 2;
  if (name === "stdout") process.stderr.write(`${usageTexts.error(faultTexts.cannotWriteOutput(error.code ?? error.message))}\n`);
}
