import { describe, expect, it } from "vitest";
import { figureChecksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const wrong = (text: string): readonly string[] => figureChecksOf(reportFrom(text)).filter(({ holds }) => !holds).map(({ formula, sure }) => `${formula}${sure ? "" : "?"}`);

describe("figures that nearly come to one before them", () => {
  it("are a question, whatever words stand between", () => {
    expect(wrong("上年度审计查出的138个问题中，已完成整改109个，阶段性整改21个，持续推进9个。")).toEqual(["109+21+9=139?"]);
    expect(wrong("行政裁决46件，行政调解474件；行政调解中，土地类183件、林权类207件、征收类94件。")).toEqual(["183+207+94=484?"]);
    expect(wrong("行政处罚412件，其中简易程序275件、一般程序137件。一般程序案件集中在四个领域：秩序64件，市容38件，农业22件，文旅11件。")).toEqual(["64+38+22+11=135?"]);
  });

  it("are none where they come to another, are further off, or others are counted between them", () => {
    for (const text of [
      "受理纠纷317件，化解311件。从类型看，邻里142件、婚姻76件、山林58件、其他41件。",
      "收到申请19件，予以公开10件、部分公开4件、不予公开2件、无法提供3件。",
      "收到申请412件，公安类167件、市场监管类88件、人社类49件、住建类31件，其他涉及教育等领域。",
      "查处人员36人，强制戒毒26人，破获案件1宗，刑事拘留3人，逮捕3人。",
      "查处的123个问题，立行立改51个已整改46个，持续整改18个已整改12个。",
      "收到申请200件，受理110件，不予受理20件，撤回30件。",
    ]) expect(wrong(text)).toEqual([]);
  });
});

describe("a rate near what one count of its name gives", () => {
  it("is a question", () => {
    expect(wrong("全镇应考294人，实考294人，成绩合格286人，合格率98.6%，不合格人员参加补考。")).toEqual(["286÷294=97.3%?"]);
  });

  it("is none where it is all, or far off", () => {
    expect(wrong("受理举报线索76件，逐件核查，当年办结72件，向举报人反馈率100%。")).toEqual([]);
    expect(wrong("应考294人，成绩优秀186人，优秀学员推荐率21%。")).toEqual([]);
  });
});

describe("so many times a figure of another year", () => {
  it("is recomputed, with the year in front or in words", () => {
    expect(wrong("全年作出处罚决定42件，是2023年14件的2倍。")).toEqual(["42÷14=3"]);
    expect(wrong("全年调解纠纷1806件，是2023年（602件）的2倍。")).toEqual(["1806÷602=3"]);
    expect(wrong("2022年受理案件156件，2023年受理289件，2024年受理468件，2024年受理量为2022年的3倍。")).toEqual([]);
    expect(wrong("审查各类文件17件；审查量增加47件，是2022年（31件）的4.6倍。")).toEqual([]);
  });
});

describe("a list that ends in 和", () => {
  it("is a whole list", () => {
    expect(wrong("办理案件186件，分别为32件、91件和73件。")).toEqual(["32+91+73=196"]);
    expect(wrong("办理案件196件，分别为32件、91件和73件。")).toEqual([]);
  });
});

describe("of several readings of a rate", () => {
  it("the right one is meant", () => {
    expect(wrong("证明事项由12项精简为5项，精简率58.3%。")).toEqual([]);
  });
});
