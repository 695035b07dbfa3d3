import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { TOLD_BEFORE } from "../../text/chinese-clauses.js";
import { BESIDES_OPENS, SOME_OF_THESE, THESE } from "../../text/chinese-figures.js";
import { withoutWords } from "../../text/without.js";
import type { DraftFigures } from "../draft-figures.js";
import { isAbout } from "../reading/about.js";
import { sentencesInReach } from "../reading/reach.js";
import { isAmong, isDue, wordsOf, type Sentence } from "../reading/scope.js";
import type { FigureCheck } from "../types.js";
import { exceeding, isExactCount } from "./excess.js";

/** 抽取案卷120卷。…这批案卷里，有瑕疵的133卷: some of what the sentences before counted, in this paragraph or the one above; only where they tell one number of it; or what 其中 leads. Never sure. */
export function partsOfThese({ sentences, words }: DraftFigures, known: readonly FigureCheck[]): readonly FigureCheck[] {
  return [...partsOfNamed(sentences, known, words), ...partsOfCounted(sentences, known, words)];
}

/** 法律明白人1132名。…对这1132名骨干，共训了1204名: more of them than the sentence itself says that there are. Never sure. */
function partsOfCounted(sentences: readonly Sentence[], known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ subject }) => [subject]));
  return sentences.flatMap((sentence, at) => {
    const { quantities } = sentence;
    const whole = quantities.find((each) => THESE.test(each.before) && each.after !== "" && isExactCount(each, words));
    const isTold = whole !== undefined && [...sentencesInReach(sentences, at).flatMap((each) => each.quantities), ...quantities].some((each) => each !== whole && each.start !== whole.start && each.unit === whole.unit && compare(each.value, whole.value) === 0);
    if (whole === undefined || !isTold) return [];
    const parts = quantities.slice(quantities.indexOf(whole) + 1).filter((each) => each.unit === whole.unit && each.segment === whole.segment && each.depth === whole.depth && isExactCount(each, words) && !isDue(each) && !bound.has(each) && !BESIDES_OPENS.test(each.before) && !TOLD_BEFORE.test(each.before) && (withoutWords(each.before, words.adverbs).length <= LONGEST_STEP || isAmong(each, whole, words)));
    return parts.slice(0, 1).flatMap((part) => exceeding(part, { ...whole, before: whole.before.slice(-1) }, words));
  });
}

/** Letters of a step without a noun of its own. */
const LONGEST_STEP = 4;

function partsOfNamed(sentences: readonly Sentence[], known: readonly FigureCheck[], words: FigureWords): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, subject }) => (kind === "part" || kind === "among" || kind === "sum" ? [subject] : [])));
  return sentences.flatMap((sentence, at) => {
    const found = SOME_OF_THESE.exec(sentence.text);
    const noun = found?.[1];
    if (found === null || noun === undefined) return [];
    const from = sentence.start + found.index + found[0].length;
    const isCount = (each: Quantity): boolean => each.depth === 0 && isExactCount(each, words) && each.number.form === "arabic";
    const parts = sentence.quantities.filter((each) => each.end > from && isCount(each) && !isDue(each) && !bound.has(each));
    const [first] = parts;
    // 收到调解案件104件，…，上述案件中成功化解118件: or this one itself.
    const before = [...sentencesInReach(sentences, at).flatMap(({ quantities }) => quantities), ...sentence.quantities.filter(({ end }) => end <= sentence.start + found.index)];
    const told = before.filter((each) => each.unit === first?.unit && isCount(each) && isAbout(noun, wordsOf(each)));
    const [whole] = told;
    if (whole === undefined || told.some(({ value }) => compare(value, whole.value) !== 0)) return [];
    return parts.filter(({ unit }) => unit === whole.unit).flatMap((part) => exceeding(part, whole, words));
  });
}
