import type { FigureWords } from "@lint-report/standard";
import { compare, integer, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA } from "../../text/chinese-clauses.js";
import { GOES_INTO_NEXT } from "../../text/chinese-figures.js";
import { isDigitSlip } from "../reading/one-digit.js";
import { areAlternatives } from "../reading/parallel.js";
import { isCounted, joint, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { excessOf, isExactCount } from "./excess.js";

/** Parts behind a whole that are looked at. */
const MOST = 6;
/** One digit is another by chance. */
const TELLING = integer(10);

/**
 * 受理74件，按期答复77件，其余3件结转下年: one of the counts right behind the first is more than it, and would be what the others leave of it, were one digit another or did they stand in another order. Never sure.
 */
export function slippedExcess({ quantities }: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const told = new Set(known.flatMap(({ holds, kind, subject }) => (!holds && (kind === "part" || kind === "among") ? [subject] : [])));
  return quantities.flatMap((whole, at): readonly FigureCheck[] => {
    if (!isCounted(whole) || whole.depth > 0 || !isExactCount(whole, words) || compare(whole.value, TELLING) < 0 || quantities.slice(0, at).some(({ unit }) => unit === whole.unit)) return [];
    const parts = runBehind(whole, quantities.slice(at + 1, at + 1 + MOST), words);
    const larger = parts.filter(({ value }) => compare(value, whole.value) > 0);
    const [part] = larger;
    const rest = parts.filter((each) => each !== part);
    const last = parts[parts.length - 1];
    if (part === undefined || last === undefined || last === part || larger.length > 1 || told.has(part) || areAlternatives(whole, part, quantities) || !(opensWith(last.before, words.remainders) || GOES_INTO_NEXT.test(last.after))) return [];
    return isDigitSlip(subtract(whole.value, sumOf(rest)), part.value) ? [excessOf({ part, whole }, words)] : [];
  });
}

/** The counts of its unit that follow clause by clause, where nothing else is told between them. */
function runBehind(whole: Quantity, behind: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  const end = behind.findIndex((each, at) => each.unit !== whole.unit || each.segment !== whole.segment || each.depth > 0 || !isExactCount(each, words) || joint(behind[at - 1] ?? whole, each).split(COMMA).length > 2);
  return end < 0 ? behind : behind.slice(0, end);
}
