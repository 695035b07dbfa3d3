import type { FigureWords, StockWords } from "@lint-report/standard";
import { add, compare, subtract, type Decimal, approximate } from "../../quantity/decimal.js";
import type { Quantity } from "../../quantity/types.js";
import { NET, YEAR_END } from "../../text/chinese-clauses.js";
import { CAME_IN, CARRIED_TO, CLOSED, DENIES, REST_LEFT, STILL_LEFT, STILL_THERE, TOGETHER_WITH, UNCHANGED, UNCLOSED, UNCLOSED_HINT, UNDER_WAY } from "../../text/chinese-figures.js";
import { ITEM } from "../reading/among-which.js";
import { isFromTo } from "../reading/growth-pairs.js";
import { isOneDigit } from "../reading/one-digit.js";
import { partsOf } from "../reading/own-parts.js";
import { isCounted, isDue, isEnumerated, isLastYear, mentions, opensWith, sumOf, type Sentence } from "../reading/scope.js";
import { isAddable } from "../sums/sums.js";
import type { FigureCheck } from "../types.js";
import { farBalanceOf } from "./far-balances.js";
import { byNearness, checkOf, doubtOf, FEW_OF, isDenied, MOST_DIVIDED, offOf, roleOf, withoutDivisions, type Flow, type Role, type Setting } from "./stock-roles.js";

/** What was there, came and went against what is there: 上年末14件，新制定5件、废止3件，年末16件. */
export function balanceChecks(sentence: Sentence, words: FigureWords): readonly FigureCheck[] {
  for (const stock of words.stocks) {
    if (!mentions(sentence.text, stock.closing, words.leftOver) && ![CARRIED_TO, STILL_LEFT, UNCLOSED_HINT].some((hint) => hint.test(sentence.text))) continue;
    const told = balanceOf(sentence, stock, words) ?? farBalanceOf(sentence, stock, words);
    const check = told !== undefined && !told.holds && isByTaken(told, sentence.quantities.filter(isCounted), { stock, words }) ? undefined : told;
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
  return whole.length === quantities.length ? all : nearerOf(balanceOver(whole, sentence, { stock, words }), all);
}

/** 收到4260件，受理4215件，不予受理45件；批准4196件: right by what was taken in of what came. */
function isByTaken({ subject, inputs, recomputed = 0 }: FigureCheck, quantities: readonly Quantity[], setting: Setting): boolean {
  const cameIn = (each: Quantity): boolean => each.unit === subject.unit && roleOf(each, setting.stock) === "inflow" && !isDenied(each, "inflow", setting);
  return inputs.filter(cameIn).some((came) => quantities.filter((each) => cameIn(each) && compare(each.value, came.value) < 0).some((taken) => recomputed - approximate(came.value) + approximate(taken.value) === approximate(subject.value)));
}

/** 收到416件，撤回8件，不予受理19件，受理389件；加上年结转38件，…: of two readings that are off the first, unless the other is nearer. */
function nearerOf(one: FigureCheck | undefined, other: FigureCheck | undefined): FigureCheck | undefined {
  return one === undefined || (other !== undefined && !one.holds && offOf(other) < offOf(one)) ? other : one;
}

function balanceOver(quantities: readonly Quantity[], sentence: Sentence, { stock, words }: Setting): FigureCheck | undefined {
  const { closing = leftIn(quantities, stock, words), former } = closingIn(quantities.filter((each) => !mentions(each.before, words.comparisons)), stock);
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
  const hasBoth = opening.length + inflow.length > 0 && (outflow.length > 0 || (opening.length > 0 && inflow.length > 0));
  const isWhole = opening.length + inflow.length + outflow.length === before.length && opening.length <= 1 && (opening.length === 1 || stock.opening.length === 0);
  if (opening.length === 1 && !isWhole && isAddable([closing, ...before])) return withUnnamed({ closing, before, opening, inflow, outflow }, words);
  if (!hasBoth || !isWhole || !isAddable([closing, ...before])) return undefined;
  // 新收349件，不予受理12件: what was not taken in went.
  const denied = inflow.filter((each) => isDenied(each, "inflow", { stock, words }));
  const withDenied = checkOf(closing, { gains: [...opening, ...inflow.filter((each) => !denied.includes(each))], losses: [...outflow, ...denied] });
  if (denied.length > 0 && withDenied.holds) return withDenied;
  // 收到187件，受理162件: of steps that one case goes through, one is what came in.
  const inflows = inflow.length > 1 ? [inflow, ...inflow.map((each) => [each])] : [inflow];
  const valueOf = (came: readonly Quantity[]): Decimal => subtract(add(sumOf(opening), sumOf(came)), sumOf(outflow));
  // 连同上年结转的14件，全年办理177件，审结158件，结转19件: what was there may be counted with what came.
  const isWithin = opening.length > 0 && compare(subtract(sumOf(inflow), sumOf(outflow)), closing.value) === 0;
  // 上年结转26件，加上新受理共375件.
  const isOfBoth = inflow.some(({ before: told }) => TOGETHER_WITH.test(told) && mentions(told, words.totals));
  // 受理211件，其中旧存27件，审结176件，未结35件.
  const among = amongCame(closing, { opening, inflow, outflow }, words);
  if (among !== undefined) return among;
  if (isWithin && (isOfBoth || opening.some(({ before: told, start }) => TOGETHER_WITH.test(told) && inflow.some((each) => each.start > start)))) return checkOf(closing, { gains: inflow, losses: outflow });
  // 新立案743件，上年结转58件，结案721件，年末在办22件: what was there is forgotten, unless it was counted with what came.
  if (isWithin) return REST_LEFT.test(closing.before) ? undefined : { ...checkOf(closing, { gains: [...opening, ...inflow], losses: outflow }), sure: false };
  // 收到158件，受理143件，结转11件，审结139件: of those readings that leave something the one that comes nearest.
  const off = (each: readonly Quantity[]): number => Math.abs(approximate(valueOf(each)) - approximate(closing.value));
  const came = inflows.filter((each) => valueOf(each).digits >= 0n).reduce((best, each) => (off(each) < off(best) ? each : best), inflow);
  const value = valueOf(came);
  // 收到468件，受理431件，结转39件，审结442件: right by what was not all taken in.
  const taken = compare(value, closing.value) === 0 && opening.length * outflow.length > 0 ? takenOf(came, inflow) : undefined;
  if (taken !== undefined) return { ...checkOf(closing, { gains: [...opening, taken], losses: outflow }), sure: false };
  // What came in is told elsewhere: 新登记9846户。上年末77315户，注销5954户，年末81207户.
  const isMore = stock.inflow.length > 0 && came.length === 0 && compare(value, closing.value) < 0;
  if (value.digits < 0n || (isMore && !isOneDigit(value, closing.value) && approximate(subtract(closing.value, value)) > FEW_OF * approximate(closing.value))) return undefined;
  // 结案149件，其中结转的12件、新立案的137件: those are what went.
  if (outflow.length === 1 && opening.length + came.length > 1 && value.digits === 0n) return undefined;
  const check = { ...checkOf(closing, { gains: [...opening, ...came], losses: outflow }), ...(isMore ? { sure: false } : {}) };
  // 上年末103014户，新登记18604户: nobody says how many went, but few may be a slip.
  return outflow.length > 0 || compare(value, closing.value) <= 0 ? check : approximate(subtract(value, closing.value)) <= FEW_OF * approximate(sumOf(came)) ? { ...check, sure: false } : undefined;
}

/** Of what came alone, where what was there is said to be some of it; never sure where it is off. */
function amongCame(closing: Quantity, { opening, inflow, outflow }: Pick<Flows, "opening" | "inflow" | "outflow">, words: FigureWords): FigureCheck | undefined {
  const isSaid = inflow.length === 1 && outflow.length > 0 && opening.length > 0 && opening.every((each) => opensWith(each.lead, words.among) && inflow.every(({ end }) => end <= each.start));
  if (!isSaid || checkOf(closing, { gains: [...opening, ...inflow], losses: outflow }).holds) return undefined;
  const check = checkOf(closing, { gains: inflow, losses: outflow });
  return check.holds ? check : { ...check, sure: false };
}

/** 收到468件，受理431件: the one count of what was taken in of the one that came. */
function takenOf([came, ...more]: readonly Quantity[], inflow: readonly Quantity[]): Quantity | undefined {
  const [taken, ...others] = inflow.filter((each) => each !== came);
  return came !== undefined && taken !== undefined && more.length + others.length === 0 && CAME_IN.test(came.before) && !CAME_IN.test(taken.before) && taken.start > came.start && compare(taken.value, came.value) < 0 ? taken : undefined;
}

/** Letters of a verb with what goes before it: 仅作文字修改. */
const LONGEST_VERB = 6;

/** 修订1件: neither came nor went. */
function isUnchanged(each: Quantity, stock: StockWords): boolean {
  return roleOf(each, stock) === undefined && UNCHANGED.test(each.before.slice(-LONGEST_VERB) + each.after);
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
  const last = quantities.length - 1;
  return quantities.findLast((each, at) => {
    const next = quantities[at + 1];
    // 尚有9件正在审理.
    if (STILL_THERE.test(each.before) && UNDER_WAY.test(each.after)) return true;
    // 旧存执行案件113万件，新收345.2万件，结案229.4万件，未结案件228.8万件.
    if (at === last && UNCLOSED.test(each.before) && roleOf(each, stock) !== "opening") return !isLeftOfTwo(each, quantities.slice(0, at));
    const isStep = (): boolean => opensWith(each.after.slice(1), stock.outflow, CLOSED);
    return (opensWith(each.before, leftOver) && !(next !== undefined && isEnumerated(each, next))) || (STILL_THERE.test(each.before) && DENIES.test(each.after.charAt(0)) && isStep());
  });
}

/** 结转14件，应审312件，审结274件，未审结38件: what one count before it leaves of another. */
function isLeftOfTwo({ value }: Quantity, before: readonly Quantity[]): boolean {
  return before.some((whole) => before.some((told) => compare(subtract(whole.value, told.value), value) === 0));
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
  // 收到402件，不予受理27件、告知15件（不计入受理数），加上结转31件，审结418件，未结15件.
  const most = (flows: readonly Quantity[]): readonly Quantity[] => (flows.length === 0 ? [] : [flows.reduce((a, b) => (compare(a.value, b.value) < 0 ? b : a))]);
  if (compare(subtract(sumOf([...opening, ...most(inflow)]), sumOf(most(outflow))), closing.value) === 0) return undefined;
  if (unnamed.length === 0 || unnamed.length > (inflow.length > 0 ? MOST_UNNAMED : 1) || inflow.length + outflow.length === 0 || unnamed.some((each) => opensWith(each.before, words.among))) return undefined;
  const anyReading = unnamed.reduce<readonly Flow[]>((all, each) => all.flatMap((flow) => [flow, { gains: [...flow.gains, each], losses: flow.losses }, { gains: flow.gains, losses: [...flow.losses, each] }]), [{ gains: [...opening, ...inflow], losses: outflow }, ...(outflow.length === 0 ? [] : unnamed.map((each) => ({ gains: [each], losses: outflow })))]);
  // 结转9件，办理207件，办结186件，结转21件: with what was there in it; or what is no flow at all.
  if (anyReading.some(({ gains, losses }) => compare(subtract(sumOf(gains), sumOf(losses)), closing.value) === 0)) return undefined;
  const signs = unnamed.reduce<readonly Flow[]>((all, each) => all.flatMap(({ gains, losses }) => [{ gains: [...gains, each], losses }, { gains, losses: [...losses, each] }]), [{ gains: [...opening, ...inflow], losses: outflow }]);
  // 加上结转的11件，本年应审114件，审结98件: what ought to be done holds both.
  const due = outflow.length === 0 || inflow.length > 0 ? [] : unnamed.filter((each) => isDue(each) && opening.some(({ before: told, value }) => TOGETHER_WITH.test(told) && compare(value, each.value) < 0));
  return perhaps(closing, due.length > 0 && due.length === unnamed.length ? due.map((each) => ({ gains: [each], losses: outflow })) : signs);
}

const MOST_UNNAMED = 2;

/** The right one of several readings, else the nearest as a doubt, where it is near. */
function perhaps(closing: Quantity, readings: readonly Flow[]): FigureCheck | undefined {
  const checks = byNearness(closing, readings);
  const [nearest] = checks;
  const most = Math.max(...readings.flatMap(({ gains }) => gains.map(({ value }) => approximate(value))));
  return checks.find(({ holds }) => holds) ?? (nearest !== undefined && (nearest.recomputed ?? -1) >= 0 ? doubtOf(nearest, most) : undefined);
}

/** 安置帮教对象58人；矫正对象年初26人: from what was there first, where nothing before it tells what came or went. */
function sinceOpening(told: readonly Quantity[], stock: StockWords): readonly Quantity[] {
  const isOpening = (each: Quantity): boolean => roleOf(each, stock) === "opening";
  // 全年办理1264件，其中上年未结41件、新登记1223件: what they come to, in whichever order.
  const at = told.some(isOpening) ? told.findIndex((each) => isOpening(each) || roleOf(each, stock) === "inflow") : -1;
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

