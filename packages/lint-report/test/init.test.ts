import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command, folderWith, systemError } from "./support/command.js";

const january = new Date(2026, 0, 15);
const [YUNXI, QINGHE] = ["云溪镇人民政府", "清河县人民政府"];

describe("init", () => {
  it("writes a draft that is named like the report, and says what to do next", async () => {
    const cwd = folderWith();
    const { code, out, err } = await command(["init", "--authority", YUNXI, "--superior", "清河县"], { cwd, now: january });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "已生成草稿：云溪镇人民政府2025年法治政府建设年度报告.md
      按 2025 年、乡镇的提纲生成。不对的话，用 --year、--level 或 -t 指明，加 --force 重新生成。

      接下来：
        1. 用记事本、VS Code 等打开草稿，把 {{…}} 换成实际内容，不适用的句子删掉；<!-- --> 里的写作提示不会印出来，可以留着。
        2. 写完运行：lint-report 云溪镇人民政府2025年法治政府建设年度报告.md
      "
    `);
    const draft = readFileSync(join(cwd, `${YUNXI}2025年法治政府建设年度报告.md`), "utf8");
    expect(draft).toContain(`# ${YUNXI}2025年法治政府建设年度报告`);
    expect(draft).toContain("level: \"town\"");
  });

  it.each([[0, 2025], [2, 2025], [3, 2025], [4, 2026], [11, 2026]])("in month %i takes %i", async (month, year) => {
    const { out } = await command(["init", "-o", "-"], { now: new Date(2026, month, 28) });
    expect(out).toContain(`${String(year)}年法治政府建设年度报告`);
  });

  it("reads the level from the authority's name, else from --level or -t", async () => {
    const level = async (...words: readonly string[]): Promise<string | undefined> => /^level: "?([a-z]+)/mu.exec((await command(["init", "-o", "-", ...words], { now: january })).out)?.[1];
    expect(await level()).toBe("town");
    expect(await level("--authority", QINGHE)).toBe("county");
    expect(await level("--authority", "清河县司法局")).toBe("department");
    expect(await level("--authority", "清河市人民政府")).toBe("county");
    expect(await level("--authority", "清河市人民政府", "--level", "city")).toBe("city");
    expect(await level("--authority", "清河县")).toBe("county");
    expect(await level("--authority", "中共清河市委党校")).toBe("department");
    expect(await level("--authority", "清河水务集团")).toBe("department");
    expect(await level("--authority", "城关街道办事处")).toBe("subdistrict");
    expect(await level("--level", "district")).toBe("district");
    expect(await level("--level", "街道")).toBe("subdistrict");
    expect(await level("-t", "department")).toBe("department");
  });

  it("reads the unit above from the authority's name, and puts no zone above its own committee", async () => {
    const superior = async (name: string): Promise<string | undefined> => /^superior: "(.*)"$/mu.exec((await command(["init", "-o", "-", "--authority", name], { now: january })).out)?.[1];
    expect(await superior("清河县司法局")).toBe("清河县");
    expect(await superior("中共清河市委党校")).toBe("清河市");
    expect(await superior("青岗工业园区管委会")).toContain("{{上级");
  });

  it("says where it guessed or was told otherwise", async () => {
    const said = async (...words: readonly string[]): Promise<string> => (await command(["init", "-o", "-", ...words], { now: january })).err;
    expect(await said()).toContain("没有写 --authority 和 --level");
    expect(await said("--authority", "清河市人民政府")).toContain("“清河市人民政府”可能是县（含县级市），也可能是设区的市，先按第一种生成");
    expect(await said("--authority", "清河市人民政府", "--level", "city")).not.toContain("可能是");
    expect(await said("--authority", "清河水务集团")).toContain("从“清河水务集团”看不出是哪一类单位，先按政府部门的提纲生成");
    expect(await said("--authority", YUNXI, "-t", "county")).toContain(`注意：“${YUNXI}”一般是乡镇`);
  });

  it("overwrites only with --force", async () => {
    const cwd = folderWith({ "草稿.md": "我的心血\n" });
    const { code, err } = await command(["init", "-o", "草稿.md"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("草稿.md 已经存在，没有覆盖。换个名字请用 -o，确实要覆盖请加 --force");
    expect(readFileSync(join(cwd, "草稿.md"), "utf8")).toBe("我的心血\n");
    expect((await command(["init", "-o", "草稿.md", "--force"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "草稿.md"), "utf8")).toContain("法治政府建设年度报告");
    expect(readdirSync(cwd)).toEqual(["草稿.md"]);
  });

  it("writes into a folder under its own name, and names no folder that is not there", async () => {
    const cwd = folderWith();
    mkdirSync(join(cwd, "稿"));
    await command(["init", "--year", "2024", "-o", "稿"], { cwd });
    expect(readdirSync(join(cwd, "稿"))).toEqual(["2024年法治政府建设年度报告.md"]);
    expect((await command(["init", "-o", "没有/草稿.md"], { cwd })).err).toContain("文件夹 没有 不存在，请先建好");
    expect((await command(["init"], { cwd, files: { create: () => { throw systemError("ENOSPC"); } } })).err).toContain("磁盘已满");
  });

  it("keeps signs out of file names that Windows does not take", async () => {
    const cwd = folderWith();
    await command(["init", "--authority", "云/溪:镇?人民政府", "--year", "2024"], { cwd });
    expect(readdirSync(cwd)).toEqual(["云溪镇人民政府2024年法治政府建设年度报告.md"]);
  });

  it.each([["-t", "./没有.md"], ["--year", "25"], ["--year", "二〇二五"], ["--level", "vilage"], ["-t", "twon"]])("refuses %s %s", async (...words) => {
    expect((await command(["init", "-o", "-", ...words])).code).toBe(2);
  });
});
