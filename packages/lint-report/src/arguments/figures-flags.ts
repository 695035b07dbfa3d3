import { extname } from "node:path";
import { usageTexts } from "../texts/usage.js";
import { choiceOf } from "./choices.js";
import { lintFlagsOf, type LintFlags } from "./lint-flags.js";
import { valueOf, type ArgumentFault, type Arguments } from "./read-arguments.js";

export const FIGURE_FORMATS = ["table", "csv", "json"] as const;

export type FigureFormat = (typeof FIGURE_FORMATS)[number];

/** What `figures` was asked for. */
export interface FiguresFlags {
  readonly ok: true;
  readonly format: FigureFormat;
  /** `undefined` is standard output. */
  readonly output: string | undefined;
  readonly force: boolean;
  /** What is read, and how, as `lint` would. */
  readonly reading: LintFlags;
}

const DASH = "-";
/** Files of spreadsheet programs that the command cannot write; they open CSV. */
const SHEET_ENDINGS = ["xlsx", "xls", "et", "ods"];

/** Checks what was typed behind `figures`. Without `--format` the ending of the output file decides, else it is a table. */
export function figuresFlagsOf(args: Arguments): FiguresFlags | ArgumentFault {
  const typed = valueOf(args, "output");
  const output = typed === DASH ? undefined : typed;
  const ending = extname(output ?? "").slice(1).toLowerCase();
  if (SHEET_ENDINGS.includes(ending)) return { ok: false, reason: usageTexts.noSheet(ending) };
  const format = choiceOf("--format", valueOf(args, "format") ?? formatByName(ending), FIGURE_FORMATS);
  if (!format.ok) return format;
  const reading = lintFlagsOf({ ...args, flags: new Map([...args.flags].filter(([name]) => name !== "format")) }, ["text"]);
  return reading.ok ? { ok: true, format: format.value, output, force: args.flags.has("force"), reading } : reading;
}

function formatByName(ending: string): FigureFormat {
  return FIGURE_FORMATS.find((format) => format === ending) ?? "table";
}
