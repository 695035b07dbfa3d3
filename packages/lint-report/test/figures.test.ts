import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { clipped, foldedFormula, padded, shortened } from "../src/terminal/columns.js";
import { widthOf } from "../src/terminal/width.js";
import { command, folderWith, systemError, type Ran } from "./support/command.js";

const HEAD = "# 云溪镇人民政府2024年法治政府建设年度报告\n\n";
const DRAFT = `${HEAD}## 一、主要举措

### （一）化解矛盾

我镇2024年共受理信访事项20件，已办结19件，办结率95%。开展法治宣传12场次，其中进村6场次、进校5场次、进企2场次。共签约近1.2亿元，满意度90%以上。

### （二）政务服务

| 类别 | 受理（件） | 办结（件） |
| --- | ---: | ---: |
| 信访 | 20 | 19 |
| 调解 | 1,064 | 1000 |
| 合计 | 1084 | 1020 |
`;
const schema = JSON.parse(readFileSync(fileURLToPath(new URL("../schema/figures.schema.json", import.meta.url)), "utf8")) as object;
const validOutput = new Ajv({ strict: true, allErrors: true }).compile(schema);
const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));
const narrow = { ambiguousWide: false };

interface FigureData {
  readonly indicator: string;
  readonly printed: string;
  readonly place: { readonly start: { readonly line: number; readonly offset: number }; readonly end: { readonly offset: number } };
  readonly verdict: string;
}
interface FileData { readonly path: string; readonly figures: readonly FigureData[]; readonly error: string | null }

function parsed({ out }: Ran): readonly FileData[] {
  const data: unknown = JSON.parse(out);
  expect(validOutput(data), JSON.stringify(validOutput.errors)).toBe(true);
  return data as readonly FileData[];
}

describe("the table", () => {
  it("is grouped by file and section, with what each figure measures and its recomputation", async () => {
    const { code, out, err } = await command(["figures", "甲.md"], { cwd: folderWith({ "甲.md": DRAFT }) });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "甲.md
      云溪镇人民政府，2024 年，数字 15 个

        行  指标               数字  复算

        一、主要举措 > （一）化解矛盾
         7  受理信访事项       20件  –
         7  已办结             19件  –
         7  办结率              95%  ✓  19÷20=95%
         7  开展法治宣传     12场次  ✗  6+5+2=13，应为13场次
         7  进村              6场次  –
         7  进校              5场次  –
         7  进企              2场次  –
         7  签约          近1.2亿元  –
         7  满意度          90%以上  –

        一、主要举措 > （二）政务服务
        13  信访受理           20件  –
        13  信访办结           19件  –
        14  调解受理        1,064件  –
        14  调解办结         1000件  –
        15  合计受理         1084件  ✓  20+1064=1084
        15  合计办结         1020件  ✗  19+1000=1019

      数字 15 个，可复算 4 个，其中 2 个对不上。
      ✓ 按稿子里的其他数字算，对得上；✗ 对不上；– 没有别的数字可以复算
      对不上的，先查清是算错了，还是其中哪个数写错了；为什么这么算，运行：lint-report 甲.md
      标 – 的程序核对不了，请对照统计表逐个核对。
      要在 WPS、Excel 里核对，运行：lint-report figures 甲.md -o 数字.csv
      "
    `);
  });

  it("counts and names several files, and those without figures", async () => {
    const cwd = folderWith({ "各镇/甲.md": DRAFT, "各镇/乙.md": `${HEAD}没有数字。\n` });
    const { out } = await command(["figures", "各镇"], { cwd });
    expect(out).toContain("各镇/乙.md\n  没有找到数字。\n");
    expect(out).toContain("2 份稿子，数字 15 个，可复算 4 个，其中 2 个对不上。");
    expect(out).toContain("运行：lint-report figures 各镇 -o 数字.csv");
  });

  it("says so where all figures hold, and where none can be recomputed", async () => {
    const cwd = folderWith({ "甲.md": `${HEAD}受理20件，办结19件，办结率95%。\n`, "乙.md": `${HEAD}受理20件。\n`, "丙.md": `${HEAD}立案18宗，破案27宗。\n` });
    expect((await command(["figures", "甲.md"], { cwd })).out).toContain("数字 3 个，可复算 1 个，都对得上。");
    expect((await command(["figures", "乙.md"], { cwd })).out).toContain("数字 1 个，可复算 0 个。");
    const { out } = await command(["figures", "丙.md"], { cwd });
    expect(out).toContain("数字 2 个，可复算 1 个，其中 1 个存疑。");
    expect(out).toContain("? 存疑，可能另有口径");
    expect(out).toContain("存疑的，请核对是不是同一个口径；为什么这么算，运行：lint-report 丙.md");
  });

  it.each([40, 60, 80, 120])("stays within %i columns of a terminal", async (columns) => {
    const names = readdirSync(seeds).filter((name) => /^[a-z0-9-]+\.md$/u.test(name));
    const long = `## 一、${"深入学习贯彻法治思想".repeat(9)}\n\n### （一）${"加强组织领导".repeat(9)}\n\n${"邀请法律顾问".repeat(20)}开展培训3场，惠及4119307.94元左右。\n`;
    const cwd = folderWith({ ...Object.fromEntries(names.map((name) => [name, readFileSync(join(seeds, name))])), "long.md": HEAD + long });
    const plain = (await command(["figures", "."], { cwd, columns })).out.replaceAll(/\u001b\[\d+m/gu, "");
    // A file's name and what a command is called must be typed as they are.
    const wide = plain.split("\n").filter((line) => line.startsWith("  ") && widthOf(line, narrow) > columns);
    expect(wide).toEqual([]);
    expect(plain).toContain("4119307.94元左右");
  });

  it("is coloured in a terminal and on demand only, and lets no escape sequence through", async () => {
    const cwd = folderWith({ "甲.md": DRAFT.replace("共签约", "\u001b]0;x\u0007共签约") });
    expect((await command(["figures", "甲.md"], { cwd, columns: 80 })).out).toContain("\u001b[31m✗");
    expect((await command(["figures", "甲.md", "--color"], { cwd })).out).toContain("\u001b[32m✓");
    expect((await command(["figures", "甲.md", "--no-color"], { cwd, columns: 80 })).out).not.toMatch(/[\u001b\u0007]/u);
    expect((await command(["figures", "甲.md"], { cwd, platform: "win32" })).out).toMatch(/ √ {2}19÷20=95%/u);
  });

  it("keeps columns aligned under full-width characters", async () => {
    const { out } = await command(["figures", "甲.md"], { cwd: folderWith({ "甲.md": DRAFT }) });
    const places = out.split("\n").flatMap((line) => {
      const sign = /^ +\d+ .* ([✓✗–?])(?: |$)/u.exec(line);
      return sign === null ? [] : [widthOf(line.slice(0, sign[0].lastIndexOf(sign[1] ?? "")), narrow)];
    });
    expect(places).toHaveLength(15);
    expect(new Set(places).size).toBe(1);
  });
});

describe("the page about it", () => {
  it("shows what is printed", async () => {
    const page = readFileSync(fileURLToPath(new URL("../../../docs/figures.md", import.meta.url)), "utf8");
    const [, shown = ""] = /\n```\n([^`]+)\n```\n/u.exec(page) ?? [];
    const text = "受理信访事项20件，已办结19件，办结率98%。开展法治宣传12场次，其中进村6场次、进校5场次、进企2场次。调解纠纷64宗，调解成功63宗。";
    const { out } = await command(["figures", "草稿.md"], { cwd: folderWith({ "草稿.md": `${HEAD}## 一、主要举措\n\n### （一）化解矛盾\n\n${text}\n` }) });
    expect(out.startsWith(`${shown}\n`), out).toBe(true);
  });
});

describe("columns", () => {
  it("are padded and cut by width", () => {
    expect(padded("法治a", 7, narrow)).toBe("法治a  ");
    expect(clipped("邀请法律顾问开展专题培训", 13, narrow)).toBe("邀请…专题培训");
    expect(shortened("邀请法律顾问开展专题培训", 13, narrow)).toBe("邀请法律顾问…");
    expect(clipped("𠮷𠮷𠮷𠮷𠮷", 7, narrow)).toBe("𠮷…𠮷𠮷");
    expect(foldedFormula("49+288+29+4=370，应为370宗", 12, narrow)).toEqual(["49+288+29+4", "=370，", "应为370宗"]);
    expect(foldedFormula("", 12, narrow)).toEqual([""]);
    for (let columns = 4; columns < 30; columns++) expect(widthOf(clipped("全年a受理b信访c事项d", columns, narrow), narrow)).toBeLessThanOrEqual(columns);
  });
});

describe("CSV", () => {
  const rowsOf = (text: string): readonly string[] => text.replace("\ufeff", "").trimEnd().split("\r\n");

  it("has a BOM, a Chinese head, and one row a figure", async () => {
    const { code, bytes, out } = await command(["figures", "甲.md", "--format", "csv"], { cwd: folderWith({ "甲.md": DRAFT }) });
    expect(code).toBe(0);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(out.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(rowsOf(out)).toMatchInlineSnapshot(`
      [
        "报告单位,年份,文件,章节,指标,数值,计量单位,行号,复算结果,算式,应为,纯数值",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （一）化解矛盾,受理信访事项,20,件,7,未复算,,,20",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （一）化解矛盾,已办结,19,件,7,未复算,,,19",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （一）化解矛盾,办结率,95,%,7,对得上,19÷20=95%,,95",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （一）化解矛盾,开展法治宣传,12,场次,7,对不上,6+5+2=13,13场次,12",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （一）化解矛盾,进村,6,场次,7,未复算,,,6",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （一）化解矛盾,进校,5,场次,7,未复算,,,5",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （一）化解矛盾,进企,2,场次,7,未复算,,,2",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （一）化解矛盾,签约,近1.2亿,元,7,未复算,,,120000000",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （一）化解矛盾,满意度,90以上,%,7,未复算,,,90",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （二）政务服务,信访受理,20,件,13,未复算,,,20",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （二）政务服务,信访办结,19,件,13,未复算,,,19",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （二）政务服务,调解受理,"1,064",件,14,未复算,,,1064",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （二）政务服务,调解办结,1000,件,14,未复算,,,1000",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （二）政务服务,合计受理,1084,件,15,对得上,20+1064=1084,,1084",
        "云溪镇人民政府,2024,甲.md,一、主要举措 > （二）政务服务,合计办结,1020,件,15,对不上,19+1000=1019,1019,1020",
      ]
    `);
  });

  it("quotes and disarms cells", async () => {
    const text = `${HEAD}## 一、=HYPERLINK("a,b")\n\n## ＋二、c\n\n@受理3件；参训5-6家；"甲"乙4个。\n`;
    const { out } = await command(["figures", "=甲.md", "--format", "csv"], { cwd: folderWith({ "=甲.md": text }) });
    const cells = rowsOf(out).slice(1);
    expect(cells.every((row) => row.startsWith("云溪镇人民政府,2024,'=甲.md,"))).toBe(true);
    expect(cells.join("\n")).toContain(",'@受理,3,件,");
    expect(cells.join("\n")).toContain(",参训,5～6,家,");
    expect(cells.join("\n")).toMatch(/"[^\n]*""甲""乙/u);
    expect(cells.every((row) => row.split(",").every((cell) => !/^"?[=+\-@＝＋－＠]/u.test(cell)))).toBe(true);
  });

  it("tells on standard error of files that it could not read", async () => {
    const cwd = folderWith({ "甲.md": DRAFT });
    const { code, out, err } = await command(["figures", "甲.md", "另外一份稿子.md", "--format", "csv"], { cwd });
    expect(code).toBe(2);
    expect(rowsOf(out)).toHaveLength(16);
    expect(err).toBe("lint-report：另外一份稿子.md：找不到这个文件，请检查文件名和所在的文件夹\n");
  });
});

describe("JSON", () => {
  it("keeps to the published schema, with places in the draft", async () => {
    const cwd = folderWith({ "甲.md": `\ufeff${DRAFT}`.replaceAll("\n", "\r\n"), "乙.md": "%PDF-1.7" });
    const ran = await command(["figures", "甲.md", "乙.md", "--format", "json"], { cwd });
    expect(ran.code).toBe(2);
    const [file, unread] = parsed(ran);
    expect(unread).toMatchObject({ path: "乙.md", figures: [], error: expect.stringContaining("PDF") as string });
    expect(file?.figures[2]).toEqual({
      authority: ["云溪镇人民政府"], year: 2024, section: ["一、主要举措", "（一）化解矛盾"], indicator: "办结率", printed: "95%", value: "95", unit: "%", hedge: "",
      number: "95", upper: null, place: expect.any(Object) as object, verdict: "right", formula: "19÷20=95%", expected: [],
    });
    expect(file?.figures.find(({ verdict }) => verdict === "wrong")).toMatchObject({ printed: "12场次", formula: "6+5+2=13", expected: ["13场次"] });
    const source = DRAFT.replaceAll("\n", "\r\n");
    const written = file?.figures.slice(0, 9).map(({ place: { start, end } }) => source.slice(start.offset, end.offset));
    expect(written).toEqual(file?.figures.slice(0, 9).map(({ printed }) => printed));
  });

  it("is an array where nothing was read", async () => {
    expect(parsed(await command(["figures", "--format", "json"], { cwd: folderWith() }))).toEqual([]);
  });

  it("reads hedges, ranges and words as figures", async () => {
    const text = `${HEAD}发放资料约3800万份，解答20多万人次，每人挂点5至6家，覆盖率达百分之九十五以上，签约200亿授信额度。\n\n| 单位 | 案件（宗） |\n| --- | --- |\n| 甲村 | 12 |\n`;
    const [file] = parsed(await command(["figures", "-", "--format", "json"], { input: text }));
    expect(file?.path).toBe("<stdin>");
    expect(file?.figures).toMatchObject([
      { indicator: "发放资料", printed: "约3800万份", value: "3800万", unit: "份", hedge: "约", number: "38000000", upper: null },
      { indicator: "解答", printed: "20多万人次", value: "20多万", unit: "人次", hedge: "多", number: "200000" },
      { indicator: "每人挂点", printed: "5至6家", value: "5至6", unit: "家", hedge: "", number: "5", upper: "6" },
      { indicator: "覆盖率", printed: "百分之九十五以上", value: "百分之九十五", unit: "%", hedge: "以上", number: "95" },
      { indicator: "签约授信额度", printed: "200亿", value: "200亿", unit: "", number: "20000000000" },
      { indicator: "甲村案件", printed: "12宗", value: "12", unit: "宗", hedge: "", number: "12" },
    ]);
  });
});

describe("an output file", () => {
  it("takes the result, in the format of its name", async () => {
    const cwd = folderWith({ "甲.md": DRAFT });
    const { code, out, err } = await command(["figures", "甲.md", "-o", "数字.csv"], { cwd, columns: 80 });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toBe("数字表已写到 数字.csv\n数字 15 个，可复算 4 个，其中 2 个对不上。\n");
    expect(readFileSync(join(cwd, "数字.csv"), "utf8").startsWith("\ufeff报告单位,年份,")).toBe(true);
    await command(["figures", "甲.md", "-o", "a.JSON"], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, "a.JSON"), "utf8"))).toHaveLength(1);
    await command(["figures", "甲.md", "-o", "a.txt"], { cwd, columns: 80 });
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toMatch(/^甲\.md\n云溪镇人民政府，2024 年/u);
    expect((await command(["figures", "甲.md", "-o", "-"], { cwd })).out).toContain("云溪镇人民政府，2024 年");
  });

  it("never takes the place of another without --force, nor of a draft or a folder at all", async () => {
    const cwd = folderWith({ "甲.md": DRAFT, "夹/x": "" });
    writeFileSync(join(cwd, "旧.csv"), "旧");
    expect((await command(["figures", "甲.md", "-o", "旧.csv"], { cwd })).err).toContain("旧.csv 已经存在，没有覆盖");
    expect((await command(["figures", "甲.md", "-o", "旧.csv", "--force"], { cwd })).code).toBe(0);
    expect(await command(["figures", "甲.md", "-o", "./甲.md", "--force"], { cwd })).toMatchObject({ code: 2, err: "lint-report：-o 指向了要读的稿子 ./甲.md，会把它盖掉。请换一个文件名\n" });
    expect((await command(["figures", "甲.md", "-o", "夹"], { cwd })).code).toBe(2);
    expect((await command(["figures", "甲.md", "-o", "没有/a.csv"], { cwd })).err).toContain("文件夹 没有 不存在");
    expect((await command(["figures", "甲.md", "-o", "a.csv"], { cwd, files: { create: () => { throw systemError("ENOSPC"); } } })).err).toContain("磁盘已满");
    expect(readFileSync(join(cwd, "甲.md"), "utf8")).toBe(DRAFT);
  });
});

describe("what is read", () => {
  it("is what lint would read", async () => {
    const cwd = folderWith({ "甲.md": DRAFT, "旧稿/乙.md": DRAFT, "说明.md": "# 说明\n\n3件\n", "甲.txt": DRAFT, ".lint-reportrc.yaml": "ignore: ['*.txt']\n" });
    const paths = async (...words: readonly string[]): Promise<readonly string[]> => parsed(await command(["figures", "--format", "json", ...words], { cwd })).map(({ path }) => path);
    expect(await paths()).toEqual(["旧稿/乙.md", "甲.md"]);
    expect(await paths("--ignore-pattern", "旧稿")).toEqual(["甲.md"]);
    expect(await paths("旧*/*.md", "说明.md", "甲.txt")).toEqual(["旧稿/乙.md", "说明.md", "甲.txt"]);
    expect((await command(["figures", "--verbose"], { cwd })).err).toContain("跳过 说明.md：标题不像法治政府建设年度报告");
  });

  it("can come in other encodings", async () => {
    const input = new Uint8Array([0xca, 0xdc, 0xc0, 0xed, 0x33, 0xbc, 0xfe, 0xa1, 0xa3]);
    expect(parsed(await command(["figures", "-", "--format", "json", "--encoding", "gbk"], { input }))[0]?.figures).toMatchObject([{ indicator: "受理", printed: "3件" }]);
    expect((await command(["figures", "-", "--encoding", "big5"])).err).toContain("--encoding 不能是“big5”");
  });

  it("is told where it cannot be", async () => {
    const cwd = folderWith({ "甲.md": DRAFT, "坏/乙.md": DRAFT, "坏/.lint-reportrc.yaml": "rulez: 1\n", "空/x": "" });
    expect(await command(["figures", "没有.md"], { cwd })).toMatchObject({ code: 2, out: expect.stringContaining("没有.md\n  没能检查：找不到这个文件") as string });
    expect(await command(["figures", "空"], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining("空 里没有找到要检查的报告") as string });
    const broken = await command(["figures", "坏"], { cwd });
    expect(broken).toMatchObject({ code: 2, err: expect.stringContaining("不认识的键“rulez”") as string, out: expect.stringContaining("它的配置文件有错") as string });
    const boom = await command(["figures", "甲.md"], { cwd, engine: { figures: () => { throw new TypeError("Cannot read"); } } });
    expect(boom).toMatchObject({ code: 2, out: expect.stringContaining("程序内部出错：Cannot read") as string });
  });

  it("is asked for with known flags", async () => {
    expect((await command(["figures", "--fromat", "csv"])).err).toBe("lint-report：没有 --fromat 这个参数。您是不是要写 --format？全部参数见：lint-report figures --help\n");
    expect((await command(["figures", "--format", "cvs"])).err).toBe("lint-report：--format 不能是“cvs”。您是不是要写 csv？可以写：table、csv、json\n");
    expect((await command(["figures", "甲.md", "--fix"])).code).toBe(2);
    expect((await command(["figures", "-", "甲.md"])).code).toBe(2);
    expect((await command(["figure"])).err).toContain("您是不是要用子命令：lint-report figures");
    expect((await command(["help", "figures"])).out).toContain("数字对不上也是 0");
  });
});

describe("seeds", () => {
  it.each(readdirSync(seeds).filter((name) => /^[a-z0-9-]+\.md$/u.test(name)))("%s gives figures that stand where they say", async (name) => {
    const source = readFileSync(join(seeds, name), "utf8");
    const [file] = parsed(await command(["figures", name, "--format", "json"], { cwd: folderWith({ [name]: source }) }));
    expect(file?.figures.length).toBeGreaterThan(0);
    for (const { place, printed, indicator } of file?.figures ?? []) {
      expect(/\d|[零一二三四五六七八九十两百千万]/u.test(source.slice(place.start.offset, place.end.offset))).toBe(true);
      expect(printed).not.toBe("");
      expect(indicator).not.toMatch(/^[，。；：、》”）]|\n/u);
    }
  });
});
