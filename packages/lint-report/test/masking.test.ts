import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { engine } from "../src/real-engine.js";
import { command, folderWith, type Circumstances, type Ran } from "./support/command.js";

/** Made up: the region does not exist. */
const IDENTITY = "440799190101010016";
const MOBILE = "13900000000";
const CARD = "6222 0200 0000 0000 018";
const NAME = "李大明";
/** What no output may hold: the middle of each number, and the name. */
const SECRET = [IDENTITY, "19010101", MOBILE, "0000000", "0200 0000", NAME];

const DRAFT = [
  `<!-- 核对电话${MOBILE} -->`,
  "---", "authority: 云溪镇人民政府", "year: 2024", `level: ${MOBILE}`, "---", "",
  "# 云溪镇2024年法治政府建设年度报告", "",
  "## 一、主要举措和成效", "",
  `截止2024年12月31日,信访人${NAME}(${IDENTITY},手机${MOBILE})反映的20宗信访事项办结19宗,办结率98%,返还到银行卡${CARD}。`, "",
  `截止2024年11月30日，${NAME}的申请已经答复，号码${IDENTITY}、${MOBILE}等12件材料共30份。`, "",
  `<!-- lint-report ignore quantity-style -- 已电话核对，${MOBILE} -->`, "",
  "截止2024年10月30日，开展检查3次。", "",
].join("\n");

async function ran(words: readonly string[], circumstances: Circumstances = {}): Promise<Ran & { readonly cwd: string }> {
  const cwd = circumstances.cwd ?? folderWith({ "报告.md": DRAFT });
  return { ...await command(words, { ...circumstances, cwd, engine }), cwd };
}

function secretsIn({ out, err }: Ran): readonly string[] {
  return SECRET.filter((secret) => (out + err).includes(secret));
}

describe("numbers and names that belong to a person", () => {
  it("are masked in the text a clerk reads, frames included", async () => {
    const result = await ran(["报告.md", "--verbose"]);
    expect(secretsIn(result)).toEqual([]);
    for (const shown of ["440799********0016", "139****0000", "6222 02** **** ***0 018", "李＊＊"]) expect(result.out).toContain(shown);
    expect(result.out).toContain("理由：已电话核对，139****0000");
    expect((await ran(["报告.md"], { columns: 60 })).out).not.toContain(NAME);
  });

  it("are masked in JSON, where edits that hold them are left out", async () => {
    const result = await ran(["报告.md", "--format", "json"]);
    expect(secretsIn(result)).toEqual([]);
    const [file] = JSON.parse(result.out) as readonly { readonly messages: readonly { readonly ruleId: string; readonly fixable: boolean; readonly edits: readonly unknown[] }[] }[];
    const moving = file?.messages.find(({ ruleId, fixable }) => ruleId === "front-matter" && fixable);
    expect(moving?.edits).toEqual([]);
    expect(file?.messages.some(({ edits }) => edits.length > 0)).toBe(true);
  });

  it("are masked in the diff of a dry run", async () => {
    const result = await ran(["报告.md", "--fix-dry-run"]);
    expect(secretsIn(result)).toEqual([]);
    expect(result.out).toContain("+截至2024年12月31日，信访人李＊＊（440799********0016，手机139****0000）");
    expect(result.out).toContain("-<!-- 核对电话139****0000 -->");
    expect(result.out).toContain("+<!-- 核对电话139****0000 -->");
  });

  it("stay as they are in the draft that --fix writes", async () => {
    const { cwd, ...result } = await ran(["报告.md", "--fix"]);
    expect(secretsIn(result)).toEqual([]);
    const fixed = readFileSync(join(cwd, "报告.md"), "utf8");
    expect(fixed).toContain(`截至2024年12月31日，信访人${NAME}（${IDENTITY}，手机${MOBILE}）`);
    expect(fixed).toContain(CARD);
    expect(fixed).toContain(`<!-- 核对电话${MOBILE} -->`);
    expect(fixed).not.toMatch(/[*＊]{2}/u);
  });

  it("stay as they are on standard output with --stdin --fix, and not on standard error", async () => {
    const result = await ran(["--stdin", "--fix"], { input: DRAFT });
    expect(result.out).toContain(`信访人${NAME}（${IDENTITY}，手机${MOBILE}）`);
    expect(SECRET.filter((secret) => result.err.includes(secret))).toEqual([]);
  });

  it.each(["table", "csv", "json"])("are masked among the figures, as %s", async (format) => {
    const result = await ran(["figures", "报告.md", "--format", format]);
    expect(result.out).toContain("19");
    expect(secretsIn(result)).toEqual([]);
  });

  it("are masked where the rule is switched off or silenced", async () => {
    expect(secretsIn(await ran(["报告.md", "--rule", "sensitive-data: off"]))).toEqual([]);
    const silenced = folderWith({ "报告.md": DRAFT.replace("# 云溪镇", "<!-- lint-report disable sensitive-data -- 内部稿 -->\n\n# 云溪镇") });
    const result = await ran(["报告.md", "--verbose"], { cwd: silenced });
    expect(secretsIn(result)).toEqual([]);
    expect(result.out).not.toContain("是居民身份证号码");
  });

  it("are masked in what import says it left out, and kept in the draft", async () => {
    const text = `当前位置：首页\n云溪镇2024年法治政府建设年度报告\n一、主要举措和成效\n为${NAME}补办证件，号码${IDENTITY}。\n云溪镇人民政府\n2025年1月20日\n联系方式：0750-5524538 邮编：529300 手机：${MOBILE}\n`;
    const cwd = folderWith({ "旧报告.txt": text });
    const result = await ran(["import", "旧报告.txt", "-o", "草稿.md", "--verbose"], { cwd });
    expect(secretsIn(result)).toEqual([]);
    expect(readFileSync(join(cwd, "草稿.md"), "utf8")).toContain(IDENTITY);
  });
});
