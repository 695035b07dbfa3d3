import { describe, expect, it } from "vitest";
import { figureChecksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const wrong = (text: string): readonly string[] => figureChecksOf(reportFrom(text)).filter(({ holds }) => !holds).map(({ formula, sure }) => `${formula}${sure ? "" : "?"}`);

describe("a whole and what its sentence counts behind it, whatever the words", () => {
  it("are a question where one digit keeps them from coming to it", () => {
    expect(wrong("承接工单58236件，直接答复31402件，转办26864件。")).toEqual(["31402+26864=58266?"]);
    expect(wrong("共办结案件312件，处罚金额41.2万余元。其中，简易程序196件，处罚金额1.7万余元；普通程序118件，处罚金额39.5万余元。")).toEqual(["196+118=314?"]);
    expect(wrong("接到线索1072条，查实968条，另有106条不属实。")).toEqual(["1072\u2212968=104?"]);
  });

  it("are none where they come to it, are steps, kinds of another whole, or told again", () => {
    for (const text of [
      "承接工单58236件，直接答复31402件，转办26834件。",
      "一审行政案件148件，负责人出庭141件，出庭率95.3%，败诉6件。",
      "适用办法的案件1134件。查封498件，占44%；限产242件，占21%；移送238件，占21%；犯罪78件，占7%。",
      "行政复议案件116件，县直部门71件、乡镇38件、派出机构15件，三项之和为124件。",
      "接到线索1072条，查实968条；其中涉企86条。",
      "整改问题123个，分阶段整改类51个已整改46个，持续整改类18个已整改12个。",
      "上年受理1072件，今年查实968件，另有106件不属实。",
    ]) expect(wrong(text)).toEqual([]);
  });

  it("are a question where one part alone is more than the whole, but for one digit", () => {
    expect(wrong("共调处纠纷303件，其中邻里纠纷87件，婚姻纠纷306件。")).toEqual(["87+306=393?"]);
    expect(wrong("执法人员21名，其中在编23名、辅助8名。")).toHaveLength(1);
  });
});

describe("how far two counts are apart", () => {
  it("is a question where the last two make it but for one digit", () => {
    expect(wrong("审计入库301.7万元，罚款286.4万元，多出15.8万元。")).toEqual(["301.7\u2212286.4=15.3?"]);
  });

  it("is none where it is told of another time, or some two make it", () => {
    expect(wrong("全镇112名干部中，84名取得证书，比年初多出21名。")).toEqual([]);
    expect(wrong("审计入库301.7万元，罚款286.4万元，多出15.3万元。")).toEqual([]);
  });
});

describe("what a rate leaves", () => {
  it("is a question where it is told by words for those that have not taken its step", () => {
    expect(wrong("应考1286人，实考1279人，参考率99.46%；合格1271人，合格率99.37%；因病缓考9人。")).toEqual(["1286\u22121279=7?"]);
    expect(wrong("评价53204条，好评53189条，好评率99.97%，17条差评已全部回访。")).toEqual(["53204\u221253189=15?"]);
  });

  it("is none where it holds, or where what is told is something else", () => {
    expect(wrong("应考1286人，实考1279人，参考率99.46%；合格1271人，合格率99.37%；因病缓考7人。")).toEqual([]);
    expect(wrong("抽检3420批次，合格3345批次，合格率97.8%，不合格产品核查处置完成71批次。")).toEqual([]);
  });
});

describe("a total behind what its sentence told", () => {
  it("is a question where one digit keeps them from coming to it", () => {
    expect(wrong("普通程序案件83件，罚款31.28万元，平均每件3769元；简易程序案件368件，罚款7.36万元，全年共计罚款39.64万元。")).toContain("31.28+7.36=38.64?");
    expect(wrong("建议47件，提案62件，到年底共办复108件。")).toEqual([]);
  });
});

describe("what came in, was carried over, became of it and goes on", () => {
  it("is a question where it does not come out even", () => {
    expect(wrong("收到信息公开申请14件，上年度结转1件；予以公开6件，部分公开2件，无法提供3件，结转下年继续办理5件。")).toEqual(["14+1\u22126\u22122\u22123=4?"]);
    expect(wrong("收到信息公开申请14件，上年度结转1件；予以公开6件，部分公开2件，无法提供3件，结转下年继续办理4件。")).toEqual([]);
    expect(wrong("办理申请76件，其中上年结转3件，答复72件，结转下年4件。")).toEqual([]);
  });
});

describe("more than the whole that the text names", () => {
  it("is a question", () => {
    expect(wrong("经审查后受理52件，不予受理12件。受理案件中现已审结57件，调解结案18件。")).toHaveLength(1);
    expect(wrong("核定专项编制42人，目前在编36人，其中持有行政执法证的38人。")).toHaveLength(1);
    expect(wrong("检查定点医药机构436家，查处452家，占检查总数的57.8%。")).toHaveLength(1);
  });

  it("is none beside several wholes, averages and changes", () => {
    expect(wrong("主办20件、会办54件，其中政协提案61件。")).toEqual([]);
    expect(wrong("每个村5名，其中女性23名。")).toEqual([]);
  });
});

describe("shares that fit what the parts come to", () => {
  it("show the total to be another", () => {
    expect(wrong("代表建议96件，其中财政经济方面23件，占承办总数的24.5%；农业农村方面27件，占28.7%；城建环资方面14件，占14.9%；教科文卫方面17件，占18.1%；社会建设方面13件，占13.8%。")).toContain("23+27+14+17+13=94?");
  });
});

describe("another year's figure", () => {
  it("is what the change is from", () => {
    expect(wrong("作出行政处罚211件；2024年为268件，同比减少57件，下降21.3%。")).toEqual([]);
    expect(wrong("受理案件8264宗，较6月的8052宗增加212宗，增幅2.63%。")).toEqual([]);
  });
});

describe("a step beside its success", () => {
  it("is not what succeeded", () => {
    expect(wrong("受理民事纠纷412件，调处成功404件，调处率达100%，调处成功率达98%。")).toEqual([]);
    expect(wrong("发生纠纷536件，调处531件，调处率100%，调处成功514件，调处成功率96.8%。")).toHaveLength(1);
  });
});

describe("figures in brackets and in pairs", () => {
  it("are compared with those of their name", () => {
    expect(wrong("重点督办事项共286件（其中省级重点督办事项58件），有247件已完成（其中省级重点督办事项完成63件），39件正在推进。")).toHaveLength(1);
    expect(wrong("接待群众来访312批864人次，其中集体访47批902人次。")).toHaveLength(1);
    expect(wrong("收到留言1273条，县政府各部门收到846条，各乡镇收到427条，其中咨询类留言508条、投诉类留言734条、建言类留言31条。")).toEqual([]);
  });

  it("are measured by what was set to be reached", () => {
    expect(wrong("已办理法律援助案件428件，全年400件目标任务已超额完成，完成率107%。")).toEqual([]);
  });
});
