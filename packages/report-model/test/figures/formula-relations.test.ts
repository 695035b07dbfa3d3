import { describe, expect, it } from "vitest";
import { draftFiguresOf } from "../../src/figures/draft-figures.js";
import { checksBy } from "../../src/figures/formulas/relations.js";
import { boundBy } from "../../src/figures/formulas/formulas.js";
import type { Relation } from "../../src/text/formula.js";
import { reportFrom } from "../draft.js";

const MARKED = /\{(\w+):([^}]*)\}/gu;

/** A sentence in which what a formula would find is marked: 共{total:41件}，其中{parts:甲类18件、乙类23件}。 */
function read(marked: string) {
  const text = marked.replaceAll(MARKED, "$2");
  const { quantities, words } = draftFiguresOf(reportFrom(`# 云溪镇2025年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n${text}\n`));
  let shift = 0;
  const stretches = [...marked.matchAll(MARKED)].map((match) => {
    const start = match.index - shift;
    const [whole, name = "", inner = ""] = match;
    shift += whole.length - inner.length;
    return { name, inner, figures: quantities.filter((each) => each.start >= start && each.end <= start + inner.length) };
  });
  return { told: { figures: new Map(stretches.map(({ name, figures }) => [name, figures])), texts: new Map(stretches.map(({ name, inner }) => [name, inner])) }, words };
}

/** What a relation says: whether it holds, and the sum. */
function said(relation: Relation, marked: string): readonly string[] {
  const { told, words } = read(marked);
  return checksBy[relation](told, words).map(({ holds, formula }) => `${holds ? "holds" : "wrong"} ${formula}`);
}

const SAID: readonly (readonly [Relation, string, ...string[]])[] = [
  // Totals of parts of one kind; rates between them are none, other kinds make it silent.
  ["sum", "共{total:41件}，其中{parts:甲类18件、乙类23件}。", "holds 18+23=41"],
  ["sum", "共{total:41件}，其中{parts:甲类18件、占43.9%，乙类32件}。", "wrong 18+32=50"],
  ["sum", "共{total:41件}，其中{parts:甲类18件、乙类23人}。"],
  ["sum", "共{total:41件}，其中{parts:甲类18件、3人、乙类25件}。"],
  ["sum", "共{total:41件}，其中{parts:甲类18件}。"],
  ["sum", "共41件，其中{parts:甲类18件、乙类25件}。"],
  ["sum", "共{total:41项}，其中{parts:甲类18项、乙类25项}。", "wrong 18+25=43"],
  ["sum", "共{total:41项}，其中{parts:甲类18项、乙类25个}。"],
  ["sum", "罚款{total:41万元}，其中{parts:甲类3件、罚款18万元，乙类2件、罚款25万元}。", "wrong 18+25=43"],
  ["least", "原有{parts:35名，新招8名}，达到{total:41名}。"],
  ["least", "原有{parts:35名，新招8名}，达到{total:53名}。", "wrong 35+8=43"],
  ["all", "{parts:甲类18件、乙类23件}，{total:44件}均办结。", "wrong 18+23=41"],
  ["all", "{parts:甲类18件、乙类23件}，{total:23件}均办结。"],
  ["all", "{parts:甲类18件、乙类23件}，{total:20件}均办结。"],
  ["all", "{parts:甲类18件、乙类23件}，{total:418件}均办结。"],
  ["near", "{parts:甲类18件、乙类23件}，总共{total:82件}。", "wrong 18+23=41"],
  ["near", "{parts:甲类18件、乙类23件}，总共{total:83件}。"],
  ["most", "{total:41件}中，{parts:已办20件，在办22件}。", "wrong 20+22=42"],
  ["most", "{total:41件}中，{parts:已办20件，在办12件}。"],
  ["most", "{total:41件}中，{parts:已办20件，在办42件}。"],
  ["most", "{total:41件}中，{parts:已办41件，在办2件}。", "wrong 41+2=43"],
  ["paid", "挽回{total:41万元}，其中{parts:为单位20万元，为个人25万元}。", "wrong 20+25=45"],
  ["paid", "挽回{total:41万元}，其中{parts:为单位41万元，为个人4万元}。", "wrong 41+4=45"],
  ["paid", "挽回{total:41万元}，其中{parts:为单位20万元，为个人42万元}。"],
  ["paid", "挽回{total:41万元}，其中{parts:为单位20万元，为个人12万元}。"],
  ["paid", "办结{total:41件}，其中{parts:甲类20件，乙类22件}。"],
  ["pooled", "对{parts:14个镇街、27个部门}共{total:36家}抽查。", "wrong 14+27=41"],
  ["pooled", "对{parts:14个镇街}共{total:36家}抽查。"],
  ["pooled", "对{parts:14个镇街、27%}共{total:36家}抽查。"],
  ["pooled", "对{parts:14个镇街、27个部门}共{total:36%}抽查。"],
  ["pooled", "对{parts:14个镇街、27个部门}抽查。"],
  ["graded", "{total:40个}中，{parts:80分以下3个，80分到90分9个，90分以上26个}。", "wrong 3+9+26=38"],
  ["graded", "{total:40个}中，{parts:80分以下3个，90分以上26名}。"],
  ["graded", "{total:40个}中，{parts:80分以下3个，90分以上36个}。", "wrong 3+36=39"],
  ["graded", "其中{parts:80分以下3个，90分以上36个}。"],
  ["counted", "{parts:甲类18件，乙类23件}，以上{many:两项}{total:43件}。", "wrong 18+23=41"],
  ["counted", "{parts:甲类18件，乙类23件}，以上{many:三项}{total:43件}。"],
  ["counted", "{parts:甲类18件，乙类23件}，以上{total:43件}。"],
  ["counted", "{parts:甲类18件，乙类23件}，以上{many:两项}{total:22件}。"],
  ["counted", "{parts:甲类18件，乙类23件}，以上{many:两项}{total:243件}。"],
  ["counted", "{parts:甲类18件，销号23件}，以上{many:两项}{total:43件}。"],
  ["named", "{names:党组会和支部会学法}{total:17次}，其中{parts:党组会9次、支部会7次}。", "wrong 9+7=16"],
  ["named", "{names:党组会和支部会学法}{total:100次}，其中{parts:党组会50次、支部会47次}。"],
  ["named", "{names:党组会、支部会和民警会学法}{total:17次}，其中{parts:党组会9次、支部会7次}。"],
  ["named", "{names:机关集中学法}{total:17次}，其中{parts:党组会9次、支部会7次}。"],
  ["named", "{names:党组会和机关学法}{total:17次}，其中{parts:党组会9次、支部会7次}。"],
  ["named", "{names:会和会学法}{total:17次}，其中{parts:会9次、会7次}。"],
  ["slip", "{total:464份}，其中{parts:甲类147份、乙类208份、丙类91份}。", "wrong 147+208+91=446"],
  ["slip", "{total:466份}，其中{parts:甲类147份、乙类208份、丙类91份}。", "wrong 147+208+91=446"],
  ["slip", "{total:579份}，其中{parts:甲类147份、乙类208份、丙类91份}。"],
  ["slip", "{total:464份}，其中{parts:甲类147份、占33%，乙类208份、占47%，丙类91份、占20%}。", "wrong 147+208+91=446"],
  ["slip", "{total:464份}，其中{parts:甲类147份、占32%，乙类208份、占45%，丙类91份、占20%}。"],
  ["slip", "{total:312件}，其中{parts:简易96件、普通216件、撤销5件}。"],
  ["slip", "{total:221件}，其中{parts:简易96件、普通216件、撤销5件}。"],
  // Products and what comes round.
  ["product", "{count:31名}每人{each:60学时}，累计{total:1680学时}。", "wrong 31×60=1860"],
  ["product", "{count:31名}每人{each:60学时}，累计{total:1680人次}。"],
  ["product", "{count:126个}{mean:平均}承接{each:72项}，累计{total:9010项}。"],
  ["product", "{count:126个}{mean:平均}承接{each:72项}，累计{total:9135项}。"],
  ["product", "{count:126个}{mean:平均}承接{each:72项}，累计{total:9136项}。", "wrong 126×72=9072"],
  ["periods", "{total:12次}（每{period:季度}{each:4次}）。", "wrong 4×4=16"],
  ["periods", "{total:12次}（每{period:季度}{each:4场}）。"],
  ["periods", "每{period:季度}{each:4次}。"],
  ["monthly", "{total:24次}，平均每{period:月}{each:3次}。", "wrong 3×12=36"],
  ["monthly", "{total:32次}，平均每{period:月}{each:3次}。"],
  // Averages.
  ["average", "{count:12场}，到场{total:324人次}，每{per:场}{average:37人次}。", "wrong 324人次÷12场=27人次"],
  ["average", "{count:12场、3期}，到场{total:324人次}，平均{average:31人次}。", "wrong 324人次÷15=21.6人次"],
  ["average", "{count:12个}，到场{total:324人次}，每{per:场}{average:37人次}。"],
  ["average", "{count:12场}，到场{total:324人次}，每{per:场}{average:37元}。"],
  ["average", "{count:12%}，到场{total:324人次}，平均{average:37人次}。"],
  ["average", "{count:12%}，到场{total:324人次}，每{per:场}{average:37人次}。"],
  ["average", "到场{total:324人次}，平均{average:37人次}。"],
  ["weekly", "接到{total:29666件}，每日平均{average:4283件}。", "wrong 29666件÷7=4238件"],
  ["weekly", "接到{total:29666件}，每日平均{average:4238件}。", "holds 29666件÷7=4238件"],
  ["weekly", "接到{total:29666件}，每日平均{average:4283人}。"],
  ["weekly", "接到{total:29666件}。"],
  ["scaled", "巡查{count:2147户次}，查出{total:587处}，每{scale:千户次}{average:237.4处}。", "wrong 587000÷2147户次=273.4处"],
  ["scaled", "巡查{count:2147户次}，查出{total:587处}，每{scale:千人}{average:237.4处}。"],
  ["scaled", "巡查{count:2147户次}，查出{total:587处}，每{scale:千户次}{average:237.4件}。"],
  ["scaled", "巡查{count:2147户次}，查出{total:587处}，平均{average:237.4处}。"],
  // Changes.
  ["times", "{now:28次}，上年{before:14次}，是上年的{times:3倍}。", "wrong 28÷14=2"],
  ["times", "{now:28次}，上年{before:14人}，是上年的{times:3倍}。"],
  ["times", "{now:28次}，上年{before:14次}，是上年的{times:30%}。"],
  ["times", "{now:28次}，是上年的{times:3倍}。"],
  ["rise", "{now:98%}，较上年的{before:95%}提高{change:5个百分点}。", "wrong 98−95=3"],
  ["rise", "{now:98%}，较上年的{before:95%}提高{change:5%}。"],
  ["rise", "{now:九成}，较上年的{before:95%}提高{change:5个百分点}。"],
  ["rise", "{now:98%}，较上年的{before:95件}提高{change:5个百分点}。"],
  ["rise", "{now:120件}，较上年的{before:100件}增加{change:25件}。", "wrong 120−100=20"],
  ["rise", "{now:120件}，较上年的{before:100件}增加{change:25人}。"],
  ["rise", "{now:120件}，较上年增加{change:25件}。"],
  ["rise", "{now:120件}，比去年同期（{before:100}）增长{change:25%}。", "wrong (120−100)÷100=20%"],
  ["rise", "{now:98%}，比去年同期（{before:95}）提高{change:5%}。"],
  ["fall", "{now:80件}，较上年的{before:100件}减少{change:25%}。", "wrong (100−80)÷100=20%"],
  ["grown", "{nows:129件}，增幅{rates:16.33%}，多{changes:80件}。", "wrong (129−49)÷49=163.27%"],
  ["grown", "{nows:129件}，增幅{rates:163.27%}，多{changes:80件}。", "holds (129−49)÷49=163.27%"],
  ["grown", "{nows:129件、12人}，增幅{rates:16.33%}，多{changes:80件}。"],
  ["grown", "{nows:129件}，增幅{rates:16.33%}，多{changes:80件、5人}。"],
  ["grown", "{nows:129件}，增幅{rates:16.33%}，多{changes:80人}。"],
  ["grown", "{nows:129%}，增幅{rates:16.33%}，多{changes:80%}。"],
  ["grown", "{nows:129件}，增幅{rates:16件}，多{changes:80件}。"],
  ["grown", "{nows:80件}，增幅{rates:16.33%}，多{changes:80件}。"],
  ["grown", "{nows:60件}，增幅{rates:16.33%}，多{changes:80件}。"],
  ["shrunk", "{nows:81件、12人}，少{changes:19件、3人}，降幅{rates:19%、30%}。", "holds (100−81)÷100=19%", "wrong (15−12)÷15=20%"],
  // Rates.
  ["rate", "受理{whole:20件}，办结{part:19件}，办结率{rate:98%}。", "wrong 19÷20=95%"],
  ["rate", "共{whole:20件}，{part:9件、7件}办结，办结率{rate:90%}。", "wrong 16÷20=80%"],
  ["rate", "受理{whole:20件}，办结{part:20件}，办结率{rate:98%}。", "wrong 20÷20=100%"],
  ["rate", "受理{whole:20件}，办结{part:21件}，办结率{rate:98%}。"],
  ["rate", "受理{whole:20件}，办结{part:19件}，办结{rate:98人}。"],
  ["rate", "受理{whole:约20件}，办结{part:19件}，办结率{rate:98%}。"],
  ["rate", "受理{whole:20件}，办结{part:近19件}，办结率{rate:98%}。"],
  ["rate", "受理{whole:20%}，办结{part:19件}，办结率{rate:98%}。"],
  ["rate", "受理{whole:20件}，办结{part:19%}，办结率{rate:98%}。"],
  ["rate", "受理{whole:0件}，办结{part:0件}，办结率{rate:98%}。"],
  ["rate", "办结{part:19件}，办结率{rate:98%}。"],
  ["ratio", "增长{part:1.07倍}，占总数{whole:634件}的{rate:14.04%}。"],
  ["ratio", "{part:63个}，为年初定数{whole:50个}的{rate:136%}。", "wrong 63÷50=126%"],
  ["left", "{whole:204名}，优良率{rate:99.02%}，{part:12人}未到。", "wrong 192÷204=94.12%"],
  ["left", "{whole:204名}，优良率{rate:99.02%}，{part:12件}未到。"],
  ["left", "{whole:204名}，优良率{rate:99.02%}，{part:204人}未到。"],
  ["left", "优良率{rate:99.02%}，{part:12人}未到。"],
  ["corrected", "结案{whole:264件}{list:，维持200件、撤销9件、确认违法15件、责令履行6件}。纠错率{rate:13.36%}。", "wrong 30÷264=11.36%"],
  ["corrected", "结案{whole:264件}{list:，维持200件、撤销9件、确认违法15件、责令履行6件}。纠错率{rate:9.09%}。"],
  ["corrected", "结案{whole:264件}{list:，维持200件、撤销9件、确认违法15件、责令履行6件}。纠错率{rate:7.95%}。"],
  ["corrected", "结案{whole:264件}{list:，维持200件、终止9件}。纠错率{rate:13.36%}。"],
  ["corrected", "结案{whole:264件}{list:，维持200件，占75%，撤销率9%}。纠错率{rate:13.36%}。"],
  ["shared", "{pairs:甲类41项，占25%；乙类118项，占79.15%；丙类5项，占3.05%}。", "wrong 118÷164=71.95%"],
  ["shared", "{pairs:甲类41项，占25%；乙类118项，占72.3%；丙类5项，占3.05%}。", "wrong 118÷164=72.0%"],
  ["shared", "{pairs:甲类41项，占25%；乙类118项，占71.97%；丙类5项，占3.05%}。"],
  ["shared", "{pairs:甲类41项，占71.95%；乙类118项，占25%；丙类5项，占3.05%}。", "wrong 41÷164=25.00%", "wrong 118÷164=72%"],
  ["shared", "{pairs:甲类41项，占61.95%；乙类118项，占25%；丙类5项，占3.05%}。"],
  ["shared", "{pairs:甲类41项，占20%；乙类118项，占57.6%；丙类5项，占2.4%}。"],
  ["shared", "{pairs:甲类41项，占25.8%；乙类118项，占79.15%}。"],
  ["shared", "{pairs:甲类41项，占25%；乙类118件，占79.15%；丙类5项，占3.05%}。"],
  ["shared", "{pairs:甲类41项，占25%；乙类118项，占79.15%；丙类5项}。"],
  ["hundred", "{rates:{all:不合格}率3.58%，合格率96.24%}。"],
  ["hundred", "{all:不合格率}{rates:3.58%，合格率96.24%}。", "wrong 3.58+96.24=99.82"],
  ["hundred", "{rates:“很好”占99.98%，“较好”占0.2%}。", "wrong 99.98+0.2=100.18"],
  ["hundred", "{rates:“很好”占96.98%，“较好”占0.2%}。"],
  ["hundred", "{all:优良天数比例}{rates:76.4%}，上升1.9个百分点{other:；超标天数比例24.6%}。", "wrong 76.4+24.6=101"],
  ["hundred", "{all:优良天数比例}{rates:76.4%、3天}。"],
  // Parts within their whole, and claims.
  ["within", "{whole:49件}中{part:47件}办结。", "holds 49件"],
  ["within", "{whole:9件}中{part:17件}办结。", "wrong 9件"],
  ["within", "{whole:9件}中{part:17人}办结。"],
  ["within", "{whole:9项}中{part:17个}办结。"],
  ["within", "{whole:9项}中有{part:17个}。", "wrong 9项"],
  ["within", "{whole:9%}中{part:17%}办结。"],
  ["within", "{whole:约9件}中{part:10件}办结。"],
  ["within", "{whole:约10件}中{part:12件}办结。"],
  ["within", "{whole:约9件}中{part:17件}办结。", "wrong 约9件"],
  ["within", "比上年增加{whole:9件}，其中{part:17件}办结。"],
  ["within", "月均{whole:9件}，其中{part:17件}办结。"],
  ["within", "其中{part:17件}办结。"],
  ["equal", "应述法{whole:36人}，收到{part:35份}。", "wrong 应述法36人"],
  ["equal", "应述法{whole:36%}，收到{part:35份}。"],
  ["equal", "应述法{whole:36人}，收到{part:35%}。"],
  ["equal", "收到{part:35份}。"],
  ["full", "{claim:全部通过}，合格率{rate:96%}。", "wrong 全部通过"],
  ["full", "{claim:全部通过}，合格率{rate:100%}。", "holds 全部通过"],
  ["full", "{claim:全部通过}，合格{rate:96人}。"],
  ["less", "到考率{rate:100%}，{claim:3人没有到场}。", "wrong 3人没有到场"],
  ["less", "到考率{rate:97%}，{claim:3人没有到场}。", "holds 3人没有到场"],
  ["despite", "{claim:件件准时}，超时{some:5件}。", "wrong 件件准时"],
  ["despite", "{claim:件件准时}，超时{some:0件}。", "holds 件件准时"],
];

describe("a relation", () => {
  it.each(SAID.map(([relation, marked, ...expected]) => ({ relation, marked, expected })))("$relation: $marked", ({ relation, marked, expected }) => {
    expect(said(relation, marked)).toEqual(expected);
  });
});

describe("a check that a formula makes", () => {
  const figures = draftFiguresOf(reportFrom("# 云溪镇2025年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n受理20件，办结19件，化解18件，办结率98%。\n"));
  const [whole, part, other, percent] = figures.quantities;
  const check = (kind: "rate" | "part", holds: boolean, subject = percent, inputs = [part, whole]) => ({ kind, holds, subject, inputs: inputs.flatMap((each) => each ?? []) }) as never;
  const own = check("rate", false);

  it.each([
    ["nothing", [], false],
    ["a wrong one of the same figure", [check("part", false, percent, [])], true],
    ["a wrong one of one of its inputs", [check("part", false, part, [])], true],
    ["a wrong one that shares one figure", [check("part", false, other, [part])], false],
    ["a wrong one that shares two", [check("part", false, other, [part, whole])], true],
    ["a right one of the same kind and figure", [check("rate", true, percent, [])], true],
    ["a right one of another kind", [check("part", true, percent, [])], false],
    ["a right one of another figure", [check("rate", true, part, [whole])], false],
    ["a right one of all its figures", [check("part", true, part, [whole, percent])], true],
  ] as const)("gives way, or not, to %s", (_, known, isBound) => {
    expect(boundBy(known)(own)).toBe(isBound);
  });
});
