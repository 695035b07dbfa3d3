import { resolve } from "node:path";
import { figuresFlagsOf, type FigureFormat, type FiguresFlags } from "../arguments/figures-flags.js";
import type { Arguments } from "../arguments/read-arguments.js";
import { shownPath } from "../discovery/shown-path.js";
import { writeNewFile } from "../drafts/replace-file.js";
import { csvReporter } from "../figures/csv.js";
import { figuresJsonReporter } from "../figures/json.js";
import { readFigures, readStdinFigures, type FiguresRead } from "../figures/read-figures.js";
import { summaryOf, type FiguresContext, type FiguresReporter } from "../figures/reporter.js";
import { tableReporter } from "../figures/table.js";
import { openSession, type Means, type Session } from "../lint/session.js";
import { cleanLine } from "../terminal/clean.js";
import { quoted } from "../terminal/quoted.js";
import { complain, say } from "../terminal/say.js";
import { styleOf, terminalOf } from "../terminal/terminal.js";
import { faultTexts } from "../texts/faults.js";
import { figuresTexts } from "../texts/figures.js";
import { usageTexts } from "../texts/usage.js";
import { factsOrCode, realPathOf, type Sink } from "../world.js";

const REPORTERS: Readonly<Record<FigureFormat, (context: FiguresContext) => FiguresReporter>> = {
  table: tableReporter, csv: csvReporter, json: figuresJsonReporter,
};
const DASH = "-";

/** `lint-report figures [files, folders, globs…]`: 0 also where figures do not hold; 2 where a file could not be read. */
export async function figuresCommand(args: Arguments, means: Means): Promise<number> {
  const flags = figuresFlagsOf(args);
  if (!flags.ok) return failed([flags.reason], means);
  const session = openSession(flags.reading, means);
  if (!session.ok) return failed(session.reasons, means);
  const read = flags.reading.stdin ? await readStdinFigures(session) : await readFigures(session);
  const fault = written(read, flags, session);
  if (fault !== undefined) return failed([fault], means);
  if (read.missing !== "") say(means.world.err, read.missing);
  return read.missing !== "" || read.files.some(({ error }) => error !== null) ? 2 : 0;
}

function failed(reasons: readonly string[], { world }: Means): number {
  for (const reason of reasons) complain(world, reason);
  return 2;
}

/** Writes the result where it belongs; a sentence where that failed. */
function written(read: FiguresRead, flags: FiguresFlags, session: Session): string | undefined {
  const { world } = session;
  const { output, force, format } = flags;
  if (output === undefined) {
    for (const chunk of chunksOf(read, flags, { session, sink: world.out })) if (chunk !== "") world.out.write(chunk);
  } else {
    const clash = outputFault(output, read, session);
    if (clash !== undefined) return clash;
    const path = resolve(world.cwd, output);
    const text = [...chunksOf(read, flags, { session, sink: { write: () => undefined, isTerminal: false, columns: undefined } })].join("");
    const fault = writeNewFile(path, new TextEncoder().encode(text), { files: world.files, force, shown: shownPath(path, world) });
    if (fault !== undefined) return fault;
    const { all, counts } = summaryOf(read.files);
    say(world.err, `${figuresTexts.written(output)}\n${figuresTexts.counts({ all, ...counts })}`);
  }
  // A table tells of them itself, JSON in its own field.
  if (format === "csv" || (output !== undefined && format === "table")) for (const { path, error } of read.files) if (error !== null) complain(world, usageTexts.failed(path, error));
  return undefined;
}

interface Place {
  readonly session: Session;
  readonly sink: Sink;
}

function* chunksOf({ files }: FiguresRead, { format, reading }: FiguresFlags, { session: { world }, sink }: Place): Iterable<string> {
  const terminal = terminalOf(world, sink, reading.color);
  const operands = reading.stdin ? [DASH] : reading.operands.map((operand) => quoted(cleanLine(operand)));
  const command = (name: string, more: string): string => ["lint-report", name, ...operands, more].filter((part) => part !== "").join(" ");
  const reporter = REPORTERS[format]({ terminal, style: styleOf(terminal), command });
  yield reporter.start();
  for (const file of files) yield reporter.file(file);
  yield reporter.end(summaryOf(files));
}

/** A result must not take the place of a draft or of a folder. */
function outputFault(output: string, { paths }: FiguresRead, { world }: Session): string | undefined {
  const path = resolve(world.cwd, output);
  const facts = factsOrCode(world.files, path);
  if (typeof facts !== "string" && facts.kind === "folder") return faultTexts.cannotWrite(output, "EISDIR");
  const real = realPathOf(path, world.files);
  const isDraft = real !== undefined && paths.some((each) => realPathOf(each, world.files) === real);
  return isDraft ? figuresTexts.outputIsDraft(output) : undefined;
}
