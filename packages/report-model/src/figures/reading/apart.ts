import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { NOT_ENDED_BEFORE, NOT_ENDED_BEHIND } from "../../text/chinese-figures.js";
import { GRADE_NAMED } from "../../text/chinese-subjects.js";
import { holdsAny } from "../../text/word-finder.js";
import { denies } from "./completeness.js";
import { mentions, wordsOf } from "./scope.js";

/** Kinds that a thing is one of: fewer are more often two of many. */
const FEWEST = 3;

/** True where nothing is in two of them: 维持、撤销、终止; A类、B类、D类; 办结、办理中. */
export function areApart(parts: readonly Quantity[], words: FigureWords): boolean {
  const texts = parts.map(wordsOf);
  const [one, other] = texts;
  if (one === undefined || other === undefined) return false;
  return areGraded(parts) || (parts.length < FEWEST ? denies(one, other, words) : areNamedApart(texts, words));
}

/** 维持, 撤销、变更, 终止: each by words of one row that name no other of them; 不合格 is not 合格. */
function areNamedApart(texts: readonly string[], { complements }: FigureWords): boolean {
  return complements.some((row) => {
    if (!texts.every((text) => holdsAny(text, row))) return false;
    const named = texts.flatMap((text) => row.filter((word) => text.includes(word) && !row.some((longer) => longer.length > word.length && longer.includes(word) && text.includes(longer))));
    return new Set(named).size === named.length;
  });
}

/** Outcomes of which the last is that there is none yet: 胜诉、撤诉、待审. */
export function endOpen(parts: readonly Quantity[], words: FigureWords): boolean {
  const last = parts[parts.length - 1];
  const ended = parts.slice(0, -1);
  return last !== undefined && ended.length > 1 && (mentions(wordsOf(last), words.pendings) || NOT_ENDED_BEFORE.test(last.before) || NOT_ENDED_BEHIND.test(last.after)) && areNamedApart(ended.map(wordsOf), words);
}

/** A类, B类, D类: each of another grade. */
export function areGraded(parts: readonly Quantity[]): boolean {
  const grades = parts.map(({ before, after }) => (GRADE_NAMED.exec(after) ?? GRADE_NAMED.exec(before))?.[0]);
  return new Set(grades).size === parts.length && !grades.includes(undefined);
}
