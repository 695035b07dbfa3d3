import type { FigureWords } from "@lint-report/standard";
import { add, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { JOINS_NEXT, KINDS_NAMED, RESPECTIVELY, YEAR_ALONE, YEAR_IN_WORDS } from "../../text/chinese-clauses.js";
import { directionOf, type Pair } from "./growth-pairs.js";
import { runFrom } from "./listed-years.js";
import { isCounted, isEnumerated, isLastYear, joint, type Sentence } from "./scope.js";

/** One change of a list of changes, each told of its own figure. */
export interface RespectiveChange {
  readonly change: Quantity;
  readonly direction: -1 | 1;
  /** This year's and last year's figure, where the sentence gives both in the same order. */
  readonly pair: Pair | undefined;
}

/** 320件、308件，同比分别增长14.3%、16.8%（上年分别为280件、273件): first to first, second to second. */
export function respectiveChanges(sentence: Sentence, words: FigureWords): readonly RespectiveChange[] {
  const { quantities } = sentence;
  return [...ofNamedKind(sentence, words), ...inPoints(sentence, words), ...quantities.flatMap((first, at) => {
    const direction = directionOf(first, words);
    if (direction === 0) return [];
    const run = changesFrom(quantities, at, words);
    const since = formerAmong(quantities, words);
    const befores = since < 0 ? [] : (joinedFrom(quantities, since, run.length) ?? runFrom(quantities, since).slice(0, run.length));
    // 上年分别为69起、60人，同比下降11.6%和10.0%.
    // 减少7起、128人，同比下降21.9%和40%: by how many, told of as many right before.
    const isOfDifferences = run.length > 1 && lessAt(0, quantities.slice(Math.max(0, at - 2 * run.length), at), words) !== undefined;
    const isTold = RESPECTIVELY.test(first.before) || isOfDifferences || (run.length > 1 && befores.length === run.length && since + run.length === at);
    if (!isTold) return [];
    // 764批2915人次（其中个访628批983人次），较上年同期的931批3814人次分别下降: not of what brackets tell.
    const nows = quantities.slice(0, at).filter((each) => isCounted(each) && each.depth <= first.depth && !befores.includes(each)).slice(-run.length);
    const counts = since < 0 ? quantities.slice(0, at).filter(isCounted) : [];
    const listed = counts.findLastIndex(({ before }) => RESPECTIVELY.test(before));
    // 2021年、2022年、2023年分别为56件、63件、77件, or each with its year.
    const series = listed >= 0 ? runFrom(counts, listed) : counts.filter(({ before }) => YEAR_IN_WORDS.test(before));
    let sign: -1 | 1 = direction;
    return run.map((change, index): RespectiveChange => {
      sign = directionOf(change, words) || sign;
      return { change, direction: sign, pair: run.length > 1 ? (befores.length === run.length ? pairAt(index, nows, befores) : undefined) ?? yearlyAt(index, run.length, quantities.slice(0, at)) ?? stepAt(index, run, series) ?? lessAt(index, quantities.slice(Math.max(0, at - 2 * run.length), at), words) : undefined };
    });
  })];
}

/** 下降7.41%和上升5.93%: changes that are joined, each with its own direction. */
function changesFrom(quantities: readonly Quantity[], at: number, words: FigureWords): readonly Quantity[] {
  const run = [...runFrom(quantities, at)];
  for (let next = quantities[at + run.length]; next?.family === PERCENT && directionOf(next, words) !== 0 && JOINS_NEXT.test(joint(run[run.length - 1] ?? next, next)); next = quantities[at + run.length]) run.push(next);
  return run;
}

/** Where last year's figures begin: 上年85件; a year by its number where it has several: 2024年为7起、6人; not 较上年减少1起, 分别较上年增加2家、19名. */
function formerAmong(quantities: readonly Quantity[], words: FigureWords): number {
  return quantities.findIndex((each, at) => isCounted(each) && directionOf(each, words) === 0 && (isLastYear(each, words) || (each.lead === each.before && YEAR_ALONE.test(each.before.replace(RESPECTIVELY, "")) && runFrom(quantities, at).length > 1)));
}

const PERCENT = "percent";

/** 787件|1279人: figures with nothing between them, each of a unit of its own. */
function joinedFrom(quantities: readonly Quantity[], at: number, length: number): readonly Quantity[] | undefined {
  const run = quantities.slice(at, at + length);
  return run.length > 1 && run.length === length && run.every((each, index) => index === 0 || (each.start === run[index - 1]?.end && each.family !== run[index - 1]?.family)) ? run : undefined;
}

/** 2022年办理1.9万件、挽回20.4亿元；2023年办理3.98万件、挽回103.9亿元，同比分别增长: the figures of one year, and in the same order those of the next. */
function yearlyAt(index: number, length: number, told: readonly Quantity[]): Pair | undefined {
  const [befores, nows] = [told.slice(-2 * length, -length), told.slice(-length)];
  const [first, second] = [befores, nows].map(([each]) => Number(YEAR_IN_WORDS.exec(each?.before ?? "")?.[1]));
  const isOfYears = first !== undefined && second !== undefined && second - first === 1 && befores[0]?.segment !== nows[0]?.segment;
  const areAlike = length > 1 && befores.length === length && nows.every(({ family, segment }, at) => family === befores[at]?.family && segment === nows[0]?.segment) && new Set(nows.map(({ family }) => family)).size === length;
  return isOfYears && areAlike ? pairAt(index, nows, befores) : undefined;
}

/** 2022年318件，2023年364件，2024年421件，后两年增幅分别为14.5%和15.7%: from each year to the next. */
function stepAt(index: number, run: readonly Quantity[], series: readonly Quantity[]): Pair | undefined {
  const [before, now] = [series[index], series[index + 1]];
  const isSeries = series.length === run.length + 1 && series.every(({ unit }) => unit === series[0]?.unit);
  return before === undefined || now === undefined || !isSeries ? undefined : { now, before, stated: [now, before] };
}

function pairAt(index: number, nows: readonly Quantity[], befores: readonly Quantity[]): Pair | undefined {
  const [now, before] = [nows[index], befores[index]];
  const isWhole = nows.length === befores.length && nows.every(({ family }, at) => family === befores[at]?.family);
  return now === undefined || before === undefined || !isWhole ? undefined : { now, before, stated: [now, before] };
}

/** 事故18起、死亡11人，比上年分别减少6起、3人，分别下降25%和21.4%: this year's figures and by how much they changed tell last year's. */
function lessAt(index: number, told: readonly Quantity[], words: FigureWords): Pair | undefined {
  const differences = told.slice(told.length / 2);
  const [now, difference, first] = [told[index], differences[index], differences[0]];
  const direction = first === undefined ? 0 : directionOf(first, words);
  const isTold = first !== undefined && differences.every((each, at) => each.unit === told[at]?.unit && isCounted(each) && (at === 0 ? RESPECTIVELY.test(each.before) || differences.length > 1 : isEnumerated(differences[at - 1] ?? each, each)));
  if (now === undefined || difference === undefined || direction === 0 || !isTold) return undefined;
  const value = direction > 0 ? subtract(now.value, difference.value) : add(now.value, difference.value);
  return value.digits <= 0n ? undefined : { now, before: { ...now, value }, stated: [now, difference] };
}

/** 37处、8640平方米，上年分别为52处、1.31万平方米，拆除面积同比下降34%: the one figure of the kind that the change names. */
function ofNamedKind({ quantities }: Sentence, words: FigureWords): readonly RespectiveChange[] {
  const since = formerAmong(quantities, words);
  const befores = since < 0 ? [] : runFrom(quantities, since);
  const nows = quantities.slice(Math.max(0, since - befores.length), Math.max(0, since));
  const [former] = befores;
  if (former === undefined || befores.length < 2 || !RESPECTIVELY.test(former.before)) return [];
  return quantities.slice(since + befores.length).flatMap((change): readonly RespectiveChange[] => {
    const direction = directionOf(change, words);
    const family = KINDS_NAMED.find(([name]) => change.before.includes(name))?.[1];
    const indexes = befores.flatMap((each, index) => (family !== undefined && each.family.startsWith(family) ? [index] : []));
    const [index, ...more] = indexes;
    const pair = index === undefined || more.length > 0 ? undefined : pairAt(index, nows, befores);
    return change.family !== PERCENT || direction === 0 || pair === undefined ? [] : [{ change, direction, pair }];
  });
}

/** 分别为95.2%、93.7%，上年分别为93.1%、90.3%，分别提高2.1个和3.4个百分点: first to first, second to second. */
function inPoints({ quantities }: Sentence, words: FigureWords): readonly RespectiveChange[] {
  return quantities.flatMap((first, at): readonly RespectiveChange[] => {
    const direction = directionOf(first, words);
    if (direction === 0 || !RESPECTIVELY.test(first.before)) return [];
    const run = runFrom(quantities, at);
    const [nows, befores] = [quantities.slice(Math.max(0, at - 2 * run.length), at - run.length), quantities.slice(at - run.length, at)];
    const isList = run.length > 1 && run[run.length - 1]?.family === POINT && befores[0] !== undefined && isLastYear(befores[0], words) && [...nows, ...befores].every(({ family }) => family === PERCENT);
    return isList ? run.map((change, index): RespectiveChange => ({ change, direction, pair: pairAt(index, nows, befores) })) : [];
  });
}

const POINT = "point";
