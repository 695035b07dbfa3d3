import { describe, expect, it } from "vitest";
import { wrong } from "./wrong.js";

/** What is read how, a draft's text, and what does not hold in it. */
type Row = readonly [how: string, text: string, expected: readonly string[]];

function tells(what: string, how: string, rows: readonly Row[]): void {
  describe(what, () => {
    it.each(rows)(how, (_, text, expected) => {
      expect(wrong(text)).toEqual(expected);
    });
  });
}

tells("an average", "is recomputed %s", [
  ["by the count of its own name right before it", "处罚案件中，区直部门11305宗、镇街7337宗；9个镇街平均办案917.1宗。", ["growth 917.1宗"]],
  ["and right by it", "处罚案件中，区直部门11305宗、镇街7337宗；9个镇街平均办案815.2宗。", []],
  ["by what it is said to be taken over", "全年立案38起，结案36起。罚款9.72万元，按结案数计算，平均每起2558元。", ["growth 2558元"]],
  ["and right by any total before that", "投入法治建设经费126万元，其中省级补助80万元，按40个村计算，平均每个村3.15万元。", []],
  ["not over a span of which some years are told", "《规划（2021—2025年）》实施四年来，累计举办讲座860场，年均215场。", []],
  ["not where it is a change", "2021年至2024年累计办理案件400件，年均增长60件。", []],
  ["by all figures of that", "培育“法律明白人”2318名，按203个村、15个社区计，平均每个村（社区）11.4名。", ["growth 11.4名"]],
  ["and right by all of them", "培育“法律明白人”2318名，按203个村、15个社区计，平均每个村（社区）10.6名。", []],
  ["by as many years as a span has", "2021年至2025年累计举办法治宣传活动1285场，年均275场。", ["growth 275场"]],
  ["that all counts of one unit together give", "新建用房3处，改造升级5处，总投入215万元，平均每处约26.9万元。", []],
]);

tells("a total that names its parts", "is recomputed from %s", [
  ["the two of three that it names", "参评企业1260户，其中A级842户、B级385户、C级33户，A、B两级合计1237户。", ["sum 1237户"]],
  ["whatever else stands before it", "A级842户、B级385户、C级33户、D级12户，A、B两级合计1227户。", []],
  ["nothing where what was done of each stands beside", "教育投诉126件，转办30件；医疗投诉84件，转办80件；养老投诉90件，转办86件，三类合计300件。", []],
  ["and right by them", "参评企业1260户，其中A级842户、B级385户、C级33户，A、B两级合计1227户。", []],
  ["kinds in several clause groups", "物业管理1358件，占31.8%；停车管理742件；施工噪声519件，三类合计2691件。", ["sum 2691件"]],
  ["nothing where another count before them makes it right", "抽检426批次，合格425批次；医疗器械抽检58批次、化妆品抽检117批次，三类合计601批次。", []],
]);

tells("a change over two paragraphs", "is recomputed %s", [
  ["from the year before, told above", "2021年审核文件52件。\n\n2022年审核量升至65件，增长20%。", ["growth 20%"]],
  ["and right from it", "2021年审核文件52件。\n\n2022年审核量升至65件，增长25%。", []],
  ["to this year's value, told above", "全年办结处罚案件1146宗。\n\n上一年度同口径为1302宗，本年减少166宗。", ["difference 166宗"]],
  ["where the rate is right and the difference beside it is not", "2023年收到申请96件。\n\n2024年达到132件，比上年增加46件，增长37.5%。", ["difference 46件"]],
  ["between two years of a list", "2022年143件、2023年167件、2024年236件。2024年同比增长41.3%，与2022年相比增幅达56.0%。", ["growth 56.0%"]],
  ["over the way that was told above", "网办占比由2022年的83.6%提高到2023年的91.2%。\n\n一年提高8.6个百分点。", ["points 8.6个百分点"]],
  ["from a year that is told as 只有", "全年收到申请134件，2021年只有118件，同比增加26件。", ["difference 26件"]],
  ["not of another year than the one above", "2020年审核文件52件。\n\n2022年审核量升至65件，增长20%。", []],
  ["not of the year that is not named", "2024年受理4178件，较2023年的4312件下降3.1%。2023年与2022年的4922件相比下降12.4%。", []],
]);

tells("a balance", "is recomputed %s", [
  ["put off to a year", "新收申请418件，上年结转14件，本年办结421件，结转2026年办理21件。", ["balance 21件"]],
  ["of what came in a sentence before", "新立案38起，增长22.6%。加上2023年结转的3起，全年结案36起，结转2025年2起。", ["balance 2起"]],
  ["whose opening is added behind what came", "全年立案38起，加上2021年结转2起，共办结35起，年底未结3起。", ["balance 3起"]],
  ["of what is left of a stock", "年初存量违建41处，年内新发现63处，拆除86处，剩余23处。", ["balance 23处"]],
  ["of what is still there", "上年结转11件，新受理203件，到12月底调结207件，还有9件未结。", ["balance 9件"]],
  ["not where what was carried over is in the whole", "本年须办理的申请88件（含上年结转3件），办结86件，剩余2件。", []],
]);

tells("some of what was counted above", "is read where it %s", [
  ["exceeds the one number of it", "全镇现有人民调解员152名。\n\n年内分批轮训，上述调解员中已有167名完成等级评定。", ["part 167名"]],
  ["exceeds what was left of it", "发出600份，收回574份，剔除漏填后有效问卷581份。", ["part 581份"]],
  ["is the rest of what both are of", "案件43件，12件没有开庭，真正开庭的31件。", []],
  ["is a share of all", "受理149件，转办55件。转办件里按期办结55件，评价满意的138件，占全部反映件的92.6%。", []],
  ["does not", "全镇现有人民调解员152名。\n\n年内分批轮训，上述调解员中已有147名完成等级评定。", []],
  ["is of none where several are told", "现有人民调解员152名，另有专职调解员203名。\n\n年内分批轮训，上述调解员中已有167名完成等级评定。", []],
  ["is told beside the others", "办理普通程序案件52件，适用简易程序的有260件。", []],
  ["is told behind its name", "C级11栋、D级4栋，C级全部停用，D级已拆除5栋。", ["among 5栋"]],
  ["is told by 这些", "新收案件156宗，其中区政府作被告23宗，在这些案件中作共同被告32宗。", ["among 32宗"]],
]);

tells("two halves of a year", "are read where they %s", [
  ["do not come to the year", "上半年开展活动26场。\n\n下半年又组织31场，全年共举办67场。", ["sum 67场"]],
  ["count another step than the year", "上半年受理投诉120件。\n\n下半年受理132件，全年办结248件。", []],
  ["come to it", "上半年开展活动26场。\n\n下半年又组织31场，全年共举办57场。", []],
]);
