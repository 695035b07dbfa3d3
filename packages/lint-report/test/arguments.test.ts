import { describe, expect, it } from "vitest";
import { editDistance } from "remark-preset-lint-report";
import { nearestOf } from "../src/arguments/nearest.js";
import { readArguments } from "../src/arguments/read-arguments.js";
import { command, folderWith } from "./support/command.js";

describe("nearest name", () => {
  it("counts a swap of neighbours as one slip", () => {
    expect(editDistance("inti", "init")).toBe(1);
    expect(editDistance("", "abc")).toBe(3);
    expect(editDistance("ca", "abc")).toBe(3);
  });

  it("finds the nearest, and nothing where all are far", () => {
    expect(nearestOf("quite", ["quiet", "quit", "fix"])).toBe("quiet");
    expect(nearestOf("max_warning", ["max-warnings"])).toBe("max-warnings");
    expect(nearestOf("banana", ["fix", "quiet"])).toBeUndefined();
    expect(nearestOf("x".repeat(100_000), ["fix"])).toBeUndefined();
  });
});

describe("arguments", () => {
  it("keeps repeated values in order and stops reading flags at --", () => {
    const args = readArguments("lint", ["--rule", "a:off", "甲.md", "--rule=b:off", "--", "--fix"]);
    expect(args.ok && args.flags.get("rule")).toEqual(["a:off", "b:off"]);
    expect(args.ok && args.operands).toEqual(["甲.md", "--fix"]);
  });

  it("takes a single dash as a value", () => {
    const args = readArguments("init", ["-o", "-"]);
    expect(args.ok && args.flags.get("output")).toEqual(["-"]);
  });

  const faults: readonly (readonly [words: readonly string[], said: string])[] = [
    [["--fxi"], "没有 --fxi 这个参数。您是不是要写 --fix？全部参数见：lint-report --help"],
    [["-x"], "没有 -x 这个参数。全部参数见：lint-report --help"],
    [["init", "--levle", "town"], "没有 --levle 这个参数。您是不是要写 --level？全部参数见：lint-report init --help"],
    [["--format"], "--format 后面要写取值。"],
    [["--format", "--quiet"], "--format 后面要写取值。"],
    [["--quiet=yes"], "--quiet 是开关，后面不写取值。"],
    [["--format", "jsno"], "--format 不能是“jsno”。您是不是要写 json？可以写：text、json、html、markdown、sarif、junit、github、gitlab"],
    [["--encoding", "gb18031"], "--encoding 不能是“gb18031”。您是不是要写 gb18030？"],
    [["--max-warnings", "-1"], "--max-warnings 后面要写取值。如果取值本身以减号开头，请写成 --max-warnings=取值。"],
    [["--max-warnings", "三"], "--max-warnings 后面要写不小于 0 的整数，写的是“三”。"],
    [["--config", "a.yaml", "--no-config"], "--config 和 --no-config 不能同时用"],
    [["--fix", "--fix-dry-run"], "--fix 和 --fix-dry-run 不能同时用"],
    [["--fix-dry-run", "--format", "json"], "--fix-dry-run 显示的是修改对比"],
    [["--stdin", "甲.md"], "用 --stdin 时稿子从标准输入读，后面不能再写文件名。"],
    [["--stdin-filename", "甲.md"], "--stdin-filename 要和 --stdin 一起用。"],
    [["--print-config", "甲.md", "乙.md"], "--print-config 一次只看一个文件的配置。"],
    [["--rule", "alpha-rule"], "--rule 要写成“规则名:等级”"],
    [["--rule", "alpha-rul:off"], "没有“alpha-rul”这条规则，您是不是要写 alpha-rule？"],
    [["--rule", "alpha-rule:wraning"], "没有“wraning”这个等级，您是不是要写 warning？"],
    [["--rule", "alpha-rule: {options: {max: 0}}"], "规则 alpha-rule 的选项“max”要写整数，不小于 1"],
    [["--template", "twon"], "没有“twon”这个提纲，您是不是要写 town？"],
    [["--template", "./没有.md"], "读不了“./没有.md”：找不到"],
    [["init", "报告.md"], "init 后面不写文件名，多出了“报告.md”。要指定文件名请用 -o。"],
    [["import"], "请写上要导入的文件"],
    [["import", "a", "b"], "import 后面只能写一项"],
  ];

  it.each(faults)("%j is a usage fault", async (words, said) => {
    const { code, out, err } = await command(words);
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

describe("commands and files that are called alike", () => {
  it("takes the first word as a command, and ./init as a file", async () => {
    const cwd = folderWith({ init: "E!\n" });
    expect((await command(["./init"], { cwd })).out).toContain("这里写着“E!”");
    expect((await command(["lint", "init"], { cwd })).code).toBe(1);
    expect((await command(["init", "-o", "-"], { cwd })).out).toContain("法治政府建设年度报告");
  });

  it("tells of a mistyped or misplaced command", async () => {
    expect((await command(["inti"])).err).toContain("您是不是要用子命令：lint-report init");
    expect((await command(["--verbose", "init"])).err).toContain("init 是子命令，要紧跟在 lint-report 后面写");
  });

  it("knows dashes of a Chinese input method", async () => {
    expect((await command(["——fix"])).err).toContain("参数要用半角减号“-”。您是不是要写 --fix？");
  });
});

describe("help and version", () => {
  it.each(["lint", "init", "import", "explain"])("%s has a help page", async (name) => {
    const { code, out } = await command([name, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("用法");
    expect((await command(["help", name])).out).toBe(out);
  });

  it("prints the version", async () => {
    expect((await command(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
