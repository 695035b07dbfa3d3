import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const BUNDLE = join(root, "packages/lint-report/dist/lint-report.cjs");
const FLAWED = join(root, "seeds/flawed-town-2024.md");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** A folder such as a runner has: the draft, and whatever else a job brings. Values are paths to copy from. */
function workspace(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "lint-report-ci-"));
  for (const [path, from] of Object.entries({ "各镇 报告/云溪镇.md": FLAWED, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(from, join(folder, path));
  }
  return folder;
}

/** A folder with a program that tells how it was called. */
function standIn(name: string): string {
  const folder = workspace();
  writeFileSync(join(folder, name), "console.log(JSON.stringify(process.argv.slice(2)));\n");
  return folder;
}

/** Formats that the command knows by now. */
const knows = (format: string): boolean =>
  !spawnSync(process.execPath, [BUNDLE, "--format", format, FLAWED], { encoding: "utf8" }).stderr.includes("--format");

/** The fenced block of a document whose first line names the file it belongs in. */
const block = (document: string, name: string): string => read(document).split("```").find((part) => part.includes(`\n# ${name}\n`))?.replace(/^\w+\n/u, "") ?? "";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly { readonly shell: string; readonly env: Readonly<Record<string, string>>; readonly run: string }[] };
}

describe("action.yml", () => {
  const action = parse(read("action.yml")) as Action;
  const [step] = action.runs.steps;

  /** Runs the step as a runner does: inputs in the environment, `bash -eo pipefail` on a file. */
  function ran(inputs: Readonly<Record<string, string>>, { action: folder, cwd = workspace(), path = process.env["PATH"] }: { action: string; cwd?: string; path?: string | undefined }) {
    const env = Object.entries(step?.env ?? {}).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([a-z]+) \}\}$/u.exec(value)?.[1] ?? "";
      return [name, inputs[input] ?? action.inputs[input]?.default] as const;
    });
    const script = join(folder, "step.sh");
    writeFileSync(script, step?.run ?? "exit 99");
    return spawnSync("/bin/bash", ["--noprofile", "--norc", "-eo", "pipefail", script], {
      cwd, encoding: "utf8", env: { PATH: path, GITHUB_ACTION_PATH: folder, GITHUB_WORKSPACE: cwd, CI: "true", GITHUB_ACTIONS: "true", ...Object.fromEntries(env) },
    });
  }

  it("is a composite action of one step that takes inputs through the environment only", () => {
    expect(action.runs).toMatchObject({ using: "composite", steps: [{ shell: "bash" }] });
    expect(step?.run).not.toContain("${{");
    expect(Object.values(step?.env ?? {}).every((value) => /^\$\{\{ inputs\.[a-z]+ \}\}$/u.test(value))).toBe(true);
  });

  it("hands over files line by line and arguments word by word, whatever signs they hold", () => {
    const folder = standIn("lint-report.cjs");
    const words = (inputs: Readonly<Record<string, string>>): unknown => JSON.parse(ran(inputs, { action: folder }).stdout);
    expect(words({})).toEqual(["--format", "github", "--", "."]);
    expect(words({ files: "各镇 报告\r\n\n  \n*.md\n$(touch x);'\n-x.md\n", args: " --max-warnings 0\n --rule a:off *\n" }))
      .toEqual(["--format", "github", "--max-warnings", "0", "--rule", "a:off", "*", "--", "各镇 报告", "*.md", "$(touch x);'", "-x.md"]);
  });

  it("says what is missing as an annotation", () => {
    const none = ran({}, { action: standIn("lint-report.cjs"), path: "/nowhere" });
    expect(none).toMatchObject({ status: 2, stdout: expect.stringMatching(/^::error::没有找到 Node/u) as string });
    expect(ran({}, { action: workspace() })).toMatchObject({ status: 2, stdout: expect.stringMatching(/^::error::这个版本不带检查程序/u) as string });
  });

  it.runIf(knows("github"))("annotates the lines of a flawed draft", () => {
    const folder = workspace();
    symlinkSync(BUNDLE, join(folder, "lint-report.cjs"));
    const { status, stdout } = ran({}, { action: folder });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error [^\n]*line=32[^\n]*::[^\n]*1\+35\+12=48/mu);
    expect(stdout).toMatch(/^::error file=各镇 报告\/云溪镇\.md,/mu);
  });
});

describe("docs/ci.md", () => {
  it("shows the action's inputs as they are", () => {
    const action = parse(read("action.yml")) as Action;
    const workflow = parse(block("docs/ci.md", ".github/workflows/report.yml")) as { jobs: { "lint-report": { steps: readonly { with?: object }[] } } };
    expect(Object.keys(workflow.jobs["lint-report"].steps[1]?.with ?? {})).toEqual(Object.keys(action.inputs));
    for (const name of Object.keys(action.inputs)) expect(read("docs/ci.md")).toContain(`| \`${name}\` |`);
  });

  const job = (parse(block("docs/ci.md", ".gitlab-ci.yml")) as Readonly<Record<string, { script: readonly string[]; artifacts: { reports: { codequality: string } } }>>)["年度报告"];

  it("has a job for GitLab that keeps the report it writes", () => {
    expect(job?.script.join("\n")).toContain(`gitlab:${job?.artifacts.reports.codequality ?? "?"} `);
  });

  it.runIf(knows("gitlab"))("and the job writes a code quality report", () => {
    const cwd = workspace({ "工具/lint-report.cjs": BUNDLE });
    const { status, stdout } = spawnSync("/bin/bash", ["-eo", "pipefail", "-c", job?.script.join("\n") ?? "exit 99"], { cwd, encoding: "utf8", env: { PATH: process.env["PATH"], CI: "true", GITLAB_CI: "true" } });
    expect(status).toBe(1);
    expect(stdout).toContain("“办结318件”比");
    const report = join(cwd, job?.artifacts.reports.codequality ?? "");
    expect(existsSync(report)).toBe(true);
    const issues = JSON.parse(readFileSync(report, "utf8")) as readonly { severity: string; fingerprint: string; location: { path: string; lines: { begin: number } } }[];
    expect(issues.find(({ location }) => location.lines.begin === 49)).toMatchObject({ location: { path: "各镇 报告/云溪镇.md" } });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe("the documents on hooks and CI", () => {
  const { version } = JSON.parse(read("packages/lint-report/package.json")) as { version: string };

  it.each(["docs/hooks.md", "docs/ci.md", "action.yml"])("%s names the tag of this version", (path) => {
    const tags = read(path).match(/(?<=[@#: ])v\d+\.\d+\.\d+/gu) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    expect(new Set(tags)).toEqual(new Set([`v${version}`]));
  });
});
