import { describe, expect, it } from "vitest";
import { engine } from "../src/real-engine.js";
import { command, folderWith } from "./support/command.js";

const RC = ".lint-reportrc.yaml";
const BASIS = `basis:
  - {key: own-rule, kind: guideline, document: 清河县法治政府建设报告办法, number: "", article: "", gist: 报告的要求, from: null, until: null, verified: true}
`;
const AUTHORITY = `authorities:
  - key: farm
    level: town
    names: [农场管理处]
    partyNames: [农场党委]
    place: 农场
    officialName: "{{place}}管理处"
    officialPartyName: "中国共产党{{place}}委员会"
    partyHead: [农场党委书记]
    governmentHead: [场长]
    shortParty: 农场党委
    shortGovernment: 管理处
    selfReference: [我场]
`;
const DRAFT = "# 红星农场管理处2025年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n开展行政检查12次。\n";

/** What is said of a configuration, without the frames. */
async function faultsOf(config: string): Promise<readonly string[]> {
  const { code, err } = await command(["a.md"], { cwd: folderWith({ [RC]: config, "a.md": DRAFT }), engine });
  expect(code).toBe(2);
  return err.split("\n").filter((line) => /^\S+:\d+:\d+ {2}/u.test(line));
}

describe("entries of a configuration that add to the standard", () => {
  it("tell a kind of authority that the standard does not know", async () => {
    const cwd = (config: string): string => folderWith({ [RC]: config, "a.md": DRAFT });
    const facts = async (config: string): Promise<unknown> =>
      (JSON.parse((await command(["--format", "json", "a.md"], { cwd: cwd(config), engine })).out) as readonly { readonly facts: { readonly level: unknown } }[])[0]?.facts.level;
    expect(await facts("rules: {}\n")).toBe(null);
    expect(await facts(AUTHORITY)).toBe("town");
  });

  it("come through extends, the nearer one stronger", async () => {
    const cwd = folderWith({ [RC]: AUTHORITY, [`场部/${RC}`]: `extends: ../${RC}\n${AUTHORITY.replace("level: town", "level: county")}`, "场部/a.md": DRAFT });
    const { out } = await command(["--format", "json", "场部/a.md"], { cwd, engine });
    expect(out).toContain('"level":"county"');
  });

  it("stand in what --print-config prints, and can be used again", async () => {
    const { out } = await command(["--print-config", "a.md"], { cwd: folderWith({ [RC]: BASIS + AUTHORITY, "a.md": DRAFT }), engine });
    const { code } = await command(["a.md"], { cwd: folderWith({ [RC]: out, "a.md": DRAFT }), engine });
    expect(out).toContain("清河县法治政府建设报告办法");
    expect(code).not.toBe(2);
  });

  it.each([
    ["a missing field", "authorities:\n  - key: farm\n    level: town\n", `${RC}:2:5  authorities 的这一项没有写“names”`],
    ["a misspelt field", AUTHORITY.replace("selfReference", "selfReferense"), `${RC}:13:5  authorities 的各项里没有“selfReferense”这个键，您是不是要写 selfReference？`],
    ["a wrong value", AUTHORITY.replace("level: town", "level: 镇"), `${RC}:3:12  authorities 的“level”写得不对——`],
    ["no list", "authorities: 农场\n", `${RC}:1:14  authorities 下面要写成列表`],
    ["the same key twice", AUTHORITY + AUTHORITY.slice(AUTHORITY.indexOf("\n") + 1), `${RC}:14:10  “farm”前面已经写过，同一个编号只能写一次`],
  ])("%s is a fault with its place", async (_, config, fault) => {
    expect((await faultsOf(config)).some((line) => line.startsWith(fault)), (await faultsOf(config)).join("\n")).toBe(true);
  });

  it("tell a term that has had its time, and a document", async () => {
    const config = `${BASIS}terms:
  - {key: own-plan, kind: campaign, series: "", title: 强基工程, words: [强基工程], spared: [], from: 2020, until: 2022, begins: null, ends: null, why: 2022年已经结束, instead: "", replace: null, excusedBy: [], soft: false, basis: [own-rule], verified: true}
documents:
  - {key: own-law, kind: policy, title: 清河县法治政府建设办法, aliases: [], bare: [], number: "", from: null, until: null, adopted: 2015-01-01, effective: 2015-01-01, revisions: [], repealed: 2021-01-01, successor: "", basis: [own-rule], verified: true}
`;
    const draft = "# 云溪镇2025年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n深入推进强基工程，开展检查12次。依据《清河县法治政府建设办法》审查文件3件。\n";
    const { out } = await command(["--format", "json", "a.md"], { cwd: folderWith({ [RC]: config, "a.md": draft }), engine });
    const told = (JSON.parse(out) as readonly { readonly messages: readonly { readonly ruleId: string; readonly reason: string; readonly note: string }[] }[])[0]?.messages ?? [];
    expect(told.find(({ ruleId }) => ruleId === "outdated-terms")?.reason).toContain("强基工程");
    expect(told.find(({ ruleId }) => ruleId === "document-names")?.reason).toContain("清河县法治政府建设办法");
    expect(told.find(({ ruleId }) => ruleId === "outdated-terms")?.note).toContain("清河县法治政府建设报告办法");
  });

  it("must name a basis that exists, in the standard or beside them", async () => {
    const duty = (basis: string): string => `duties:
  - key: own-duty
    principal: party
    title: 每年研究法治建设
    label: 研究法治建设
    levels: [town]
    words: [甲事]
    partWords: []
    exceptions: []
    evidence: 研究的次数
    sentence: 全年研究{{次数}}次
    from: null
    until: null
    basis: [${basis}]
    verified: true
`;
    expect(await faultsOf(BASIS + duty("own-rul"))).toEqual([`${RC}:16:13  没有“own-rul”这个依据，您是不是要写 own-rule？`]);
    for (const basis of ["own-rule", "first-responsible-party"]) {
      expect((await command(["a.md"], { cwd: folderWith({ [RC]: BASIS + duty(basis), "a.md": DRAFT }), engine })).code).not.toBe(2);
    }
  });
});
