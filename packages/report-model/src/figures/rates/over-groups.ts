import type { FigureWords } from "@lint-report/standard";
import { compare } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { AMONG, COMMA, SEGMENT_MARKS } from "../../text/chinese-clauses.js";
import { TOLD_TOGETHER } from "../../text/chinese-subjects.js";
import { SENTENCE_END } from "../../text/chinese.js";
import { withoutWords } from "../../text/without.js";
import { beginningOf, commonBeginning } from "../../text/word-edges.js";
import { isFirm } from "../reading/interval.js";
import { isLastYear, mentions, sumOf, type Sentence } from "../reading/scope.js";
import { additionOf } from "../sums/addition.js";
import type { FigureCheck } from "../types.js";
import { isNearlyRight } from "./near-rates.js";
import type { Pair } from "./other-readings.js";
import { checkOf, gives } from "./rate-check.js";
import { sharesInTurn } from "./shares-in-turn.js";

interface Setting {
  readonly sentence: Sentence;
  readonly words: FigureWords;
}

/** The least that makes a group, and letters that name one. */
const FEWEST = 2;
const MOST = 6;
const NAME = 2;

/** Rates that are not right, where the text tells of several bodies, kinds or instances: by the counts of the one that they are of, or of all. */
export function overGroups(checks: readonly FigureCheck[], sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  return sharesInTurn(checks, sentence).map((check) => {
    const [part, whole] = check.inputs;
    if (check.holds || check.kind !== "rate" || part === undefined || whole === undefined) return check;
    const setting = { sentence, words };
    return ofOwnKind(check, { part, whole }, setting) ?? ofBodies(check, { part, whole }, setting) ?? ofAllInstances(check, part, setting) ?? check;
  });
}

function recheck({ subject, name }: FigureCheck, pair: Pair): FigureCheck {
  const holds = gives(subject, pair);
  return { ...checkOf({ percent: subject, name }, pair, { holds, sure: holds }), ...(holds ? {} : { expected: [] }) };
}

/** 县政府文件96件、部门文件82件。…部门文件中继续有效的57件，占69.5%: of the kind that the part opens with. */
function ofOwnKind(check: FigureCheck, { part, whole }: Pair, { sentence: { quantities, earlier }, words }: Setting): FigureCheck | undefined {
  const isOpening = (each: Quantity): boolean => {
    const name = withoutWords(each.before, words.among);
    return name.length >= NAME && part.before.startsWith(name + AMONG);
  };
  const own = [...earlier, ...quantities].filter((each) => each.end <= part.start && each.unit === part.unit && isFirm(each) && isOpening(each));
  const [only] = own;
  return only === undefined || own.length > 1 || only === whole || compare(only.value, part.value) < 0 ? undefined : recheck(check, { part, whole: only });
}

/** 市政府审结502件；县政府审结1036件。审结案件中，纠错198件，纠错率12.9%；市政府纠错58件，纠错率11.6%: of the body that the part opens with, else of all. */
function ofBodies(check: FigureCheck, { part, whole }: Pair, { sentence, words }: Setting): FigureCheck | undefined {
  // 结案440件（调解211件，撤诉97件，调撤率77%）: of what the brackets are about.
  if (part.depth > whole.depth) return undefined;
  const isFellow = (each: Quantity): boolean => each.sentence === whole.sentence && each.block === whole.block && each.unit === whole.unit && each.depth === whole.depth && each.end <= part.start && each.before.slice(-NAME) === whole.before.slice(-NAME);
  const fellows = [...sentence.earlier, ...sentence.quantities].filter((each) => isFellow(each) && isFirm(each) && !isLastYear(each, words) && !mentions(each.before, words.totals));
  // 应参加2418人，实际参加2397人: of one body.
  const areApart = fellows.every(({ segment, before }, at) => !fellows.slice(0, at).some((other) => other.segment === segment && other.before !== before));
  if (whole.before.length < NAME || !areApart || !fellows.includes(whole) || fellows.length < FEWEST || fellows.length > MOST) return undefined;
  const rates = sentence.quantities.filter(({ family, end }) => family === check.subject.family && end <= part.start);
  const subject = openingOf(part, rates[rates.length - 1], words);
  const alike = fellows.map((each, at) => ({ each, length: Math.max(...openingOf(each, fellows[at - 1], words).map((opening) => Math.max(...subject.map((clause) => commonBeginning(clause, opening).length)))) }));
  const best = Math.max(NAME, ...alike.map(({ length }) => length));
  const [own, ...others] = alike.filter(({ length }) => length === best).map(({ each }) => each);
  if (own !== undefined && others.length === 0) return own === whole ? undefined : recheck(check, { part, whole: own });
  const single = fellows.find((each) => gives(check.subject, { part, whole: each }));
  if (single !== undefined) return recheck(check, { part, whole: single });
  const all = recheck(check, { part, whole: { ...whole, value: sumOf(fellows) } });
  return all.holds || isNearlyRight(all) ? { ...all, formula: additionOf(whole, fellows).formula + COMMA + all.formula } : undefined;
}

/** The clauses that a clause group begins with, or that follow on another figure in it, up to the step of a figure: 县政府收到1239件，审结. */
function openingOf({ block: { view: { text } }, start }: Quantity, last: Quantity | undefined, words: FigureWords): readonly string[] {
  const marks = SEGMENT_MARKS + SENTENCE_END + COMMA;
  let from = start;
  while (from > 0 && from !== last?.end && !(SEGMENT_MARKS + SENTENCE_END).includes(text.charAt(from - 1))) from--;
  while (from < start && marks.includes(text.charAt(from))) from++;
  return text.slice(from + (beginningOf(text, words.among, from) ?? "").length, Math.max(from, start - NAME)).split(COMMA);
}

/** 一审审结93件，败诉7件，败诉率7.53%；二审审结41件，败诉2件，败诉率4.88%。两审合并计算，败诉率6.72%: of all parts and all wholes of the rates before it. */
function ofAllInstances(check: FigureCheck, part: Quantity, { sentence: { quantities, earlier, text, start } }: Setting): FigureCheck | undefined {
  const { subject } = check;
  const before = [...earlier, ...quantities].filter(({ end }) => end <= subject.start);
  const pairs = before.flatMap((percent) => (percent.family === subject.family ? pairOf(percent, part, before) ?? [] : [])).slice(-MOST);
  const [first] = pairs;
  if (first === undefined || pairs.length < FEWEST) return undefined;
  const [parts, wholes] = [pairs.map((pair) => pair.part), pairs.map((pair) => pair.whole)];
  const all = recheck(check, { part: { ...first.part, value: sumOf(parts) }, whole: { ...first.whole, value: sumOf(wholes) } });
  if (!all.holds && !TOLD_TOGETHER.test(text.slice(0, Math.max(0, subject.start - start)))) return undefined;
  const formula = [additionOf(first.part, parts).formula, additionOf(first.whole, wholes).formula, all.formula].join(COMMA);
  return { ...all, formula };
}

/** The counts of a rate's own clause group that give it, its part told as another part is. */
function pairOf(percent: Quantity, { before: told, unit }: Quantity, all: readonly Quantity[]): Pair | undefined {
  const own = all.filter((each) => each.block === percent.block && each.sentence === percent.sentence && each.segment === percent.segment && each.end <= percent.start && each.unit === unit && isFirm(each));
  const part = own.findLast(({ before }) => before.slice(-NAME) === told.slice(-NAME));
  const whole = part === undefined ? undefined : own.findLast((each) => each.end <= part.start && gives(percent, { part, whole: each }));
  return part === undefined || whole === undefined ? undefined : { part, whole };
}
