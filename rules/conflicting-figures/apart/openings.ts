import { CLASS_LABEL, CLASS_NAMED, commonEnding, compare, titleBlockOf, wordFinderOf, type Quantity, type Report } from "@lint-report/report-model";
import { pairsOfHan } from "../reading/likeness.js";
import { areOthers, startsWithAny } from "../reading/lists.js";
import { endOfYear, isSlip, type Reading } from "./series.js";
import { figuresBeside, groupUpTo, sentenceUpTo, titlesByBlock } from "../reading/surroundings.js";
import { bareWords } from "../reading/words.js";

/** True where the sentences of two figures open with other things or with others who did it; not where the one value is likely the other mistyped. */
export function areOpenedApart(first: Quantity, second: Quantity, reading: Reading): boolean {
  return labelOf(first) !== labelOf(second) || areOfOtherClasses(first, second, reading.report) || (!isSlip(first, second) && (areOfOtherThings(first, second, reading) || areOfOtherSubjects(first, second, reading) || areOfOtherDoers(first, second, reading)));
}

/** 轻工产品类：全年抽查2863家: the class that the paragraph opens with; empty where it opens with none. */
function labelOf({ block: { view: { text } } }: Quantity): string {
  return CLASS_LABEL.exec(text)?.[0] ?? "";
}

/** 商品类投诉449件，挽回损失7.2万元 and 服务类投诉79件，挽回损失0.5万元, be it only the heading that says so: of two classes, each told for itself. */
function areOfOtherClasses(first: Quantity, second: Quantity, report: Report): boolean {
  return areOthers(classesOf(first, report), classesOf(second, report));
}

/** The classes that the headings over a figure and the first clause of its sentence name. */
function classesOf({ block, start }: Quantity, report: Report): readonly string[] {
  const [clause = ""] = CLAUSE.exec(sentenceUpTo(block, start)) ?? [];
  return `${titlesByBlock(report)[block.index] ?? ""} ${clause}`.match(CLASS_NAMED) ?? [];
}

/** Letters of a verb or of a noun that two figures have in common, and of things that have neither in common. */
const SHARED = 2;
const LEAST = 3;
const NONE: readonly string[] = [];

/** 开展出租屋消防检查628次，发放告知书0.8万份 and 开展高层住宅消防检查214次，发放告知书0.3万份: the first figure of each list has the same verb and another thing. */
function areOfOtherThings(first: Quantity, second: Quantity, { words, report }: Reading): boolean {
  const [one, other] = [first, second].map((each) => headOf(each, report));
  if (one === undefined || other === undefined || compare(one.value, other.value) === 0) return false;
  const [a, b] = [one, other].map(({ before }) => before.slice(endOfYear(before, words))) as [string, string];
  const opening = sharedBy(a, b);
  const [left, right] = [a.slice(opening), b.slice(opening)] as const;
  const ending = commonEnding(left, right).length;
  const things = [left, right].map((each) => each.slice(0, each.length - ending)) as [string, string];
  return opening >= SHARED && things.every(({ length }) => length >= (ending >= SHARED ? 1 : LEAST)) && !haveInCommon(...things);
}

/** 局机关执法岗位设置13个，执法人员27人 and 林木种苗管理站执法岗位设置1个，执法人员3人: the first figure of each list has the same words behind another subject. */
function areOfOtherSubjects(first: Quantity, second: Quantity, { words, report }: Reading): boolean {
  const [one, other] = [first, second].map((each) => headOf(each, report));
  if (one === undefined || other === undefined) return false;
  const ending = commonEnding(one.before, other.before).length;
  const subjects = [one, other].map(({ before }) => bareWords(before.slice(0, before.length - ending), words, report)) as [string, string];
  return ending >= LONG_ENDING && subjects.every(({ length }) => length >= SHARED) && !isShortFor(...subjects) && !isShortFor(subjects[1], subjects[0]);
}

/** Letters that two lists have before their first figures. */
const LONG_ENDING = 4;

/** The first figure of the clause group of one that stands later in it. */
function headOf(figure: Quantity, report: Report): Quantity | undefined {
  const [head] = figuresBeside(report)(figure).filter(({ segment }) => segment === figure.segment);
  return head === figure ? undefined : head;
}

/** How many letters two texts begin with alike. */
function sharedBy(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charAt(length) === other.charAt(length)) length++;
  return length;
}

/** 复议申请 and 行政复议案件. */
function haveInCommon(one: string, other: string): boolean {
  const pairs = pairsOfHan(other);
  return [...pairsOfHan(one)].some((pair) => pairs.has(pair));
}

/** 县司法局强化日常监督，全年纠正执法问题36个 and 乡镇司法所协助开展监督，全年纠正执法问题58个. */
function areOfOtherDoers(first: Quantity, second: Quantity, reading: Reading): boolean {
  const [one, other] = [first, second].map((each) => doerOf(each, reading)) as [string, string];
  return one !== "" && other !== "" && !isShortFor(one, other) && !isShortFor(other, one);
}

/** Letters of the name of an office, and of a text in which one opens it. */
const SHORTEST = 3;
const LONGEST = 16;
const CLAUSE = /^[^，。；：]*/u;

/** Who opens the clause group of a figure: 县司法局; empty for who makes the report. */
function doerOf({ block, start }: Quantity, { words, report }: Reading): string {
  const [clause = ""] = CLAUSE.exec(groupUpTo(block, start)) ?? [];
  const hit = wordFinderOf(words["who-opens"] ?? NONE)(clause).at(0);
  const name = hit === undefined ? "" : clause.slice(endOfYear(clause.slice(0, hit.start), words), hit.end);
  // 充分发挥|县司法局职能: no subject.
  return name.length < SHORTEST || name.length > LONGEST || startsWithAny(name, words["fillers"]) || titleBlockOf(report)?.view.text.includes(name) === true ? "" : name;
}

/** 市监局 of 市场监督管理局: all letters of the one stand in the other, in its order. */
function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === short.charAt(at)) at++;
  return at === short.length;
}
