import type { FigureWords, StockWords } from "@lint-report/standard";
import { add, compare, subtract, type Decimal, approximate } from "../quantity/decimal.js";
import type { Quantity } from "../quantity/types.js";
import { DAY_ONE, NET, YEAR_END } from "../text/chinese-clauses.js";
import { CARRIED_TO, CLOSED, DENIES, GOES_INTO_NEXT, REST_LEFT, STILL_LEFT, STILL_THERE, TOGETHER_WITH, UNCHANGED } from "../text/chinese-figures.js";
import { firstHeld } from "../text/word-finder.js";
import { ITEM } from "./among-which.js";
import { balanceCheck, termsOf } from "./balance-check.js";
import { isFromTo } from "./growth-pairs.js";
import { partsOf } from "./own-parts.js";
import { endsIn, isCounted, isDue, isEnumerated, isLastYear, isNegated, longestFirst, mentions, opensWith, sumOf, type Sentence } from "./scope.js";
import { isAddable } from "./sums.js";
import type { FigureCheck } from "./types.js";

type Role = keyof StockWords;
const ROLES: readonly Role[] = ["opening", "closing", "inflow", "outflow"];

/** What was there, came and went against what is there: 上年末14件，新制定5件、废止3件，年末16件. */
export function balanceChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  for (const stock of words.stocks) {
    if (!mentions(sentence.text, stock.closing, words.leftOver) && !CARRIED_TO.test(sentence.text) && !STILL_LEFT.test(sentence.text)) continue;
    const check = balanceOf(sentence, stock, words) ?? farBalanceOf(sentence, stock, words);
    if (check !== undefined && mentions(check.inputs.map(({ before }) => before).join(), words.ordered)) return [];
    if (check !== undefined) return [check];
  }
  return [];
}

/** By all that is told, and without what only divides it (退出12人，其中清退4人、离职8人): the one that is right, else the latter. */
function balanceOf(sentence: Sentence, stock: StockWords, words: FigureWords): FigureCheck | undefined {
  const quantities = sentence.quantities.filter(isCounted);
  const all = balanceOver(quantities, sentence, { stock, words });
  const whole = all?.holds === true || quantities.length > MOST_DIVIDED ? quantities : withoutDivisions(quantities, words);
  return whole.length === quantities.length ? all : balanceOver(whole, sentence, { stock, words }) ?? all;
}

/** Figures of a sentence of which some may divide others. */
const MOST_DIVIDED = 60;

/** Without the figures behind 其中 and a colon, and without any that come to the one before them. */
function withoutDivisions(quantities: readonly Quantity[], { among, closedLists }: FigureWords): readonly Quantity[] {
  const parts = new Set(quantities.flatMap((total, at) => partsOf(total, quantities.slice(at + 1).filter(({ unit }) => unit === total.unit))));
  for (const [at, each] of quantities.entries()) {
    const last = quantities[at - 1];
    if (opensWith(each.before, among, closedLists) || (last !== undefined && parts.has(last) && last.unit === each.unit && isEnumerated(last, each))) parts.add(each);
  }
  return quantities.filter((each) => !parts.has(each));
}

interface Setting {
  readonly stock: StockWords;
  readonly words: FigureWords;
}

function balanceOver(quantities: readonly Quantity[], sentence: Sentence, { stock, words }: Setting): FigureCheck | undefined {
  const { closing = leftIn(quantities, stock, words), former } = closingIn(quantities, stock);
  if (closing === undefined) return undefined;
  const year = yearEndOf(closing, sentence);
  // 38个部门的权责事项3126项 are not counted alike; 立案312件，比上年的358件下降: what it is compared with is no part of it.
  const isBase = (each: Quantity): boolean => isLastYear(each, words) && roleOf(each, stock) === undefined;
  const told = withoutTotals(sinceOpening(takenIn(quantities.filter((each) => each !== former && !isBase(each) && each.end <= closing.start && each.family === closing.family && (each.family !== ITEM || each.unit === closing.unit) && each.depth <= closing.depth && !NET.test(each.before) && !isUnchanged(each, stock)), { stock, words }), stock));
  // 年末在册168人，与年初的175人相比，新入矫112人、解矫109人: what is there now may be told first.
  const before = told.length > 0 ? told : behindClosing(quantities.slice(quantities.indexOf(closing) + 1).filter(({ before: words }) => !NET.test(words)), closing, stock);
  // 截至2023年末，在册203人；…，2024年末在册190人.
  const isYearBefore = (each: Quantity): boolean => {
    const own = yearEndOf(each, sentence);
    return own !== undefined && (year === undefined || own === year - 1);
  };
  const of = (role: Role): readonly Quantity[] => before.filter((each) => (isYearBefore(each) ? "opening" : roleOf(each, stock)) === role);
  const [opening, inflow, outflow] = [of("opening"), of("inflow"), of("outflow")];
  // 上年结转12件已全部办结，…，其余8件转入下年: what was there was settled by itself.
  if (REST_LEFT.test(closing.before) && opening.some(({ after }) => after !== "")) return undefined;
  const known = opening.length + inflow.length + outflow.length;
  const hasBoth = opening.length + inflow.length > 0 && (outflow.length > 0 || (opening.length > 0 && inflow.length > 0));
  const isWhole = known === before.length && opening.length <= 1 && (opening.length === 1 || stock.opening.length === 0);
  if (opening.length === 1 && !isWhole && isAddable([closing, ...before])) return withUnnamed({ closing, before, opening, inflow, outflow }, words);
  if (!hasBoth || !isWhole || !isAddable([closing, ...before])) return undefined;
  // 新收349件，不予受理12件: what was not taken in went.
  const denied = inflow.filter((each) => isDenied(each, "inflow", { stock, words }));
  const taken = checkOf(closing, { gains: [...opening, ...inflow.filter((each) => !denied.includes(each))], losses: [...outflow, ...denied] });
  if (denied.length > 0 && taken.holds) return taken;
  // 收到187件，受理162件: of steps that one case goes through, one is what came in.
  const inflows = inflow.length > 1 ? [inflow, ...inflow.map((each) => [each])] : [inflow];
  const valueOf = (came: readonly Quantity[]): Decimal => subtract(add(sumOf(opening), sumOf(came)), sumOf(outflow));
  // 连同上年结转的14件，全年办理177件，审结158件，结转19件: what was there may be counted with what came.
  const isWithin = opening.length > 0 && compare(subtract(sumOf(inflow), sumOf(outflow)), closing.value) === 0;
  // 上年结转26件，加上新受理共375件.
  const isOfBoth = inflow.some(({ before: told }) => TOGETHER_WITH.test(told) && mentions(told, words.totals));
  if (isWithin && (isOfBoth || opening.some(({ before: told, start }) => TOGETHER_WITH.test(told) && inflow.some((each) => each.start > start)))) return checkOf(closing, { gains: inflow, losses: outflow });
  // 新立案743件，上年结转58件，结案721件，年末在办22件: what was there is forgotten, unless it was counted with what came.
  if (isWithin && REST_LEFT.test(closing.before)) return undefined;
  if (isWithin) return { ...checkOf(closing, { gains: [...opening, ...inflow], losses: outflow }), sure: false };
  // 收到158件，受理143件，结转11件，审结139件: of those readings that leave something the one that comes nearest.
  const off = (each: readonly Quantity[]): number => Math.abs(approximate(valueOf(each)) - approximate(closing.value));
  const came = inflows.filter((each) => valueOf(each).digits >= 0n).reduce((best, each) => (off(each) < off(best) ? each : best), inflow);
  const value = valueOf(came);
  // What came in is told elsewhere: 新登记9846户。上年末77315户，注销5954户，年末81207户.
  const isMore = stock.inflow.length > 0 && came.length === 0 && compare(value, closing.value) < 0;
  if (value.digits < 0n || (isMore && approximate(subtract(closing.value, value)) > FEW_OF * approximate(closing.value))) return undefined;
  // 结案149件，其中结转的12件、新立案的137件: those are what went.
  if (outflow.length === 1 && opening.length + came.length > 1 && value.digits === 0n) return undefined;
  const all = checkOf(closing, { gains: [...opening, ...came], losses: outflow });
  const check = isMore ? { ...all, sure: false } : all;
  // 上年末103014户，新登记18604户: nobody says how many went, but few may be a slip.
  if (outflow.length > 0 || compare(value, closing.value) <= 0) return check;
  return approximate(subtract(value, closing.value)) <= FEW_OF * approximate(sumOf(came)) ? { ...check, sure: false } : undefined;
}

/** 修订1件: neither came nor went. */
function isUnchanged(each: Quantity, stock: StockWords): boolean {
  return roleOf(each, stock) === undefined && UNCHANGED.test(each.before + each.after);
}

/** What is left; in 年末未结案件由15件降至9件 the second figure, and the former one was there before. */
function closingIn(quantities: readonly Quantity[], stock: StockWords): { readonly closing: Quantity | undefined; readonly former?: Quantity } {
  const named = quantities.findLast((each) => roleOf(each, stock) === "closing");
  const next = named === undefined ? undefined : quantities[quantities.indexOf(named) + 1];
  return named !== undefined && next !== undefined && isFromTo({ now: next, before: named }) ? { closing: next, former: named } : { closing: named };
}

/** 年初41处，…，剩余18处; 还有7件|未结: what is left of what was there; 尚有15人未换发新证 is something else, 剩余60万元收回财政、8万元结转 more than one. */
function leftIn(quantities: readonly Quantity[], stock: StockWords, { leftOver }: FigureWords): Quantity | undefined {
  if (!quantities.some((each) => roleOf(each, stock) === "opening")) return undefined;
  return quantities.findLast((each, at) => {
    const next = quantities[at + 1];
    const isStep = (): boolean => opensWith(each.after.slice(1), stock.outflow, CLOSED);
    return (opensWith(each.before, leftOver) && !(next !== undefined && isEnumerated(each, next))) || (STILL_THERE.test(each.before) && DENIES.test(each.after.charAt(0)) && isStep());
  });
}

/** What stands between what was there and what is left, by its role where one is told. */
interface Flows {
  readonly closing: Quantity;
  readonly before: readonly Quantity[];
  readonly opening: readonly Quantity[];
  readonly inflow: readonly Quantity[];
  readonly outflow: readonly Quantity[];
}

/**
 * 年初312项，划转14项，取消9项、新增6项，年末289项: flows by words that nobody knows, each of which came or went; 加上结转26宗，共办理397宗: a total in words is all that came. Where no
 * reading is right the nearest, and never sure.
 */
function withUnnamed({ closing, before, opening, inflow, outflow }: Flows, words: FigureWords): FigureCheck | undefined {
  const known = new Set([...opening, ...inflow, ...outflow]);
  const unnamed = before.filter((each) => !known.has(each));
  const totals = unnamed.filter((each) => mentions(each.before, words.totals) && opening.some(({ end }) => end <= each.start));
  const [total] = totals;
  if (total !== undefined && outflow.length > 0 && totals.length === unnamed.length) return perhaps(closing, [{ gains: [total], losses: outflow }]);
  if (unnamed.length === 0 || unnamed.length > (inflow.length > 0 ? MOST_UNNAMED : 1) || inflow.length + outflow.length === 0 || unnamed.some((each) => opensWith(each.before, words.among))) return undefined;
  const anyReading = unnamed.reduce<readonly Flow[]>((all, each) => all.flatMap((flow) => [flow, { gains: [...flow.gains, each], losses: flow.losses }, { gains: flow.gains, losses: [...flow.losses, each] }]), [{ gains: [...opening, ...inflow], losses: outflow }, ...(outflow.length === 0 ? [] : unnamed.map((each) => ({ gains: [each], losses: outflow })))]);
  // 结转9件，办理207件，办结186件，结转21件: with what was there in it; or what is no flow at all.
  if (anyReading.some(({ gains, losses }) => compare(subtract(sumOf(gains), sumOf(losses)), closing.value) === 0)) return undefined;
  const signs = unnamed.reduce<readonly Flow[]>((all, each) => all.flatMap(({ gains, losses }) => [{ gains: [...gains, each], losses }, { gains, losses: [...losses, each] }]), [{ gains: [...opening, ...inflow], losses: outflow }]);
  // 加上结转的11件，本年应审114件，审结98件: what ought to be done holds both.
  const due = outflow.length === 0 || inflow.length > 0 ? [] : unnamed.filter((each) => isDue(each) && opening.some(({ before: told, value }) => TOGETHER_WITH.test(told) && compare(value, each.value) < 0));
  return perhaps(closing, due.length > 0 && due.length === unnamed.length ? due.map((each) => ({ gains: [each], losses: outflow })) : signs);
}

interface Flow {
  readonly gains: readonly Quantity[];
  readonly losses: readonly Quantity[];
}

const MOST_UNNAMED = 2;

/** The right one of several readings, else the nearest as a doubt, where it is near. */
function perhaps(closing: Quantity, readings: readonly Flow[]): FigureCheck | undefined {
  const checks = byNearness(closing, readings);
  const [nearest] = checks;
  const most = Math.max(...readings.flatMap(({ gains }) => gains.map(({ value }) => approximate(value))));
  return checks.find(({ holds }) => holds) ?? (nearest !== undefined && (nearest.recomputed ?? -1) >= 0 ? doubtOf(nearest, most) : undefined);
}

/**
 * 新设6247户。注销3918户。年初55157户，年末57846户: roles that the sentence leaves out, taken from those before it. Of several that may have come or gone the one that comes nearest,
 * and never sure.
 */
function farBalanceOf(sentence: Sentence, stock: StockWords, words: FigureWords): FigureCheck | undefined {
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

/** What each reading comes to, that nearest to what is told first. */
function byNearness(closing: Quantity, readings: readonly Flow[]): readonly FigureCheck[] {
  return readings.map((each) => checkOf(closing, each)).sort((a, b) => offOf(a) - offOf(b));
}

/** A reading as a doubt, where it is off by few of the most that there was. */
function doubtOf(check: FigureCheck, most: number): FigureCheck | undefined {
  return offOf(check) <= FEW_OF * most ? { ...check, sure: false } : undefined;
}

function offOf({ recomputed, subject }: FigureCheck): number {
  return Math.abs((recomputed ?? Infinity) - approximate(subject.value));
}

/** 不予受理15件 came in by no means. */
function isDenied({ before }: Quantity, role: Role, { stock, words }: Setting): boolean {
  const word = firstHeld(before, longestFirst(stock[role]));
  return word !== undefined && isNegated(before, word, words);
}

/** 安置帮教对象58人；矫正对象年初26人: from what was there first, where nothing before it tells what came or went. */
function sinceOpening(told: readonly Quantity[], stock: StockWords): readonly Quantity[] {
  const at = told.findIndex((each) => roleOf(each, stock) === "opening");
  // 全年办理1264件，其中上年未结41件、新登记1223件: what they come to.
  const isAside = (each: Quantity): boolean => roleOf(each, stock) === undefined && (each.segment !== told[at]?.segment || partsOf(each, told.slice(at)).length > 0);
  return at > 0 && told.slice(0, at).every(isAside) ? told.slice(at) : told;
}

/** 收到申请71件，受理63件，不予受理5件、以其他方式处理3件: of what is divided so only what was taken in came. */
function takenIn(told: readonly Quantity[], setting: Setting): readonly Quantity[] {
  const at = told.findIndex((each, index) => roleOf(each, setting.stock) === "inflow" && partsOf(each, told.slice(index + 1)).length > 1);
  const all = told[at];
  const parts = all === undefined ? [] : partsOf(all, told.slice(at + 1));
  const came = parts.filter((each) => roleOf(each, setting.stock) === "inflow" && !isDenied(each, "inflow", setting));
  return came.length === 1 && parts.some((each) => isDenied(each, "inflow", setting)) ? [...told.slice(0, at), ...came, ...told.slice(at + 1 + parts.length)] : told;
}

/** 结转37件，新受理548件，合计585件: what the figures before come to is none of them. */
function withoutTotals(told: readonly Quantity[]): readonly Quantity[] {
  return told.filter((each, at) => at < FEWEST || compare(sumOf(told.slice(0, at)), each.value) !== 0);
}

/** Share of what came that may be a slip. */
const FEW_OF = 0.1;
/** Figures that are added up. */
const FEWEST = 2;

/** The figures behind, up to one that is none of the stock's. */
function behindClosing(quantities: readonly Quantity[], closing: Quantity, stock: StockWords): readonly Quantity[] {
  const end = quantities.findIndex((each) => each.family !== closing.family || each.segment !== closing.segment || roleOf(each, stock) === undefined);
  return end < 0 ? quantities : quantities.slice(0, end);
}

/** The year at whose end a figure is said to be so, in the words between it and the figure before. */
function yearEndOf({ block, start }: Quantity, sentence: Sentence): number | undefined {
  const floor = sentence.quantities.findLast(({ end }) => end <= start)?.end ?? sentence.start;
  const year = YEAR_END.exec(block.view.text.slice(Math.max(floor, start - LONGEST_NAME), start))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Letters from a year to its figure. */
const LONGEST_NAME = 40;

/** By the longest of the role words in the figure's own words. */
function roleOf({ before, after }: Quantity, stock: StockWords): Role | undefined {
  if (DAY_ONE.test(before)) return "opening";
  // 其余27件|转入2024年继续办理.
  if (REST_LEFT.test(before) && GOES_INTO_NEXT.test(after) && stock.opening.length > 0) return "closing";
  // 结转2025年 is what is left, 2024年结转 what was there.
  if (CARRIED_TO.test(before) && stock.opening.length > 0) return "closing";
  let best: { readonly role: Role; readonly length: number } | undefined;
  for (const role of ROLES) {
    const length = firstHeld(before, longestFirst(stock[role]))?.length ?? 0;
    if (length > (best?.length ?? 0)) best = { role, length };
  }
  // 到年底办结398件: when it was, and what was done till then.
  return best?.role === "closing" && !DENIES.test(before) && endsIn(before, stock.outflow) && !endsIn(before, stock.closing) ? "outflow" : best?.role;
}

/** Nobody can know which is wrong: the last of what went and what is left are pointed at. */
function checkOf(closing: Quantity, { gains, losses }: Flow): FigureCheck {
  const last = losses.find(({ end }) => end <= closing.start && losses.every((each) => each.end <= end));
  return { ...balanceCheck(closing, [...termsOf(gains, 1), ...termsOf(losses, -1)]), place: { start: last?.start ?? closing.start, end: closing.end }, expected: [] };
}
