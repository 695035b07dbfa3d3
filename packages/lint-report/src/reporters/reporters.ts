import type { ReporterFactory } from "./reporter.js";
import { textReporter } from "./text.js";

/** An output format. */
export interface Format {
  /** Loaded when it is asked for: a check in the terminal does not wait for the page's code. */
  readonly load: () => Promise<ReporterFactory>;
  /** True where it shows coverage and figures as well. */
  readonly inspects: boolean;
}

function plain(load: Format["load"]): Format {
  return { load, inspects: false };
}

/** Output formats by the name that `--format` takes. */
export const FORMATS = {
  text: plain(() => Promise.resolve(textReporter)),
  json: plain(async () => (await import("./json.js")).jsonReporter),
  html: { load: async () => (await import("./html/html.js")).htmlReporter, inspects: true },
  markdown: { load: async () => (await import("./markdown.js")).markdownReporter, inspects: true },
  sarif: plain(async () => (await import("./sarif/sarif.js")).sarifReporter),
  junit: plain(async () => (await import("./junit.js")).junitReporter),
  github: plain(async () => (await import("./github.js")).githubReporter),
  gitlab: plain(async () => (await import("./gitlab.js")).gitlabReporter),
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** The names, in the order in which they are told. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS);

/** A format by a name that was checked already. */
export function formatNamed(name: string): Format {
  const formats: Readonly<Record<string, Format>> = FORMATS;
  const format = formats[name];
  if (format === undefined) throw new Error(`Cannot find the format ${name}, expected one of ${FORMAT_NAMES.join(", ")}`);
  return format;
}
