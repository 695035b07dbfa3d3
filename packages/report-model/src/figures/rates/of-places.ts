import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { COMMA, WHOLE_PLACE } from "../../text/chinese-clauses.js";
import { EACH_PLACE } from "../../text/chinese-shares.js";
import { termOf, verdict } from "../averages/average-check.js";
import type { DraftFigures } from "../draft-figures.js";
import { countsOfPlaces, kindNamed, kindOf, totalsOf } from "../parts/lowest-places.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, joint, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { listBefore } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";
import { ratesIn } from "./rate-names.js";
import { partsOfRate } from "./rate-parts.js";

/** The draft's places, of each kind how many there are. */
type Places = (kind: RegExp | undefined) => Quantity | undefined;

interface Setting {
  readonly placesOf: Places;
  readonly words: FigureWords;
}

/**
 * 下辖14个行政村、2个社区。…培养“法律明白人”126名，平均每个村（社区）9名; 获评7个，占村（社区）总数的50%: averages and shares over all places of the draft, told in another paragraph, from which nothing
 * was recomputed so far. Never sure.
 */
export function overPlaces({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const counted = countsOfPlaces(sentences.flatMap(({ quantities }) => quantities), words);
  const totals = totalsOf(counted);
  const placesOf: Places = (kind) => (kind === undefined ? undefined : totals.get(kind) ?? onlyCount(counted, kind));
  const bound = new Set(known.map(({ subject }) => subject));
  const setting = { placesOf, words };
  const isFree = ({ subject }: FigureCheck): boolean => !bound.has(subject);
  return counted.length === 0 ? [] : sentences.flatMap((sentence) => [...averagesIn(sentence, setting), ...sharesIn(sentence, setting)].filter(isFree).map((check) => ({ ...check, sure: false })));
}

/** 178个村（社区）: where nobody says how many there are, the one number of those that stands alone. */
function onlyCount(counted: readonly Quantity[], kind: RegExp): Quantity | undefined {
  const [first, ...more] = counted.filter((each) => kindOf(each) === kind && each.before === "");
  return more.every(({ value }) => first !== undefined && compare(value, first.value) === 0) ? first : undefined;
}

/** The count right before an average over each place, of its unit. */
function averagesIn({ quantities }: Sentence, { placesOf, words }: Setting): readonly FigureCheck[] {
  return quantities.flatMap((average, at): readonly FigureCheck[] => {
    const total = quantities[at - 1];
    const places = placesOf(kindNamed(EACH_PLACE.exec(average.before)?.[1] ?? ""));
    const isNext = total !== undefined && isCounted(total) && isFirm(total) && total.unit === average.unit && joint(total, average) === COMMA + average.before && !isLastYear(total, words);
    return places === undefined || !isNext || !isFirm(average) ? [] : verdict(average, [termOf(total)], [termOf(places)]);
  });
}

function sharesIn(sentence: Sentence, { placesOf, words }: Setting): readonly FigureCheck[] {
  return ratesIn(sentence, words).flatMap((rate): readonly FigureCheck[] => {
    const whole = rate.stem === "" ? placesOf(kindNamed(rate.base.replace(WHOLE_PLACE, ""))) : undefined;
    const [part] = whole === undefined ? [] : partsOfRate(rate, sentence, words).parts;
    if (whole === undefined || part === undefined || !isFirm(part) || part.number.form !== "arabic" || joint(part, rate.percent) !== COMMA + rate.percent.before || compare(part.value, whole.value) > 0) return [];
    // 省级2个、市级4个，占; 17个，其中省级7个，占: of all of the list, or of what the part is of.
    const list = listBefore(rate.percent, sentence);
    const all = opensWith(part.lead, words.among) ? sentence.quantities.filter((each) => each !== part && each.end <= part.start && each.unit === part.unit) : [];
    const others = [...all, ...(list.length > 0 ? [{ ...part, value: sumOf(list) }] : [])];
    if (others.some((each) => gives(rate.percent, { part: each, whole }))) return [];
    return [{ ...checkOf(rate, { part, whole }, { holds: gives(rate.percent, { part, whole }), sure: false }), expected: [] }];
  });
}
