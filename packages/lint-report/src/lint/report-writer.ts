import { resolve } from "node:path";
import type { Output } from "../arguments/outputs.js";
import { openWhole, type WholeFile } from "../drafts/whole-file.js";
import { cleanLine } from "../terminal/clean.js";
import { quoted } from "../terminal/quoted.js";
import { say } from "../terminal/say.js";
import { styleOf, terminalOf } from "../terminal/terminal.js";
import { diffReporter } from "../reporters/diff.js";
import type { FileResult, Reporter, ReporterContext, Summary } from "../reporters/reporter.js";
import { formatNamed } from "../reporters/reporters.js";
import { narrowed, verdict } from "../reporters/summary.js";
import { reportTexts } from "../texts/report.js";
import { usageTexts } from "../texts/usage.js";
import type { Sink } from "../world.js";
import type { Session } from "./session.js";
import { exitCodeOf, newTally } from "./tally.js";

/** Takes results one by one and writes them where they belong. */
export interface ReportWriter {
  /** `fresh`: false for results that stand on the screen already and are only counted there. */
  readonly add: (result: FileResult, fresh?: boolean) => void;
  /** Writes the end. */
  readonly end: () => { readonly code: number; readonly summary: Summary };
  /** Leaves no half of a file behind. */
  readonly discard: () => void;
}

/** One result that is being written. */
interface Channel {
  readonly output: Output;
  readonly reporter: Reporter;
  readonly sink: Sink;
  /** `undefined` for standard output. */
  readonly file: WholeFile | undefined;
}

interface Writing {
  readonly session: Session;
  /** The drafts with findings, as they come. */
  readonly told: string[];
}

/** Opens all results that were asked for, the one without a file on `screen`; a sentence where one of them cannot be written. */
export async function openReport(session: Session, screen: Sink): Promise<ReportWriter | string> {
  const { outputs, fix } = session.flags;
  const writing: Writing = { session, told: [] };
  const page = outputs.find(({ format, file }) => file === undefined && format === "html");
  if (page !== undefined && screen.isTerminal) return usageTexts.pageOnScreen(contextOf(writing, screen).command(`--format html:${usageTexts.pageName}`));
  const channels: Channel[] = [];
  for (const output of outputs) {
    const factory = fix === "show" ? diffReporter : await formatNamed(output.format).load();
    const file = output.file === undefined ? undefined : openWhole(resolve(session.world.cwd, output.file), output.file, session.world.files);
    if (typeof file === "string") {
      for (const channel of channels) channel.file?.discard();
      return file;
    }
    const sink = file ?? screen;
    channels.push({ output, file, sink, reporter: factory(contextOf(writing, sink)) });
  }
  for (const { sink, reporter } of channels) write(sink, reporter.start());
  return writerTo(channels, writing);
}

function writerTo(channels: readonly Channel[], writing: Writing): ReportWriter {
  const { session: { flags, world }, told } = writing;
  const tally = newTally();
  return {
    add: (result, fresh = true) => {
      tally.add(result);
      if (result.messages.length > 0) told.push(result.path);
      const shown = flags.quiet ? { ...result, messages: result.messages.filter(({ severity }) => severity === "error") } : result;
      for (const { sink, reporter, file } of channels) if (fresh || file !== undefined) write(sink, reporter.file(shown));
      if (flags.fix === "show" && result.error !== null) say(world.err, usageTexts.failed(result.path, result.error));
    },
    end: () => {
      const summary = tally.summary();
      for (const { sink, reporter } of channels) write(sink, reporter.end(summary));
      for (const { file } of channels) file?.keep();
      tell(summary, channels, writing);
      return { code: exitCodeOf(summary, flags.maxWarnings), summary };
    },
    discard: () => { for (const { file } of channels) file?.discard(); },
  };
}

function listed(paths: readonly string[]): string {
  return paths.map((path) => quoted(cleanLine(path))).join(" ");
}

/** What standard error tells of results that nobody sees on the screen. */
function tell(summary: Summary, channels: readonly Channel[], writing: Writing): void {
  const { flags, world } = writing.session;
  const context = contextOf(writing, world.err);
  if (flags.fix === "show") say(world.err, summary.fixed > 0 ? reportTexts.wouldFix(summary.fixed, context.command("--fix")) : reportTexts.wouldFixNothing);
  if (flags.quiet) return;
  const onScreen = channels.find(({ file }) => file === undefined)?.output.format;
  const plain = { ...context, style: styleOf({ color: false }) };
  if (onScreen === undefined) for (const line of verdict(summary, plain)) say(world.err, line);
  if (onScreen !== "text") for (const line of narrowed(summary, plain)) say(world.err, line);
  for (const { output } of channels) if (output.file !== undefined) say(world.err, reportTexts.written(output.file));
}

function write(sink: Sink, text: string): void {
  if (text !== "") sink.write(text);
}

function contextOf({ session: { flags, world, engine }, told }: Writing, sink: Sink): ReporterContext {
  const terminal = terminalOf(world, sink, flags.color);
  // A hook's list of names holds other files as well, and of staged ones it is the file in the work tree that is mended.
  const operands = (): string => flags.stdin ? "--stdin" : listed(flags.staged || flags.reportsOnly ? told : flags.operands);
  const { verbose, quiet, maxWarnings, since, watch: watching } = flags;
  const baseline = flags.baseline === undefined ? undefined : cleanLine(flags.baseline);
  return {
    terminal, style: styleOf(terminal), verbose, quiet, maxWarnings, baseline, since, watching, engine, levels: engine.standard.levels, now: world.now(),
    command: (flag) => ["lint-report", flag, operands()].filter((part) => part !== "").join(" "),
  };
}
