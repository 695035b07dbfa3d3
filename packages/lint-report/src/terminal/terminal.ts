import type { Sink, World } from "../world.js";
import type { WidthRule } from "./width.js";

/** How to write for the place where the output goes. */
export interface Terminal extends WidthRule {
  readonly color: boolean;
  /** True where a person looks at it. */
  readonly interactive: boolean;
  readonly columns: number;
  /** False on an old Windows console, whose font lacks signs such as ✔. */
  readonly symbols: boolean;
}

/** Colours by what they mean. */
export interface Style {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const DEFAULT_COLUMNS = 80;
const LEAST_COLUMNS = 40;
/** Lines longer than this are hard to read, however wide the window is. */
const MOST_COLUMNS = 120;

/** What is known of a sink; `color` is what the command line says, if it does. */
export function terminalOf(world: World, sink: Sink, color: boolean | undefined): Terminal {
  const modern = world.platform !== "win32" || world.env["WT_SESSION"] !== undefined || world.env["TERM_PROGRAM"] !== undefined;
  const columns = sink.columns ?? (Number(world.env["COLUMNS"]) || DEFAULT_COLUMNS);
  return {
    color: color ?? colorWanted(world, sink),
    interactive: sink.isTerminal,
    columns: Math.min(Math.max(Math.floor(columns), LEAST_COLUMNS), MOST_COLUMNS),
    symbols: modern,
    ambiguousWide: !modern,
  };
}

/** https://no-color.org, then https://force-color.org, then whether anybody looks. */
function colorWanted({ env }: World, sink: Sink): boolean {
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return sink.isTerminal && env["TERM"] !== "dumb";
}

/** Colours, or plain text where there are none. */
export function styleOf({ color }: Pick<Terminal, "color">): Style {
  const code = (open: number, close: number) => (text: string): string => color ? `\u001b[${String(open)}m${text}\u001b[${String(close)}m` : text;
  const FOREGROUND = 39;
  const WEIGHT = 22;
  return {
    error: code(31, FOREGROUND), warning: code(33, FOREGROUND), info: code(36, FOREGROUND), good: code(32, FOREGROUND),
    strong: code(1, WEIGHT), faint: code(2, WEIGHT),
  };
}
