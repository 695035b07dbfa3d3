import { describe, expect, it } from "vitest";
import { lintWithAll } from "./rule-folder.js";

const reasons = (source: string, key: string): readonly string[] => lintWithAll(source).filter(({ messageKey }) => messageKey === key).map(({ reason }) => reason);

describe("words that a message quotes", () => {
  it("stand on one line, however the draft ends its lines", () => {
    for (const end of ["\n", "\r\n", "\r", "\u2028"]) {
      const [reason = ""] = reasons(`全年受理${end}信访事项,${end}办结。全年公开，有序。\n`, "half-width");
      expect(reason).toContain("如“…访事项,");
      expect(reason).not.toMatch(/[\r\n\u2028]/u);
    }
  });

  it("hold no half of a character, at either end", () => {
    const [reason = ""] = reasons("全年受理😀😀,办件😀😀。全年公开，有序。\n", "half-width");
    expect(reason).not.toMatch(/\p{Cs}/u);
    expect(reason).toMatch(/如“…😀,办件😀…”/u);
  });

  it("hold no half of a character behind the dots that say where they were cut", () => {
    const [reason = ""] = reasons("👨👩👧其中2024.年】取得明显成效矛盾纠纷。\n", "degree");
    expect(reason).not.toMatch(/\p{Cs}/u);
    expect(reason).toMatch(/^“…/u);
  });
});
