import { resolve } from "node:path";
import { encodingOf } from "../arguments/choices.js";
import { valueOf, type Arguments } from "../arguments/read-arguments.js";
import { shownPath } from "../discovery/shown-path.js";
import { DEFAULT_LIMIT, draftFrom, readDraft, type DraftReading, type ReadOptions } from "../drafts/read-draft.js";
import { writeNewFile } from "../drafts/replace-file.js";
import type { Imported } from "../engine.js";
import type { Means } from "../lint/session.js";
import { cleanLine } from "../terminal/clean.js";
import { quoted } from "../terminal/quoted.js";
import { complain, say } from "../terminal/say.js";
import { importTexts } from "../texts/commands.js";
import { faultTexts } from "../texts/faults.js";
import { usageTexts } from "../texts/usage.js";
import { factsOrCode, realPathOf } from "../world.js";

const DASH = "-";
/** Headings of Markdown; a text with as many is a draft already, for instance one that a chat wrote. */
const HEADINGS = /^#{1,6}[ \t]\S/gmu;
const DRAFT = 2;
/** Guesses that are listed; the draft marks all of them. */
const MOST_GUESSES = 10;

/** `lint-report import <file|->` */
export async function importCommand(args: Arguments, means: Means): Promise<number> {
  const { world, engine } = means;
  const [input, ...more] = args.operands;
  const encoding = encodingOf(args);
  if (!encoding.ok) return failed(encoding.reason, means);
  if (input === undefined) return failed(usageTexts.importWhat, means);
  if (more.length > 0) return failed(usageTexts.oneOperand("import"), means);
  const reading = await read(input, { encoding: encoding.value, limit: DEFAULT_LIMIT }, means);
  if (!reading.ok) return failed(input === DASH ? reading.reason : usageTexts.failed(input, reading.reason), means);
  const { text } = reading.decoded;
  if (text.trim() === "") return failed(usageTexts.failed(input, importTexts.empty), means);
  const marked = text.match(HEADINGS)?.length ?? 0;
  if (marked >= DRAFT) return failed(usageTexts.failed(input, importTexts.isDraft(marked)), means);
  const imported = engine.importText(text);
  const shown = { ...imported, stripped: imported.stripped.map((line) => ({ ...line, text: engine.maskText(line.text) })), guesses: imported.guesses.map((guess) => ({ ...guess, what: engine.maskText(guess.what) })) };
  const fault = write(imported, { args, input, means });
  if (fault !== undefined) return failed(fault, means);
  say(world.err, summaryOf(shown, args, input).join("\n"));
  return 0;
}

function failed(reason: string, { world }: Means): number {
  complain(world, reason);
  return 2;
}

async function read(input: string, options: ReadOptions, { world, engine }: Means): Promise<DraftReading> {
  if (input !== DASH) return readDraft(resolve(world.cwd, input), options, { files: world.files, engine });
  if (world.input.isTerminal) say(world.err, usageTexts.waiting(world.platform));
  return draftFrom(await world.input.read(options.limit), options, engine);
}

interface Writing {
  readonly args: Arguments;
  readonly input: string;
  readonly means: Means;
}

/** Writes the draft; a sentence where that failed. */
function write({ markdown }: Imported, { args, input, means: { world } }: Writing): string | undefined {
  const output = valueOf(args, "output") ?? DASH;
  if (output === DASH) {
    world.out.write(markdown);
    return undefined;
  }
  const path = resolve(world.cwd, output);
  const facts = factsOrCode(world.files, path);
  if (typeof facts !== "string" && facts.kind === "folder") return faultTexts.cannotWrite(output, "EISDIR");
  const real = realPathOf(path, world.files);
  if (input !== DASH && real !== undefined && real === realPathOf(resolve(world.cwd, input), world.files)) return importTexts.same;
  return writeNewFile(path, new TextEncoder().encode(markdown), { files: world.files, force: args.flags.has("force"), shown: shownPath(path, world) });
}

/** What was done, for standard error: the draft itself may be on standard output. */
function summaryOf(imported: Imported, args: Arguments, input: string): readonly string[] {
  const output = valueOf(args, "output") ?? DASH;
  const { guesses, lifted } = imported;
  return [
    ...(output === DASH ? [] : [importTexts.written(output)]),
    ...strippedLines(imported, args.flags.has("verbose")),
    ...(lifted.length > 0 ? [importTexts.lifted(lifted.length)] : []),
    ...(guesses.length > 0 ? [importTexts.guesses(guesses.length)] : []),
    ...guesses.slice(0, MOST_GUESSES).map(({ line, what }) => importTexts.guess(line, cleanLine(what))),
    ...(guesses.length > MOST_GUESSES ? [importTexts.more(guesses.length - MOST_GUESSES)] : []),
    output === DASH ? importTexts.save(input === DASH ? DASH : quoted(input)) : importTexts.next(`lint-report ${quoted(output)}`),
  ];
}

function strippedLines({ stripped }: Imported, verbose: boolean): readonly string[] {
  if (stripped.length === 0) return [importTexts.nothingStripped];
  const reasons = [...new Set(stripped.map(({ reason }) => reason))];
  const groups = reasons.flatMap((reason) => {
    const lines = stripped.filter((each) => each.reason === reason);
    const details = verbose ? lines.map(({ line, text }) => importTexts.stripped(line, cleanLine(text))) : [];
    return [importTexts.reason(reason, lines.length), ...details];
  });
  return [importTexts.kept(stripped.length), ...groups, ...(verbose ? [] : [importTexts.details])];
}
