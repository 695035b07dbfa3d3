import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command, folderWith, type Circumstances, type Ran } from "./support/command.js";
import { fakeEngine } from "./support/fake-engine.js";

const TITLE = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n";

/** Watches while things happen, one before each pause; then the person at the keyboard ends it. */
async function watched(words: readonly string[], cwd: string, steps: readonly (() => void)[], more: Circumstances = {}): Promise<Ran> {
  const rest = [...steps];
  const pause = async (): Promise<boolean> => {
    const step = rest.shift();
    step?.();
    return step === undefined;
  };
  return command(["--watch", ...words], { cwd, pause, ...more });
}

const save = (cwd: string, name: string, text: string) => () => { writeFileSync(join(cwd, name), TITLE + text); };
/** Nothing happens for so many pauses: what was saved comes to rest. */
const rest = (count: number): readonly (() => void)[] => Array.from({ length: count }, () => () => undefined);
const rounds = ({ err }: Ran): number => err.match(/次检查完毕/gu)?.length ?? 0;

describe("--watch", () => {
  it("lints again on saving, and ends with the code of the last round", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E! E!\n` });
    const first = await watched(["甲.md"], cwd, []);
    expect(first).toMatchObject({ code: 1, err: "00:00:00 第 1 次检查完毕。稿子保存后会再检查；按 Ctrl+C 结束。\n" });
    const ran = await watched(["甲.md"], cwd, [...rest(2), save(cwd, "甲.md", "改好了\n"), ...rest(3)]);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("比上一次：错误少了 2 处。\n00:00:00 第 2 次检查完毕。");
    expect(ran.out).toMatch(/发现 2 处错误。[\s\S]*检查完毕，没有发现问题。/u);
  });

  it("clears the screen of a terminal, and nothing else", async () => {
    const cwd = folderWith({ "甲.md": TITLE });
    const steps = [save(cwd, "甲.md", "E!\n"), ...rest(3)];
    const { out } = await watched(["甲.md"], cwd, steps, { columns: 80 });
    expect(out.match(/\u001b\[2J\u001b\[H/gu)).toHaveLength(2);
    expect((await watched(["甲.md"], cwd, [save(cwd, "甲.md", "W!\n"), ...rest(3)])).out).not.toContain("\u001b");
  });

  it("shows only drafts that changed, and counts them all", async () => {
    const cwd = folderWith({ "夹/甲.md": `${TITLE}E!\n`, "夹/乙.md": `${TITLE}W!\n` });
    const ran = await watched(["夹"], cwd, [save(cwd, "夹/乙.md", "W! 改 I!\n"), ...rest(3)]);
    const second = ran.out.slice(ran.out.lastIndexOf("夹/乙.md\n"));
    expect(second).toContain("改 I!");
    expect(second).not.toContain("夹/甲.md\n云溪镇");
    expect(second).toContain("  夹/甲.md     1     –     –\n");
    expect(second).toContain("检查了 2 份稿子，发现 1 处错误、1 处警告、1 处提示。");
  });

  it("lints each draft only when it changed", async () => {
    const cwd = folderWith({ "甲.md": TITLE, "乙.md": TITLE });
    let count = 0;
    const lint: typeof fakeEngine.lint = (draft, options) => {
      count++;
      return fakeEngine.lint(draft, options);
    };
    await watched(["甲.md", "乙.md"], cwd, [save(cwd, "甲.md", "改\n"), ...rest(3), save(cwd, "甲.md", "再改\n"), ...rest(3)], { engine: { lint } });
    expect(count).toBe(4);
  });

  it("waits for a draft that an editor saves by renaming", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n` });
    const path = join(cwd, "甲.md");
    const ran = await watched(["甲.md"], cwd, [
      () => { renameSync(path, `${path}~`); }, ...rest(5),
      () => { writeFileSync(`${path}.neu`, `${TITLE}好\n`); renameSync(`${path}.neu`, path); }, ...rest(3),
    ]);
    expect(rounds(ran)).toBe(2);
    expect(ran.out).not.toContain("找不到");
    expect(ran.code).toBe(0);
  });

  it("says so when a draft stays away, and goes on when it is back", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n` });
    const gone = await watched(["甲.md"], cwd, [() => { rmSync(join(cwd, "甲.md")); }, ...rest(15)]);
    expect(gone.code).toBe(2);
    expect(gone.out).toContain("找不到这个文件");
    const back = await watched(["甲.md"], cwd, [save(cwd, "甲.md", "好\n"), ...rest(3)]);
    expect([back.code, rounds(back)]).toEqual([0, 2]);
  });

  it("does not lint a file that is still being written", async () => {
    const cwd = folderWith({ "甲.md": TITLE });
    const parts = ["一", "一二", "一二三", "一二三四"].map((text) => save(cwd, "甲.md", `${text}E!\n`));
    const ran = await watched(["甲.md"], cwd, [...parts, ...rest(3)]);
    expect(rounds(ran)).toBe(2);
    expect(ran.out.match(/3:\d+ {2}错误/gu)).toEqual(["3:5  错误"]);
  });

  it("finds drafts that are new in a folder, and folders that are new", async () => {
    const cwd = folderWith({ "夹/甲.md": TITLE });
    const ran = await watched(["夹"], cwd, [() => { mkdirSync(join(cwd, "夹/深")); }, ...rest(3), save(cwd, "夹/深/乙.md", "E!\n"), ...rest(3)]);
    expect(ran.out).toContain("夹/深/乙.md\n");
    expect([ran.code, rounds(ran)]).toEqual([1, 2]);
  });

  it("reads settings anew, wherever they appear, and outlives mistakes in them", async () => {
    const cwd = folderWith({ "夹/甲.md": `${TITLE}E!\n` });
    const rc = (text: string) => () => { writeFileSync(join(cwd, ".lint-reportrc.yaml"), text); };
    const ran = await watched(["夹"], cwd, [rc("rules: {alpha-rule: off}\n"), ...rest(3), rc("rules: {alpha-rul: off}\n"), ...rest(3), rc("rules: {alpha-rule: info}\n"), ...rest(3)]);
    expect(ran.err).toMatch(/错误少了 1 处[\s\S]*没有“alpha-rul”这条规则[\s\S]*提示多了 1 处/u);
    expect([ran.code, rounds(ran)]).toEqual([0, 4]);
  });

  it("writes result files anew each time, with all drafts in them", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n`, "乙.md": TITLE });
    await watched(["甲.md", "乙.md", "--format", "json:果.json", "--format", "text"], cwd, [save(cwd, "乙.md", "W!\n"), ...rest(3)]);
    expect((JSON.parse(readFileSync(join(cwd, "果.json"), "utf8")) as readonly { messages: readonly unknown[] }[]).map(({ messages }) => messages.length)).toEqual([1, 1]);
  });

  it("goes with a baseline, and begins only with settings that can be read", async () => {
    const cwd = folderWith({ "甲.md": `${TITLE}E!\n` });
    await command(["甲.md", "--baseline", "基线.json", "--update-baseline"], { cwd });
    expect((await watched(["甲.md", "--baseline", "基线.json"], cwd, [save(cwd, "甲.md", "前 E!\n"), ...rest(3)])).code).toBe(0);
    expect(await watched(["甲.md", "--template", "twon"], cwd, rest(9))).toMatchObject({ code: 2, out: "" });
  });

  it.each([["--fix"], ["--fix-dry-run"], ["--stdin"], ["--print-config"], ["--update-baseline"]])("does not go with %s", async (flag) => {
    const { code, err } = await command(["--watch", flag, "--baseline", "x", ...(flag === "--stdin" ? [] : ["甲.md"])]);
    expect(code).toBe(2);
    expect(err).toContain("不能同时用");
  });
});
