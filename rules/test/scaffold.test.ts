import { describe, expect, it } from "vitest";
import { filledScaffold } from "./filled-scaffold.js";
import { lintWithAll } from "./rule-folder.js";

describe.each(["town", "subdistrict", "county", "district", "city", "department"] as const)("the scaffold for %s, filled in", (level) => {
  it.each([2019, 2020, 2021, 2023, 2024, 2025, 2026])("has no error and no warning for %i", (year) => {
    for (const seed of [1, 2, 3]) {
      const source = filledScaffold(level, year, seed);
      expect(source).not.toContain("{{");
      const wrong = lintWithAll(source).filter(({ severity }) => severity !== "info");
      expect(wrong.map(({ ruleId, messageKey, reason, place }) => `${ruleId}/${messageKey} ${String(place.start.line)}: ${reason}`)).toEqual([]);
    }
  });
});
