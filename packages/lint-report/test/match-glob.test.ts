import { expect, it } from "vitest";
import { globMatcher } from "../src/discovery/match-glob.js";

const cases: readonly (readonly [pattern: string, fits: readonly string[], not: readonly string[]])[] = [
  ["旧稿.md", ["旧稿.md", "甲/旧稿.md"], ["新稿.md", "旧稿.md.bak"]],
  ["*.txt", ["甲.txt", "甲/乙.txt"], ["甲.md"]],
  ["旧稿", ["旧稿", "旧稿/甲.md", "乙/旧稿/丙/甲.md"], ["旧稿子/甲.md"]],
  ["旧稿/", ["旧稿/甲.md"], ["旧稿子.md"]],
  ["/甲.md", ["甲.md"], ["乙/甲.md"]],
  ["./甲/*.md", ["甲/一.md"], ["乙/甲/一.md", "甲/二/一.md"]],
  ["甲/**", ["甲/一.md", "甲/乙/一.md"], ["乙/一.md"]],
  ["**/草稿*/**", ["草稿1/一.md", "甲/草稿/乙/一.md"], ["甲/一.md"]],
  ["甲/**/一.md", ["甲/一.md", "甲/乙/丙/一.md"], ["一.md"]],
  ["{甲,乙}/*.{md,txt}", ["甲/一.md", "乙/二.txt"], ["丙/一.md", "甲/一.doc"]],
  ["202[0-4]年*", ["2020年报告.md", "2024年.md"], ["2025年.md"]],
  ["[!甲]镇.md", ["乙镇.md"], ["甲镇.md"]],
  ["??.md", ["甲乙.md"], ["甲.md"]],
  ["a.b", ["a.b"], ["axb"]],
];

it.each(cases)("%s", (pattern, fits, not) => {
  const matcher = globMatcher(pattern);
  expect(fits.filter((path) => !matcher.matches(path))).toEqual([]);
  expect(not.filter((path) => matcher.matches(path))).toEqual([]);
});

it("is not slowed down by a hostile pattern", () => {
  const before = performance.now();
  const path = `${"a".repeat(200)}/`.repeat(20);
  for (const pattern of ["*a".repeat(400) + "b", "**/".repeat(300) + "b", "{a,b}".repeat(200), `${"{".repeat(500)}${"}".repeat(500)}`]) globMatcher(pattern).matches(path);
  expect(performance.now() - before).toBeLessThan(2000);
});
