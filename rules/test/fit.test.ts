import { expect, test } from "vitest";
import { examplesIn, fitted, objectionExamplesIn, type Example } from "../judgement/fit.js";
import { weighedObjectionsIn } from "../conflicting-figures/likely/likely-objections.js";
import { weighedIn } from "../conflicting-figures/likely/likely.js";
import { ruleData } from "../generated/registry.js";

const WORDS = ruleData["conflicting-figures"].words;

/** So many examples with a sign, of which so many are faults. */
function examples(signs: readonly string[], all: number, faults: number): readonly Example[] {
  return Array.from({ length: all }, (_, at) => ({ signs, isFault: at < faults }));
}

test("points are the logarithm of the odds", () => {
  const points = fitted([...examples(["rare"], 4000, 400), ...examples(["often"], 4000, 3600)]);
  const sum = (sign: string): number => (points.get("any") ?? NaN) + (points.get(sign) ?? NaN);
  expect(sum("rare")).toBeCloseTo(Math.log(1 / 9), 1);
  expect(sum("often")).toBeCloseTo(Math.log(9), 1);
});

test("a sign that says nothing gets no points", () => {
  const points = fitted([...examples(["half", "noise"], 1000, 500), ...examples(["half"], 1000, 500)]);
  expect(Math.abs(points.get("noise") ?? NaN)).toBeLessThan(0.01);
});

test("a planted fault is an example of one, what is told as it was is none", () => {
  const text = "# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n聘用专职护林员37名，办理林权纠纷12件。\n\n## 二、存在的不足和原因\n\n专职护林员只有33名，林权纠纷15件集中在山区。\n";
  const faults = [{ rule: "conflicting-figures", at: "专职护林员只有33名", right: "37名", sure: true }, { rule: "conflicting-figures", at: "林权纠纷15件", right: "90件", sure: true }];
  expect(examplesIn({ text, faults }, WORDS, weighedIn).map(({ isFault }) => isFault)).toEqual([true]);
  expect(examplesIn({ text, faults: [] }, WORDS, weighedIn).map(({ isFault }) => isFault)).toEqual([false, false]);
});

test("what is said of all and a figure against it are an example by the reason of the fault, wherever of the two it stands", () => {
  const text = "# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n辖区全年未发生越级上访。\n\n## 二、存在的不足和原因\n\n全年有2件引发到市、省越级上访。\n";
  const rule = "conflicting-figures";
  const faultsOf = (at: string, why: string): readonly boolean[] => objectionExamplesIn({ text, faults: [{ rule, at, right: null, sure: true, why }] }, WORDS, weighedObjectionsIn).map(({ isFault }) => isFault);
  expect(faultsOf("有2件引发到市、省越级上访", "前文称辖区全年未发生越级上访")).toEqual([true]);
  expect(faultsOf("辖区全年未发生越级上访", "第二部分有2件越级上访")).toEqual([true]);
  expect(faultsOf("辖区全年未发生越级上访", "另有一处不同")).toEqual([]);
  expect(objectionExamplesIn({ text, faults: [] }, WORDS, weighedObjectionsIn).map(({ isFault }) => isFault)).toEqual([false]);
});
