import { describe, expect, it } from "vitest";
import { lintWithAll } from "./rule-folder.js";

/** Drafts that random runs brought to light, shrunk; whatever is found in them has places and edits that fit. */
const FOUND: readonly string[] = [
  "一、2\n一）结\r。\r一、2\n　#因", "法治建设报告\n[\n 1.\n0", "　##三、党政法治建设第一责任人职责的情况\n　\n。", "一、主\n　#因\n　#三、党政主要法治建设第一责任人职责情况\n　\n。\n#一", "8%。- 3 -\n　\n法治建设报告\n四、他",
  "---\n---\n\ufeff《《甲》》*", "𰻝 ?", "|\r\n（三）、\n -", "第，)~~％😀",
];

describe("what random drafts brought to light", () => {
  it.each(FOUND)("%j", (source) => {
    const messages = lintWithAll(source);
    for (const { place: { start, end }, edits } of messages) {
      for (const offset of [start.offset, end.offset]) expect((source.codePointAt(offset - 1) ?? 0) > 0xffff).toBe(false);
      expect(end.offset).toBeGreaterThanOrEqual(start.offset);
      const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
      ordered.forEach((edit, index) => {
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
        expect(edit.start).toBeGreaterThanOrEqual(ordered[index - 1]?.end ?? 0);
      });
    }
  });

  it("shortens what it repeats of a heading without end", () => {
    const title = `推进法治建设第一责任人职责的情况${"镇党委会专题研究法治建设𰻝".repeat(60)}`;
    const messages = lintWithAll(`# 云溪镇2024年法治政府建设年度报告\n\n## 一、${title}\n\n镇党委书记带头述法。\n\n## 二、2024年推进法治政府建设的主要举措和成效\n\n开展培训3次。\n`);
    const repeated = messages.filter(({ reason }) => reason.includes("\u2026"));
    expect(repeated.map(({ ruleId }) => ruleId)).toContain("section-order");
    for (const { reason } of messages) expect(reason.length).toBeLessThan(400);
    for (const { reason } of messages) expect(reason.isWellFormed?.() ?? true).toBe(true);
  });

  it("says the same of front matter that cannot be read, whatever ends its lines", () => {
    const said = (source: string): readonly string[] => lintWithAll(source).map(({ ruleId, messageKey, place }) => `${ruleId}/${messageKey} ${String(place.start.line)}`);
    const source = "---\n:\n\n| \n| |\n---\n\n# 云溪镇2024年法治政府建设年度报告\n";
    expect(said(source.replaceAll("\n", "\r\n"))).toEqual(said(source));
    expect(said(source)).toContain("front-matter/unreadable 4");
  });
});
