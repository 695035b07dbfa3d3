import { usageTexts } from "../texts/usage.js";
import type { Choice } from "./choices.js";
import { valueOf, type Arguments } from "./read-arguments.js";

const COUNT = /^\d{1,9}$/u;

/** `--max-warnings`, where it was typed. */
export function maxWarningsOf(args: Arguments): Choice<number | undefined> {
  const typed = valueOf(args, "max-warnings");
  if (typed !== undefined && !COUNT.test(typed)) return { ok: false, reason: usageTexts.notANumber("--max-warnings", typed) };
  return { ok: true, value: typed === undefined ? undefined : Number(typed) };
}
