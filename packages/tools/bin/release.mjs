// Makes the commit that hooks and actions run: the tree of HEAD with the built command at its root. Same HEAD, same commit. Moves no branch;
// with --tag it is tagged with the version.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const BUNDLE = "lint-report.cjs";
const folder = mkdtempSync(join(tmpdir(), "lint-report-release-"));

function git(args, { input, env } = {}) {
  return execFileSync("git", args, { cwd: root, input, env: { ...process.env, ...env }, encoding: "utf8" }).trim();
}

/** A root manifest that npm, npx and pre-commit can install as it stands: one file, no dependencies. The commands of the workspace go on working. */
function manifest() {
  const { private: _, ...workspace } = readJson("package.json");
  const { version } = readJson("packages/lint-report/package.json");
  return { ...workspace, name: "lint-report", version, bin: { "lint-report": BUNDLE }, files: [BUNDLE] };
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

/** HEAD's tree with the bundle and the manifest put in, written beside the index that people use. */
function treeWith(files) {
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  git(["read-tree", "HEAD"], { env });
  for (const { path, mode, content } of files) {
    const id = git(["hash-object", "-w", "--stdin"], { input: content });
    git(["update-index", "--add", "--cacheinfo", `${mode},${id},${path}`], { env });
  }
  return git(["write-tree"], { env });
}

/** By the same hand and at the same time as HEAD, so that everybody makes the same commit. */
function commitOf(tree, version) {
  const [name, email, date] = git(["log", "-1", "--format=%cn%n%ce%n%cI"]).split("\n");
  const who = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date };
  return git(["commit-tree", tree, "-p", "HEAD", "-m", `lint-report ${version}`], { env: who });
}

try {
  if (git(["status", "--porcelain"]) !== "") throw new Error("Cannot release what is not committed, expected a clean work tree");
  const bundle = join(folder, BUNDLE);
  execFileSync(process.execPath, ["packages/lint-report/build.mjs", bundle], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const package_ = manifest();
  const tree = treeWith([
    { path: BUNDLE, mode: "100755", content: readFileSync(bundle) },
    { path: "package.json", mode: "100644", content: `${JSON.stringify(package_, null, 2)}\n` },
  ]);
  const commit = commitOf(tree, package_.version);
  const tag = `v${package_.version}`;
  if (process.argv.includes("--tag")) {
    git(["tag", tag, commit]);
    console.error(`Tagged ${tag}. Now: git merge --no-ff -s ours -m "Release ${tag}" ${tag}, then push the branch and the tag.`);
  }
  console.log(commit);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
