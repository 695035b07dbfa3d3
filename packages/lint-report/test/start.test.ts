import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { folderWith } from "./support/command.js";

const folder = mkdtempSync(join(tmpdir(), "lint-report-start-"));
/** Milliseconds for a build on a busy machine. */
const BUILDING = 60_000;
const bundle = join(folder, "lint-report.cjs");
const DRAFT = "# 云溪镇人民政府2025年法治政府建设年度报告\n\n一、主要举措和成效\n\n全年办结 12 件。\n";
let cache = "";
let cwd = "";

beforeAll(() => { execFileSync(process.execPath, [fileURLToPath(new URL("../build.mjs", import.meta.url)), bundle]); }, BUILDING);
beforeEach(() => {
  cache = mkdtempSync(join(folder, "cache-"));
  cwd = folderWith({ "稿.md": DRAFT });
});

function ran(words: readonly string[] = ["稿.md"], env: Readonly<Record<string, string | undefined>> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bundle, ...words], { cwd, encoding: "utf8", env: { ...process.env, CI: undefined, XDG_CACHE_HOME: cache, ...env } });
  return { stdout, stderr, status };
}

const kept = (): readonly string[] => readdirSync(cache).flatMap((name) => readdirSync(join(cache, name)).map((file) => join(cache, name, file)));

describe("what V8 compiled", () => {
  it("is kept by a run that linted a draft and changes nothing in the next", () => {
    const first = ran();
    expect(first).toMatchObject({ status: 1, stderr: "" });
    expect(kept()).toHaveLength(1);
    const [path = ""] = kept();
    const { mtimeMs, mode } = statSync(path);
    expect(mode & 0o077).toBe(0);
    expect(ran()).toEqual(first);
    expect(ran(["--format", "json", "."]).stdout).toBe(ran(["--format", "json", "."], { LINT_REPORT_CACHE: "off" }).stdout);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
  });

  it("is not kept where nobody linted, where the machine is thrown away, and where it is not wanted", () => {
    ran(["--version"]);
    ran(undefined, { CI: "true" });
    ran(undefined, { LINT_REPORT_CACHE: "off" });
    expect(kept()).toEqual([]);
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, 1000)],
    ["of another V8", (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4), Buffer.from([1, 2, 3, 4]), bytes.subarray(8)])],
    ["no such thing", () => Buffer.from("nothing")],
    ["empty", () => Buffer.alloc(0)],
  ])("is made anew where it is %s", (_, spoilt) => {
    const first = ran();
    const [path = ""] = kept();
    const size = statSync(path).size;
    writeFileSync(path, spoilt(readFileSync(path)));
    expect(ran()).toEqual(first);
    expect(statSync(path).size).toBeGreaterThan(size / 2);
  });

  it.skipIf(process.platform === "win32")("is not taken from a place where others may write", () => {
    ran();
    const [path = ""] = kept();
    writeFileSync(path, "nothing");
    chmodSync(join(path, ".."), 0o777);
    expect(ran()).toMatchObject({ status: 1, stderr: "" });
    expect(readFileSync(path, "utf8")).toBe("nothing");
  });

  it("does without where nothing can be written", () => {
    const file = join(cache, "file");
    writeFileSync(file, "");
    expect(ran(undefined, { XDG_CACHE_HOME: file })).toMatchObject({ status: 1, stderr: "" });
    expect(ran(undefined, { XDG_CACHE_HOME: undefined, LOCALAPPDATA: undefined, HOME: undefined })).toMatchObject({ status: 1, stderr: "" });
  });

  it("leaves the newest of many", () => {
    ran();
    const [path = ""] = kept();
    rmSync(path);
    for (let age = 1; age <= 6; age++) {
      const old = join(path, "..", `old-${String(age)}.v8`);
      writeFileSync(old, "");
      utimesSync(old, 1000 - age, 1000 - age);
    }
    ran();
    expect(kept().map((each) => each.replace(/^.*[\\/]/u, "").slice(0, 5)).sort()).toEqual([path.replace(/^.*[\\/]/u, "").slice(0, 5), "old-1", "old-2", "old-3"].sort());
  });
});

describe("standard output", () => {
  it("takes a long result through a pipe, into a file and into nothing", () => {
    const quoted = [process.execPath, bundle].map((word) => `"${word}"`).join(" ");
    const drafts = folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${String(index)}.md`, DRAFT])));
    const sh = (command: string): string => execFileSync("sh", ["-c", command], { cwd: drafts, encoding: "utf8" });
    const piped = sh(`${quoted} . --format json | cat`);
    expect(JSON.parse(piped)).toHaveLength(30);
    expect(sh(`${quoted} . --format json > out.json; cat out.json`)).toBe(piped);
    expect(sh(`${quoted} . --format json > /dev/null; echo $?`)).toBe("1\n");
  });

  it("ends with code 2 where the disk is full", () => {
    const { stderr, status } = spawnSync("sh", ["-c", `"${process.execPath}" "${bundle}" 稿.md > /dev/full`], { cwd, encoding: "utf8" });
    expect(status).toBe(2);
    expect(stderr).toContain("磁盘已满");
  });
});
