import { shownPath } from "../discovery/shown-path.js";
import type { FileFault } from "../config/types.js";
import { cleanLine } from "../terminal/clean.js";
import { codeFrame } from "../terminal/code-frame.js";
import { styleOf, terminalOf } from "../terminal/terminal.js";
import { configTexts } from "../texts/config.js";
import { usageTexts } from "../texts/usage.js";
import type { World } from "../world.js";

/** Faults as bare lines: file, line, column, what is wrong. */
export function faultLines(faults: readonly FileFault[], world: World): string {
  return faults.map(({ file, line, column, reason }) => `${shownPath(file, world)}:${String(line)}:${String(column)}  ${reason}`).join("\n");
}

/** Faults of configuration files and templates, all of them, each with its line. */
export function faultsText(faults: readonly FileFault[], world: World, color: boolean | undefined): string {
  const terminal = terminalOf(world, world.err, color);
  const style = styleOf(terminal);
  const blocks = faults.map(({ file, line, column, reason, text }) => {
    const place = style.strong(`${cleanLine(shownPath(file, world))}:${String(line)}:${String(column)}`);
    const head = `${place}  ${cleanLine(reason)}`;
    return text === undefined ? head : [head, ...codeFrame({ text, start: column - 1, end: column - 1, line }, terminal, style)].join("\n");
  });
  return `${[usageTexts.error(configTexts.head(faults.length)), ...blocks].join("\n\n")}\n\n`;
}
