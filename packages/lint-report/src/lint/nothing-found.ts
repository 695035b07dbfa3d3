import { resolve } from "node:path";
import type { Candidate, Operand } from "../discovery/find-drafts.js";
import { shownPath } from "../discovery/shown-path.js";
import { faultTexts } from "../texts/faults.js";
import { usageTexts } from "../texts/usage.js";
import { COMMANDS, FLAGS } from "../arguments/flags.js";
import { nearestOf } from "../arguments/nearest.js";
import { quoted } from "../terminal/quoted.js";
import type { Session } from "./session.js";

/** What became of a file: linted, left out by a pattern, or no draft. */
export interface Outcome {
  readonly candidate: Candidate;
  readonly left: "ignored" | "other" | undefined;
}

/** Files that other programs write and that are no text. */
const DOCUMENT = /\.(?:docx?|wps|pdf|ofd|rtf)$/iu;

/** What to say of folders and patterns that led to no draft at all, and what to type instead; empty where each led to one. */
export function nothingFound(operands: readonly Operand[], outcomes: readonly Outcome[], session: Session): string {
  return operands.map((operand, index) => emptyOperand(operand, outcomes.filter(({ candidate }) => candidate.operands.includes(index)), session)).filter((text) => text !== "").join("\n");
}

function emptyOperand(operand: Operand, outcomes: readonly Outcome[], session: Session): string {
  if (operand.kind === "file") return outcomes.some(({ candidate }) => candidate.fault !== undefined) ? commandHint(operand.typed) : "";
  if (outcomes.some(({ left }) => left === undefined)) return "";
  const texts = faultTexts.nothing;
  const head = operand.kind === "pattern" && outcomes.length === 0 ? texts.noMatch(operand.typed) : texts.head(operand.typed);
  const others = outcomes.filter(({ left }) => left === "other");
  const ignored = outcomes.length - others.length;
  const document = operand.kind === "folder" ? documentIn(operand.typed, session) : undefined;
  const example = others[0]?.candidate.path;
  const lines = [
    usageTexts.error(head),
    ...(example === undefined ? [] : [texts.drafts(others.length, quoted(shownPath(example, session.world)))]),
    ...(ignored > 0 ? [texts.ignored(ignored)] : []),
    ...(document === undefined ? [] : [texts.documents(document)]),
    texts.begin,
  ];
  return lines.join("\n");
}

/** Dashes of a Chinese input method: `－－fix`, `——fix`. */
const WIDE_DASHES = /^[\u2013\u2014\u2212\uff0d]+/u;

/** Example: `install-hook`. */
const COMMAND = /^[a-z]+(?:-[a-z]+)?$/u;

/** `lint-report inti`: no such file, and nearly a command; or a flag with wide dashes. */
function commandHint(typed: string): string {
  if (WIDE_DASHES.test(typed)) {
    const flag = nearestOf(typed.replace(WIDE_DASHES, ""), FLAGS.lint.map(({ name }) => name));
    return usageTexts.wideDash(typed, flag === undefined ? undefined : `--${flag}`);
  }
  const command = COMMAND.test(typed) ? nearestOf(typed, COMMANDS) : undefined;
  if (command === undefined) return "";
  return command === typed ? usageTexts.commandFirst(command) : usageTexts.maybeCommand(command);
}

/** A document in a folder that another program wrote. */
export function documentIn(folder: string, { world }: Session): string | undefined {
  return world.files.list(resolve(world.cwd, folder)).find((name) => DOCUMENT.test(name) && !name.startsWith("~$"));
}
