// Tries what was packed: runs what runs on this machine, and reads the rest.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fuseOf, isSigned, kindOf } from "./binary.mjs";
import { TARGETS } from "./executables.mjs";
import { at, must } from "./workspace.mjs";

const FLAWED = at("seeds/flawed-town-2024.md");
/** No program is found, no proxy, nothing of the person who packs. */
const BARE = { PATH: "/nowhere", HOME: "/nowhere", NO_COLOR: "1" };
/** A registry that answers nothing. */
const OFFLINE = { ...process.env, npm_config_registry: "http://127.0.0.1:9/", npm_config_fetch_retries: "0" };
/** As many drafts as make the command spread its work, if it does. */
const MANY = 60;

/** What is done with a folder that holds `a.md`, `many/` and `web.txt`; the command and the executable must do the same. */
const JOBS = [
  ["--version"], ["--help"], ["a.md"], ["a.md", "--format", "json"], ["many", "--format", "json"], ["a.md", "--against", "many"], ["--fix", "a.md"], ["a.md", "--format", "html:a.html"],
  ["figures", "a.md", "--format", "csv"], ["explain"], ["explain", "required-sections"], ["standard", "--year", "2026", "--level", "county"],
  ["init", "--authority", "云溪镇人民政府", "--year", "2024", "-o", "新.md"], ["init", "-t", "county", "-o", "县.md"], ["import", "web.txt", "-o", "旧.md"],
  ["missing.md"], ["--no-such-flag"],
];

/** Tries everything; returns a line for each. The first failure ends it. */
export async function tryAll(folder, { work, tarballs, program, vsix }) {
  const here = TARGETS.find(({ system, arch }) => system === process.platform && arch === process.arch);
  const lines = TARGETS.map((target) => triedBinary(folder, program, target));
  if (here !== undefined) lines.push(...triedHere(join(folder, here.name), join(folder, "lint-report.cjs"), work));
  lines.push(triedCommand(folder, work, tarballs[0]), await triedServer(folder, work, tarballs[1]), triedLibraries(folder, work, tarballs.slice(2)), triedExtension(join(folder, vsix)));
  return lines;
}

function triedBinary(folder, program, { system, arch, name }) {
  const bytes = readFileSync(join(folder, name));
  assert.deepEqual(kindOf(bytes), { system, arch }, name);
  assert.equal(fuseOf(bytes), "1", `${name} knows that a program is inside`);
  assert.ok(bytes.includes(readFileSync(program)), `${name} holds the program`);
  assert.equal(isSigned(bytes), false, `${name} has no signature that does not hold`);
  return `${name}: read (${system}, ${arch}, the program is inside)`;
}

/** The executable beside the command under this Node: same words, same files, same exit codes. */
function triedHere(executable, command, work) {
  const [one, other] = [folderOfDrafts(work), folderOfDrafts(work)];
  for (const words of JOBS) {
    const ours = said(executable, words, one);
    assert.deepEqual(ours, said(process.execPath, [command, ...words], other), words.join(" "));
    assert.doesNotMatch(ours.stderr, /Warning/u);
  }
  assert.deepEqual(filesIn(one), filesIn(other));
  assert.equal(said(executable, ["--version"], one, { NODE_OPTIONS: "--require=/nowhere" }).status, 0);
  return [`${executable}: ${String(JOBS.length)} jobs with the results of the command under Node ${process.version}, without Node on the PATH`, triedHook(executable, work), triedAlone(executable, one)];
}

function triedHook(executable, work) {
  const cwd = mkdtempSync(join(work, "hook-"));
  const git = (...args) => spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd, encoding: "utf8" });
  git("init", "--quiet");
  copyFileSync(FLAWED, join(cwd, "云溪镇.md"));
  must(executable, ["install-hook"], { cwd });
  git("add", "--all");
  const { status, stdout, stderr } = git("commit", "-m", "x");
  assert.notEqual(status, 0);
  assert.match(`${stdout}${stderr}`, /“办结318件”比“受理12345政务服务便民热线工单312件”还多/u);
  copyFileSync(at("seeds/model-town-2024.md"), join(cwd, "云溪镇.md"));
  git("add", "--all");
  assert.equal(git("commit", "-m", "x").status, 0);
  return `${executable}: its hook stops a flawed draft and lets a clean one pass`;
}

/** Where the system can take the network away, the executable does not miss it. */
function triedAlone(executable, cwd) {
  const cut = spawnSync("unshare", ["--net", "--map-root-user", executable, "a.md", "--format", "json"], { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (cut.error !== undefined || /unshare/u.test(cut.stderr)) return `${executable}: not tried without a network, as this machine cannot take it away`;
  assert.equal(cut.stdout, said(executable, ["a.md", "--format", "json"], cwd).stdout);
  return `${executable}: the same without any network`;
}

function folderOfDrafts(work) {
  const cwd = mkdtempSync(join(work, "drafts-"));
  copyFileSync(FLAWED, join(cwd, "a.md"));
  writeFileSync(join(cwd, "web.txt"), `当前位置：首页\n${readFileSync(FLAWED, "utf8").replace(/^---\n[\s\S]*?\n---\n/u, "").replaceAll(/^#+ /gmu, "")}`);
  mkdirSync(join(cwd, "many"));
  for (let index = 0; index < MANY; index += 1) copyFileSync(FLAWED, join(cwd, "many", `${String(index)}.md`));
  return cwd;
}

const filesIn = (folder) => readdirSync(folder).filter((name) => name !== "many").sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]);

function said(program, args, cwd, more = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", env: { ...BARE, ...more }, maxBuffer: 1 << 28, timeout: 120_000 });
  return { status, stdout, stderr };
}

function triedCommand(folder, work, name) {
  const prefix = mkdtempSync(join(work, "command-"));
  must("npm", ["install", "--prefix", prefix, "--no-audit", "--no-fund", join(folder, name)], { cwd: prefix, env: OFFLINE });
  const { status, stdout } = said(process.execPath, [join(prefix, "node_modules/lint-report/dist/lint-report.cjs"), FLAWED], prefix);
  assert.equal(status, 1);
  assert.equal(stdout, said(process.execPath, [join(folder, "lint-report.cjs"), FLAWED], prefix).stdout);
  must(join(prefix, "node_modules/.bin/lint-report"), ["--version"]);
  return `${name}: installed without a registry, and run`;
}

async function triedServer(folder, work, name) {
  const prefix = mkdtempSync(join(work, "server-"));
  must("npm", ["install", "--prefix", prefix, "--no-audit", "--no-fund", join(folder, name)], { cwd: prefix, env: OFFLINE });
  const child = spawn(join(prefix, "node_modules/.bin/lint-report-language-server"), ["--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const answer = new Promise((resolve, reject) => {
    let told = "";
    child.stdout.setEncoding("utf8").on("data", (part) => { if ((told += part).includes("textDocumentSync")) resolve(told); });
    child.once("exit", () => { reject(new Error(`Cannot start the server, expected an answer, had: ${told}`)); });
  });
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: { processId: process.pid, rootUri: null, capabilities: {} } });
  child.stdin.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  await answer;
  child.kill();
  return `${name}: installed without a registry, and answers`;
}

/** The libraries need their dependencies, which come from the registry. */
function triedLibraries(folder, work, names) {
  const prefix = mkdtempSync(join(work, "libraries-"));
  must("npm", ["install", "--prefix", prefix, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "remark-parse@11.0.0", ...names.map((name) => join(folder, name))], { cwd: prefix });
  writeFileSync(join(prefix, "try.mjs"), `
    import { readFileSync } from "node:fs";
    import remarkParse from "remark-parse";
    import { unified } from "unified";
    import { VFile } from "vfile";
    import preset from "remark-preset-lint-report";
    const file = new VFile({ path: "a.md", value: readFileSync(process.argv[2]) });
    const processor = unified().use(remarkParse).use(preset);
    await processor.run(processor.parse(file), file);
    console.log(JSON.stringify(file.messages.map(({ reason }) => reason)));
  `);
  const reasons = JSON.parse(must(process.execPath, ["try.mjs", FLAWED], { cwd: prefix }));
  assert.ok(reasons.some((reason) => reason.includes("“办结318件”比“受理12345政务服务便民热线工单312件”还多")), reasons.join("\n"));
  return `${names.join(", ")}: installed, and the preset finds in remark what it should`;
}

/** Names stand as they are in a ZIP's directory. */
function triedExtension(path) {
  const bytes = readFileSync(path);
  for (const name of ["extension/package.json", "extension/dist/extension.cjs", "extension/dist/server.cjs", "extension/dist/snippets.json"]) assert.ok(bytes.includes(name), `${path} holds ${name}`);
  return `${path}: read (a VSIX with client, server and snippets); npm run vsix and packages/vscode/driving run it`;
}
