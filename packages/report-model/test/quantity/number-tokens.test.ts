import { describe, expect, it } from "vitest";
import { chineseValue, numberAt, written } from "../../src/index.js";

/** A number in one line: place, value, step, hedges, what it is made of. */
function read(text: string, at = 0): string | undefined {
  const token = numberAt(text, at);
  if (token === undefined) return undefined;
  const { start, digitsStart, end, value, step, approximation, hedges, form, share } = token;
  return `${String(start)}/${String(digitsStart)}–${String(end)} ${written(value)} ±${written(step)} ${approximation} [${hedges.join(" ")}] ${form}${share ? " share" : ""}`;
}

describe("a number as it stands in a text", () => {
  it.each([
    ["约19件", 0, "0/1–3 19 ±1 about [约] arabic"], ["超过3800万元", 0, "0/2–7 38000000 ±10000 above [超过] arabic"], ["不少于五次", 0, "0/3–4 5 ±1 above [不少于] chinese"], ["近20余件", 0, "0/1–4 20 ±1 below [近 余] arabic"],
    ["19件", 0, "0/0–2 19 ±1 none [] arabic"], ["20余件", 0, "0/0–3 20 ±1 above [余] arabic"], ["十多次", 0, "0/0–2 10 ±1 above [多] chinese"], ["甲12 345.5元", 1, "1/1–9 12345.5 ±0.1 none [] arabic"],
    ["20多万元", 0, "0/0–4 200000 ±10000 above [多] arabic"], ["1万2千人", 0, "0/0–4 12000 ±1000 none [] arabic"], ["十余万人", 0, "0/0–3 100000 ±10000 above [余] chinese"], ["二〇二四年", 0, "0/0–4 2024 ±1 none [] chinese"],
    ["九成五", 0, "0/0–3 95 ±1 none [] chinese share"], ["九成", 0, "0/0–2 90 ±10 none [] chinese share"], ["村规民约27份", 3, undefined], ["件", 0, undefined], ["约件", 0, undefined],
  ] as const)("%s from %i on", (text, at, expected) => { expect(read(text, at)).toBe(expected); });

  it.each([["一万零五十", 10050], ["三千五", 3500], ["一亿零三万", 100030000], ["两千零二十四", 2024], ["一百零五", 105], ["十二", 12], ["二十", 20], ["一百二", 120], ["三万五", 35000], ["一万二千三百四十五", 12345], ["二〇二四", 2024], ["一点五", 1.5]])("%s is %d", (text, value) => {
    expect(written(chineseValue(text)?.value ?? { digits: -1n, scale: 0 })).toBe(String(value));
  });

  it.each(["万", "零万", "一二百"])("%s is none", (text) => { expect(chineseValue(text)).toBeUndefined(); });
});
