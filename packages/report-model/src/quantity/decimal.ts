import { withoutTrailing } from "../text/between.js";

/** An exact decimal number: `digits` ÷ 10^`scale`. No binary floats: 4119307.94 stays what it is. */
export interface Decimal {
  readonly digits: bigint;
  /** Decimal places, 0 or more. */
  readonly scale: number;
}

/** From plain decimal notation: `4119307.94`, `1,234.5`. Throws on other characters. */
export function decimal(text: string): Decimal {
  const plain = text.replaceAll(",", "");
  const point = plain.indexOf(".");
  return point < 0 ? { digits: BigInt(plain), scale: 0 } : { digits: BigInt(plain.slice(0, point) + plain.slice(point + 1)), scale: plain.length - point - 1 };
}

export function integer(value: number): Decimal {
  return { digits: BigInt(value), scale: 0 };
}

const POWERS: bigint[] = [1n];

function powerOfTen(exponent: number): bigint {
  for (let power = POWERS.length; power <= exponent; power++) POWERS.push((POWERS[power - 1] ?? 1n) * 10n);
  return POWERS[exponent] ?? 1n;
}

/** Both numbers' digits at one scale. */
function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.digits, b.digits, a.scale];
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * powerOfTen(scale - a.scale), b.digits * powerOfTen(scale - b.scale), scale];
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = a.scale === b.scale ? [a.digits, b.digits] : aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return { digits: x + y, scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return { digits: x - y, scale };
}

/** By how much two numbers differ. */
export function distance(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) < 0 ? subtract(b, a) : subtract(a, b);
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** The number times 10^`exponent`; the exponent may be negative. */
export function shifted(a: Decimal, exponent: number): Decimal {
  if (exponent === 0) return a;
  if (exponent <= a.scale) return { digits: a.digits, scale: a.scale - exponent };
  return { digits: a.digits * powerOfTen(exponent - a.scale), scale: 0 };
}

/** `a` ÷ `b` to `scale` places, rounded half up or cut off. `b` must not be zero. Numbers are not negative. */
export function quotient(a: Decimal, b: Decimal, { scale, round }: { readonly scale: number; readonly round: boolean }): Decimal {
  const [x, y] = aligned(a, b);
  const numerator = x * powerOfTen(scale);
  return { digits: round ? (2n * numerator + y) / (2n * y) : numerator / y, scale };
}

/** Plain notation without trailing zeros behind the point: 95, 97.5. */
export function written(a: Decimal): string {
  const sign = a.digits < 0n ? "-" : "";
  const digits = String(a.digits < 0n ? -a.digits : a.digits).padStart(a.scale + 1, "0");
  const whole = digits.slice(0, digits.length - a.scale);
  const fraction = withoutTrailing(digits.slice(digits.length - a.scale), "0");
  return sign + whole + (fraction === "" ? "" : `.${fraction}`);
}

export function isZero(a: Decimal): boolean {
  return a.digits === 0n;
}

export function isInteger(a: Decimal): boolean {
  return a.digits % powerOfTen(a.scale) === 0n;
}

/** The number as a float, for order of magnitude only. */
export function approximate(a: Decimal): number {
  return Number(a.digits) / 10 ** a.scale;
}
