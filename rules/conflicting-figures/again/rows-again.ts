import { commonEnding, compare, directionOf, integer, isDigitSlip, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import type { RuleInput } from "../../src/types.js";
import type { Again } from "./again.js";
import { pairsInCommon } from "../reading/likeness.js";
import { has } from "../reading/lists.js";
import { isPlanned } from "../reading/statements.js";
import { figuresBeside } from "../reading/surroundings.js";
import { areOfTwoTimes } from "../reading/times.js";
import type { Words } from "../reading/words.js";

/** Places on either side of a figure in which others tell of its matter. */
const BESIDE = 4;
/** Figures beside two that are the same: where the words of the two are alike, and where they are the same and long. */
const FELLOWS = { alike: 2, same: 1 };
/** Letters that are hardly the same by chance. */
const LONG = 8;
/** Letters in which the words of two changes end: 增长. */
const CHANGE = 2;
/** Smaller figures are one digit from all others. */
const FEWEST = integer(10);
/** Figures of one unit and as many digits that are looked back on. */
const LOOKED_AT = 40;
const HUNDRED = integer(100);

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

/**
 * 涉及供水的526件，环比增长13.2%，同比下降4.8% and, further on, 供水类诉求562件，环比增长13.2%，同比下降4.8%: two figures that stand among the same others, and of which one is the other but for a digit or for the order of its
 * digits. To be told as a hint.
 */
export function rowsAgain({ report, data: { words } }: RuleInput): readonly Again[] {
  const setting = { words, report };
  const byLength = new Map<string, Quantity[]>();
  const rows = quantitiesOf(report).flatMap((second): readonly Again[] => {
    if (!isPlain(second)) return [];
    const kind = `${second.unit} ${String(second.value.scale)} ${String(String(second.value.digits).length)}`;
    const earlier = byLength.get(kind) ?? [];
    byLength.set(kind, [...earlier.slice(1 - LOOKED_AT), second]);
    const first = earlier.find((each) => isDigitSlip(each.value, second.value) && areOfOneRow(each, second, setting));
    return first === undefined || isPlanned(second, words, report) || areOfTwoTimes(first, second, setting) ? [] : [{ first, second }];
  });
  // Two sentences that differ in several figures tell of two matters.
  const places = rows.map(({ first, second }) => [first, second].map(({ block, sentence }) => `${String(block.index)}/${String(sentence)}`).join());
  return rows.filter((_, at) => places.indexOf(places[at] ?? "") === places.lastIndexOf(places[at] ?? ""));
}

function isPlain({ block, approximation, upper, before, unit }: Quantity): boolean {
  return block.cell === undefined && approximation === "none" && upper === undefined && before !== "" && unit !== "";
}

function areOfOneRow(first: Quantity, second: Quantity, setting: Setting): boolean {
  const [one, other] = [first, second].map((each) => figuresBeside(setting.report)(each)) as [readonly Quantity[], readonly Quantity[]];
  if (one === other || (compare(second.value, FEWEST) < 0 && first.before !== second.before) || !areAlike(first, second, setting) || has(second.before, setting.report.context.standard.figureWords.lastYear)) return false;
  const isTold = (figures: readonly Quantity[], { unit, value }: Quantity): boolean => figures.some((each) => each.unit === unit && compare(each.value, value) === 0);
  if (isTold(one, second) || isTold(other, first)) return false;
  const fellows = near(other, second).filter((each) => isTelling(each) && near(one, first).some((fellow) => fellow.unit === each.unit && compare(fellow.value, each.value) === 0 && fellow.start < first.start === each.start < second.start && areAlike(fellow, each, setting)));
  return fellows.length >= (first.before === second.before && first.before.length >= LONG ? FELLOWS.same : FELLOWS.alike);
}

function near(figures: readonly Quantity[], figure: Quantity): readonly Quantity[] {
  return figures.filter((each) => each !== figure && each.segment === figure.segment && Math.abs(each.index - figure.index) <= BESIDE);
}

/** None and all say nothing. */
function isTelling({ value }: Quantity): boolean {
  return value.digits > 0n && compare(value, HUNDRED) !== 0;
}

/** Changes of one direction, or figures whose words have something in common. */
function areAlike(one: Quantity, other: Quantity, { words, report }: Setting): boolean {
  const [first, second] = [one, other].map((each) => directionOf(each, report.context.standard.figureWords));
  if (first !== second) return false;
  if (first !== 0 || one.before === other.before) return commonEnding(one.before, other.before).length >= CHANGE;
  return pairsInCommon(one.before + one.after, other.before + other.after, words) > 0;
}
