import { ADDED_ON, BOTH_KINDS, compare, EITHER_KIND, fact, figureChecksOf, FOR_WHAT, groupBy, LEVEL_MARKS, LEVEL_OPENS, NOTED_BESIDE, quantitiesOf, QUOTA, spanOf, written, type Quantity, type Report, type Span } from "@lint-report/report-model";
import { pairsOfHan } from "../reading/likeness.js";
import { figureBefore, sentenceUpTo } from "../reading/surroundings.js";

/** True where two figures of one wording are of two things: of a place and of one level of its bodies, of one total and of another with more in it, of what each of many has, of money for two purposes, of both kinds and of one, of a limit and of what there is. */
export function areToldApart(first: Quantity, second: Quantity, report: Report): boolean {
  return areOfTwoLevels(first, second) || [first, second].some(isWithMore) || [first, second].some((each) => isOfEach(each, report)) || [first, second].every(isForPurpose) || areOfBothAndOne(first, second) || areBehindOthers(first, second, report) || isLimit(first) !== isLimit(second);
}

/** 1.全市社会保险基金预算。…支出完成82.13亿元 and 2.市本级社会保险基金预算。…支出完成56.92亿元: of which level its sentence tells, or else what its paragraph opens with. */
function areOfTwoLevels(first: Quantity, second: Quantity): boolean {
  const [one, other] = [levelOf(first), levelOf(second)];
  return one !== undefined && other !== undefined && one !== other;
}

function levelOf({ block, start }: Quantity): string | undefined {
  if (block.cell !== undefined) return undefined;
  return levelIn(sentenceUpTo(block, start)) ?? levelIn(block.view.text.slice(0, LONGEST_OPENING));
}

/** A level of bodies, a zone by its name, or the whole place; the last that a clause opens with. */
function levelIn(text: string): string | undefined {
  const told = text.replace(NOTED_BESIDE, "").split(LEVEL_MARKS).map((clause) => LEVEL_OPENS.exec(clause.trimStart())?.groups).findLast((groups) => groups !== undefined);
  return told?.["zone"] ?? (told?.["own"] === undefined ? told?.["whole"]?.slice(0, 1) : "");
}

/** Letters of what opens a paragraph. */
const LONGEST_OPENING = 16;

/** 收入215.1亿元。加上上级补助收入等，收入总计815.6亿元: with what is added to it. */
function isWithMore({ block, start, family }: Quantity): boolean {
  return family === MONEY && sentenceUpTo(block, start).split(LEVEL_MARKS).some((clause) => ADDED_ON.test(clause.trimStart()));
}

/** 甲区收入9.7亿元，支出36.8亿元。…乙区…支出40.8亿元。…丙区…支出8.4亿元: three values of one wording, each in a sentence of its own, are of three. */
function isOfEach({ before, unit, family }: Quantity, report: Report): boolean {
  return family !== PERCENT && (valuesByWording(report).get(wording(before, unit)) ?? 0) >= SEVERAL;
}

const SEVERAL = 3;

function wording(before: string, unit: string): string {
  return `${before} ${unit}`;
}

/** How many values are told of each wording. */
const valuesByWording = fact((report): ReadonlyMap<string, number> => {
  const told = quantitiesOf(report).filter(({ block: { cell }, before }) => cell === undefined && before !== "");
  return new Map([...groupBy(told, ({ before, unit }) => wording(before, unit))].map(([key, all]) => [key, Math.min(new Set(all.map(({ value }) => written(value))).size, new Set(all.map(({ block, sentence }) => `${String(block.index)}/${String(sentence)}`)).size)]));
});

/** 筹措资金2.1亿元，支持就业 and 筹措资金1.3亿元，支持养老: each for something of its own. */
function isForPurpose({ family, block: { view: { text } }, end }: Quantity): boolean {
  return family === MONEY && FOR_WHAT.test(text.slice(end, end + LONGEST_PURPOSE));
}

const MONEY = "money";
const PERCENT = "percent";
/** Letters in which a purpose begins. */
const LONGEST_PURPOSE = 8;

/** 接收投诉、举报44702件 and 接收投诉31733件: of both kinds, and of one. */
function areOfBothAndOne(first: Quantity, second: Quantity): boolean {
  const [one, other] = [first, second].map(({ lead, after }) => lead + after) as [string, string];
  return BOTH_KINDS.test(one) !== BOTH_KINDS.test(other) && [one, other].every((text) => EITHER_KIND.test(text));
}

/** 查处甲类问题7.49万起，处理干部10.80万人 and 共查处6.14万起，处理干部8.62万人: each right behind another count of what both count. */
function areBehindOthers(first: Quantity, second: Quantity, report: Report): boolean {
  const [one, other] = [first, second].map((each) => figureBefore(each, report));
  if (one === undefined || other === undefined || first.block === second.block || one.unit !== other.unit || one.unit === first.unit || compare(one.value, other.value) === 0 || first.before !== second.before) return false;
  const pairs = pairsOfHan(one.before);
  return [...pairsOfHan(other.before)].some((pair) => pairs.has(pair));
}

/** 债务限额282.9亿元 and 债券263.53亿元: how much there may be. */
function isLimit({ before }: Quantity): boolean {
  return QUOTA.test(before);
}

/** 0.07+0.12+0.35=0.54 and 0.09+0.12=0.21: each is part or total of a sum that is right, so that neither has its digits in another order. */
export function areAddedUp(first: Quantity, second: Quantity, report: Report): boolean {
  return [first, second].every(({ index }) => addedUp(report).has(index));
}

const addedUp = fact((report): ReadonlySet<number> => new Set(figureChecksOf(report).flatMap(({ kind, holds, subject, inputs }) => (kind === "sum" && holds && inputs.length > 1 ? [subject, ...inputs] : []).map(({ index }) => index))));

/** 甲行业检查16家次，发现隐患134条，处罚3次；乙行业检查8家次，发现隐患13条，未处罚: two clause groups that tell the same of two, each with figures of its own. */
export function areRows(none: Span, { block, start }: Quantity, { source }: Report): boolean {
  const told = spanOf(block.view, start, start);
  const [one, other] = [none.start, told.start].map((at) => groupAt(source, at)) as [string, string];
  const [pairs, others] = [pairsOfHan(one), pairsOfHan(other)];
  const [figures, ofOther] = [one, other].map(figuresIn) as [readonly string[], readonly string[]];
  const areApart = Math.min(figures.length, ofOther.length) >= FEWEST_FIGURES && !ofOther.some((each) => figures.includes(each));
  return one !== other && areApart && [...pairs].filter((pair) => others.has(pair)).length * 2 >= Math.min(pairs.size, others.size);
}

/** Figures of a row. */
const FEWEST_FIGURES = 2;
/** Letters of a clause group to either side. */
const LONGEST_GROUP = 120;
/** As written in the source, half-width ones too. */
const GROUP_STOP = /[\uff1b;\u3002\n]/u;
const FIGURE = /\d+(?:\.\d+)?/gu;

function figuresIn(group: string): readonly string[] {
  return group.match(FIGURE) ?? [];
}

/** The clause group around a place of a draft's source. */
function groupAt(source: string, at: number): string {
  const before = source.slice(Math.max(0, at - LONGEST_GROUP), at).split(GROUP_STOP).at(-1) ?? "";
  return before + (source.slice(at, at + LONGEST_GROUP).split(GROUP_STOP)[0] ?? "");
}
