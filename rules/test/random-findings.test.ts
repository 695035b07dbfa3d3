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
});
