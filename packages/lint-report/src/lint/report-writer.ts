import { resolve } from "node:path";
import { cleanLine } from "../terminal/clean.js";
import { quoted } from "../terminal/quoted.js";
import { say } from "../terminal/say.js";
import { styleOf, terminalOf } from "../terminal/terminal.js";
import { diffReporter } from "../reporters/diff.js";
import type { FileResult, ReporterContext } from "../reporters/reporter.js";
import { reporters } from "../reporters/reporters.js";
import { faultTexts } from "../texts/faults.js";
import { reportTexts } from "../texts/report.js";
import { usageTexts } from "../texts/usage.js";
import { systemCodeOf, type Sink } from "../world.js";
import type { Session } from "./session.js";
import { exitCodeOf, newTally } from "./tally.js";

/** Takes results one by one and writes them where they belong. */
export interface ReportWriter {
  readonly add: (result: FileResult) => void;
  /** Writes the end and returns the exit code. */
  readonly end: () => number;
}

/** A writer to `--output-file`, else to `sink`; a sentence where the file cannot be opened. */
export function openReport(session: Session, sink: Sink): ReportWriter | string {
  const { flags, world } = session;
  if (flags.outputFile === undefined) return reportWriter(session, sink);
  try {
    const file = world.files.open(resolve(world.cwd, flags.outputFile));
    const writer = reportWriter(session, file);
    return { add: writer.add, end: () => closed(writer, file, session) };
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined) throw error;
    return faultTexts.cannotWrite(flags.outputFile, code);
  }
}

function closed(writer: ReportWriter, file: { readonly close: () => void }, { flags, world }: Session): number {
  const code = writer.end();
  file.close();
  if (!flags.quiet) say(world.err, reportTexts.written(flags.outputFile ?? ""));
  return code;
}

function reportWriter(session: Session, sink: Sink): ReportWriter {
  const { flags } = session;
  const told: string[] = [];
  const context = contextOf(session, sink, told);
  const reporter = flags.fix === "show" ? diffReporter(context) : (reporters[flags.format] ?? missing)(context);
  const tally = newTally();
  write(sink, reporter.start());
  return {
    add: (result) => {
      tally.add(result);
      if (result.messages.length > 0) told.push(result.path);
      const shown = flags.quiet ? { ...result, messages: result.messages.filter(({ severity }) => severity === "error") } : result;
      write(sink, reporter.file(shown));
      if (flags.fix === "show" && result.error !== null) say(session.world.err, usageTexts.failed(result.path, result.error));
    },
    end: () => {
      const summary = tally.summary();
      write(sink, reporter.end(summary));
      if (flags.fix === "show") say(session.world.err, summary.fixed > 0 ? reportTexts.wouldFix(summary.fixed, context.command("--fix")) : reportTexts.wouldFixNothing);
      return exitCodeOf(summary, flags.maxWarnings);
    },
  };
}

function listed(paths: readonly string[]): string {
  return paths.map((path) => quoted(cleanLine(path))).join(" ");
}

function missing(): never {
  throw new Error("Cannot find the reporter, expected one of the registry");
}

function write(sink: Sink, text: string): void {
  if (text !== "") sink.write(text);
}

/** `told` takes up the drafts with findings as they come. */
function contextOf({ flags, world, engine }: Session, sink: Sink, told: readonly string[]): ReporterContext {
  const terminal = terminalOf(world, sink, flags.color);
  // A hook's list of names holds other files as well, and of staged ones it is the file in the work tree that is mended.
  const operands = (): string => flags.stdin ? "--stdin" : listed(flags.staged || flags.reportsOnly ? told : flags.operands);
  return {
    terminal, style: styleOf(terminal), verbose: flags.verbose, quiet: flags.quiet, levels: engine.standard.levels, maxWarnings: flags.maxWarnings,
    command: (flag) => ["lint-report", flag, operands()].filter((part) => part !== "").join(" "),
  };
}
