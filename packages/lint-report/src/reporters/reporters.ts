import { jsonReporter } from "./json.js";
import type { ReporterFactory } from "./reporter.js";
import { textReporter } from "./text.js";

/** Output formats by the name that `--format` takes. */
export const reporters: Readonly<Record<string, ReporterFactory>> = {
  text: textReporter,
  json: jsonReporter,
};
