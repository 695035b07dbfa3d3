import { describe, expect, it } from "vitest";
import { figureChecksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

/** The checks of some kinds: whether it holds (`?` where unsure), the recomputation, what should be printed, and the words pointed at. */
function checked(text: string, ...kinds: readonly string[]): readonly string[] {
  return figureChecksOf(reportFrom(text)).filter(({ kind }) => kinds.includes(kind)).map(({ holds, sure, formula, expected, difference, subject, place }) =>
    [holds ? "=" : "\u2260", sure ? "" : "?", " ", formula, expected.length > 0 ? ` → ${expected.join("/")}` : "", /^\D*0?\D*$/u.test(difference) ? "" : ` off ${difference}`, ` “${subject.block.view.text.slice(place.start, place.end)}”`].join(""));
}

describe("an average", () => {
  it.each([
    ["全年开展宣传96场，24个村村均4场。", "= 96场÷24个=4场 → 4场 “4场”"],
    ["全年开展宣传96场，24个村村均5场。", "≠ 96场÷24个=4场 → 4场 “5场”"],
    ["24个村全年开展宣传96场，村均5场。", "≠ 96场÷24个=4场 → 4场 “5场”"],
    ["全年流转土地161亩，涉及46宗，平均每宗3.5亩。", "= 161亩÷46宗=3.5亩 → 3.5亩 “3.5亩”"],
    ["全年流转土地161亩，涉及46宗，平均每宗4.5亩。", "≠ 161亩÷46宗=3.5亩 → 3.5亩 “4.5亩”"],
    ["57名网格员上报线索201件，人均35件。", "≠ 201件÷57名=3.5件 → 3.5件 “35件”"],
    ["培训3164人次，发放资料6328份，人均3份。", "≠ 6328份÷3164人次=2份 → 2份 “3份”"],
    ["作出处罚决定书482份，罚款964万元，案均2万元。", "= 964万元÷482份=2万元 → 2万元 “2万元”"],
    ["投入普法经费12万元，覆盖8万人，人均约2元。", "= 12万元÷8万人=1.5元 “约2元”"],
  ])("is a total by what it is taken over: %s", (text, expected) => {
    expect(checked(text, "growth")).toEqual([expected]);
  });

  it("of a month is a twelfth of the year, and of no other span", () => {
    expect(checked("全年接访180批次，月均15批次。", "growth")).toEqual(["= 180批次÷12=15批次 → 15批次 “15批次”"]);
    expect(checked("全年接访180批次，平均每月25批次。", "growth")).toEqual(["≠ 180批次÷12=15批次 → 15批次 “25批次”"]);
    expect(checked("上半年接访180批次，月均30批次。", "growth")).toEqual([]);
    expect(checked("接访180批次，月均30批次。", "growth")).toEqual([]);
  });

  it("may be of one of several totals, or over two counts beside each other", () => {
    expect(checked("投入普法经费12万元、办案经费36万元，覆盖8万人，人均普法经费1.5元。", "growth")).toEqual(["= 12万元÷8万人=1.5元 → 1.5元 “1.5元”"]);
    expect(checked("42名律师和19名基层法律服务工作者办案183件，人均3件。", "growth")).toEqual(["= 183件÷61=3件 “3件”"]);
    expect(checked("全年开展宣传96场、培训48场、演出24场，24个村村均9场。", "growth")).toEqual([]);
  });

  it("is none of another year or of others", () => {
    expect(checked("57名网格员上报线索201件，上年人均3件。", "growth")).toEqual([]);
    expect(checked("57名网格员上报线索201件，高于全县人均3件。", "growth")).toEqual([]);
  });

  it("is a doubt where it is wrong wherever a figure that is only about known stands", () => {
    expect(checked("培训3100余人次，发放资料6328份，人均3份。", "growth")).toEqual(["≠? 6328份÷3100余人次=2份 “3份”"]);
    expect(checked("培训3100余人次，发放资料6328份，人均2份。", "growth")).toEqual([]);
    expect(checked("培训3100余人次，发放资料6400份，人均2.03份。", "growth")).toEqual([]);
  });
});

describe("what is there at the end", () => {
  it.each([
    ["上年末有效14件，新制定5件、废止3件，年末现行16件。", "= 14+5−3=16 “3件，年末现行16件”"],
    ["上年末有效14件，新制定5件、废止3件，年末现行17件。", "≠ 14+5−3=16 off 1件 “3件，年末现行17件”"],
    ["年末在册168人，与年初的175人相比，新入矫112人、解矫109人。", "≠ 175+112−109=178 off 10人 “168人”"],
    ["年末在册178人，与年初的175人相比，新入矫112人、解矫109人。", "= 175+112−109=178 “178人”"],
    ["编制50名，在编46名，缺编5名。", "≠ 50−46=4 off 1名 “46名，缺编5名”"],
    ["累计接收320人，累计解除300人，现有25人。", "≠ 320−300=20 off 5人 “300人，现有25人”"],
    ["1月1日有14件，新收5件，办结3件，年末16件。", "= 14+5−3=16 “3件，年末16件”"],
    ["年初投入3.5万元，新增1.2万元，使用2万元，年末2.5万元。", "≠ 3.5+1.2−2=2.7 off 0.2万元 “2万元，年末2.5万元”"],
  ])("is what was there, came and went: %s", (text, expected) => {
    expect(checked(text, "balance")).toEqual([expected]);
  });

  it("may count one of two steps that one case goes through", () => {
    expect(checked("年初存量45件，新收到187件，受理162件，办结98件，年末尚有109件。", "balance")).toEqual(["= 45+162−98=109 “98件，年末尚有109件”"]);
  });

  it("is not computed where more went than was there, or where only asked for", () => {
    expect(checked("年初10件，办结20件，新收5件，年末5件。", "balance")).toEqual([]);
    expect(checked("责令整改年初14件，新收5件，办结3件，年末17件。", "balance")).toEqual([]);
  });

  it("may be what is left of a whole", () => {
    expect(checked("受理41起，成功39起，其余2起移送。", "balance")).toEqual(["= 41−39=2 → 2起 “2起”"]);
    expect(checked("受理41起，成功39起，其余3起移送。", "balance")).toEqual(["≠ 41−39=2 → 2起 off 1起 “3起”"]);
    expect(checked("下达资金3.82亿元，其中甲1.94亿元、乙1.28亿元，剩余0.60亿元。", "balance")).toEqual(["= 3.82−1.94−1.28=0.6 → 0.6亿元 “0.60亿元”"]);
    expect(checked("下达资金3.82亿元，其中甲1.94亿元、乙1.28亿元，剩余0.50亿元。", "sum")).toEqual(["≠ 1.94+1.28+0.5=3.72 → 3.72亿元 off 0.1亿元 “3.82亿元”"]);
  });
});

describe("a rate whose part is not told", () => {
  it("is taken from what is missing", () => {
    expect(checked("抽检540批次，不合格13批次，合格率97.6%。", "rate")).toEqual(["=? (540−13)÷540=97.6% → 97.6% “97.6%”"]);
    expect(checked("抽检540批次，不合格13批次，合格率98.6%。", "rate")).toEqual(["≠? (540−13)÷540=97.6% “98.6%”"]);
  });

  it.each(["抽检540批次，不合格13批次，合格率约98%。", "抽检540批次，不合格约13批次，合格率98.6%。", "抽检540批次，不合格13份，合格率98.6%。", "抽检13批次，不合格13批次，合格率98.6%。"])("but not where the counts do not fit: %s", (text) => {
    expect(checked(text, "rate")).toEqual([]);
  });

  it("may fit no number of parts", () => {
    expect(checked("抽取案卷45卷，其中优秀案卷占81.5%。", "impossible")).toEqual(["≠? 36÷45=80.0%，37÷45=82.2% “81.5%”"]);
    expect(checked("全年受理案件64件，办结率98.66%。", "impossible")).toEqual(["≠? 63÷64=98.44%，64÷64=100% “98.66%”"]);
    for (const text of ["抽取案卷45卷，其中优秀案卷占82.2%。", "全年受理案件64件，办结率98.44%。", "全年受理案件64件，办结率100%。"]) expect(checked(text, "impossible")).toEqual([]);
  });
});

describe("a multiple", () => {
  it.each([
    ["受理案件60件，上年20件，增长2倍。", "growth", "= (60−20)÷20=2 “2倍”"], ["受理案件60件，上年20件，增长3倍。", "growth", "≠ (60−20)÷20=2 “3倍”"],
    ["受理案件60件，上年20件，是上年的3倍。", "growth", "= 60÷20=3 “3倍”"], ["受理案件60件，上年20件，是上年的2倍。", "growth", "≠ 60÷20=3 “2倍”"],
    ["受理案件39件，较上年的20件翻番。", "claim", "= 39÷20=1.95 “翻番”"], ["受理案件37件，较上年的20件翻番。", "claim", "≠ 37÷20=1.85 “翻番”"],
    ["受理案件80件，较上年的20件翻两番。", "claim", "= 80÷20=4 “翻两番”"], ["受理案件60件，较上年的20件翻两番。", "claim", "≠ 60÷20=3 “翻两番”"],
    ["受理案件38件，与上年的38件持平。", "claim", "= 38≠38 “持平”"], ["受理案件39件，与上年的38件持平。", "claim", "≠ 39≠38 “持平”"],
    ["受理案件61件，上年58件，与上年持平。", "claim", "≠ 61≠58 “持平”"], ["受理案件58件，上年58件，与上年持平。", "claim", "= 58≠58 “持平”"],
  ])("is compared with the growth or the ratio: %s", (text, kind, expected) => {
    expect(checked(text, kind)).toEqual([expected]);
  });

  it("is nothing of a fall or of a figure that is only about known", () => {
    expect(checked("受理案件10件，上年20件，增长2倍。", "growth")).toEqual([]);
    expect(checked("受理约60件，上年20件，增长3倍。", "growth")).toEqual([]);
    expect(checked("受理约60件，较上年的20件翻两番。", "claim")).toEqual([]);
  });
});

describe("a growth", () => {
  it.each([
    ["受理案件125件，上年100件，同比增长20%。", "growth", "≠ (125−100)÷100=25% → 25% “20%”"],
    ["受理案件75件，上年100件，同比下降20%。", "growth", "≠ (100−75)÷100=25% → 25% “20%”"],
    ["受理案件75件，上年100件，同比增长25%。", "growth", "≠ (75−100)÷100=−25% “25%”"],
    ["受理案件125件，上年0件，同比增长20%。", "growth", "= (125−0)÷0= “20%”"],
    ["受理案件125件，上年100件，增加25件。", "difference", "= 125−100=25 → 25件 “25件”"],
    ["受理案件125件，上年100件，增加35件。", "difference", "≠ 125−100=25 → 25件 “35件”"],
    ["受理案件125件，上年100件，减少25件。", "difference", "≠ 100−125=−25 “25件”"],
    ["罚款96万元，上年80.5万元，增加16万元。", "difference", "= 96−80.5=15.5 → 15.5万元 “16万元”"],
    ["罚款96万元，上年80.5万元，增加20万元。", "difference", "≠ 96−80.5=15.5 → 15.5万元 “20万元”"],
    ["办结率98%，上年95%，提高3个百分点。", "points", "= 98−95=3 → 3个百分点 “3个百分点”"],
    ["办结率98%，上年95%，提高5个百分点。", "points", "≠ 98−95=3 → 3个百分点 “5个百分点”"],
    ["办结率98%，上年95%，下降3个百分点。", "points", "≠ 95−98=−3 “3个百分点”"],
    ["办结率98.2%，上年95.1%，提高3.2个百分点。", "points", "= 98.2−95.1=3.1 → 3.1个百分点 “3.2个百分点”"],
    ["办结率98.2%，上年95.1%，提高约3.5个百分点。", "points", "= 98.2−95.1=3.1 → 3.1个百分点 “约3.5个百分点”"],
    ["办结率由95%提高到98%，提高5%。", "growth", "≠ (98−95)÷95=3% “5%”"],
    ["满意度由97.2%提高至96.8%。", "claim", "≠ 97.2>96.8 “提高至96.8%”"],
    ["满意度由97.2%提高至98.8%。", "claim", "= 97.2<98.8 “提高至98.8%”"],
    ["发案由20件下降至25件。", "claim", "≠ 20<25 “下降至25件”"],
    ["发案由20件下降至20件。", "claim", "≠ 20=20 “下降至20件”"],
  ])("is this year's figure against last year's: %s", (text, kind, expected) => {
    expect(checked(text, kind)).toEqual([expected]);
  });

  it("of rates, loosely put, may be their difference", () => {
    expect(checked("办结率由95%提高到98%，提高3%。", "growth")).toEqual([]);
  });

  it("is told one by one of a list", () => {
    expect(checked("320件、308件，同比分别增长14.3%、12.8%（上年分别为280件、273件）。", "growth")).toEqual(["= (320−280)÷280=14.3% → 14.3% “14.3%”", "= (308−273)÷273=12.8% → 12.8% “12.8%”"]);
    expect(checked("2022年318件，2023年364件，2024年421件，后两年增幅分别为14.5%和18.7%。", "growth")).toEqual(["= (364−318)÷318=14.5% → 14.5% “14.5%”", "≠? (421−364)÷364=15.7% “18.7%”"]);
  });
});

describe("all of them", () => {
  it.each(["受理信访26件，办结23件，全部办结。", "收到信访20件，答复17件，全部办结。", "受理案件20件，审结17件，受理的案件全部审结。"])("is contradicted by fewer: %s", (text) => {
    expect(checked(text, "all")).toEqual(["≠  “全部”"]);
  });

  it("covers each place or not", () => {
    expect(checked("24个村中22个村建立工作室，实现全覆盖。", "all")).toEqual(["≠  “全覆盖”"]);
    expect(checked("24个村中24个村建立工作室，实现全覆盖。", "all")).toEqual([]);
  });

  it.each(["受理20件，办结20件，全部办结。", "受理20件，除3件在办外，办结17件，全部办结。", "收到26件，办结23件，收到的申请全部受理。", "出庭2件，受理20件，均胜诉。"])("is not contradicted: %s", (text) => {
    expect(checked(text, "all")).toEqual([]);
  });
});

describe("a sentence that divides a total told before", () => {
  it.each([
    ["共采集文书1152份。以审级区分，一审372份，二审693份，再审87份。", ["= 372+693+87=1152 → 1152份 “1152份”"]],
    ["共采集文书1049份。以审级区分，一审372份，二审593份，再审87份。", ["≠ 372+593+87=1052 → 1052份 off 3份 “1049份”"]],
    ["共采集文书154份。按来源分，62份、51份、41份；按结果分，147份、8份。", ["= 62+51+41=154 → 154份 “154份”", "≠ 147+8=155 → 155份 off 1份 “154份”"]],
  ])("adds up to it: %s", (text, expected) => {
    expect(checked(text, "sum", "excess")).toEqual(expected);
  });
});

describe("shares of one whole", () => {
  it.each([
    ["甲、乙、丙、其他分别占45%、28%、21%、16%。", ["≠ 45+28+21+16=110 off 10% “45%、28%、21%、16%”"]],
    ["甲、乙、丙、其他分别占45%、28%、17%、10%。", ["= 45+28+17+10=100 “45%、28%、17%、10%”"]],
    ["甲、乙、丙、其他分别占45%、28%、17%、7%。", ["≠ 45+28+17+7=97 off 3% “45%、28%、17%、7%”"]],
    ["网络占38.2%，电话占45.5%，其余为来访，占26.3%。", ["≠ 38.2+45.5+26.3=110 off 10% “38.2%，电话占45.5%，其余为来访，占26.3%”"]],
    ["甲、乙、丙分别占45%、28%、17%。", []],
  ])("come to a hundred per cent: %s", (text, expected) => {
    expect(checked(text, "sum", "excess")).toEqual(expected);
  });
});
