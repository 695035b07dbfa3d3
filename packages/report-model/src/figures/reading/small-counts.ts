import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { NAMES_JOINED } from "../../text/chinese-claims.js";
import { COMMA, KINDS_NAMED, NUMBER, RESPECTIVELY } from "../../text/chinese-clauses.js";
import { NAMES_TIME_BEFORE } from "../../text/chinese-comparisons.js";
import { ENUMERATION_COMMA } from "../../text/chinese.js";
import { withoutWords } from "../../text/without.js";
import { directionOf } from "./growth-pairs.js";
import { isFirm } from "./interval.js";
import { runFrom } from "./listed-years.js";
import { isCounted, isLastYear, joint, mentions, opensWith, stripped, type Sentence } from "./scope.js";

/** A growth with the count that grew, or with the number by which it grew. */
export interface GrowthOfCount {
  readonly change: Quantity;
  readonly direction: -1 | 1;
  readonly count: Quantity;
  readonly isDifference: boolean;
}

/** Kinds of things of which no half exists. */
const WHOLE_THINGS: ReadonlySet<string> = new Set(["case", "person"]);
/** Figures back from a growth to the count that it names. */
const NEAR = 12;
/** Letters by which a count is called. */
const NOUN = 2;

/** Each growth of a sentence, with the count that it is of, if there is just one. */
export function growthsOfCounts(sentence: Sentence, words: FigureWords): readonly GrowthOfCount[] {
  const { quantities, text } = sentence;
  const alone = quantities.flatMap((change): readonly GrowthOfCount[] => {
    const direction = change.family === "percent" && isFirm(change) && !RESPECTIVELY.test(change.before) ? directionOf(change, words) : 0;
    if (direction === 0) return [];
    const less = differenceBefore(change, direction, { sentence, words });
    const count = less ?? (isSinceBefore(change, sentence) ? namedBy(change, sentence, words) ?? onlyBefore(change, quantities, words) : undefined);
    return count === undefined || !isWhole(count, words) ? [] : [{ change, direction, count, isDifference: less !== undefined }];
  });
  return RESPECTIVELY.test(text) ? [...alone, ...listed(sentence, words), ...listedByName(sentence, words)] : alone;
}

function isWhole(count: Quantity, words: FigureWords): boolean {
  return WHOLE_THINGS.has(count.family) && isCounted(count) && isFirm(count) && !isLastYear(count, words) && !mentions(count.before, words.averages);
}

/** 同比|事故起数上升7.4%、受伤人数上升12.0%: what a sentence says once of all its growths. */
function isSinceBefore(change: Quantity, { text, start }: Sentence): boolean {
  return NAMES_TIME_BEFORE.test(text.slice(0, change.start - start));
}

/** 减少3起、|下降60%: by how much, right before the growth that names nothing of its own. */
function differenceBefore(change: Quantity, direction: -1 | 1, { sentence: { quantities }, words }: { readonly sentence: Sentence; readonly words: FigureWords }): Quantity | undefined {
  const each = quantities[quantities.indexOf(change) - 1];
  if (each === undefined || each.depth !== change.depth || RESPECTIVELY.test(each.before) || directionOf(each, words) !== direction || !isBare(change, words)) return undefined;
  return [COMMA, ENUMERATION_COMMA].some((mark) => joint(each, change) === mark + change.before) ? each : undefined;
}

function isBare({ before }: Quantity, words: FigureWords): boolean {
  return withoutWords(withoutWords(stripped(before, words.changeFillers).replace(RESPECTIVELY, ""), [...words.increases, ...words.decreases]), [...words.comparisons, ...words.lastYear]) === "";
}

/** 死亡7人、受伤9人，同比|受伤人数上升20%; 9起，…起数上升12.5%: the one count near it of the kind and with the noun that the growth names. */
function namedBy({ before, start, depth, segment }: Quantity, { quantities, earlier }: Sentence, words: FigureWords): Quantity | undefined {
  const near = [...earlier, ...quantities.filter((each) => each.end <= start)].slice(-NEAR).filter((each) => each.depth <= depth && directionOf(each, words) === 0);
  const [kind, family] = KINDS_NAMED.find(([name]) => before.includes(name)) ?? [];
  const units = near.filter((each) => each.segment === segment && each.unit !== "" && before.includes(each.unit + NUMBER));
  if (kind === undefined) return onlyOne(units);
  const noun = withoutWords(before.slice(0, before.indexOf(kind)), [...words.comparisons, ...words.lastYear]).slice(-NOUN);
  const such = near.filter((each) => each.family === family && isFirm(each));
  return onlyOne(noun === "" ? units : such.filter((each) => each.before.includes(noun)));
}

function onlyOne(counts: readonly Quantity[]): Quantity | undefined {
  return counts.length === 1 ? counts[0] : undefined;
}

/** The count right before a growth that names nothing of its own, where its clause group counts nothing else. */
function onlyBefore(change: Quantity, quantities: readonly Quantity[], words: FigureWords): Quantity | undefined {
  const [now, ...more] = quantities.filter((each) => each.segment === change.segment && each.end <= change.start);
  return now !== undefined && more.length === 0 && isBare(change, words) && joint(now, change) === COMMA + change.before && !opensWith(now.before, words.among) ? now : undefined;
}

/** 受理19件、办结16件，同比分别上升26.7%、14.3%; 减少3起、5人，分别下降60%、50%: as many growths as figures before them, first to first. */
function listed(sentence: Sentence, words: FigureWords): readonly GrowthOfCount[] {
  const { quantities } = sentence;
  return quantities.flatMap((first, at): readonly GrowthOfCount[] => {
    const direction = RESPECTIVELY.test(first.before) ? directionOf(first, words) : 0;
    const run = direction === 0 ? [] : runFrom(quantities, at);
    const counts = quantities.slice(Math.max(0, at - run.length), at);
    const before = quantities[at - run.length - 1];
    const directions = new Set(counts.map((each) => directionOf(each, words)));
    const isDifference = directions.has(direction);
    const isPlain = run.length > 1 && counts.length === run.length && directions.size === 1 && (isDifference || directions.has(0)) && before?.segment !== first.segment && isBare(first, words);
    if (direction === 0 || !isPlain || (!isDifference && !isSinceBefore(first, sentence)) || counts.some((each) => each.depth !== first.depth || !isCounted(each))) return [];
    return run.flatMap((change, index): readonly GrowthOfCount[] => {
      const count = counts[index];
      const isOwn = change === first || directionOf(change, words) === 0;
      return count === undefined || change.family !== "percent" || !isFirm(change) || !isOwn || !isWhole(count, words) ? [] : [{ change, direction, count, isDifference }];
    });
  });
}

/** 事故起数和死亡人数分别上升55.3%、33.3%: as many growths as names before them, each of the one count that is called so. */
function listedByName(sentence: Sentence, words: FigureWords): readonly GrowthOfCount[] {
  const { quantities } = sentence;
  return quantities.flatMap((first, at): readonly GrowthOfCount[] => {
    const direction = first.family === "percent" ? directionOf(first, words) : 0;
    const end = first.before.search(RESPECTIVELY);
    const names = direction === 0 || end < 0 ? [] : withoutWords(first.before.slice(0, end), [...words.comparisons, ...words.lastYear]).split(NAMES_JOINED);
    const run = names.length < 2 ? [] : runFrom(quantities, at);
    if (direction === 0 || run.length !== names.length || !isSinceBefore(first, sentence)) return [];
    return run.flatMap((change, index): readonly GrowthOfCount[] => {
      const count = namedBy({ ...first, before: names[index] ?? "" }, sentence, words);
      const isOwn = change === first || directionOf(change, words) === 0;
      return count === undefined || change.family !== "percent" || !isFirm(change) || !isOwn || !isWhole(count, words) ? [] : [{ change, direction, count, isDifference: false }];
    });
  });
}
