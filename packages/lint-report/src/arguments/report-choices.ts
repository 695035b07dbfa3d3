import type { LevelKey, Standard } from "@lint-report/standard";
import { usageTexts } from "../texts/usage.js";
import { choiceOf, type Choice } from "./choices.js";

const YEAR = /^(?:19|20)\d\d$/u;
/** Reports on a year are due by the end of February and published by the end of March; late ones come in April. */
const LAST_MONTH_FOR_PREVIOUS_YEAR = 4;

/** A level by its key, or by its Chinese name as the standard has it. */
export function levelChosen(typed: string | undefined, { levels }: Pick<Standard, "levels">): Choice<LevelKey | undefined> {
  if (typed === undefined) return { ok: true, value: undefined };
  const named = levels.find(({ name }) => name === typed || name.split("\uff08")[0] === typed);
  return named === undefined ? choiceOf("--level", typed, levels.map(({ key }) => key)) : { ok: true, value: named.key };
}

/** A report year; by default the one that is being written in a month. */
export function yearChosen(typed: string | undefined, now: Date): Choice<number> {
  if (typed !== undefined) return YEAR.test(typed) ? { ok: true, value: Number(typed) } : { ok: false, reason: usageTexts.notAYear(typed) };
  const previous = now.getMonth() + 1 <= LAST_MONTH_FOR_PREVIOUS_YEAR;
  return { ok: true, value: now.getFullYear() - (previous ? 1 : 0) };
}
