import { cleanLine } from "../terminal/clean.js";
import { shortened } from "../terminal/columns.js";
import { terminalOf } from "../terminal/terminal.js";
import { reportTexts } from "../texts/report.js";
import type { Session } from "./session.js";

/** A line that tells how far it is, on a terminal only. */
export interface Progress {
  readonly show: (done: number, path: string) => void;
  /** Takes the line away, so that something else can be written in its place. */
  readonly clear: () => void;
}

const SILENT: Progress = { show: () => undefined, clear: () => undefined };
/** What is done sooner needs no line, and more than some lines a second nobody reads. */
const FIRST_AFTER = 300;
const EVERY = 100;
const WHOLE_LINE = "\r\u001b[2K";

/** Progress over so many files; nothing in a pipe, with `--quiet`, or where there is one file. */
export function progressOf(all: number, { world, flags }: Session): Progress {
  if (!world.err.isTerminal || flags.quiet || all < 2 || world.env["TERM"] === "dumb") return SILENT;
  const terminal = terminalOf(world, world.err, false);
  const start = world.now().getTime();
  let last = start + FIRST_AFTER - EVERY;
  let shown = false;
  return {
    show: (done, path) => {
      const now = world.now().getTime();
      if (now - last < EVERY) return;
      last = now;
      shown = true;
      world.err.write(WHOLE_LINE + shortened(reportTexts.progress(done, all, cleanLine(path)), terminal.columns - 1, terminal));
    },
    clear: () => {
      if (shown) world.err.write(WHOLE_LINE);
      shown = false;
    },
  };
}
