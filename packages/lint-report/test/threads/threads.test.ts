import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { command, folderWith } from "../support/command.js";
import { FORMAT_NAMES } from "../../src/reporters/reporters.js";
import { fakeEngine } from "../support/fake-engine.js";
import { laneOf } from "../../src/lint/lanes.js";
import type { World } from "../../src/world.js";
import { nodeFiles } from "../../src/node-files.js";

const folder = mkdtempSync(join(tmpdir(), "lint-report-threads-"));
/** Milliseconds for a build on a busy machine. */
const BUILDING = 60_000;
const bundle = join(folder, "lint-report.cjs");
/** Milliseconds for some whole runs on a busy machine. */
const PATIENCE = 240_000;

beforeAll(() => { execFileSync(process.execPath, [fileURLToPath(new URL("../../build.mjs", import.meta.url)), bundle]); }, BUILDING);

const draft = (number: number): string => `# 云溪镇人民政府202${String(number % 6)}年法治政府建设年度报告

一、主要举措和成效

（一）健全制度。全年办结 ${String(10 + number)} 件，办结率 ${String(90 + number % 9)}%。

三、下一年安排

联系人张三，手机 1380013800${String(number % 10)}。
`;

/** Drafts of all kinds: flawed ones, no draft at all, one that cannot be read, settings that are wrong. */
function manyDrafts(): string {
  return folderWith({
    ...Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`镇/${String(index).padStart(2, "0")}.md`, draft(index)])),
    "镇/笔记.md": "买菜。\n", "镇/年度报告坏.md": Uint8Array.from([0xff, 0xff, 0x80, 0x00, 0x81]),
    "县/.lint-reportrc.yaml": "rules:\n  no-such-rule: off\n", "县/报告.md": draft(1), "县/报告二.md": draft(2),
    "乡/.lint-reportrc.yaml": "rules:\n  signature: off\n", "乡/报告.md": draft(3),
  });
}

function ran(words: readonly string[], cwd: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bundle, ...words], { cwd, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, LINT_REPORT_CACHE: "off" } });
  return { stdout, stderr, status };
}

describe("--threads", () => {
  it("gives the bytes of one thread in every format", () => {
    const cwd = manyDrafts();
    const files = FORMAT_NAMES.filter((format) => format !== "text");
    const results = ["1", "3"].map((threads) => {
      const told = ran(["--threads", threads, "--verbose", "--format", "text", ...files.flatMap((format) => ["--format", `${format}:out.${format}`]), "镇", "县", "乡"], cwd);
      return { ...told, files: files.map((format) => readFileSync(join(cwd, `out.${format}`), "utf8")) };
    });
    expect(results[0]?.status).toBe(2);
    expect(results[1]).toEqual(results[0]);
  }, PATIENCE);

  it("fixes, compares and accepts as one thread does", () => {
    const [one, other] = [manyDrafts(), manyDrafts()];
    const runs = [["--baseline", "b.json", "--update-baseline", "镇"], ["--baseline", "b.json", "--against", "镇/03.md", "镇", "乡"], ["--fix", "镇", "乡"]];
    for (const words of runs) expect(ran(["--threads", "2", ...words], other)).toEqual(ran(["--threads", "1", ...words], one));
    for (const file of ["b.json", "镇/00.md", "乡/报告.md"]) expect(readFileSync(join(other, file), "utf8")).toBe(readFileSync(join(one, file), "utf8"));
  }, PATIENCE);

  it("ends at once with Ctrl-C", async () => {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`${String(index)}.md`, draft(index)])));
    const child = spawn(process.execPath, [bundle, "--threads", "2", "--verbose", "--format", "json", "."], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const over = new Promise<NodeJS.Signals | null>((resolve) => { child.once("exit", (_, signal) => { resolve(signal); }); });
    child.stdout.once("data", () => { child.kill("SIGINT"); });
    expect(await over).toBe("SIGINT");
  });

  it.each([["0"], ["x"], ["1000"]])("refuses --threads %s", async (typed) => {
    expect(await command(["--threads", typed, "."])).toMatchObject({ code: 2, out: "" });
  });
});

describe("a thread that crashes", () => {
  it("is told and ends the run, in the built program", () => {
    const cwd = manyDrafts();
    const preload = join(folder, "preload.cjs");
    writeFileSync(preload, `if (!require("node:worker_threads").isMainThread) process.exit(7);\n`);
    const { status, stderr } = spawnSync(process.execPath, ["--require", preload, bundle, "--threads", "2", "镇"], { cwd, encoding: "utf8", timeout: 60_000 });
    expect(status).toBe(2);
    expect(stderr).toContain("程序内部出错");
    expect(stderr).toContain("ended with code 7");
  });

  it("leaves no half of a result", async () => {
    const cwd = manyDrafts();
    let ended = 0;
    const threads: World["threads"] = { available: 2, start: () => ({ lint: () => Promise.reject(new Error("out of memory")), end: () => { ended++; } }) };
    const { code, err } = await command(["--threads", "2", "--format", "json:out.json", "镇"], { cwd, threads });
    expect(code).toBe(2);
    expect(err).toContain("out of memory");
    expect(ended).toBe(1);
    expect(nodeFiles.list(cwd)).not.toContain("out.json");
    expect(nodeFiles.list(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("how many threads", () => {
  /** Counts the threads that are started; they work in this one. */
  async function started(count: number, words: readonly string[]): Promise<number> {
    const cwd = folderWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(index)}.md`, "# 云溪镇人民政府2025年法治政府建设年度报告\n\nE!\n"])));
    let starts = 0;
    const threads: World["threads"] = {
      available: 4,
      start: (flags) => {
        starts++;
        const sink = { write: () => undefined, isTerminal: false, columns: undefined };
        const world = { cwd, env: {}, platform: "linux", now: () => new Date(0), out: sink, err: sink, files: nodeFiles, threads: undefined } as unknown as World;
        const lane = laneOf(flags, { world, engine: fakeEngine });
        return { lint: async (candidates) => (await lane)(candidates), end: () => undefined };
      },
    };
    const ran = await command([...words, "*.md"], { cwd, threads });
    expect(ran.out).toContain(`检查了 ${String(count)} 份稿子`);
    return starts;
  }

  it("is one for few drafts, then as many as there are processors, or as were asked for", async () => {
    expect(await started(40, [])).toBe(0);
    expect(await started(60, [])).toBe(1);
    expect(await started(200, [])).toBe(3);
    expect(await started(200, ["--threads", "1"])).toBe(0);
    expect(await started(5, ["--threads", "3"])).toBe(2);
    expect(await started(2, ["--threads", "9"])).toBe(1);
  });
});
