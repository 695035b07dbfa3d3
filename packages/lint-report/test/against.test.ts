import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { engine } from "../src/real-engine.js";
import { command, folderWith, type Ran } from "./support/command.js";

const WORDS = "综合行政执法队到集镇、渡口和砂石料场巡查287次，发现占道、乱堆等问题96个，劝导改正71个，立案25个。";
const report = (town: string, year: number, text = WORDS): string =>
  `# ${town}${String(year)}年法治政府建设年度报告\n\n## 一、${String(year)}年推进法治政府建设的主要举措和成效\n\n${text}\n`;
const NEW = report("云溪镇", 2024);
const OLD = report("云溪镇", 2023);
const OTHER = report("石坪乡", 2023, "全年办结事项26件。");

async function lint(words: readonly string[], cwd: string, input?: string): Promise<Ran & { readonly said: string }> {
  const ran = await command(["--rule", "repeated-passages:error", ...words], { cwd, engine, ...(input === undefined ? {} : { input }) });
  return { ...ran, said: ran.out.split("\n").filter((line) => line.includes("repeated-passages")).join("\n") };
}

describe("--against", () => {
  it("tells file, line and heading of what was carried over", async () => {
    const cwd = folderWith({ "a.md": NEW, "去年/云溪镇.md": OLD });
    const { said, code } = await lint(["--against", "去年/云溪镇.md", "a.md"], cwd);
    expect(said).toContain("“去年/云溪镇.md”第5行“2023年推进法治政府建设的主要举措和成效”里的一段相比，一字不差，4个数字也全都一样");
    expect(code).toBeLessThan(2);
  });

  it("takes files, folders and patterns, several times, in any encoding, wrapped or not", async () => {
    const gbk = Buffer.from([0xd4, 0xc6, 0xcf, 0xaa, 0xd5, 0xf2]); // 云溪镇
    const wrapped = Buffer.from(OLD.replace("云溪镇", "").replace("渡口", "渡\n\n口"), "utf16le");
    const cwd = folderWith({ "a.md": NEW, "x/1.md": OTHER, "y/2.txt": Buffer.concat([Buffer.from([0xff, 0xfe]), wrapped]), "z.md": gbk });
    const { said, err, code } = await lint(["--against", "x", "--against", "y/*.txt", "--against", "z.md", "--verbose", "a.md"], cwd);
    expect(err).toContain("与 3 份报告对照");
    expect(said).toContain("y/2.txt");
    expect(code).toBeLessThan(2);
  });

  it("leaves the draft itself out, by whatever name it is reached", async () => {
    const cwd = folderWith({ "all/a.md": NEW, "all/b.md": OTHER });
    expect((await lint(["--against", "all", "all/a.md"], cwd)).said).toBe("");
    expect((await lint(["--against", "all", "--against", "all/../all/a.md", "all/a.md"], cwd)).said).toBe("");
    expect((await lint(["--against", "all", "--stdin", "--stdin-filename", "all/a.md"], cwd, NEW)).said).toBe("");
  });

  it("compares the drafts of a folder with each other", async () => {
    const cwd = folderWith({ "all/a.md": NEW, "all/b.md": report("石坪乡", 2024) });
    const { said } = await lint(["--against", "all", "all"], cwd);
    expect(said.split("\n")).toHaveLength(2);
  });

  it("says that a version of the same report was left out", async () => {
    const cwd = folderWith({ "a.md": NEW, "old/稿二.md": NEW });
    expect((await lint(["--against", "old", "a.md"], cwd)).said).toContain("当作本稿的另一个版本，没有对照");
  });

  it("works with --fix, which writes the draft alone", async () => {
    const cwd = folderWith({ "a.md": NEW.replace("渡口和", "渡口,").replaceAll("占道、", "占道,"), "old.md": OLD });
    const ran = await command(["--fix", "--against", "old.md", "a.md"], { cwd, engine });
    expect(ran.code).toBeLessThan(2);
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toContain("渡口，");
    expect(readFileSync(join(cwd, "old.md"), "utf8")).toBe(OLD);
    expect(ran.out).toContain("4个数字也全都一样");
  });

  it("refuses what is not there, and lints nothing then", async () => {
    const cwd = folderWith({ "a.md": NEW, "去年.md": OLD });
    const { code, out, err } = await lint(["--against", "去年", "a.md"], cwd);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--against 要对照的 去年：找不到这个文件。您是不是要写 去年.md？");
  });

  it("refuses a folder without reports, and says what is in it", async () => {
    const cwd = folderWith({ "a.md": NEW, "x/说明.md": "# 说明\n", "x/去年.docx": "PK" });
    const { code, err } = await lint(["--against", "x", "a.md"], cwd);
    expect(code).toBe(2);
    expect(err).toContain("--against 指明的 x 里没有找到可以对照的报告；里面有 Word、WPS 或 PDF 文件（例如 去年.docx）");
  });

  it("refuses a named file that is no text", async () => {
    const cwd = folderWith({ "a.md": NEW, "去年.docx": Buffer.from("PK\u0003\u0004word/document.xml") });
    const { code, out, err } = await lint(["--against", "去年.docx", "a.md"], cwd);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--against 要对照的 去年.docx：");
  });

  it("goes on without one broken file of a folder, but does not call that a success", async () => {
    const cwd = folderWith({ "a.md": NEW, "x/云溪镇2022年法治政府建设年度报告.md": Buffer.from([0xff, 0xff, 0x00, 0x81]), "x/b.md": OLD });
    const { code, said, err } = await lint(["--against", "x", "a.md"], cwd);
    expect(code).toBe(2);
    expect(said).toContain("x/b.md");
    expect(err).toContain("--against 要对照的 x/云溪镇2022年法治政府建设年度报告.md：");
  });
});
