import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command, folderWith } from "./support/command.js";

const RC = ".lint-reportrc.yaml";
const DRAFT = "# 云溪镇人民政府2025年法治政府建设年度报告\n\nE! W!\n";

/** What is said of a configuration, without the frames. */
async function faultsOf(config: string | Uint8Array, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const cwd = folderWith({ [RC]: config, "a.md": DRAFT, ...more });
  const { code, err } = await command(["a.md"], { cwd });
  expect(code).toBe(2);
  return err.split("\n").filter((line) => /^\S+:\d+:\d+ {2}/u.test(line));
}

describe("each kind of mistake in a configuration has its message", () => {
  const cases: readonly (readonly [name: string, config: string, faults: readonly string[]])[] = [
    ["unknown key", "tempalte: town\n", [`${RC}:1:1  不认识的键“tempalte”，您是不是要写 template？`]],
    ["far key", "foo: 1\n", [`${RC}:1:1  不认识的键“foo”，可以写：extends、template、rules、ignore、limits、basis、authorities、duties、terms、documents`]],
    ["unknown rule", "rules:\n  alpha-rul: off\n", [`${RC}:2:3  没有“alpha-rul”这条规则，您是不是要写 alpha-rule？`]],
    ["unknown severity", "rules:\n  alpha-rule: warn\n", [`${RC}:2:15  没有“warn”这个等级，可以写 off、info、warning、error`]],
    ["near severity", "rules:\n  alpha-rule: {severity: wraning}\n", [`${RC}:2:26  没有“wraning”这个等级，您是不是要写 warning？`]],
    ["boolean severity", "rules:\n  alpha-rule: false\n", [`${RC}:2:15  规则的取值要写 off、info、warning、error 之一，或“{severity: 等级, options: {…}}”`]],
    ["unknown key of a rule", "rules:\n  alpha-rule: {severty: off}\n", [`${RC}:2:16  不认识的键“severty”，您是不是要写 severity？`]],
    ["option as key", "rules:\n  alpha-rule: {max: 3}\n", [`${RC}:2:16  “max”是规则的选项，要写在 options 下面：{options: {max: …}}`]],
    ["unknown option", "rules:\n  alpha-rule: {options: {mex: 3}}\n", [`${RC}:2:26  规则 alpha-rule 没有“mex”这个选项，您是不是要写 max？`]],
    ["option of a rule without", "rules:\n  beta-rule: {options: {max: 3}}\n", [`${RC}:2:25  规则 beta-rule 没有“max”这个选项，这条规则没有选项`]],
    ["wrong option", "rules:\n  alpha-rule:\n    options:\n      max: 许多\n", [`${RC}:4:12  规则 alpha-rule 的选项“max”要写整数，不小于 1`]],
    ["rules as a list", "rules: [alpha-rule]\n", [`${RC}:1:8  rules 下面要写“规则名: 等级”，例如“section-order: info”`]],
    ["ignore as a word", "ignore: 旧稿\n", [`${RC}:1:9  ignore 要写文件通配符的列表，例如“ignore: [旧稿/**]”`]],
    ["negated ignore", "ignore: ['!甲.md']\n", [`${RC}:1:10  ignore 要写文件通配符的列表，例如“ignore: [旧稿/**]”`]],
    ["unknown limit", "limits: {sise: 1}\n", [`${RC}:1:10  不认识的键“sise”，您是不是要写 size？`]],
    ["wrong limit", "limits: {size: 很大}\n", [`${RC}:1:16  size 要写字节数，或 16MiB、512KiB 这样的大小，最多 256MiB`]],
    ["huge limit", "limits: {size: 99999999999}\n", [`${RC}:1:16  size 要写字节数，或 16MiB、512KiB 这样的大小，最多 256MiB`]],
    ["list at the top", "- a\n- b\n", [`${RC}:1:1  配置文件应由“键: 值”组成，例如“template: town”`]],
    ["a word at the top", "town\n", [`${RC}:1:1  配置文件应由“键: 值”组成，例如“template: town”`]],
    ["wide colon", "template：town\n", [`${RC}:1:1  配置文件应由“键: 值”组成，例如“template: town”（这一行有全角冒号“：”；YAML 的冒号要用半角“:”，后面空一格）`]],
    ["template of no profile", "template: twon\n", [`${RC}:1:11  没有“twon”这个提纲，您是不是要写 town？`]],
    ["missing template", "template: ./提纲.md\n", [`${RC}:1:11  读不了“./提纲.md”：找不到`]],
    ["template outside", "template: ../提纲.md\n", [`${RC}:1:11  “../提纲.md”在配置文件所在的文件夹之外，为安全起见不读。请把它放进这个文件夹，或在命令行上指明`]],
    ["absolute template", "template: /etc/passwd\n", [`${RC}:1:11  “/etc/passwd”在配置文件所在的文件夹之外，为安全起见不读。请把它放进这个文件夹，或在命令行上指明`]],
    ["extends outside", "extends: [../共享.yaml]\n", [`${RC}:1:11  “../共享.yaml”在配置文件所在的文件夹之外，为安全起见不读。请把它放进这个文件夹，或在命令行上指明`]],
    ["extends missing", "extends: 共享.yaml\n", [`${RC}:1:10  读不了“共享.yaml”：找不到`]],
    ["extends itself", `extends: ${RC}\n`, [`${RC}:1:10  extends 绕成了圈：“${RC}”又引回了自己`]],
    ["extends a number", "extends: 3\n", [`${RC}:1:10  extends 要写一个配置文件的路径，或路径的列表（最多 16 个）`]],
    ["doubled key", "template: town\ntemplate: county\n", [`${RC}:2:1  这个键前面已经写过，一个键只能写一次`]],
    ["tab", "rules:\n\talpha-rule: off\n", [`${RC}:2:1  缩进要用空格，不能用制表符（Tab）`]],
    ["tag", "template: !!js/function 'function () {}'\n", [`${RC}:1:11  配置只能是数据，不能用“!”标签`]],
    ["alias to nothing", "template: town\nignore: *旧稿\n", [`${RC}:2:9  引用（*名字）指向的内容不存在`]],
    ["rules as a word", "rules: alpha-rule off\n", [`${RC}:1:8  rules 下面要写“规则名: 等级”，例如“section-order: info”`]],
    ["options as a word", "rules: {alpha-rule: {options: 许多}}\n", [`${RC}:1:31  options 下面要写“选项名: 取值”`]],
    ["directive", "%YAML 9\n---\ntemplate: town\n", [`${RC}:1:7  配置里不需要“%”开头的指令`]],
    ["sign that nothing begins with", "template: @x\n", [`${RC}:1:11  取值不能以这个符号开头，请给取值加上引号`]],
    ["colon in a value", "template: a: b\n", [`${RC}:1:11  这里的写法或缩进不对，可能少了冒号后的空格`]],
    ["quotation mark not closed", "template: \"town\n", [`${RC}:2:1  这里少了符号，例如冒号后的空格、引号或括号`]],
    ["key that is a list", "? [a]\n: b\n", [`${RC}:1:3  这里不合 YAML 的写法`]],
    ["template as a list", "template: [town]\n", [`${RC}:1:11  template 要写 town、county、department 之一，或提纲文件的路径`]],
    ["template without a value", "template:\n", [`${RC}:1:10  template 要写 town、county、department 之一，或提纲文件的路径`]],
    ["limits as a number", "limits: 3\n", [`${RC}:1:9  limits 下面要写“size: 大小”`]],
    ["negative limit", "limits: {size: -1}\n", [`${RC}:1:16  size 要写字节数，或 16MiB、512KiB 这样的大小，最多 256MiB`]],
    ["ignore with a number", "ignore: [3]\n", [`${RC}:1:10  ignore 要写文件通配符的列表，例如“ignore: [旧稿/**]”`]],
    ["extends with a number", "extends: [a.yaml, 3]\n", [`${RC}:1:19  extends 要写一个配置文件的路径，或路径的列表（最多 16 个）`]],
    ["two documents", "template: town\n---\ntemplate: town\n", [`${RC}:2:1  一个配置文件里只能有一份内容，请去掉中间的“---”`]],
    ["__proto__", "__proto__: {template: town}\nrules:\n  __proto__: off\n  constructor: off\n", [
      `${RC}:1:1  不认识的键“__proto__”，可以写：extends、template、rules、ignore、limits、basis、authorities、duties、terms、documents`,
      `${RC}:3:3  没有“__proto__”这条规则，全部规则见 lint-report explain`,
      `${RC}:4:3  没有“constructor”这条规则，全部规则见 lint-report explain`,
    ]],
    ["several at once", "tempalte: town\nrules:\n  alpha-rul: off\n  beta-rule: loud\nlimits: {size: x}\n", [
      `${RC}:1:1  不认识的键“tempalte”，您是不是要写 template？`,
      `${RC}:3:3  没有“alpha-rul”这条规则，您是不是要写 alpha-rule？`,
      `${RC}:4:14  没有“loud”这个等级，可以写 off、info、warning、error`,
      `${RC}:5:16  size 要写字节数，或 16MiB、512KiB 这样的大小，最多 256MiB`,
    ]],
  ];

  it.each(cases)("%s", async (_, config, faults) => {
    expect(await faultsOf(config)).toEqual(faults);
  });

  it("broken YAML, also with wide colons", async () => {
    expect((await faultsOf("rules: [a, b\n"))[0]).toContain("括号没有配对");
    expect((await faultsOf("template: town\nrules：\n"))[0]).toContain("全角冒号");
  });

  it("bombs and bottomless brackets", async () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]", ..."bcdefgh".split("").map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh".charAt(index)}`).join(",")}]`)].join("\n");
    expect(await faultsOf(bomb)).toEqual([`${RC}:1:1  引用展开后太大，没有读`]);
    expect((await faultsOf("[".repeat(100_000)))[0]).toContain(RC);
    expect((await faultsOf(`rules: ${"{a: ".repeat(3000)}`))[0]).toContain(RC);
  });

  it("no text, too large, a folder", async () => {
    expect((await faultsOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1, 2])))[0]).toContain("不是能读的文本文件");
    expect((await faultsOf("#".repeat(300_000)))[0]).toContain("太大，不像配置文件或提纲");
    const cwd = folderWith({ "a.md": DRAFT });
    mkdirSync(join(cwd, RC));
    const { code, err } = await command(["a.md"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("不是普通文件");
  });
});

describe("configuration", () => {
  it("is found upwards, and an empty one is fine", async () => {
    const cwd = folderWith({ [RC]: "rules: {alpha-rule: off}\n", "甲/a.md": DRAFT, "乙/a.md": DRAFT, [`乙/${RC}`]: "" });
    expect((await command(["甲/a.md"], { cwd })).code).toBe(0);
    expect((await command(["乙/a.md"], { cwd })).code).toBe(1);
    expect((await command(["--no-config", "甲/a.md"], { cwd })).code).toBe(1);
    expect((await command(["--config", `乙/${RC}`, "甲/a.md"], { cwd })).code).toBe(1);
    expect((await command(["--config", "没有.yaml", "甲/a.md"], { cwd })).code).toBe(2);
    expect((await command(["--stdin"], { cwd, input: DRAFT })).code).toBe(0);
    expect((await command(["--stdin", "--stdin-filename", "乙/x.md"], { cwd, input: DRAFT })).code).toBe(1);
  });

  it("is read in GB18030 too", async () => {
    const gb18030 = new Uint8Array([0x23, 0xc5, 0xe4, 0xd6, 0xc3, 0x0a, ...new TextEncoder().encode("rules: {alpha-rule: off}\n")]);
    const cwd = folderWith({ [RC]: gb18030, "a.md": DRAFT });
    expect((await command(["a.md"], { cwd })).code).toBe(0);
  });

  it("puts a ceiling on severities, and --rule is stronger", async () => {
    const cwd = folderWith({ [RC]: "rules:\n  alpha-rule: {severity: warning, options: {max: 5}}\n", "a.md": DRAFT });
    expect((await command(["a.md"], { cwd })).out).toContain("2 处警告");
    expect((await command(["--rule", "alpha-rule:error", "a.md"], { cwd })).code).toBe(1);
    expect((await command(["--rule", "alpha-rule:off", "--rule", "beta-rule: {severity: off}", "a.md"], { cwd })).out).toContain("没有发现问题");
  });

  it("extends files in its folder and settings above it; its own word is stronger", async () => {
    const cwd = folderWith({
      [RC]: "rules: {alpha-rule: info, beta-rule: off}\nignore: [旧*]\n",
      [`甲/${RC}`]: `extends: [../${RC}, 共享/局.yaml]\nrules: {beta-rule: warning}\n`,
      "甲/共享/局.yaml": "rules:\n  alpha-rule: {options: {max: 7}}\nlimits: {size: 1 MiB}\n",
      "甲/a.md": DRAFT, "甲/旧.md": DRAFT,
    });
    const { out } = await command(["--print-config", "甲/a.md"], { cwd });
    expect(out).toBe([
      `# 来自：甲/${RC}、甲/共享/局.yaml、${RC}`, "# 等级是上限：error 表示照规则自己的等级",
      "rules:", "  alpha-rule:", "    severity: info", "    options:", "      max: 7", "  beta-rule: warning", "ignore:", "  - 旧*", "limits:", "  size: 1048576", "",
    ].join("\n"));
    const linted = await command([".", "--format", "json"], { cwd });
    expect(JSON.parse(linted.out)).toMatchObject([{ path: "甲/a.md" }]);
  });

  it("finds circles, towers and crowds", async () => {
    expect((await faultsOf("extends: b.yaml\n", { "b.yaml": "extends: c.yaml\n", "c.yaml": "extends: b.yaml\n" }))[0]).toContain("绕成了圈");
    const tower = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`t${String(index)}.yaml`, `extends: t${String(index + 1)}.yaml\n`]));
    expect((await faultsOf("extends: t0.yaml\n", tower))[0]).toContain("超过了 8 层");
    const crowd = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`c${String(index)}.yaml`, "template: town\n"]));
    const lists = [0, 1, 2].map((list) => [`l${String(list)}.yaml`, `extends: [${Array.from({ length: 14 }, (_, index) => `c${String(index + list * 13)}.yaml`).join(", ")}]\n`]);
    expect((await faultsOf("extends: [l0.yaml, l1.yaml, l2.yaml]\n", { ...crowd, ...Object.fromEntries(lists) }))[0]).toContain("超过了 32 个");
  });

  it("tells all faults of all files it extends", async () => {
    const faults = await faultsOf("extends: [b.yaml, c.yaml]\n", { "b.yaml": "foo: 1\n", "c.yaml": "- x\n" });
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(["b.yaml:1:1", "c.yaml:1:1"]);
  });

  it("does not follow links out of the folder", async () => {
    const outside = folderWith({ "secret.yaml": "geheim: 1\n", "secret.md": "geheim\n" });
    const cwd = folderWith({ "a.md": DRAFT, [RC]: "extends: link.yaml\ntemplate: link.md\n", "乙/a.md": DRAFT });
    symlinkSync(join(outside, "secret.yaml"), join(cwd, "link.yaml"));
    symlinkSync(join(outside, "secret.md"), join(cwd, "link.md"));
    symlinkSync(join(outside, "secret.yaml"), join(cwd, "乙", RC));
    const { err } = await command(["a.md"], { cwd });
    expect(err).not.toContain("geheim");
    expect(err.match(/之外/gu)).toHaveLength(2);
    const found = await command(["乙/a.md"], { cwd });
    expect(found.code).toBe(2);
    expect(found.err).not.toContain("geheim");
  });

  it("does not pass over a misnamed one in silence", async () => {
    const cwd = folderWith({ "a.md": DRAFT, ".lint-reportrc.yaml.txt": "template: county\n" });
    const { code, err } = await command(["a.md"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(".lint-reportrc.yaml.txt:1:1  配置文件要叫 .lint-reportrc.yaml，这个名字不会被读。");
    expect((await command(["--no-config", "a.md"], { cwd })).code).toBe(1);
  });

  it("lints files under other configurations all the same", async () => {
    const cwd = folderWith({ "甲/a.md": DRAFT, "乙/a.md": DRAFT, [`甲/${RC}`]: "foo: 1\n" });
    const { code, out, err } = await command([".", "--format", "json"], { cwd });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([{ path: "乙/a.md", error: null }, { path: "甲/a.md", facts: null, error: "它的配置文件有错" }]);
    expect(err).toContain("配置有 1 处错误");
  });
});

describe("own templates", () => {
  const TEMPLATE = "# 报告\n\n## 一、举措\n\n<!-- section: measures\nrequired: true\n-->\n";

  it("come from the command line or the configuration, in this order", async () => {
    const cwd = folderWith({ [RC]: "template: 提纲/镇.md\n", "提纲/镇.md": TEMPLATE, "另.md": TEMPLATE, "a.md": DRAFT });
    const facts = async (...words: readonly string[]): Promise<unknown> => JSON.parse((await command([...words, "--format", "json", "a.md"], { cwd })).out);
    expect(await facts()).toMatchObject([{ facts: { template: "提纲/镇.md" } }]);
    expect(await facts("--template", "另.md")).toMatchObject([{ facts: { template: "另.md" } }]);
    expect(await facts("--template", "county")).toMatchObject([{ facts: { template: "county" } }]);
  });

  it("tell their faults with line and column", async () => {
    const cwd = folderWith({ "坏.md": "# 报告\n\n## 一、举措\n\n<!-- section: measures\nkeywords: 甲\n-->\n\n<!-- section: plan\nrequired: [\n-->\n", "a.md": DRAFT });
    const { code, err } = await command(["--template", "坏.md", "a.md"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("坏.md:6:11  提纲注释里的“keywords”写得不对");
    expect(err).toMatch(/坏\.md:1\d:\d+ {2}提纲注释里的内容不合 YAML 的写法/u);
  });

  it("say so where there are no sections", async () => {
    const cwd = folderWith({ "空.md": "# 报告\n", "a.md": DRAFT });
    expect((await command(["--template", "空.md", "a.md"], { cwd })).err).toContain("空.md:1:1  提纲里没有一处 <!-- section: … --> 注释");
  });
});
