import type { FigureWords, StockWords } from "@lint-report/standard";
import { approximate, compare, subtract } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { REST_LEFT } from "../../text/chinese-figures.js";
import { isCounted, isEnumerated, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import { isAddable } from "../sums/sums.js";
import type { FigureCheck } from "../types.js";
import { byNearness, doubtOf, isDenied, MOST_DIVIDED, roleOf, withoutDivisions, type Role } from "./stock-roles.js";

/**
 * 新设6247户。注销3918户。年初55157户，年末57846户: roles that the sentence leaves out, taken from those before it. Of several that may have come or gone the one that comes nearest,
 * and never sure.
 */
export function farBalanceOf(sentence: Sentence, stock: StockWords, words: FigureWords): FigureCheck | undefined {
  const closing = sentence.quantities.filter(isCounted).findLast((each) => roleOf(each, stock) === "closing");
  if (closing === undefined || stock.opening.length === 0) return undefined;
  const isOfStock = (each: Quantity): boolean => isCounted(each) && each.unit === closing.unit && each.depth === 0;
  // 办结122件，其中予以公开64件、…；结转下年度6件: without what the steps are divided into.
  const all = sentence.quantities.filter((each) => isOfStock(each) && each.end <= closing.start);
  const own = all.length > MOST_DIVIDED ? all : withoutDivisions(all, words);
  const earlier = sentence.earlier.filter(isOfStock);
  if (own.some((each) => roleOf(each, stock) === undefined)) return undefined;
  const of = (role: Role): readonly Quantity[] => [own, earlier].map((told) => told.filter((each) => roleOf(each, stock) === role && !isDenied(each, role, { stock, words }))).find((told) => told.length > 0) ?? [];
  const [opening, inflow, outflow] = [of("opening"), of("inflow"), of("outflow")];
  const [first, ...more] = opening;
  if (first === undefined || more.length > 0 || inflow.length === 0 || outflow.length === 0 || !isAddable([closing, first, ...inflow, ...outflow])) return undefined;
  // 废止6件、失效2件: those two went together.
  const isOne = outflow.length > 1 && outflow.every((each, at) => at === 0 || isEnumerated(outflow[at - 1] ?? each, each));
  // 上年结转14件已全部审结。新收126件，审结99件，其余27件转入次年: without what was there.
  if (REST_LEFT.test(closing.before) && compare(subtract(sumOf(inflow), sumOf(outflow)), closing.value) === 0) return undefined;
  const readings = inflow.flatMap((came) => [{ gains: [first, came], losses: outflow }, ...(isOne ? [] : outflow.map((went) => ({ gains: [first, came], losses: [went] })))]);
  const denied = [...own, ...earlier].filter((each) => isDenied(each, "inflow", { stock, words }));
  // 新收126件，不予受理6件，受理120件: with what was not taken in.
  if (denied.length > 0 && byNearness(closing, readings.map(({ gains, losses }) => ({ gains, losses: [...losses, ...denied] }))).some(({ holds }) => holds)) return undefined;
  const checks = byNearness(closing, readings).filter(({ recomputed = 0 }) => recomputed >= 0);
  // 注销3918户，其中通过简易程序4204户: not all that went.
  const [nearest] = byNearness(closing, readings.filter(({ losses }) => ![first, ...losses].some(({ before }) => opensWith(before, words.among)))).filter(({ recomputed = 0 }) => recomputed >= 0);
  const most = Math.max(...[closing, ...inflow].map(({ value }) => approximate(value)));
  // 列入12项。新增2项、移出3项，调整后的目录为13项: all that came and went is told here.
  const isOwn = [inflow, outflow].every((flows) => flows.every((each) => own.includes(each)));
  return checks.find(({ holds }) => holds) ?? (nearest === undefined ? undefined : doubtOf(nearest, isOwn ? most * OWN : most));
}

/** How much farther off a balance may be of which only what was there is told elsewhere. */
const OWN = 2;
