import { add, decimal, integer, isZero, shifted, type Decimal } from "../quantity/decimal.js";
import { beginningOf } from "./word-edges.js";

/** How a number is hedged: `about` either way, `above` at least, `below` at most or nearly. */
export type Approximation = "none" | "about" | "above" | "below";

/** The sign of ten thousand or a hundred million behind digits. Example: 40万. */
export const MULTIPLIER = /[万亿]{1,2}/u;

/** A number as it stands in a text, hedges included. */
export interface NumberToken {
  /** First unit of the number, its hedge included; and of the digits themselves. */
  readonly start: number;
  readonly digitsStart: number;
  readonly end: number;
  readonly value: Decimal;
  /** Worth of the last printed digit: 1 for 19, 0.1 for 97.5, 10000 for 3800万. */
  readonly step: Decimal;
  readonly approximation: Approximation;
  /** Hedges as written, before and after: 约, 余. */
  readonly hedges: readonly string[];
  readonly form: "arabic" | "chinese";
  /** A share rather than a count: 百分之九十五, 九成五, 三分之二; the value is then per cent. */
  readonly share: boolean;
}

const DIGIT: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3 };
const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const LARGE: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

const BEFORE: ReadonlyMap<string, Approximation> = new Map([
  ["不少于", "above"], ["不低于", "above"], ["大约", "about"], ["将近", "below"], ["接近", "below"], ["超过", "above"], ["至少", "above"], ["不到", "below"],
  ["不足", "below"], ["多达", "about"], ["约", "about"], ["近", "below"], ["逾", "above"], ["超", "above"],
]);
const HEDGES_BEFORE = [...BEFORE.keys()];
/** Letters with which 约 is another word: 村规民约27份, 签约占八成. */
export const NOT_ABOUT = "民公条合契协预节签履制违特邀续";
/** What makes the hedge the end of another word: 村规民约27份, 附近3个村. */
const NO_HEDGE: Readonly<Record<string, string>> = { 约: NOT_ABOUT, 近: "附最临邻靠就", 超: "赶高治" };
/** 村规民约 is a word, 居民约 is not. */
const RULES_OF_PEOPLE = "规民";
/** Behind them 约 is no 条约: 平均每条约2000次. */
const PER_LINE: readonly string[] = ["每条", "一条"];
/** Behind the digits: 余, 多, 来; between digits and 万 as well. */
const AFTER = "余多来";
/** Behind the unit: 左右, 以上. */
export const AFTER_UNIT: ReadonlyMap<string, Approximation> = new Map([
  ["左右", "about"], ["上下", "about"], ["以上", "above"], ["以下", "below"], ["以内", "below"], ["多", "above"], ["余", "above"],
]);
export const HEDGES_BEHIND = [...AFTER_UNIT.keys()];
/** The same, and those between a number and its unit, wherever they stand. Examples: 300|余|元, 3万|多|人, 3次|以上. */
export const HEDGES_WITHIN = /[余多]|左右|上下|以[上下内]/gu;

const ARABIC = /(?:\d{1,3}(?: \d{3}(?!\d)){1,4}|\d{1,15}(?:,\d{3}(?!\d)){0,4})(?:\.\d{1,8})?/uy;
const CHINESE = /[〇零一二两三四五六七八九十百千万亿壹贰叁]{1,20}(?:点[〇零一二三四五六七八九]{1,6}[万亿]{0,2})?/uy;
const MIXED_TAIL = /(\d{1,4})([千百十])/uy;

/** What a number itself can begin with. */
const NUMERALS: ReadonlySet<string> = new Set("0123456789〇零一二两三四五六七八九十百千万亿壹贰叁");

interface Core {
  readonly end: number;
  readonly value: Decimal;
  readonly step: Decimal;
  readonly hedge: string;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the number that begins exactly at `at` (hedges in front of it included), or says that there is none. */
export function numberAt(text: string, at: number): NumberToken | undefined {
  const hedge = beginningOf(text, HEDGES_BEFORE, at);
  const from = at + (hedge?.length ?? 0);
  if (!NUMERALS.has(text.charAt(from))) return undefined;
  if (hedge !== undefined && at > 0 && isOtherWord(text, at, hedge)) return undefined;
  const form = isDigit(text.charAt(from)) ? "arabic" : "chinese";
  const share = form === "arabic" ? slashAt(text, from) : shareAt(text, from);
  const core = share ?? (form === "arabic" ? arabicAt(text, from) : chineseAt(text, from));
  if (core === undefined) return undefined;
  const hedges = [hedge ?? "", core.hedge].filter((each) => each !== "");
  return {
    start: at, digitsStart: from, end: core.end, value: core.value, step: core.step,
    approximation: hedge === undefined ? (core.hedge === "" ? "none" : "above") : BEFORE.get(hedge) ?? "none",
    hedges, form, share: share !== undefined,
  };
}

/** True where the hedge at a place only ends another word: 签约不足2个工作日. */
export function isOtherWord(text: string, at: number, hedge: string): boolean {
  const last = text.charAt(at - 1);
  return NO_HEDGE[hedge]?.includes(last) === true && (last !== RULES_OF_PEOPLE.slice(-1) || text.endsWith(RULES_OF_PEOPLE, at)) && !PER_LINE.some((line) => text.endsWith(line, at));
}

function isDigit(unit: string): boolean {
  return unit >= "0" && unit <= "9";
}

/** Digits, then hedges and multipliers in any of the orders that people write: 20多万, 83万多, 1万2千. */
function arabicAt(text: string, at: number): Core | undefined {
  const match = matchAt(ARABIC, text, at);
  if (match === null) return undefined;
  const digits = decimal(match[0].replaceAll(" ", ""));
  let end = at + match[0].length;
  let hedge = "";
  const takeHedge = (): void => {
    if (hedge === "" && AFTER.includes(text.charAt(end)) && text.charAt(end) !== "") hedge = text.charAt(end++);
  };
  takeHedge();
  let exponent = 0;
  for (let sign = text.charAt(end); sign in LARGE || sign in SMALL; sign = text.charAt(end)) {
    exponent += LARGE[sign] ?? SMALL[sign] ?? 0;
    end++;
  }
  let value = shifted(digits, exponent);
  let step = shifted({ digits: 1n, scale: digits.scale }, exponent);
  const tail = exponent >= 4 ? matchAt(MIXED_TAIL, text, end) : null;
  if (tail !== null) {
    const power = SMALL[tail[2] ?? ""] ?? 0;
    value = add(value, shifted(integer(Number(tail[1])), power));
    step = shifted(integer(1), power);
    end += tail[0].length;
  }
  takeHedge();
  return { end, value, step, hedge };
}

function chineseAt(text: string, at: number): Core | undefined {
  const match = matchAt(CHINESE, text, at);
  if (match === null) return undefined;
  const read = chineseValue(match[0]);
  if (read === undefined) return undefined;
  let end = at + match[0].length;
  let { value, step } = read;
  let hedge = "";
  if (AFTER.includes(text.charAt(end)) && text.charAt(end) !== "") {
    hedge = text.charAt(end++);
    for (let sign = text.charAt(end); sign in LARGE; sign = text.charAt(end)) {
      value = shifted(value, LARGE[sign] ?? 0);
      step = shifted(step, LARGE[sign] ?? 0);
      end++;
    }
  }
  return { end, value, step, hedge };
}

/** Chinese signs of numbers, whatever they say together. Example: 一二百 */
const NUMERAL_RUN = /[零一二两三四五六七八九十百千万亿]{1,20}/uy;

/** Where the Chinese signs of numbers that begin at `at` end; `at` where there are none. */
export function numeralsEnd(text: string, at: number): number {
  return at + (matchAt(NUMERAL_RUN, text, at)?.[0].length ?? 0);
}

/** Two digits beside each other say about how many. Example: 七八 of 七八个, not 78. */
const SEVERAL = /^[一二三四五六七八九]{2}$/u;

/** 一千二百三十万 → 12300000; 二〇二一 → 2021; 一点五亿 → 150000000. 三百 is three hundred; 三万 and 三万五 may be rounded. `undefined` for what is no number. */
export function chineseValue(numeral: string): { readonly value: Decimal; readonly step: Decimal } | undefined {
  const [whole = "", rest = ""] = numeral.split("点");
  if (SEVERAL.test(whole)) return undefined;
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(whole)) {
    return rest === "" ? { value: decimal([...whole].map((digit) => DIGIT[digit]).join("")), step: integer(1) } : undefined;
  }
  let total = integer(0);
  let section = integer(0);
  let digit = -1;
  let last = 0;
  for (const character of whole) {
    const large = LARGE[character];
    const small = SMALL[character];
    if (large !== undefined) {
      section = add(section, integer(Math.max(digit, 0)));
      // 亿 counts all that stands before it: 一万|亿, 一万二千|亿.
      const counted = large === 8 ? add(total, section) : section;
      if (isZero(counted)) return undefined;
      total = large === 8 ? shifted(counted, large) : add(total, shifted(counted, large));
      section = integer(0);
      digit = -1;
      last = large;
    } else if (small !== undefined) {
      section = add(section, shifted(integer(digit < 0 ? 1 : digit), small));
      digit = -1;
      last = small;
    } else {
      const value = DIGIT[character] ?? 0;
      if (digit > 0) return undefined;
      digit = value;
      if (value === 0) last = 0;
    }
  }
  if (digit > 0) {
    section = add(section, last > 1 ? shifted(integer(digit), last - 1) : integer(digit));
    last = last > 1 ? last - 1 : 0;
  }
  const value = add(total, section);
  return rest === "" ? { value, step: shifted(integer(1), isZero(total) ? 0 : last) } : withFraction(value, rest);
}

/** With what stands behind the point: 五亿 of 一点五亿. */
function withFraction(whole: Decimal, rest: string): { readonly value: Decimal; readonly step: Decimal } {
  const fraction = [...rest].map((digit) => DIGIT[digit] ?? "").join("");
  const exponent = [...rest].reduce((sum, sign) => sum + (LARGE[sign] ?? 0), 0);
  const scale = fraction.length;
  return { value: shifted(add(whole, { digits: BigInt(fraction), scale }), exponent), step: shifted({ digits: 1n, scale }, exponent) };
}

const PER_CENT = "百分之";
const TENTHS = /([一二三四五六七八九])成([一二三四五六七八九]?)(?![员为立效果就长人交年本都])/uy;
const FRACTION = /([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})/uy;

/** 百分之九十五, 九成五, 三分之二 in per cent. */
function shareAt(text: string, at: number): Core | undefined {
  if (text.startsWith(PER_CENT, at)) return chineseAt(text, at + PER_CENT.length) ?? arabicAt(text, at + PER_CENT.length);
  const tenths = matchAt(TENTHS, text, at);
  if (tenths !== null) {
    const value = integer((DIGIT[tenths[1] ?? ""] ?? 0) * 10 + (DIGIT[tenths[2] ?? ""] ?? 0));
    return { end: at + tenths[0].length, value, step: integer(tenths[2] === "" ? 10 : 1), hedge: "" };
  }
  const fraction = matchAt(FRACTION, text, at);
  if (fraction === null) return undefined;
  const [whole = 0n, part = 0n] = fraction.slice(1).map((numeral) => chineseValue(numeral)?.value.digits);
  return fractionOf(part, whole, at + fraction[0].length);
}

const SLASH = /([1-9])\/(\d{1,2})(?![\d/])/uy;
/** A fraction stands behind words of shares: 占1/3, 的1/4; elsewhere it may be a date. */
const BEFORE_SLASH = "占的约近过超达";

function slashAt(text: string, at: number): Core | undefined {
  const match = at > 0 && BEFORE_SLASH.includes(text.charAt(at - 1)) ? matchAt(SLASH, text, at) : null;
  return match === null ? undefined : fractionOf(BigInt(match[1] ?? 0), BigInt(match[2] ?? 0), at + match[0].length);
}

/** In per cent; people say a third of what is nearly one. */
function fractionOf(part: bigint, whole: bigint, end: number): Core | undefined {
  if (part === 0n || part > whole) return undefined;
  return { end, value: { digits: (part * 10_000n) / whole, scale: 2 }, step: integer(3), hedge: "" };
}
