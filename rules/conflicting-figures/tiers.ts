import { NAMED_OFFICE, SEGMENT_MARKS, SENTENCE_END } from "@lint-report/report-model";
import { openingIn, pairsIn } from "./lists.js";
import { STOPS } from "./surroundings.js";
import type { Words } from "./words.js";

/** 县直部门全部持证 and 乡镇还有18名没有持证: two sentences that open with bodies of different levels. */
export function areOfOtherTiers(one: string, other: string, words: Words): boolean {
  const [a, b] = [one, other].map((text) => tierOf(text, words));
  return a !== undefined && b !== undefined && a !== b && [a, b].every((tier) => tier !== OFFICE || [a, b].includes(LOWER));
}

/** An office of the level that reports; it is one of its departments, so that only those below are others. */
const OFFICE = "office";
const LOWER = "lower";
const BREAKS = `${SENTENCE_END}${SEGMENT_MARKS}\n`;

/** At which level stands what opens the last sentence of a text. */
function tierOf(text: string, words: Words): string | undefined {
  const said = text.trimEnd().replace(STOPS, "");
  const last = said.slice(Math.max(...Array.from(BREAKS, (mark) => said.lastIndexOf(mark))) + 1).trimStart();
  const point = openingIn(last, words["points"])?.length ?? 0;
  const opening = last.slice(point + (openingIn(last.slice(point), words["year"])?.length ?? 0));
  const named = pairsIn(opening.slice(0, LONGEST), words["tiers"]).find(([, word]) => opening.startsWith(word));
  return named?.[0] ?? (opening.search(NAMED_OFFICE) === 0 ? OFFICE : undefined);
}

/** Letters of what names a level. */
const LONGEST = 8;
