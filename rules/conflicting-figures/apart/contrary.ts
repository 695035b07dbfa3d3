import { once, wordFinderOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import { areOthers, has } from "../reading/lists.js";
import type { Words } from "../reading/words.js";

type Rows = Report["context"]["standard"]["figureWords"]["complements"];

const membersOf = once((rows: Rows): readonly string[] => [...new Set(rows.flat())]);

/** The words of the data's rows that a text holds, none inside another: 不合格 is not 合格. */
function heldIn(text: string, rows: Rows): ReadonlySet<string> {
  const hits = wordFinderOf(membersOf(rows))(text);
  return new Set(hits.filter((hit) => !hits.some((other) => other !== hit && other.start <= hit.start && other.end >= hit.end && other.word.length > hit.word.length)).map(({ word }) => word));
}

const NONE: readonly string[] = [];
const keptApart = once((words: Words) => wordFinderOf(words["kept-apart"] ?? NONE));

const textOf = ({ lead, after }: Quantity): string => `${lead} ${after}`;

/** True where the words of two figures name different ones of what is told side by side (一审 and 二审, 简易 and 普通), or one of them only what came in of it: 罚款到账; flows of a fund (收入 and 结存), and what was repealed. */
export function areContrary(one: Quantity, other: Quantity, { report, data: { words } }: RuleInput): boolean {
  if (["came-in", "repealed"].some((list) => has(textOf(one), words[list]) !== has(textOf(other), words[list]))) return true;
  const heldApart = (each: Quantity): readonly string[] => keptApart(words)(textOf(each)).map(({ word }) => word);
  if (areOthers(heldApart(one), heldApart(other))) return true;
  const { complements } = report.context.standard.figureWords;
  const [a, b] = [heldIn(textOf(one), complements), heldIn(textOf(other), complements)];
  if (a.size === 0 || b.size === 0) return false;
  return complements.some((row) => {
    const [first, second] = [row.filter((word) => a.has(word)), row.filter((word) => b.has(word))];
    return areOthers(first, second);
  });
}
