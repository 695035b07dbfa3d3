import { usageTexts } from "../texts/usage.js";
import type { Sink, World } from "../world.js";
import { cleanLine } from "./clean.js";

/** Writes lines for people; names of files and words of drafts in them cannot steer the terminal. */
export function say(sink: Sink, text: string): void {
  sink.write(`${text.split("\n").map(cleanLine).join("\n")}\n`);
}

/** Says why the command cannot go on. */
export function complain({ err }: Pick<World, "err">, reason: string): void {
  say(err, usageTexts.error(reason));
}
