// Commits through real hooks: makes a release, installs it from a local clone by each way that docs/hooks.md shows, and commits flawed and
// clean drafts. Needs git and pre-commit; with --managers also the registry, for lefthook, husky and lint-staged.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "packages/lint-report/package.json"), "utf8"));
const TAG = `v${version}`;
const MANAGERS = ["lefthook@2.2.2", "husky@9.1.7", "lint-staged@16.4.0"];
const place = mkdtempSync(join(tmpdir(), "lint-report-hooks-"));
after(() => { rmSync(place, { recursive: true, force: true }); });

// Nothing of the person who runs this, and nothing of a commit that runs this, changes what comes out.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT|PRE_COMMIT|LEFTHOOK|HUSKY)/u.test(name)));
writeFileSync(join(place, "gitconfig"), "[user]\nname = a\nemail = a@example.org\n[init]\ndefaultBranch = main\n[advice]\ndetachedHead = false\n");
Object.assign(env, { GIT_CONFIG_GLOBAL: join(place, "gitconfig"), GIT_CONFIG_NOSYSTEM: "1", PRE_COMMIT_HOME: join(place, "pre-commit-home") });

function run(program, args, cwd, more = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: "utf8", env: { ...env, ...more } });
  return { code: status ?? 127, said: `${stdout ?? ""}${stderr ?? ""}${error?.message ?? ""}`, out: (stdout ?? "").trim() };
}

/** Runs what has to succeed; returns its standard output. */
function must(program, args, cwd, more) {
  const { code, said, out } = run(program, args, cwd, more);
  assert.equal(code, 0, `${program} ${args.join(" ")}\n${said}`);
  return out;
}

const git = (cwd, ...args) => must("git", args, cwd);
const commit = (cwd, args = [], more = {}) => run("git", ["commit", "-m", "x", ...args], cwd, more);

function write(folder, files) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function repository(files = {}) {
  const folder = mkdtempSync(join(place, "仓库 "));
  git(folder, "init", "--quiet");
  write(folder, files);
  return folder;
}

const CLEAN = readFileSync(join(root, "seeds/model-town-2024.md"), "utf8");
const FLAWED = readFileSync(join(root, "seeds/flawed-town-2024.md"), "utf8");
const FAULT = "1\\+35\\+12=48";
/** One safe edit away from the clean one. */
const FIXABLE = CLEAN.replace(/^(### （一）)/mu, "$1、");
const DRAFT = "各镇 报告/云溪镇“2024”年报告.md";
const OTHERS = { "README.md": FLAWED, "会议纪要.md": "# 会议纪要\n\n截止今天，办结318件，受理312件。\n" };

/** What every way of installing the check must do. */
function checks(cwd, more = {}) {
  const tip = () => run("git", ["rev-parse", "--verify", "--quiet", "HEAD"], cwd).out;
  const before = tip();
  write(cwd, { ...OTHERS, [DRAFT]: FLAWED });
  git(cwd, "add", "--all");
  const blocked = commit(cwd, [], more);
  assert.notEqual(blocked.code, 0, blocked.said);
  assert.match(blocked.said, new RegExp(`错误 .*${FAULT}`, "u"));
  assert.match(blocked.said, /各镇 报告\/云溪镇“2024”年报告\.md/u);
  assert.doesNotMatch(blocked.said, /^(?:README|会议纪要)\.md/mu);
  assert.equal(tip(), before);
  // What is staged counts: clean there, flawed on disk.
  write(cwd, { [DRAFT]: CLEAN });
  git(cwd, "add", "--all");
  write(cwd, { [DRAFT]: FLAWED });
  const passed = commit(cwd, [], more);
  assert.equal(passed.code, 0, passed.said);
  assert.equal(readFileSync(join(cwd, DRAFT), "utf8"), FLAWED);
  const all = commit(cwd, ["--all"], more);
  assert.notEqual(all.code, 0, all.said);
  assert.match(all.said, new RegExp(FAULT, "u"));
  write(cwd, { "会议纪要.md": "改\n" });
  git(cwd, "add", "会议纪要.md");
  const other = commit(cwd, [], more);
  assert.equal(other.code, 0, other.said);
  write(cwd, { [DRAFT]: CLEAN });
}

/** A block of the document, by the file that its comment names. */
function shown(name) {
  const blocks = readFileSync(join(root, "docs/hooks.md"), "utf8").matchAll(/```[a-z]+\n((?:#!.*\n)?(?:#|\/\/) (\S+)\n[\s\S]*?)```/gu);
  const found = [...blocks].find(([, , file]) => file === name);
  assert.ok(found, `docs/hooks.md shows ${name}`);
  return found[1].replaceAll("/共享/lint-report", hooks);
}

const missing = ["git", "pre-commit"].filter((program) => run(program, ["--version"], place).code !== 0);
if (missing.length > 0) {
  console.error(`Cannot try the hooks, expected on the PATH: ${missing.join(", ")}`);
  process.exit(2);
}

const release = must(process.execPath, ["packages/tools/bin/release.mjs"], root);
const hooks = join(place, "lint-report");
git(place, "clone", "--quiet", root, hooks);
git(hooks, "checkout", "--quiet", "-B", "main");
git(root, "push", "--quiet", hooks, `${release}:refs/tags/${TAG}`);
git(hooks, "merge", "--quiet", "--no-ff", "-s", "ours", "-m", `Release ${TAG}`, TAG);
const bundle = join(place, "工具", "lint-report.cjs");
mkdirSync(dirname(bundle));
writeFileSync(bundle, spawnSync("git", ["show", `${TAG}:lint-report.cjs`], { cwd: hooks, maxBuffer: 1 << 28 }).stdout);

describe("the release", () => {
  it("is made again as the same commit", () => {
    assert.equal(must(process.execPath, ["packages/tools/bin/release.mjs"], root), release);
  });

  it("leaves the branch as it was, without the built file, and is known by the branch", () => {
    assert.equal(git(hooks, "diff", "--name-only", git(root, "rev-parse", "HEAD"), "HEAD"), "");
    assert.equal(git(hooks, "describe", "--tags", "--abbrev=0"), TAG);
    assert.deepEqual(git(hooks, "diff", "--name-only", "HEAD", TAG).split("\n"), ["lint-report.cjs", "package.json"]);
  });
});

describe("pre-commit", () => {
  const config = (id, args = "") => shown(".pre-commit-config.yaml").replace("lint-report-script", `${id}${args}`);
  const installed = (text) => {
    const cwd = repository({ ".pre-commit-config.yaml": text });
    must("pre-commit", ["install"], cwd);
    return cwd;
  };
  const programs = join(place, "programs");
  mkdirSync(programs);
  symlinkSync(bundle, join(programs, "lint-report"));
  chmodSync(bundle, 0o755);
  /** A registry that answers nothing. */
  const offline = { npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0" };
  const cases = [
    ["lint-report", offline],
    ["lint-report-script", offline],
    ["lint-report-system", { PATH: `${programs}${delimiter}${env.PATH}` }],
  ];
  for (const [id, more] of cases) {
    it(`${id} blocks a flawed draft and lets a clean one pass`, () => { checks(installed(config(id)), more); });
  }

  it("--fix mends the file, and pre-commit asks to stage it", () => {
    const cwd = installed(config("lint-report-script", "\n        args: [--fix]"));
    write(cwd, { ...OTHERS, [DRAFT]: FIXABLE });
    git(cwd, "add", "--all");
    const first = commit(cwd);
    assert.notEqual(first.code, 0, first.said);
    assert.match(first.said, /files were modified by this hook/u);
    assert.equal(readFileSync(join(cwd, DRAFT), "utf8"), CLEAN);
    assert.equal(readFileSync(join(cwd, "README.md"), "utf8"), FLAWED);
    git(cwd, "add", "--all");
    const second = commit(cwd);
    assert.equal(second.code, 0, second.said);
    assert.equal(git(cwd, "status", "--porcelain"), "");
  });

  it("blocks warnings where that is asked for", () => {
    const cwd = installed(config("lint-report-script", '\n        args: [--max-warnings, "0"]'));
    write(cwd, { [DRAFT]: FIXABLE });
    git(cwd, "add", "--all");
    assert.match(commit(cwd).said, /警告有 1 处，超过了 --max-warnings 允许的 0 处/u);
  });

  it("is brought up to date by autoupdate", () => {
    const cwd = installed(config("lint-report-script").replace(TAG, git(hooks, "rev-list", "--max-parents=0", "HEAD").split("\n")[0]));
    const { code, said } = run("pre-commit", ["autoupdate"], cwd);
    assert.equal(code, 0, said);
    assert.match(readFileSync(join(cwd, ".pre-commit-config.yaml"), "utf8"), new RegExp(`rev: ${TAG}$`, "mu"));
  });
});

describe("install-hook", () => {
  it("blocks a flawed draft and lets a clean one pass, and is gone when it is taken away", () => {
    const cwd = repository();
    must(process.execPath, [bundle, "install-hook"], cwd);
    checks(cwd);
    must(process.execPath, [bundle, "install-hook", "--uninstall"], cwd);
    write(cwd, { [DRAFT]: FLAWED });
    assert.equal(commit(cwd, ["--all"]).code, 0);
  });

  it("holds in a linked work tree, from a folder below, and for a part of what is staged", () => {
    const main = repository({ "a.txt": "a" });
    must(process.execPath, [bundle, "install-hook"], main);
    git(main, "add", "--all");
    assert.equal(commit(main).code, 0);
    const cwd = join(place, "另一处");
    git(main, "worktree", "add", "--quiet", cwd);
    write(cwd, { [DRAFT]: FLAWED, "b/乙镇2024年报告.md": CLEAN });
    git(cwd, "add", "--all");
    assert.match(commit(join(cwd, "b")).said, new RegExp(FAULT, "u"));
    const part = commit(cwd, ["--", "b"]);
    assert.equal(part.code, 0, part.said);
    assert.equal(git(cwd, "status", "--porcelain", "-z").startsWith(`A  ${DRAFT}`), true);
  });

  it("says in Chinese what to do where there is no Node", () => {
    const cwd = repository({ [DRAFT]: CLEAN });
    must(process.execPath, [bundle, "install-hook"], cwd);
    const hook = join(cwd, ".git/hooks/pre-commit");
    writeFileSync(hook, readFileSync(hook, "utf8").replace(/^node='.*'$/mu, "node='/gone/node'"));
    const few = join(place, "few");
    mkdirSync(few);
    for (const name of ["git", "sh"]) symlinkSync(run("sh", ["-c", `command -v ${name}`], place).out, join(few, name));
    git(cwd, "add", "--all");
    const { code, said } = commit(cwd, [], { PATH: few });
    assert.notEqual(code, 0);
    assert.match(said, /没有找到 Node/u);
  });

  it("and core.hooksPath as the document shows it", () => {
    const cwd = repository({ ".githooks/pre-commit": shown(".githooks/pre-commit"), ".gitattributes": shown(".gitattributes") });
    mkdirSync(join(cwd, "工具"));
    copyFileSync(bundle, join(cwd, "工具/lint-report.cjs"));
    chmodSync(join(cwd, ".githooks/pre-commit"), 0o755);
    git(cwd, "config", "core.hooksPath", ".githooks");
    checks(cwd);
  });
});

describe("managers of hooks", { skip: process.argv.includes("--managers") ? false : "only with --managers" }, () => {
  const fresh = (files) => {
    const cwd = repository({ "package.json": '{ "private": true }\n', ".gitignore": "node_modules\n", ...files });
    if (!existsSync(join(place, "node_modules"))) {
      writeFileSync(join(place, "package.json"), '{ "private": true }\n');
      must("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "-D", `git+file://${hooks}#${TAG}`, ...MANAGERS], place);
    }
    symlinkSync(join(place, "node_modules"), join(cwd, "node_modules"));
    // lefthook stashes what is not staged, which takes a first commit.
    git(cwd, "add", "--all");
    assert.equal(commit(cwd).code, 0);
    return cwd;
  };

  it("lefthook", () => {
    const cwd = fresh({ "lefthook.yml": shown("lefthook.yml") });
    must("npx", ["lefthook", "install"], cwd);
    checks(cwd);
  });

  it("husky with lint-staged mends, stages what it mended, and blocks the rest", () => {
    const cwd = fresh({ ".husky/pre-commit": shown(".husky/pre-commit"), "lint-staged.config.mjs": shown("lint-staged.config.mjs") });
    must("npx", ["husky"], cwd);
    checks(cwd);
    write(cwd, { [DRAFT]: FIXABLE });
    git(cwd, "add", "--all");
    git(cwd, "commit", "--no-verify", "--quiet", "-m", "x");
    write(cwd, { [DRAFT]: `${FIXABLE}\n` });
    git(cwd, "add", "--all");
    const { code, said } = commit(cwd);
    assert.equal(code, 0, said);
    assert.equal(git(cwd, "show", `HEAD:${DRAFT}`), CLEAN.trim());
    assert.equal(git(cwd, "status", "--porcelain"), "");
  });

  it("husky alone", () => {
    const cwd = fresh({ ".husky/pre-commit": "npx lint-report --staged\n" });
    must("npx", ["husky"], cwd);
    checks(cwd);
  });
});
