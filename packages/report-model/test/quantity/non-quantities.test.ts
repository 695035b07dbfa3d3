import { describe, expect, it } from "vitest";
import { standard } from "@lint-report/standard";
import { printed, quantitiesOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const read = (text: string): readonly string[] => quantitiesOf(reportFrom(text)).map(printed);
const entries = standard.nonQuantities;

describe("what is no quantity", () => {
  it.each(entries.filter(({ matches }) => matches !== "").map(({ key, matches }) => [key, matches]))("%s: %s is passed over", (_, matches) => {
    expect(read(matches)).toEqual([]);
  });

  it.each(entries.filter(({ spares }) => spares !== "").map(({ key, spares }) => [key, spares]))("%s: in %s a figure is read", (_, spares) => {
    expect(read(spares)).not.toEqual([]);
  });

  it.each(entries.flatMap(({ key, words }) => words.map((word) => [key, word])))("%s: %s holds none", (_, word) => {
    expect(read(`围绕${word}，推进工作`)).toEqual([]);
  });

  it.each([
    "构建“1+6+N”工作体系，落实“三重一大”和“四个意识”", "学习党的二十届三中全会精神", "依据《行政强制法》第三十四条、第四十四条", "12345热线",
    "在解放路、五一路和207国道沿线", "公布咨询电话0750-5524538", "〔2024〕12号文件", "2024年3月15日", "开展“3·15”“12·4”宣传", "第一至第四季度",
  ])("nothing is counted in %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
