import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { OPENING, WHOLE_PLACE } from "../../text/chinese-clauses.js";
import { OF_THIS_KIND } from "../../text/chinese-shares.js";
import { BOTH_KINDS, ONE_KIND } from "../../text/chinese-shares.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, mentions, sumOf } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { listBefore } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn, type Rate } from "./rate-names.js";
import { partsOfRate } from "./rate-parts.js";

/** Letters of a noun that names a whole. */
const SHORTEST = 2;
/** Counts of a draft among which wholes are looked for, and shares that are looked after. */
const MOST = 1000;
const MOST_SHARES = 100;
/** Letters of 全县, 全街道. */
const WHOLE = 3;

/**
 * 15个行政村获评，占行政村总数的71.4%, where 18个行政村 were told in another paragraph: a share of what it names, from which nothing was recomputed so far. Never sure, and only
 * where the draft tells one number of that.
 */
export function farShares({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.map(({ subject }) => subject));
  const all = sentences.flatMap(({ quantities }) => quantities).filter((each) => isCounted(each) && isFirm(each) && each.depth === 0 && !isLastYear(each, words)).slice(0, MOST);
  let looked = 0;
  return sentences.flatMap((sentence) => ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    if (rate.stem !== "" || rate.base.length < SHORTEST || rate.base.includes(OPENING) || bound.has(rate.percent) || ++looked > MOST_SHARES) return [];
    const [part] = partsOfRate(rate, sentence, words).parts;
    const wholes = part === undefined ? [] : all.filter((each) => (each.block !== part.block || each.sentence !== part.sentence) && each.family === part.family && isWhole(each, rate, words));
    const [whole] = wholes;
    // 不足三百名，占调解员总数的27.6%: of a number that nobody tells.
    if (part === undefined || !isFirm(part) || isLastYear(part, words) || whole === undefined || wholes.some(({ value }) => compare(value, whole.value) !== 0) || compare(part.value, whole.value) > 0) return [];
    // 138件、71件、43件，占工单总量的60.3%: all of the list.
    const list = listBefore(rate.percent, sentence);
    const together = { ...part, value: sumOf(list) };
    if (list.length > 0 && gives(rate.percent, { part: together, whole })) return [];
    const holds = gives(rate.percent, { part, whole });
    return [{ ...checkOf(rate, { part: list.length > 1 && !holds ? together : part, whole }, { holds, sure: false }), expected: [] }];
  }));
}

/** 18个|行政村, 共有定点医药机构547家: the noun beside it, and nothing else but how many there are. */
function isWhole({ before, after }: Quantity, { base }: Rate, words: FigureWords): boolean {
  if (after.startsWith(base)) return before === "" || mentions(before, words.totals, words.holdings);
  if (!before.endsWith(base) || (BOTH_KINDS.test(before) && ONE_KIND.test(base))) return false;
  const rest = before.slice(0, -base.length);
  // 本周共办理此类|工单25件.
  if (OF_THIS_KIND.test(rest)) return false;
  // 全年办理行政许可4218件.
  if (rest !== "" && withoutWords(withoutWords(withoutWords(rest, words.adverbs), words.stages), words.matters) === "") return true;
  return mentions(rest, words.totals, words.holdings) || (rest.length <= WHOLE && WHOLE_PLACE.test(rest));
}
