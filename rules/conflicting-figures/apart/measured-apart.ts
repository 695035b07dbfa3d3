import { compare, fact, quantitiesOf, type Quantity, type Report } from "@lint-report/report-model";
import { has, startsWithAny } from "../reading/lists.js";

/** What is told behind a figure of how it has changed or of what it is a share: 同比下降2.6%, 占15.6%. */
interface Measure {
  readonly kind: "more" | "less" | "share";
  readonly figure: Quantity;
}

/** Figures behind one that may measure it. */
const MOST = 4;

/**
 * 收案262件，同比下降2.6% and 审结270件，同比上升11.1%; 食品类投诉1430件，占15.6% and 日用品类投诉1418件，占15.4%: each is measured against last year, or against the whole, with another
 * result, so that the two are two things.
 */
export function areMeasuredApart(first: Quantity, second: Quantity, report: Report): boolean {
  const [one, other] = [first, second].map((each) => measuresOf(each, report)) as [readonly Measure[], readonly Measure[]];
  const alike = one.flatMap((measure) => other.filter((each) => each.figure.unit === measure.figure.unit && (each.kind === "share") === (measure.kind === "share")).map((each) => [measure, each] as const));
  return alike.length > 0 && alike.every(([a, b]) => a.kind !== b.kind || compare(a.figure.value, b.figure.value) !== 0);
}

function measuresOf(figure: Quantity, report: Report): readonly Measure[] {
  const known = measuresByFigure(report);
  const measures = known.get(figure) ?? readMeasures(figure, report);
  known.set(figure, measures);
  return measures;
}

/** Each figure's measures are asked for several times. */
const measuresByFigure = fact(() => new Map<Quantity, readonly Measure[]>());

/** The measures that follow right behind a figure in its sentence; what stands in brackets is passed over. */
function readMeasures(figure: Quantity, report: Report): readonly Measure[] {
  const { comparisons, increases, decreases, shares } = report.context.standard.figureWords;
  const measures: Measure[] = [];
  for (const each of quantitiesOf(report).slice(figure.index + 1, figure.index + 1 + MOST)) {
    const { block, sentence, segment, before, depth } = each;
    if (block !== figure.block || sentence !== figure.sentence || segment !== figure.segment) break;
    if (depth > figure.depth) continue;
    const isShare = startsWithAny(before, shares);
    if (!isShare && ![comparisons, increases, decreases].some((list) => startsWithAny(before, list))) break;
    // 比上年的268件|增加54件: what it is compared with is no measure.
    const kind = isShare ? "share" : has(before, increases) ? "more" : has(before, decreases) ? "less" : undefined;
    if (kind !== undefined) measures.push({ kind, figure: each });
  }
  return measures;
}
