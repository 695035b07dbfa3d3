import type { Encoding } from "@lint-report/report-model";
import { usageTexts } from "../texts/usage.js";
import { nearestOf } from "./nearest.js";
import { valueOf, type ArgumentFault, type Arguments } from "./read-arguments.js";

/** A value that was read, or what is wrong with it. */
export type Choice<T> = { readonly ok: true; readonly value: T } | ArgumentFault;

const ENCODINGS: readonly Encoding[] = ["utf-8", "gb18030", "utf-16le", "utf-16be"];

/** Names people know an encoding by; GB18030 holds all of GBK and GB 2312. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: "utf-8", gbk: "gb18030", gb2312: "gb18030", "gb-2312": "gb18030", "gb-18030": "gb18030", cp936: "gb18030", ansi: "gb18030",
  "utf-16": "utf-16le", utf16: "utf-16le", utf16le: "utf-16le", utf16be: "utf-16be", unicode: "utf-16le",
};

/** One of several words. */
export function choiceOf<T extends string>(flag: string, value: string, choices: readonly T[]): Choice<T> {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return { ok: true, value: found };
  return { ok: false, reason: usageTexts.unknownChoice(flag, value, { choices, nearest: nearestOf(value, choices) }) };
}

/** `--encoding`, by any of its usual names. */
export function encodingOf(args: Arguments): Choice<Encoding | undefined> {
  const typed = valueOf(args, "encoding");
  if (typed === undefined) return { ok: true, value: undefined };
  const name = typed.toLowerCase().replaceAll("_", "-");
  const alias = Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
  return alias === undefined ? choiceOf("--encoding", name, ENCODINGS) : { ok: true, value: alias };
}

/** `--color`, `--no-color`: the one typed last, if any. */
export function colorOf({ flags }: Arguments): boolean | undefined {
  const typed = [...flags.keys()].filter((name) => name === "color" || name === "no-color").at(-1);
  return typed === undefined ? undefined : typed === "color";
}
