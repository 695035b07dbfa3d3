// Measures the command beside what a user would pick instead: whole processes, in turn, medians and ratios from one run.
//   node bench/bench.mjs [--runs 5] [--files 1000] [--only cold,many,long]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { longDraft, writeDrafts } from "./drafts.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const OURS = join(here, "../packages/lint-report/dist/lint-report.cjs");
const bin = (name) => join(here, "node_modules/.bin", name);
const { values } = parseArgs({ options: { runs: { type: "string", default: "5" }, files: { type: "string", default: "1000" }, only: { type: "string", default: "cold,many,long" } } });
const [runs, files] = [Number(values.runs), Number(values.files)];
const parts = values.only.split(",");

if (!existsSync(OURS)) fail("Cannot find the built command, expected npm run build to have been run");
if (!existsSync(bin("remark"))) {
  const installed = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
  if (installed.status !== 0) fail("Cannot install what is measured beside us, expected npm ci to work in bench/");
}

function fail(message) {
  console.error(message);
  process.exit(2);
}

/** Wall time of one run in milliseconds. Findings are no failure; a program that could not run is one. */
function timeOf({ command: [program, ...args], codes = [0, 1] }) {
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(program, args, { cwd: here, stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 28 });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined || !codes.includes(status)) fail(`Cannot run ${program} ${args.slice(0, 3).join(" ")}, got exit ${status}: ${error?.message ?? String(stderr).slice(0, 400)}`);
  return time;
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** Runs the candidates in turn, so that a machine that slows down slows all of them; the first is the measure of the others. */
function table(title, candidates) {
  for (const candidate of candidates) timeOf(candidate);
  const times = candidates.map(() => []);
  for (let run = 0; run < runs; run++) candidates.forEach((candidate, index) => times[index].push(timeOf(candidate)));
  console.log(`\n${title} (${runs} runs each, in turn; ratio to the first, pair by pair)\n`);
  console.log("| command | threads | median ms | ratio | min–max |\n|---|---:|---:|---:|---|");
  candidates.forEach(({ name, threads = 1 }, index) => {
    const ratios = times[index].map((time, run) => time / times[0][run]);
    console.log(`| ${name} | ${threads} | ${median(times[index]).toFixed(0)} | ${median(ratios).toFixed(2)} | ${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)} |`);
  });
}

const folder = mkdtempSync(join(tmpdir(), "lint-report-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const node = process.execPath;

/** The linters people know, each with a usual set of rules. */
function others(target) {
  writeFileSync(join(folder, ".textlintrc.json"), JSON.stringify({ rules: { "max-comma": { max: 8 }, "no-todo": true } }));
  writeFileSync(join(folder, ".markdownlint.json"), JSON.stringify({ MD013: false }));
  const glob = target.endsWith(".md") ? target : `${target}/*.md`;
  return [
    { name: "remark-cli 12.0.1, recommended", command: [node, bin("remark"), "--no-config", "--use", "remark-frontmatter", "--use", "remark-gfm", "--use", "remark-preset-lint-recommended", "--quiet", target] },
    { name: "markdownlint-cli2 0.20.0", command: [node, bin("markdownlint-cli2"), "--config", join(folder, ".markdownlint.json"), glob] },
    { name: "textlint 15.8.0, two rules", command: [node, bin("textlint"), "--config", join(folder, ".textlintrc.json"), "--rules-base-directory", join(here, "node_modules"), glob], codes: [0, 1, 2] },
    { name: "zhlint 0.8.2", command: [node, bin("zhlint"), glob], codes: [0, 1] },
  ];
}

console.log(`Node ${process.version}, ${cpus().length} processors`);

if (parts.includes("cold")) {
  const [one] = writeDrafts(join(folder, "one"), 9).slice(8);
  table("One draft of about 10 KB, cold", [
    { name: "node -e 0", command: [node, "-e", "0"] },
    { name: "lint-report, all rules", command: [node, OURS, one] },
    ...others(one),
  ]);
}

if (parts.includes("many")) {
  const many = join(folder, "many");
  writeDrafts(many, files);
  table(`${files} drafts of about 10 KB`, [
    { name: "bare remark-parse, one process", command: [node, join(here, "parse.mjs"), "bare", many] },
    { name: "remark-parse with the project's plugins", command: [node, join(here, "parse.mjs"), "plugins", many] },
    { name: "lint-report, all rules", command: [node, OURS, "--threads", "1", many] },
    { name: "lint-report, all rules", threads: cpus().length, command: [node, OURS, many] },
    ...others(many),
  ]);
}

if (parts.includes("long")) {
  const sizes = [1, 4, 16];
  table("One long draft", sizes.flatMap((size) => {
    const path = join(folder, `long-${size}.md`);
    writeFileSync(path, longDraft(size * 1024 * 1024 - 4096));
    return [
      { name: `bare remark-parse, ${size} MB`, command: [node, "--stack-size=4000", join(here, "parse.mjs"), "bare", path] },
      { name: `lint-report, all rules, ${size} MB`, command: [node, OURS, path] },
    ];
  }));
}
