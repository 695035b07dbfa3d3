import type { FigureWords } from "@lint-report/standard";
import { add, compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { WHOLE_PLACE } from "../../text/chinese-clauses.js";
import { COMMUNITY, ENDS_NAME, HAS_PLACES, OTHER_PLACES, PLACES_DO, SUCH_VILLAGES, VILLAGE, VILLAGES_AND_COMMUNITIES } from "../../text/chinese-figures.js";
import type { DraftFigures } from "../draft-figures.js";
import { isCounted, isEnumerated, isLastYear, mentions } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { exceedingAmong } from "./excess.js";

/** How a place is counted: villages, communities, or both together. */
const KINDS: readonly RegExp[] = [VILLAGES_AND_COMMUNITIES, VILLAGE, COMMUNITY];
const [BOTH] = KINDS;

/** 下辖24个行政村。…涉及27个村: more villages than there are. Never sure, and only where the draft tells one number of them. */
export function beyondAllPlaces({ quantities, words }: DraftFigures): readonly FigureCheck[] {
  const counted = countsOfPlaces(quantities, words);
  const totals = totalsOf(counted);
  return counted.flatMap((part) => {
    const total = totals.get(kindOf(part) ?? COMMUNITY);
    const { before, block: { view: { text } }, end } = part;
    // 建成16个村卫生室 counts no villages.
    const isOfNoun = SUCH_VILLAGES.test(before) || PLACES_DO.test(text.slice(end + nounOf(part).length));
    const isOther = total === undefined || part.index <= total.index || !isOfNoun || HAS_PLACES.test(before) || OTHER_PLACES.test(before) || WHOLE_PLACE.test(before) || compare(part.value, total.value) <= 0;
    return isOther ? [] : exceedingAmong(part, total, words).map((check) => ({ ...check, name: part.before + passageOf(part), formula: passageOf(total) }));
  });
}

/** The counts of places that stand for themselves. */
export function countsOfPlaces(quantities: readonly Quantity[], words: FigureWords): readonly Quantity[] {
  return quantities.filter((each) => each.block.cell === undefined && isCounted(each) && each.approximation === "none" && kindOf(each) !== undefined && !isLastYear(each, words) && !mentions(each.before, words.externals));
}

/** How many places there are of each kind, where it is told that these are all: 下辖24个行政村、2个社区. */
export function totalsOf(counted: readonly Quantity[]): ReadonlyMap<RegExp, Quantity> {
  const totals = new Map<RegExp, Quantity>();
  for (const each of counted) {
    const kind = kindOf(each);
    const last = totals.get(VILLAGE);
    const isBeside = last !== undefined && kind === COMMUNITY && last.block === each.block && isEnumerated(last, each);
    // 全镇12个村通过验收 says nothing of all.
    if (kind === undefined || totals.has(kind) || !(HAS_PLACES.test(each.before) || isBeside) || !ENDS_NAME.test(each.block.view.text.slice(each.end + nounOf(each).length))) continue;
    totals.set(kind, each);
    if (isBeside && BOTH !== undefined && !totals.has(BOTH)) totals.set(BOTH, { ...each, value: add(last.value, each.value), start: last.start, number: last.number });
  }
  return totals;
}

/** A figure with its noun, as it stands: 14个行政村、2个社区. */
function passageOf(figure: Quantity): string {
  const { block: { view: { text } }, start, end } = figure;
  return text.slice(start, end + nounOf(figure).length);
}

function nounOf(figure: Quantity): string {
  const { block: { view: { text } }, end } = figure;
  return kindOf(figure)?.exec(text.slice(end, end + NOUN))?.[0] ?? "";
}

/** The kind of places that a noun names: 村（社区）. */
export function kindNamed(noun: string): RegExp | undefined {
  return KINDS.find((kind) => kind.test(noun));
}

export function kindOf({ block: { view: { text } }, end, before }: Quantity): RegExp | undefined {
  const noun = text.slice(end, end + NOUN);
  // 民主法治示范村27个.
  return kindNamed(noun) ?? (SUCH_VILLAGES.test(before) ? VILLAGE : undefined);
}

/** Letters of a noun behind a figure. */
const NOUN = 8;
