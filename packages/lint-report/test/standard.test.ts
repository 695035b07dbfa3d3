import { describe, expect, it } from "vitest";
import { engine } from "../src/real-engine.js";
import { command, folderWith } from "./support/command.js";

async function lines(words: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { code, out, err } = await command(["standard", ...words], { cwd: folderWith(files), engine });
  expect(err).toBe("");
  expect(code).toBe(0);
  return out.split("\n");
}

describe("lint-report standard", () => {
  it("lists parts, topics as the year's programme calls them, duties and figures", async () => {
    const county = await lines(["--year", "2024", "--level", "county"]);
    expect(county[0]).toBe("2024年法治政府建设年度报告：县（含县级市）");
    expect(county).toContain("  2025年推进法治政府建设的主要安排  必须写");
    expect(county).toContain("  健全政府机构职能体系");
    expect(county.some((line) => line.includes("支持人大、政府、政协"))).toBe(true);
  });

  it("asks of a town no duty that a town cannot have, and calls topics neutrally where no programme is known", async () => {
    const town = await lines(["--year", "2026"]);
    expect(town[0]).toContain("乡镇");
    expect(town.some((line) => line.includes("支持人大、政府、政协"))).toBe(false);
    expect(town).toContain("  依法履行政府职能");
  });

  it("lists the terms that fit the year, those that are over with what to write instead, and repealed documents", async () => {
    const of2026 = await lines(["--year", "2026"]);
    const over = of2026.indexOf("  已经过时");
    const find = (part: string): number => of2026.findIndex((line) => line.includes(part));
    expect(find("“八五”普法")).toBeGreaterThan(over);
    expect(find("“九五”普法")).toBeGreaterThan(of2026.indexOf("  这一年可以写"));
    expect(find("“九五”普法")).toBeLessThan(over);
    expect(of2026.some((line) => line.includes("《信访条例》"))).toBe(true);
    const of2022 = await lines(["--year", "2022"]);
    expect(of2022.findIndex((line) => line.includes("“九五”普法"))).toBeGreaterThan(of2022.indexOf("  这一年还没有"));
  });

  it("lists slips by what is wrong, so that no valid name is called out of date", async () => {
    const of2026 = await lines(["--year", "2026"]);
    const slips = of2026.slice(of2026.indexOf("  容易写错的，左边错、右边对"));
    expect(slips).toContain("    人民调节 → 人民调解");
    expect(slips).toContain("    法制宣传教育 → 法治宣传教育");
    expect(slips).toContain("    习近平法制思想 → 习近平法治思想");
    const over = of2026.slice(of2026.indexOf("  已经过时"), -slips.length);
    expect(over.filter((line) => /1990|法治（|人民调解|法制审核/u.test(line))).toEqual([]);
    expect(of2026.join("")).not.toMatch(/(\p{Script=Han}{3,}) → \1/u);
  });

  it("lists what the configuration adds", async () => {
    const duty = `duties:
  - {key: own, principal: party, title: 每年下访, label: 下访, levels: [town], words: [甲事], partWords: [], exceptions: [], evidence: 下访的次数, sentence: "下访{{次数}}次", from: 2020, until: null, basis: [first-responsible-party], verified: false}
`;
    const withOwn = await lines(["--year", "2024"], { ".lint-reportrc.yaml": duty });
    expect(withOwn[1]).toContain(".lint-reportrc.yaml");
    expect(withOwn.some((line) => line.endsWith("每年下访（未核实）"))).toBe(true);
    expect(await lines(["--year", "2019"], { ".lint-reportrc.yaml": duty })).not.toContain("    6. 每年下访（未核实）");
    expect((await lines(["--year", "2024", "--no-config"], { ".lint-reportrc.yaml": duty })).some((line) => line.includes("每年下访"))).toBe(false);
  });

  it.each([[["--level", "村"]], [["--year", "24"]], [["draft.md"]], [["-t", "没有.md"]]])("refuses %j with exit 2", async (words) => {
    const { code, out, err } = await command(["standard", ...words], { engine });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/\p{Script=Han}/u);
  });
});
