import { describe, expect, it } from "vitest";
import { figureChecksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

/** What is said of a text: right or wrong by its recomputation. */
const said = (text: string): readonly string[] => figureChecksOf(reportFrom(text)).map(({ holds, formula, name }) => `${holds ? "=" : "\u2260"} ${formula === "" ? name : formula}`);

describe("a hedged rate", () => {
  const rate = (part: number, text: string): string => said(`受理64件，办结${String(part)}件，办结率${text}。`)[0] ?? "";

  it.each([
    ["约九成", [57, 60], [50, 62]], ["约90%", [55, 60], [54, 63]], ["近90%", [55, 57], [54, 58]], ["近九成", [52, 57], [50, 62]], ["约89.1%", [57], [56, 58]], ["约91%", [57, 59], [56, 60]],
    ["超90%", [58, 64], [57]], ["超九成", [58], [57]], ["90%以上", [58], [57]],
  ] as const)("%s is taken at its word", (text, right, wrong) => {
    expect(right.map((part) => rate(part, text).charAt(0))).toEqual(right.map(() => "="));
    expect(wrong.map((part) => rate(part, text).charAt(0))).toEqual(wrong.map(() => "≠"));
  });

  it("may have its hedge in front of the verb", () => {
    expect(said("受理64件，办结57件，约占总数的88%。")).toEqual(["= 57÷64=89%"]);
    expect(said("受理64件，办结57件，办结率约为88%。")).toEqual(["= 57÷64=89%"]);
    expect(said("受理64件，办结57件，约占总数的80%。")).toEqual(["≠ 57÷64=89%"]);
    expect(said("受理60件，上年50件，约增加9件。")).toEqual(["= 60\u221250=10"]);
  });

  it("may be rounded or cut off where it is exact", () => {
    expect([57, 58, 56].map((part) => rate(part, "89%").charAt(0))).toEqual(["=", "≠", "≠"]);
    expect(rate(57, "90%")).toBe("≠ 57÷64=89%");
    expect(said("受理3800万元，支付1900万元，支付率50%。")).toEqual(["= 1900万÷3800万=50%"]);
    expect(said("受理0件，办结0件，办结率100%。")).toEqual([]);
  });
});

describe("nothing is computed", () => {
  it.each([
    "2022年、2023年分别受理76件、91件，2024年104件，年均90件。", "全年开展宣传96场，24个村开展培训，每村5场。", "培训6场，96名干部参加，人均6至8场。", "培训480人次，上年96名干部，人均9次。", "受理60件，办结24件，件均4件。",
  ])("for an average that may be of something else: %s", (text) => {
    expect(said(text).filter((each) => each.includes("÷"))).toEqual([]);
  });

  it.each([
    "年末现行16件，新制定5件。", "新制定5件、废止3件，年末现行16件。", "上年末有效14件，新制定5件、废止3件，培训20件，年末现行17件。", "上年末有效14件，年初13件，新制定5件，废止3件，年末现行20件。",
    "上年末有效约14件，新制定5件、废止3件，年末现行20件。", "年末在册168人；年初175人，新入矫112人、解矫109人。",
  ])("for a stock of which not all is told: %s", (text) => {
    expect(said(text).filter((each) => each.includes("\u2212") || each.includes("+"))).toEqual([]);
  });

  it.each([
    "共采集文书1049份，其中甲20份。以审级区分，一审372份，二审593份，再审87份。", "共采集文书1049份。以审级区分，一审372份，二审593条，再审87份。", "共采集文书1049份。以审级区分，一审372份。",
    "共采集文书1049份。以审级区分，一审372份，二审593份等。", "共采集文书372份。以审级区分，一审372份，二审593份。", "共采集文书1049份。以审级区分，一审约372份，二审593份，再审87份。",
    "共采集文书1049份。以审级区分，一审372份（其中甲20份），二审593份，再审84份。",
  ])("for a division that may be no whole one: %s", (text) => {
    expect(said(text).filter((each) => each.includes("+"))).toEqual([]);
  });

  it.each([
    "满意度由约97.2%提高至96.8%。", "满意度由97.2%未提高至96.8%。", "满意度由97.2%，办结20件，提高至96.8%。", "满意度97.2%，提高至96.8%。", "由20件提高至96.8%。", "由97.2%，经全镇上下一年来的共同努力不断提高至96.8%。",
  ])("for a change whose two ends are not plain: %s", (text) => {
    expect(said(text)).toEqual([]);
  });

  it.each(["抽检540批次，复检不合格13批次，初检不合格9批次，合格率98.6%。", "上季抽检540批次。不合格13批次，合格率98.6%。", "上季抽检540批次，不合格13批次；本季合格率98.6%。"])("for a rate of several denials or of another sentence: %s", (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("a stock", () => {
  it("may only have grown, or only shrunk", () => {
    expect(said("上年末有效14件，新制定5件，年末现行20件。")).toEqual(["≠ 14+5=19"]);
    expect(said("上年末有效14件，废止3件，年末现行12件。")).toEqual(["≠ 14\u22123=11"]);
    expect(said("年末在册168人，与年初的175人相比，新入矫112人、解矫109人，培训9人。")).toEqual(["≠ 175+112\u2212109=178"]);
  });
});
