import { describe, expect, it } from "vitest";
import { figureChecksOf, quantitiesOf, written } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const wrong = (text: string): readonly string[] => figureChecksOf(reportFrom(text)).filter(({ holds }) => !holds).map(({ kind }) => kind);
const values = (text: string): readonly string[] => quantitiesOf(reportFrom(text)).map(({ value, unit }) => written(value) + unit);

describe("numbers", () => {
  it.each([
    ["办理案件共1 438件。", ["1438件"]], ["占1/3。", ["33.33"]],
  ])("%s", (text, read) => {
    expect(values(text)).toEqual(read);
  });
});

describe("statements that are right", () => {
  it.each([
    "审查事项共100件，规范性文件、决策、其他事项分别为12件、50件、38件。", "抽检食品150批次，均开展快检，其中不合格3批次，合格率98%。",
    "办理案件36件，上年40件，下降10%，罚款96万元，增长20%（上年80万元）。", "受理投诉320件，均按时答复，另有上年未答复的3件一并答复。",
    "应考50人，参考48人，均通过考试，补考2人也已通过。",
  ])("%s", (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe("statements that are wrong", () => {
  it.each([
    ["审查事项共110件，规范性文件、决策、其他事项分别为12件、50件、38件。", "sum"], ["办理罚款96万元，同比增长30%（上年80万元）。", "growth"],
    ["全年接访180批次，平均每月25批次。", "growth"], ["受理投诉320件，均已答复，其中未答复4件。", "claim"],
  ])("%s", (text, kind) => {
    expect(wrong(text)).toContain(kind);
  });
});
