import { describe, expect, it } from "vitest";
import { rule } from "../first-responsible-duties/index.js";
import { applied, lintWith } from "./rule-folder.js";

const draft = (part: string): string => `# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n修路3条。\n\n## 二、第一责任人履职情况\n\n${part}\n\n## 三、2025年主要安排\n\n修路2条。\n`;

/** The draft with the sentences of the finding about one principal put in. */
function withSentences(source: string, key: string): string {
  const edits = lintWith(rule, source).find(({ messageKey }) => messageKey === key)?.edits ?? [];
  expect(edits).toHaveLength(1);
  return applied(source, edits);
}

describe("the sentences that first-responsible-duties offers", () => {
  it("stand at the end of the principal's own subsection", () => {
    const source = draft("### （一）镇党委书记\n\n主持会议4次。\n\n### （二）镇长\n\n会前学法8次。");
    expect(withSentences(source, "party-town")).toMatch(/主持会议4次。\n\n镇党委书记组织学习党内法规\{\{学习次数\}\}次[\s\S]*\n\n### （二）镇长/u);
    expect(withSentences(source, "government-town")).toMatch(/会前学法8次。\n\n镇长[\s\S]*\{\{[\s\S]*。\n\n## 三、/u);
  });

  it("stand at the end of the part where nobody has a subsection, below a table too", () => {
    expect(withSentences(draft("两位全年主持会议9次。"), "party-town")).toMatch(/9次。\n\n镇党委书记组织学习/u);
    expect(withSentences(draft("| 事项 | 次数 |\n| --- | ---: |\n| 主持会议 | 9 |"), "party-town")).toMatch(/\| 主持会议 \| 9 \|\n\n镇党委书记组织学习/u);
  });

  it("stand before the signature of a report that ends with the part", () => {
    const source = "# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n修路3条。\n\n## 二、第一责任人履职情况\n\n主持会议9次。\n\n云溪镇人民政府\n\n2025年1月20日\n";
    expect(withSentences(source, "party-town")).toMatch(/9次。\n\n镇党委书记组织学习[\s\S]*。\n\n云溪镇人民政府\n/u);
  });

  it("keep the line ends of the draft", () => {
    expect(withSentences(draft("主持会议9次。").replaceAll("\n", "\r\n"), "party-town")).not.toMatch(/[^\r]\n/u);
  });
});
