import type { FigureWords } from "@lint-report/standard";
import type { Quantity } from "../../quantity/types.js";
import { NAME_SEPARATORS } from "../../text/chinese-clauses.js";
import { NAMES_TOGETHER, TAKEN_TOGETHER } from "../../text/chinese-figures.js";
import { endingOf } from "../../text/word-edges.js";
import { isOfSoMany } from "../reading/completeness.js";
import { isFirm } from "../reading/interval.js";
import { isCounted, isLastYear, longestFirst, mentions, type Sentence } from "../reading/scope.js";
import type { CheckKind, FigureCheck } from "../types.js";
import { additionOf } from "./addition.js";
import { isAddable } from "./sums.js";

/** A级842户、B级385户、C级33户，…，A、B两级合计1227户; 民事1022宗、刑事835宗、行政7宗，刑事和行政两类合计842宗: a total that names its parts, where the sentence tells one figure by each name. */
export function byNamedSums(checks: readonly FigureCheck[], sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  if (sentence.quantities.length < FEWEST_FIGURES) return checks;
  const named = namedSums(sentence, words, checks);
  const totals = new Set(named.map(({ subject }) => subject));
  // 县级312件，市县联合12件，乡镇186件，县、乡两级合计498件: of those two alone, whichever they are.
  const isNaming = ({ start }: Quantity): boolean => NAMES_TOGETHER.test(sentence.text.slice(0, start - sentence.start));
  const isOfOthers = ({ kind, subject, inputs }: FigureCheck): boolean => ADDS.has(kind) && (totals.has(subject) || (isNaming(subject) && !isOfSoMany({ total: subject, parts: inputs }, sentence.quantities, words)));
  return [...checks.filter((check) => check.holds || !isOfOthers(check)), ...named];
}

const ADDS: ReadonlySet<CheckKind> = new Set(["sum", "excess"]);
/** A total and two that it names. */
const FEWEST_FIGURES = 3;

function namedSums({ quantities }: Sentence, words: FigureWords, known: readonly FigureCheck[]): readonly FigureCheck[] {
  const bound = new Set(known.flatMap(({ kind, holds, subject }) => (kind === "sum" && holds ? [subject] : [])));
  return quantities.flatMap((total, index): readonly FigureCheck[] => {
    const sum = endingOf(total.before, longestFirst(words.sumsBehind));
    if (sum === undefined || bound.has(total) || !isCounted(total) || !isFirm(total) || total.depth > 0) return [];
    const count = quantities[index - 1];
    const isKinds = total.before === sum && count !== undefined && count.number.form === "chinese" && count.after.length <= LONGEST_KIND;
    const lead = isKinds ? count.lead : total.lead.slice(0, total.lead.length - sum.length).replace(TAKEN_TOGETHER, "");
    const before = quantities.slice(0, isKinds ? index - 1 : index).filter((each) => each.unit === total.unit && isFirm(each) && !isLastYear(each, words));
    const names = lead.split(NAME_SEPARATORS).filter((name) => name !== "");
    const partsBy = (isOfName: (each: Quantity, name: string) => boolean): readonly Quantity[] => names.flatMap((name) => before.filter((each) => isOfName(each, name)));
    const isExact = (each: Quantity, name: string): boolean => each.before === name;
    const parts = partsBy((each, name) => (before.some((other) => isExact(other, name)) ? isExact(each, name) : isNamed(each, name, words)));
    // 参评企业中A级842户: with more words.
    const loose = partsBy((each, name) => each.before.includes(name) && (name.length > 1 || !HAN.test(name)) && !mentions(each.before, words.increments));
    return [parts, loose].filter((found) => names.length >= FEWEST && found.length === names.length && new Set(found).size === found.length && isAddable([total, ...found])).slice(0, 1).map((found) => ({ ...additionOf(total, found), kind: "sum" as const, sure: found === parts }));
  });
}

const FEWEST = 2;
const HAN = /\p{Script=Han}/u;
/** Letters of what the parts are called together: 两|类. */
const LONGEST_KIND = 4;

/** 其中A级, 刑事. */
function isNamed({ before }: Quantity, name: string, { among }: FigureWords): boolean {
  const own = among.reduce((text, word) => (text.startsWith(word) ? text.slice(word.length) : text), before);
  return own === name || (own.startsWith(name) && own.length <= name.length + LONGEST_ENDING);
}

/** Letters behind a name that belong to it: A|级. */
const LONGEST_ENDING = 2;
