import { COUNT_OPENS, NAMED_OFFICE, SENTENCE_END } from "@lint-report/report-model";
import { openingIn, pairsIn } from "./lists.js";
import { STOPS } from "./surroundings.js";
import type { Words } from "./words.js";

/** 县直部门全部持证 and 乡镇还有18名没有持证: two sentences that open with bodies of different levels. */
export function areOfOtherTiers(one: string, other: string, words: Words): boolean {
  const [a, b] = [one, other].map((text) => tierOf(text, words));
  return a !== undefined && b !== undefined && a !== b && [a, b].every((tier) => tier !== OFFICE || [a, b].some((each) => each === LOWER || each === STREET));
}

/** A sentence that opens with bodies below the one that reports. */
export function isOfLower(text: string, words: Words): boolean {
  return tierOf(text, words) === LOWER;
}

/** An office of the level that reports; it is one of its departments, so that only those below are others. */
const OFFICE = "office";
const LOWER = "lower";
/** Streets and villages, which may be the one that reports. */
const STREET = "street";
/** All that the report is of: 全局. */
const WHOLE = "whole";
const MARKS = /[，,；;：:]/u;

/** At which level stands what opens a clause, the last that names one, of a text's last sentence: 派出所检查6843家次，下发整改通知书958份. */
export function tierOf(text: string, words: Words): string | undefined {
  const said = text.trimEnd().replace(STOPS, "");
  const last = said.slice(Math.max(...Array.from(`${SENTENCE_END}\n`, (mark) => said.lastIndexOf(mark))) + 1).trimStart();
  const point = openingIn(last, words["points"])?.length ?? 0;
  const tier = last.slice(point).split(MARKS).reverse().map((clause) => tierAt(clause, words)).find((each) => each !== undefined);
  return tier === WHOLE ? undefined : tier;
}

/** The same of what opens a clause: 全年|县直部门, 19件|乡镇案件. */
function tierAt(clause: string, words: Words): string | undefined {
  const opening = clause.slice(openingIn(clause, words["year"])?.length ?? 0).replace(COUNT_OPENS, "");
  const named = pairsIn(opening.slice(0, LONGEST), words["tiers"]).find(([, word]) => opening.startsWith(word));
  return named?.[0] ?? (opening.search(NAMED_OFFICE) === 0 ? OFFICE : undefined);
}

/** Letters of what names a level. */
const LONGEST = 8;
