import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedOut, type Lane } from "../../src/threads/shared-out.js";

const later = (turns: number): Promise<void> => (turns === 0 ? Promise.resolve() : new Promise<void>((resolve) => { setImmediate(resolve); }).then(() => later(turns - 1)));

describe("sharedOut", () => {
  it("hands on each result once and in order, whichever lane is faster", async () => {
    await fc.assert(fc.asyncProperty(fc.nat(200), fc.array(fc.array(fc.nat(3), { minLength: 1 }), { minLength: 1, maxLength: 4 }), async (count, delays) => {
      const items = Array.from({ length: count }, (_, index) => index);
      const lanes = delays.map((own): Lane<number, string> => {
        let asked = 0;
        return async (chunk) => {
          await later(own[asked++ % own.length] ?? 0);
          return chunk.map(String);
        };
      });
      const taken: [string, number][] = [];
      await sharedOut(items, lanes, (result, item) => { taken.push([result, item]); });
      expect(taken).toEqual(items.map((item) => [String(item), item]));
    }), { numRuns: 60 });
  });

  it("does not run far ahead of a slow lane", async () => {
    let [ahead, most, taken] = [0, 0, 0];
    const slow: Lane<number, number> = async (chunk) => {
      await later(40);
      return chunk;
    };
    const fast: Lane<number, number> = async (chunk) => {
      ahead += chunk.length;
      most = Math.max(most, ahead - taken);
      await later(1);
      return chunk;
    };
    await sharedOut(Array.from({ length: 4000 }, (_, index) => index), [slow, fast], () => { taken++; });
    expect(taken).toBe(4000);
    expect(most).toBeLessThan(100);
  });

  it("ends with the error of a lane, and nobody begins anything new", async () => {
    let begun = 0;
    const broken: Lane<number, number> = async () => {
      await later(2);
      throw new Error("gone");
    };
    const sound: Lane<number, number> = async (chunk) => {
      begun++;
      await later(1);
      return chunk;
    };
    await expect(sharedOut(Array.from({ length: 4000 }, (_, index) => index), [broken, sound], () => undefined)).rejects.toThrow("gone");
    const then = begun;
    await later(20);
    expect(begun).toBe(then);
    expect(begun).toBeLessThan(20);
  });
});
