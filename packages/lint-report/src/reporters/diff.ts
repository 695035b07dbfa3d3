import { cleanLine } from "../terminal/clean.js";
import type { Reporter, ReporterContext } from "./reporter.js";

/** What `--fix-dry-run` prints: for other programs byte for byte what they could apply, in a terminal in colours and without control characters. */
export function diffReporter({ terminal, style }: ReporterContext): Reporter {
  const colored = (line: string): string => {
    if (line.startsWith("+")) return style.good(line);
    return line.startsWith("-") ? style.error(line) : line.startsWith("@@") ? style.faint(line) : line;
  };
  const readable = (diff: string): string => diff.split("\n").map((line) => colored(cleanLine(line))).join("\n");
  return {
    start: () => "",
    file: ({ diff }) => (terminal.interactive ? readable(diff) : diff),
    end: () => "",
  };
}
