import { describe, expect, it } from "vitest";
import { lintDraft } from "../src/index.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";
const headings = (count: number): string => TITLE + Array.from({ length: count }, (_, index) => `## （${"一三五七九"[index % 5] ?? ""}）加强第 ${String(index)} 项工作\n\n开展工作。\n\n`).join("");

describe("drafts with thousands of headings that are numbered wrongly", () => {
  it("carry no edit for all the rest with each of them", () => {
    const { messages } = lintDraft({ source: headings(600), plain: false });
    const numbering = messages.filter(({ ruleId }) => ruleId === "heading-numbering");
    expect(numbering.length).toBeGreaterThan(300);
    expect(Math.max(...numbering.map(({ edits }) => edits.length))).toBeLessThanOrEqual(200);
  });

  it("may be silenced as often as somebody likes, each comment for its own stretch", () => {
    const comment = (word: string): string => `<!-- lint-report ${word} heading-numbering -- 试点 -->\n\n`;
    const source = `${TITLE}## 一、甲\n\n办。\n\n${`${comment("disable")}## 三、乙\n\n办。\n\n${comment("enable")}`.repeat(300)}## 九、丙\n\n办。\n`;
    const ofRule = <T extends { readonly ruleId: string }>(messages: readonly T[]): readonly T[] => messages.filter(({ ruleId }) => ruleId === "heading-numbering");
    const loud = ofRule(lintDraft({ source: source.replaceAll("<!-- lint-report", "<!-- nobody     "), plain: false }).messages);
    const { messages, suppressed } = lintDraft({ source, plain: false });
    const last = source.lastIndexOf("## ");
    expect(loud.length).toBeGreaterThan(250);
    expect(ofRule(suppressed)).toHaveLength(loud.filter(({ place }) => place.start.offset < last).length);
    expect(ofRule(messages)).toHaveLength(loud.filter(({ place }) => place.start.offset >= last).length);
  });
});
