import { add, compare, NAMED_OFFICE, OF, quantitiesOf, SESSION, TOLD_BY_LACK, type Quantity, type Report } from "@lint-report/report-model";
import { endsWithAny, has, startsWithAny } from "../reading/lists.js";
import { areOpenedApart } from "./openings.js";
import { areOfTwoSeries, type Reading } from "./series.js";
import { clauseBehind, figuresByBlock, haveLeadsOfTheirOwn, leadOf, sentenceAround, sentenceBefore, sentenceUpTo } from "../reading/surroundings.js";
import { areOfOtherTiers } from "../reading/tiers.js";
import { areOfTwoWholes } from "./wholes.js";
import type { Words } from "../reading/words.js";

/** True where two figures, however alike they are worded, are of two things, by what their sentences tell besides. */
export function areOfTwoScopes(first: Quantity, second: Quantity, reading: Reading): boolean {
  return areAmongOthers(first, second, reading) || isOfThoseWithout(first, second, reading.words) || areSomeOfThem(first, second) || areSomeOfThem(second, first) || isOfGovernmentAlone(first, second, reading.words) || areOfOtherTiers(sentenceUpTo(first.block, first.start), sentenceUpTo(second.block, second.start), reading.words) || areOfTwoWholes(first, second, reading) || areOfTwoSeries(first, second, reading) || areOpenedApart(first, second, reading);
}

/** 调解员879人 and, in a paragraph that begins 其中乡镇28个, 调解员501人: those of some of them. */
function areAmongOthers(first: Quantity, second: Quantity, { report }: Reading): boolean {
  const { among } = report.context.standard.figureWords;
  const isOfSome = ({ block, start }: Quantity): boolean => {
    const { text } = block.view;
    const noun = figuresByBlock(report).get(block)?.[0]?.before.slice(-NAME) ?? "";
    return startsWithAny(text, among) && noun.length === NAME && sentenceAround(block, start).includes(noun);
  };
  return first.block !== second.block && (isOfSome(first) || isOfSome(second));
}

/** 执法人员214人 and 8名执法人员没有执法证: some of them, who are told by what they lack. */
function isOfThoseWithout(first: Quantity, second: Quantity, words: Words): boolean {
  return compare(second.value, first.value) < 0 && TOLD_BY_LACK.test(clauseBehind(second)) && !TOLD_BY_LACK.test(clauseBehind(first)) && !endsWithAny(second.before, words["left"]);
}

/** 市局14件 and 市局|开庭的13件: those of them that came as far as that. */
function areSomeOfThem(all: Quantity, some: Quantity): boolean {
  const told = some.before.slice(all.before.length);
  return all.before.length >= NAME && some.before.startsWith(all.before) && told.length > NAME && told.endsWith(OF) && compare(some.value, all.value) < 0;
}

/** Letters of a name. */
const NAME = 2;

/** 全县聘请法律顾问74名 and 县政府的8名法律顾问: of all of them, and of the government alone. */
function isOfGovernmentAlone({ before: one }: Quantity, { before: other }: Quantity, words: Words): boolean {
  const isOfAll = (text: string): boolean => startsWithAny(text, words["whole-places"]);
  return isOfAll(one) !== isOfAll(other) && has(isOfAll(one) ? other : one, words["governments"]);
}

/** How sure it is that two figures are one: less where who or what they are of may stand before the clause or, if that opens its sentence, before that (县交通运输局力量不足。全年检查318户次), and not at all where each has a lead of its own. */
export function asSure<Key extends string>(key: Key, [first, second]: readonly [Quantity, Quantity], words: Words): Key | "perhaps" | undefined {
  if (haveLeadsOfTheirOwn(first, second)) return undefined;
  const [one, other] = [leadOf(first), leadOf(second)];
  if (key === "perhaps" || (one === other && one !== "")) return key;
  return [one, other].some((lead) => has(lead, words["others-named"])) || [first, second].some((each) => NAMED_OFFICE.test(sentenceBefore(each))) ? "perhaps" : key;
}

/** 司法所举办讲座32场, 妇联举办讲座12场 and later 全年44场讲座: what two of one name come to; of one sentence also where who did it stands in the name. */
export function isSumOfNamesakes(first: Quantity, second: Quantity, report: Report): boolean {
  const noun = first.before.slice(-NOUN);
  const areNamesakes = ({ before, block, sentence }: Quantity): boolean => (before === first.before && before !== "") || (block === first.block && sentence === first.sentence && noun.length === NOUN && before.endsWith(noun));
  return quantitiesOf(report).some((each) => each !== first && each.index < second.index && each.unit === first.unit && areNamesakes(each) && compare(add(first.value, each.value), second.value) === 0);
}

/** 三届四次会议 and 三届三次会议, 八个部分 and 六个部分, and 投诉举报13677件、投诉9272件 with the latter once more: two of a name, the second of which was told already as it is, or of what there are as many as one likes. */
export function areOfTwoNames(first: Quantity, second: Quantity, { words, report }: Reading): boolean {
  const [one, other] = [first, second].map(({ before }) => SESSION.exec(before)?.[0]) as [string | undefined, string | undefined];
  if ((one !== undefined && other !== undefined && one !== other) || startsWithAny(second.after, words["any-parts"])) return true;
  const { block, index, unit, value, before } = second;
  const noun = before.slice(-SHORT_NOUN);
  return noun.length === SHORT_NOUN && block.cell === undefined && quantitiesOf(report).slice(first.index + 1, Math.min(index, first.index + 1 + NEAR)).some((each) => each.block === first.block && each.unit === unit && each.before.endsWith(noun) && compare(each.value, value) === 0);
}

/** Letters of the noun before a figure, and figures behind the first among which the second may have been told. */
const SHORT_NOUN = 2;
const NEAR = 12;

/** Letters by which two are of one name. */
const NOUN = 4;
