import { extname } from "node:path";
import { usageTexts } from "../texts/usage.js";
import { choiceOf, type Choice } from "./choices.js";
import { valueOf, type Arguments } from "./read-arguments.js";

/** One result in one format. */
export interface Output {
  readonly format: string;
  /** As typed; `undefined` is standard output. */
  readonly file: string | undefined;
}

const FORMAT_FLAG = "--format";
/** Between a format and its file; a Chinese input method types the wide one. */
const COLON = /[:\uff1a]/u;

/** Formats by the ending of `--output-file`, where no format was typed. */
const BY_ENDING: Readonly<Record<string, string>> = {
  ".html": "html", ".htm": "html", ".md": "markdown", ".markdown": "markdown", ".json": "json", ".sarif": "sarif", ".xml": "junit",
};

/**
 * What is to be written where: `--format html:out.html --format text`, `--format json --output-file out.json`. At most one result goes to
 * standard output.
 */
export function outputsOf(args: Arguments, formats: readonly string[]): Choice<readonly Output[]> {
  const outputFile = valueOf(args, "output-file");
  const typed: Output[] = [];
  for (const value of args.flags.get("format") ?? []) {
    const output = outputOf(value, formats);
    if (!output.ok) return output;
    typed.push(output.value);
  }
  if (typed.length === 0) return { ok: true, value: [{ format: formatByEnding(outputFile, formats), file: outputFile }] };
  const bare = typed.filter(({ file }) => file === undefined);
  if (bare.length > 1) return { ok: false, reason: usageTexts.oneOnScreen(bare.slice(0, 2).map(({ format }) => format)) };
  if (outputFile !== undefined && bare.length === 0) return { ok: false, reason: usageTexts.nothingForOutputFile };
  return { ok: true, value: typed.map(({ format, file }) => ({ format, file: file ?? outputFile })) };
}

function outputOf(value: string, formats: readonly string[]): Choice<Output> {
  const at = COLON.exec(value)?.index ?? value.length;
  const format = choiceOf(FORMAT_FLAG, value.slice(0, at), formats);
  if (!format.ok) return format;
  const file = value.slice(at + 1);
  if (at < value.length && file === "") return { ok: false, reason: usageTexts.fileBehindColon(value) };
  return { ok: true, value: { format: format.value, file: file === "" ? undefined : file } };
}

function formatByEnding(file: string | undefined, formats: readonly string[]): string {
  const format = BY_ENDING[extname(file ?? "").toLowerCase()];
  return format !== undefined && formats.includes(format) ? format : "text";
}
