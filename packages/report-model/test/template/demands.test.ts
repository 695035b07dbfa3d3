import { standard } from "@lint-report/standard";
import { describe, expect, it } from "vitest";
import { demandsOf, parseDraft, reportOf, templates, templateOf, type Demands, type LevelKey, type Report } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const demands = (year: number, level: LevelKey = "town"): Demands => demandsOf({ template: templates[level === "county" ? "county" : "town"], standard, level, year });

describe("what the standard asks of a report", () => {
  it("are the parts, with years and basis", () => {
    const { parts } = demands(2024);
    expect(parts.map(({ title, required }) => [title, required])).toContainEqual(["2024年推进法治政府建设的主要举措和成效", true]);
    expect(parts.map(({ title }) => title).join()).toContain("2025年");
    expect(parts.map(({ title }) => title).join()).not.toContain("{{");
    expect(parts[0]?.basis.map(({ key }) => key)).toEqual(["content-measures"]);
  });

  it("are the topics under the names that the year's programme gives them, with their figures", () => {
    const titles = (year: number): readonly string[] => demands(year).topics.map(({ title }) => title);
    expect(titles(2024)).toContain("健全行政执法工作体系");
    expect(titles(2026)).toContain("规范行政执法行为");
    expect(demands(2026).topics.find(({ title }) => title === "规范行政执法行为")?.indicators.map(({ key }) => key)).toEqual(["officers-certified", "penalties", "inspections"]);
  });

  it("are the duties and core figures of the level", () => {
    expect(demands(2024).duties.map(({ key }) => key)).not.toContain("party-support");
    expect(demands(2024, "county").duties.map(({ key }) => key)).toContain("party-support");
    expect(demands(2015).duties).toEqual([]);
    expect(demands(2024).core.every(({ core }) => core.includes("town"))).toBe(true);
    expect(demands(2024).core.length).toBeGreaterThan(0);
  });

  it("are terms by what the year has to do with them", () => {
    const keys = (year: number, kind: keyof Demands["terms"]): readonly string[] => demands(year).terms[kind].map(({ key }) => key);
    expect(keys(2024, "valid")).toContain("popularisation-8");
    expect(keys(2024, "over")).toContain("popularisation-7");
    expect(keys(2024, "later")).toContain("popularisation-9");
    expect(keys(2024, "misspelt")).toContain("fixed-mediation");
    for (const year of [2019, 2024, 2026]) {
      const all = [...keys(year, "valid"), ...keys(year, "over"), ...keys(year, "later"), ...keys(year, "misspelt")];
      expect(new Set(all).size).toBe(all.length);
    }
    expect(demands(2024).terms.valid.filter(({ from, until }) => from === null && until === null)).toEqual([]);
  });

  it("are documents that are no longer in force at the year's end", () => {
    const dates = demands(2024).repealed.map(({ repealed }) => repealed ?? "");
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every((date) => date <= "2024-12-31")).toBe(true);
    expect(demands(1980).repealed).toEqual([]);
  });
});

describe("the template that a report is read against", () => {
  it("is the command line's, front matter's, the configuration's, in this order", () => {
    const origin = (source: string, choice: Report["context"]["choice"]): string =>
      templateOf(reportOf({ tree: parseDraft(source, { plain: false }), source }, { standard, templates, choice, plain: false })).origin;
    const [town, county] = [templates.town, templates.county];
    const named = "---\ntemplate: department\n---\n\n# 云溪镇2024年法治政府建设年度报告\n";
    expect(origin(named, { commandLine: town, configured: county })).toBe("command-line");
    expect(origin(named, { configured: county })).toBe("front-matter");
    expect(origin("# 云溪镇2024年法治政府建设年度报告\n", { configured: county })).toBe("configuration");
    expect(origin("# 云溪镇2024年法治政府建设年度报告\n", {})).toBe("level");
  });

  const chosen = (source: string): readonly string[] => {
    const { template, origin } = templateOf(reportFrom(source));
    return [template.name, origin];
  };

  it("is named in front matter, or follows from the level, or is the town's", () => {
    expect(chosen("---\ntemplate: department\n---\n\n# 云溪镇2024年法治政府建设年度报告\n")).toEqual(["department", "front-matter"]);
    expect(chosen("---\ntemplate: village\n---\n\n# 清河县2024年法治政府建设年度报告\n")).toEqual(["county", "level"]);
    expect(chosen("# 清河县司法局2024年法治政府建设年度报告\n")).toEqual(["department", "level"]);
    expect(chosen("# 云溪林场2024年法治政府建设年度报告\n")).toEqual(["town", "default"]);
  });
});
