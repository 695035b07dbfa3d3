import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, approximate, compare, decimal, integer, isInteger, isZero, multiply, quotient, shifted, subtract, written, type Decimal } from "../../src/quantity/decimal.js";

/** As many units of 10^-scale: both spellings of one number, 1.5 and 1.50, come up. */
const numbers: fc.Arbitrary<Decimal> = fc.record({ digits: fc.bigInt(-(10n ** 15n), 10n ** 15n), scale: fc.nat(6) });
const same = (a: Decimal, b: Decimal): void => { expect(compare(a, b), `${written(a)} and ${written(b)}`).toBe(0); };

describe("a decimal", () => {
  it.each([["4119307.94", "4119307.94"], ["1,234,567.50", "1234567.5"], ["97.50", "97.5"], ["100", "100"], ["0.05", "0.05"], ["0", "0"], ["0.00", "0"]])("%s is written %s", (text, plain) => {
    expect(written(decimal(text))).toBe(plain);
  });

  it("keeps every digit that a float would lose", () => {
    expect(written(add(decimal("0.1"), decimal("0.2")))).toBe("0.3");
    expect(written(add(decimal("9007199254740993"), integer(1)))).toBe("9007199254740994");
  });

  it("is written with its sign", () => {
    expect(written(subtract(integer(1), decimal("1.05")))).toBe("-0.05");
    expect(written(subtract(integer(20), integer(32)))).toBe("-12");
  });

  it.each([["1.50", "1.5", 0], ["2", "1.99", 1], ["1.99", "2", -1], ["0.3", "0.31", -1], ["0.31", "0.3", 1], ["100", "99.999", 1], ["19", "19", 0], ["19", "20", -1], ["20", "19", 1]])("%s against %s is %i", (a, b, order) => {
    expect(compare(decimal(a), decimal(b))).toBe(order);
  });

  it.each([["19.5", -1, "1.95"], ["19.5", 0, "19.5"], ["19.5", 1, "195"], ["19.5", 4, "195000"], ["3800", 4, "38000000"], ["1", -3, "0.001"]])("%s moved by %i places is %s", (text, places, moved) => {
    expect(written(shifted(decimal(text), places))).toBe(moved);
  });

  it.each([
    ["2", "3", 2, "0.67", "0.66"], ["1", "3", 2, "0.33", "0.33"], ["1", "8", 2, "0.13", "0.12"], ["95", "97", 4, "0.9794", "0.9793"], ["1.5", "0.25", 0, "6", "6"], ["5", "2", 0, "3", "2"], ["0", "7", 1, "0", "0"],
  ])("%s ÷ %s to %i places is %s, cut off %s", (a, b, scale, rounded, cut) => {
    expect(written(quotient(decimal(a), decimal(b), { scale, round: true }))).toBe(rounded);
    expect(written(quotient(decimal(a), decimal(b), { scale, round: false }))).toBe(cut);
  });

  it("is told to so many places as were asked for", () => {
    expect(quotient(integer(1), integer(2), { scale: 3, round: true })).toEqual({ digits: 500n, scale: 3 });
  });

  it.each([["12.3", "4", "49.2"], ["0.5", "0.5", "0.25"], ["411.93", "10000", "4119300"]])("%s × %s is %s", (a, b, product) => {
    expect(written(multiply(decimal(a), decimal(b)))).toBe(product);
  });

  it.each([["0", true, true], ["0.00", true, true], ["0.01", false, false], ["3.0", false, true], ["3.5", false, false], ["120", false, true]])("%s: zero %s, whole %s", (text, zero, whole) => {
    expect([isZero(decimal(text)), isInteger(decimal(text))]).toEqual([zero, whole]);
  });

  it("is about what a float says", () => {
    expect(approximate(decimal("97.5"))).toBeCloseTo(97.5, 9);
    expect(approximate(integer(12))).toBe(12);
  });

  it("follows the laws of arithmetic at any scale", () => {
    fc.assert(fc.property(numbers, numbers, numbers, fc.integer({ min: -6, max: 6 }), (a, b, c, places) => {
      same(subtract(add(a, b), b), a);
      same(add(a, b), add(b, a));
      same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)));
      same(shifted(shifted(a, places), -places), a);
      expect(compare(a, b)).toBe(-compare(b, a) + 0);
      expect(Math.sign(compare(add(a, c), add(b, c)))).toBe(Math.sign(compare(a, b)));
    }), { numRuns: Number(process.env["FUZZ_RUNS"] ?? 500) });
  });
});

it("is not made of other characters", () => {
  for (const text of ["一", "12a", "1 2"]) expect(() => decimal(text), text).toThrow();
});
