import type { FigureWords } from "@lint-report/standard";
import { once } from "../../fact.js";
import { groupBy } from "../../group-by.js";
import { compare, integer } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NAME_SEPARATORS } from "../../text/chinese-clauses.js";
import { HIGHEST_BAND, KIND_OF, LOWEST_BAND, MIDDLE_BAND } from "../../text/chinese-figures.js";
import { MAIN_PERSON } from "../../text/chinese-subjects.js";
import { withoutWords } from "../../text/without.js";
import type { PartList } from "./list-openers.js";
import { isNegated, joint, mentions, opensWith, wordsOf, type Sentence } from "./scope.js";

/** True where the text itself says that not all parts are there: 等, 主要有. */
export function isUnfinished({ total, parts }: PartList, words: FigureWords): boolean {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (first === undefined || last === undefined) return true;
  return mentions(joint(total, first).replaceAll(MAIN_PERSON, ""), longUnfinished(words)) || opensWith(last.after, words.unfinished);
}

/** 等 and 如 alone are parts of many words. */
const longUnfinished = once(({ unfinished }: FigureWords) => unfinished.filter((word) => word.length > 1));

/** True where nothing can be left over: the list ends in 其余, its parts are all that there can be (简易, 普通; 刑事, 民事, 行政), or its total is told again. */
export function isComplete({ total, parts }: PartList, { quantities, text, start }: Pick<Sentence, "quantities" | "text" | "start">, words: FigureWords): boolean {
  const last = parts[parts.length - 1];
  if (last === undefined || isOneStepOf(total, parts, words)) return false;
  const isTold = quantities.some((each) => each.start > last.end && each.unit === total.unit && compare(each.value, total.value) === 0);
  return parts.some((part) => mentions(part.before, words.rests)) || isTold || isAllThereIs(last, { quantities, text, start }, words) || areAll(parts, words) || isComposedOf(total, parts, words) || isOfNamed(total, parts, words) || isOfSoMany({ total, parts }, quantities, words);
}

/** 无其他情形 behind the last part, and no further count of its unit between them. */
function isAllThereIs(last: Quantity, { quantities, text, start }: Pick<Sentence, "quantities" | "text" | "start">, { noOthers }: FigureWords): boolean {
  const said = noOthers.map((word) => text.lastIndexOf(word)).filter((at) => at >= 0);
  return said.length > 0 && !quantities.some((each) => each.start > last.end && each.unit === last.unit && each.start - start < Math.max(...said));
}

/** 专职、兼职两类862名，其中专职持证112名、兼职持证486名: each part is some of its kind, by one step that the total does not tell. */
function isOneStepOf({ lead }: Quantity, parts: readonly Quantity[], words: FigureWords): boolean {
  const { stages, cameOf, stocks } = words;
  const [first, ...more] = parts;
  const isStep = (word: string): boolean => first?.before.endsWith(word) === true && more.every(({ before }) => before.endsWith(word)) && !parts.some(({ before }) => isNegated(before, word, words)) && !lead.includes(word);
  return more.length > 0 && [...stages, ...cameOf, ...stocks.flatMap(({ outflow }) => outflow)].some(isStep);
}

/** 投诉举报12548件，其中投诉8931件、举报3517件: the total is called by all its parts. */
function isComposedOf({ before }: Quantity, parts: readonly Quantity[], words: FigureWords): boolean {
  const names = parts.map((part) => words.among.reduce((rest, word) => rest.replace(word, ""), part.before));
  return parts.length > 1 && new Set(names).size === names.length && names.every((name) => name.length >= NAME && before.includes(name)) && before.endsWith(names.join(""));
}

/** Letters of a name. */
const NAME = 2;

/** 党工委会议、主任办公会会前学法共14次，其中主任办公会8次，党工委会议6次: one part for each of those whose total it is, told in the same letters. */
function isOfNamed({ lead }: Quantity, parts: readonly Quantity[], words: FigureWords): boolean {
  const names = lead.split(NAME_SEPARATORS).filter((name) => name !== "");
  const told = parts.map(({ before }) => withoutWords(before, words.among).slice(0, LONG_NAME));
  const of = told.map((each) => names.findIndex((name) => each.length === LONG_NAME && name.includes(each)));
  return parts.length > 1 && names.length === parts.length && opensWith(parts[0]?.before ?? "", words.among) && new Set(of).size === parts.length && !of.includes(-1);
}

/** Letters by which a name is known again. */
const LONG_NAME = 4;

/** 许可、处罚两类信用信息共2027件，其中许可1864件、处罚153件: as many parts as the total is said to have kinds. */
export function isOfSoMany({ total, parts }: Pick<PartList, "total" | "parts">, quantities: readonly Quantity[], words: FigureWords): boolean {
  const kinds = quantities[quantities.indexOf(total) - 1];
  if (kinds === undefined || kinds.number.form !== "chinese" || !KIND_OF.test(kinds.unit) || kinds.after !== total.before || compare(kinds.value, integer(parts.length)) !== 0) return false;
  // 许可、处罚两类案卷120卷，其中优秀86卷、不合格3卷: each part is called by one of the kinds.
  const names = kinds.lead.split(NAME_SEPARATORS).slice(-parts.length).map((name) => name.slice(-NAME));
  // 其中建议已解决42件、提案已解决51件: nor more than its kind.
  const isBare = (name: string, told: string): boolean => Array.from(withoutWords(withoutWords(told, [...words.among, name]), words.matters)).every((letter) => (kinds.lead + total.before).includes(letter));
  return names.length === parts.length && names.every((name, at) => name.length === NAME && parts[at]?.before.includes(name) === true && isBare(name, parts[at].before));
}

/** True where the last part is what is left: 其余. */
export function endsInRest({ parts }: Pick<PartList, "parts">, words: FigureWords): boolean {
  const last = parts[parts.length - 1];
  return last !== undefined && opensWith(last.before, words.rests, words.remainders);
}

/** True where the parts are named by all the words of one row of the data, each by another, or by a word and its denial. */
export function areAll(parts: readonly Quantity[], words: FigureWords): boolean {
  const texts = parts.map(wordsOf);
  const [a, b] = texts;
  if (texts.length === 2 && a !== undefined && b !== undefined && (denies(a, b, words) || denies(b, a, words))) return true;
  if (texts.length > 2 && areBands(parts)) return true;
  return texts.every((text) => mentions(text, complementWords(words))) && (complementsByLength(words).get(texts.length) ?? []).some((row) => areNamedBy(row, texts));
}

/** True where each part is named by another word of one row of the data, whether or not all are there: 维持, 撤销, 终止. */
export function areOfOneRow(parts: readonly Quantity[], { complements }: FigureWords): boolean {
  const texts = parts.map(wordsOf);
  return complements.some((row) => {
    const named = texts.map((text) => row.filter((word) => text.includes(word)).join());
    return !named.includes("") && new Set(named).size === texts.length;
  });
}

/** 90分以上的9个，80至89分的5个，80分以下的3个: from the highest to the lowest. */
function areBands(parts: readonly Quantity[]): boolean {
  const last = parts.length - 1;
  return parts.every(({ before }, at) => (at === 0 ? HIGHEST_BAND : at === last ? LOWEST_BAND : MIDDLE_BAND).test(before));
}

export const complementWords = once(({ complements }: FigureWords) => complements.flat());
const complementsByLength = once(({ complements }: FigureWords) => groupBy(complements, ({ length }) => length));

function areNamedBy(row: readonly string[], texts: readonly string[]): boolean {
  const names = new Set<string>();
  for (const text of texts) {
    const name = row.reduce((best, word) => (word.length > best.length && text.includes(word) ? word : best), "");
    // 线上线下普法活动763场: of both, and neither.
    if (name === "" || row.some((word) => word !== name && text.replace(name, "").includes(word))) return false;
    names.add(name);
  }
  return names.size === row.length;
}

const VERB = 2;

/** 采纳, 未采纳; 办结, 正在办理. */
export function denies(text: string, other: string, words: FigureWords): boolean {
  if (!mentions(other, denyingWords(words))) return false;
  // 调解结案397件，未结26件: those that ended otherwise are not told.
  const isPlain = (claim: readonly string[]): boolean => claim.some((word) => text.includes(word) && !mentions(text.slice(0, text.indexOf(word)), words.stages));
  if (words.denials.some(({ claim, denial }) => isPlain(claim) && !mentions(text, denial) && mentions(other, denial))) return true;
  return words.negations.some((negation) => {
    const at = other.lastIndexOf(negation);
    const verb = at < 0 ? "" : other.slice(at + negation.length, at + negation.length + VERB);
    return verb.length === VERB && text.includes(verb) && !text.includes(negation + verb);
  });
}

const denyingWords = once(({ negations, denials }: FigureWords) => [...negations, ...denials.flatMap(({ denial }) => denial)]);
