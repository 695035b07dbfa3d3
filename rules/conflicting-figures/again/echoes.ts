import { add, AMONG, AMONG_SUCH, approximate, compare, OF, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { differs } from "../apart/differences.js";
import { cutTo, haveInARow, likenessOf } from "../reading/likeness.js";
import { has, startsWithAny } from "../reading/lists.js";
import { FEWEST_DIGITS, isSomeOf, namedFigureOf, type NamedFigure } from "./named-figures.js";
import { digitsOf, isSwap } from "./slips.js";
import { plainOf, quotedIn, remainder, type Words } from "../reading/words.js";

/** Figures of one unit that are looked back on. */
const LOOKED_AT = 40;
/** How close two values are, the smaller as a share of the larger, where they are told as one. */
const CLOSE = 0.6;
/** Share of letter pairs that two names have in common. */
const ALIKE = 0.5;
const CONTAINED = 0.75;
/** Letters in a row by which figures with the same digits are of one matter: of two digits, and of more. */
const IN_A_ROW = { two: 4, more: 3 };

/**
 * Figures that a later one seems to repeat with another value: of one matter by most of their words, close by, or with the digits in another order. To be told as a
 * hint.
 */
export function echoesIn({ report, data: { words } }: RuleInput): readonly Again[] {
  const byUnit = new Map<string, NamedFigure[]>();
  const echoes = quantitiesOf(report).flatMap((quantity): readonly Again[] => {
    const second = namedFigureOf(quantity, words, report);
    if (second === undefined) return [];
    // 人 and 名 count alike.
    const unit = quantity.family === PERSON ? PERSON : quantity.unit;
    const earlier = byUnit.get(unit) ?? [];
    byUnit.set(unit, [...earlier.slice(1 - LOOKED_AT), second]);
    const alike = earlier.filter((first) => isClose(first, second) && isOneMatter(first, second, words));
    if (alike.some(({ quantity: { value } }) => compare(value, quantity.value) === 0)) return [];
    const first = alike.find((each) => differs(each.quantity, quantity) && isTotal(each.quantity, report) === isTotal(quantity, report) && !isExplained(each.quantity, quantity, { words, report }));
    return first === undefined ? [] : [{ first: first.quantity, second: quantity }];
  });
  // 甲村清理18处、劝阻11起。乙村清理15处、劝阻9起: two sentences that differ in all figures tell of two matters.
  const times = new Map<string, number>();
  for (const echo of echoes) times.set(sentencesOf(echo), (times.get(sentencesOf(echo)) ?? 0) + 1);
  return echoes.filter((echo) => times.get(sentencesOf(echo)) === 1);
}

/** 两级合计审查2319件: of several together. */
function isTotal({ before }: Quantity, report: Report): boolean {
  return has(before, report.context.standard.figureWords.sumRows);
}

function sentencesOf({ first, second }: Again): string {
  return [first, second].map(({ block, sentence }) => `${String(block.index)}/${String(sentence)}`).join();
}

const PERSON = "person";
const PERCENT = "percent";

/** What a figure counts, up to where the other's name ends. */
function nameBeside(figure: NamedFigure, { matter }: NamedFigure): string {
  return figure.open ? cutTo(figure.matter, matter) : figure.matter;
}

function isOneMatter(first: NamedFigure, second: NamedFigure, words: Words): boolean {
  const [a, b] = [first.quantity, second.quantity];
  // 实际在岗21名 and 在岗人员中持有行政执法证的19名: some of them.
  if ((!isSwapped(first, second) || (second.amount < first.amount && String(b.value.digits).length <= FEWEST_DIGITS)) && (AMONG_SUCH.test(b.before) || isSomeOf(first, second))) return false;
  // 对1680家医疗机构开展评价: some of them, unless the digits say otherwise.
  if (!isSwapped(first, second) && [first, second].some(({ bare }) => bare)) return false;
  const isApart = a.block.index !== b.block.index || a.sentence !== b.sentence || (a.segment !== b.segment && second.open && b.before.endsWith(OF) && !b.before.includes(AMONG));
  if (!isApart || a.family !== b.family || first.year !== second.year || (first.topic !== "" && second.topic !== "" && first.topic !== second.topic) || !areOfOneLevel(first, second) || !(isSwapped(first, second) || (haveOnePerson(first, second) && haveOneChair(first, second))) || !haveOneActor(first, second, words)) return false;
  return namesBeside(first, second, words).some((names) => areAlike(first, second, { names, words }));
}

interface Names {
  readonly names: readonly [string, string];
  readonly words: Words;
}

function areAlike(first: NamedFigure, second: NamedFigure, { names: [one, other], words }: Names): boolean {
  const { family, value } = first.quantity;
  const { share, contained } = likenessOf(one, other);
  const isLong = String(value.digits).length > FEWEST_DIGITS;
  if (isSwapped(first, second) && (isLong || quotedIn(first.quantity.before) === quotedIn(second.quantity.before)) && haveInARow(one, other, isLong ? IN_A_ROW.more : IN_A_ROW.two) && (isLong || share >= ALIKE)) return true;
  return share >= ALIKE && contained >= CONTAINED && (family === PERCENT || !isPart({ ...first, matter: one }, { ...second, matter: other }, words));
}

/** The two names, each up to where the other one ends, and whole: 列入年度目录的9项重大行政决策 beside 年度重大行政决策事项目录7项. */
function namesBeside(first: NamedFigure, second: NamedFigure, words: Words): readonly (readonly [string, string])[] {
  const plain = (figure: NamedFigure, other: NamedFigure): string => (nameBeside(figure, other) === figure.matter ? figure.plain : plainOf(nameBeside(figure, other), words));
  const cut = [plain(first, second), plain(second, first)] as const;
  return cut[0] === first.plain && cut[1] === second.plain ? [cut] : [cut, [first.plain, second.plain]];
}

/** 全县 is not 我镇. */
function areOfOneLevel({ levels: a }: NamedFigure, { levels: b }: NamedFigure): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((level) => b.has(level));
}

/** Who is told once only did both, unless what is told of an office may be its part of all. */
function haveOneActor(first: NamedFigure, second: NamedFigure, words: Words): boolean {
  // 部门报送的8件 are none of those that the government made.
  const isOfSeveral = ({ matter }: NamedFigure): boolean => startsWithAny(matter, words["several-bodies"]);
  if (isOfSeveral(first) !== isOfSeveral(second)) return false;
  if (first.actor === second.actor) return true;
  if (first.actor !== "" && second.actor !== "") return first.actor.endsWith(second.actor) || second.actor.endsWith(first.actor);
  const [named, plain] = first.actor === "" ? [second, first] : [first, second];
  return compare(named.quantity.value, plain.quantity.value) > 0 || (named === first && !plain.all) || isSwapped(first, second);
}

/** What one person did is some of what all did, never more: 带头参加8次 of 开展6次. */
function haveOnePerson(first: NamedFigure, second: NamedFigure): boolean {
  if (first.persons === second.persons) return true;
  const [personal, plain] = first.persons === "" ? [second, first] : [first, second];
  return plain.persons === "" && compare(personal.quantity.value, plain.quantity.value) > 0;
}

/** What one person presided over may be fewer than all, never more. */
function haveOneChair(first: NamedFigure, second: NamedFigure): boolean {
  const [some, all] = first.chaired ? [first, second] : [second, first];
  return first.chaired === second.chaired || (some.chairedItself && compare(some.quantity.value, all.quantity.value) > 0);
}

/** The smaller one of the two names something more: 重大行政处罚决定. */
function isPart(first: NamedFigure, second: NamedFigure, words: Words): boolean {
  const [smaller, larger] = compare(first.quantity.value, second.quantity.value) < 0 ? [first, second] : [second, first];
  // What came in is all of it: 收到行政复议申请.
  const more = smaller.matter.endsWith(larger.matter) ? remainder(smaller.matter, larger.matter, words) : "";
  return more !== "" && words["receiving"]?.includes(more) !== true;
}

function isSwapped(first: NamedFigure, second: NamedFigure): boolean {
  return first.digits !== undefined && first.digits === second.digits && isSwap(first.quantity, second.quantity);
}

function isClose(first: NamedFigure, second: NamedFigure): boolean {
  // 受理投诉零起, later 受理的3起投诉.
  const isNoneAgain = (first.amount === 0) !== (second.amount === 0) && second.open && second.quantity.before.endsWith(OF);
  return isCloseBy(first.amount, second.amount) || isSwapped(first, second) || isNoneAgain;
}

/** True where the smaller of two values is at least that share of the larger one, which it may be, mistyped. */
export function isCloseBy(one: number, other: number, share = CLOSE): boolean {
  return Math.min(one, other) >= share * Math.max(one, other);
}

/** True for two values of which one may be the other, mistyped. */
export function areClose(one: Quantity, other: Quantity): boolean {
  const digits = digitsOf(one, FEWEST_DIGITS);
  return isCloseBy(approximate(one.value), approximate(other.value)) || (digits !== undefined && digits === digitsOf(other, FEWEST_DIGITS));
}

/** 聘有6名，新聘2名，共8名: one is the other with what stands beside them, or is told beside the other. */
function isExplained(first: Quantity, second: Quantity, { words, report }: { readonly words: Words; readonly report: Report }): boolean {
  // 8件，其中维持6件、终止2件: its own parts add nothing.
  const isPartOf = (whole: Quantity, each: Quantity): boolean => each.block === whole.block && each.start > whole.end && has(each.block.view.text.slice(whole.end, each.start), words["parts"]);
  const beside = ({ index }: Quantity): readonly Quantity[] => quantitiesOf(report).slice(Math.max(0, index - BESIDE), index + BESIDE + 1).filter((each) => each.unit === first.unit && each !== first && each !== second);
  const near = [...beside(first), ...beside(second)].filter((each) => !isPartOf(first, each) && !isPartOf(second, each));
  // 学法10次，讲课2次: what is told behind the larger is none of it.
  const isSum = (part: Quantity, sum: Quantity): boolean => near.some((each) => (each.start < sum.start || each.block !== sum.block) && compare(add(part.value, each.value), sum.value) === 0);
  // 罚款71.36万元。其中简易程序罚款2.48万元；普通程序罚款68.88万元: two parts of the first.
  const isPart = isPartOf(first, second) && beside(second).some((each) => isPartOf(first, each) && compare(add(second.value, each.value), first.value) === 0);
  return isPart || isSum(first, second) || isSum(second, first) || isToldBeside(first, second, report);
}

/** 新办46件，加上结转3件，共办理49件: the other stands beside the one, and is not last year's. */
export function isToldBeside(first: Quantity, second: Quantity, report: Report): boolean {
  const { lastYear } = report.context.standard.figureWords;
  const near = quantitiesOf(report).slice(Math.max(0, first.index - IN_SENTENCE), first.index + IN_SENTENCE + 1);
  return near.some((each) => each.block === first.block && each.sentence === first.sentence && each.unit === first.unit && each !== first && each !== second && compare(each.value, second.value) === 0 && !has(each.before, lastYear));
}

/** Figures of a sentence. */
const IN_SENTENCE = 12;
/** Figures beside the two that may be what one has more. */
const BESIDE = 3;
