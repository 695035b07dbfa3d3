import { compare, OPENS_SOME, quantitiesOf, type Quantity } from "@lint-report/report-model";
import { openingIn } from "../reading/lists.js";
import type { Reading } from "./series.js";
import { figuresBeside } from "../reading/surroundings.js";

/** 受理纠纷3412件，调解成功3347件 and later 614件山林权属纠纷中，调解成功571件: what is told of so many is of those alone, unless as many were told before the first. */
export function areOfTwoWholes(first: Quantity, second: Quantity, reading: Reading): boolean {
  const [came, cameAgain] = [cameBefore(first, reading), cameBefore(second, reading)];
  if (came !== undefined && cameAgain !== undefined && compare(came.value, cameAgain.value) !== 0) return true;
  const [one, other] = [wholeOf(first, reading), wholeOf(second, reading)];
  return other !== undefined && (one === undefined ? !isToldBefore(first, other, reading) : compare(one.value, other.value) !== 0);
}

/** So many of which a figure tells some: 614件 of 614件山林权属纠纷中，调解成功571件; not of 12个村中, which may be all there are. */
function wholeOf(figure: Quantity, { words, report }: Reading): Quantity | undefined {
  const { block: { view: { text } }, index, segment } = figure;
  return figuresBeside(report)(figure).findLast((each) => each.index < index && each.segment === segment && OPENS_SOME.test(text.slice(each.end, figure.start)) && openingIn(text, words["place-kinds"], each.end) === undefined);
}

/** What a step was taken of, told before it in its sentence: 受理投诉528件 of 受理投诉528件，调解成功287件. */
function cameBefore(figure: Quantity, { report }: Reading): Quantity | undefined {
  const { stages } = report.context.standard.figureWords;
  return stages.some((step) => figure.before.startsWith(step)) ? figuresBeside(report)(figure).find((each) => each.index < figure.index && each.unit === figure.unit) : undefined;
}

function isToldBefore({ block, index }: Quantity, { family, value }: Quantity, { report }: Reading): boolean {
  return quantitiesOf(report).some((each) => each.block === block && each.index <= index && each.family === family && compare(each.value, value) === 0);
}
