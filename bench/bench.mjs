// Measures the command beside what a user would pick instead: whole processes, in turn, medians and ratios from one run.
//   node bench/bench.mjs [--runs 5] [--files 1000] [--only cold,many,long,scale,rules]
// Beside each table stand the bars that the project sets itself. What it cost where it was measured last: docs/performance.md.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { longDraft, writeDrafts } from "./drafts.mjs";
import { draftBytes, ruleProfile } from "./rules.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const OURS = join(here, "../packages/lint-report/dist/lint-report.cjs");
const bin = (name) => join(here, "node_modules/.bin", name);
const { values } = parseArgs({ options: { runs: { type: "string", default: "5" }, files: { type: "string", default: "1000" }, only: { type: "string", default: "cold,many,long,scale,rules" } } });
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
  return (name) => times[candidates.findIndex((candidate) => candidate.name === name)] ?? fail(`Cannot find ${name}`);
}

/** One of the project's own bars: the median of the ratios pair by pair. */
function bar(what, times, base, most) {
  const ratio = median(times.map((time, run) => time / base[run]));
  console.log(`\n${what}: ${ratio.toFixed(2)} (bar ${most.toFixed(1)}${ratio <= most ? "" : ", missed"})`);
}

/** Wall time in milliseconds and the most memory in MB that one run of ours holds. */
function watched(args) {
  return new Promise((resolve) => {
    const start = process.hrtime.bigint();
    const child = spawn(node, [OURS, ...args], { stdio: "ignore" });
    let most = 0;
    const look = setInterval(() => {
      try {
        most = Math.max(most, Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
      } catch {
        // Other systems have no such file, and a process that ended has none any more.
      }
    }, 50);
    child.once("exit", () => {
      clearInterval(look);
      resolve({ time: Number(process.hrtime.bigint() - start) / 1e6, most });
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), "lint-report-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const node = process.execPath;
// Node reads these certificates in every start, which would be counted to all alike and make every ratio look smaller.
delete process.env.NODE_EXTRA_CA_CERTS;

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
  const times = table("One draft of about 10 KB, cold", [
    { name: "node -e 0", command: [node, "-e", "0"] },
    { name: "lint-report, all rules", command: [node, OURS, one] },
    { name: "lint-report, all rules, nothing kept from earlier runs", command: ["env", "LINT_REPORT_CACHE=off", node, OURS, one] },
    ...others(one),
  ]);
  bar("One draft, cold, to node -e 0", times("lint-report, all rules"), times("node -e 0"), 1.8);
}

if (parts.includes("many")) {
  const many = join(folder, "many");
  writeDrafts(many, files);
  const [bare, plugins, one, all] = ["bare remark-parse, one process", "remark-parse with the project's plugins", "lint-report, all rules", "lint-report, all rules, all processors"];
  const times = table(`${files} drafts of about 10 KB`, [
    { name: bare, command: [node, join(here, "parse.mjs"), "bare", many] },
    { name: plugins, command: [node, join(here, "parse.mjs"), "plugins", many] },
    { name: one, command: [node, OURS, "--threads", "1", many] },
    { name: all, threads: cpus().length, command: [node, OURS, "--threads", String(cpus().length), many] },
    ...others(many),
  ]);
  bar(`${files} drafts, one thread, to the parse by the project's plugins`, times(one), times(plugins), 1.3);
  bar(`${files} drafts, ${cpus().length} threads, to the bare parse in one process`, times(all), times(bare), 1);
}

if (parts.includes("long")) {
  const sizes = [1, 4, 16];
  const times = table("One long draft, one thread", sizes.flatMap((size) => {
    const path = join(folder, `long-${size}.md`);
    writeFileSync(path, longDraft(size * 1024 * 1024 - 4096));
    return [
      { name: `bare remark-parse, ${size} MB`, command: [node, "--stack-size=4000", join(here, "parse.mjs"), "bare", path] },
      { name: `lint-report, all rules, ${size} MB`, command: [node, OURS, path] },
    ];
  }));
  for (const size of sizes) bar(`${size} MB, to its bare parse`, times(`lint-report, all rules, ${size} MB`), times(`bare remark-parse, ${size} MB`), 1);
  bar("16 MB to 16 times 1 MB: growth is linear", times("lint-report, all rules, 16 MB"), times("lint-report, all rules, 1 MB").map((time) => time * 16), 1.1);
}

if (parts.includes("scale")) {
  const all = join(folder, "scale");
  const rows = [];
  console.log(`\nMany drafts, ${cpus().length} threads, streamed as JSON (one run each)\n\n| drafts | seconds | most memory, MB |\n|---:|---:|---:|`);
  for (const count of [files / 2, files, files * 2].map(Math.round)) {
    writeDrafts(all, count);
    const row = { count, ...await watched(["--threads", String(cpus().length), "--format", "json", all]) };
    rows.push(row);
    console.log(`| ${count} | ${(row.time / 1000).toFixed(1)} | ${row.most.toFixed(0)} |`);
  }
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const slope = (last.time - first.time) / (last.count - first.count);
  console.log(`\n${slope.toFixed(2)} ms a draft; 40,000 drafts, the townships of the country in one year, by that slope: ${((first.time + slope * (40_000 - first.count)) / 60_000).toFixed(1)} minutes`);
}

if (parts.includes("rules")) {
  const rows = await ruleProfile(Math.max(8, runs));
  const all = rows.reduce((sum, { inTurn }) => sum + inTurn, 0);
  console.log(`\nWhere the time of one draft of ${(draftBytes() / 1024).toFixed(1)} KB goes, one thread, warm (microseconds)\n\n| step | in turn | share | alone, with the facts it needs |\n|---|---:|---:|---:|`);
  for (const { name, inTurn, alone } of rows) console.log(`| ${name} | ${inTurn.toFixed(0)} | ${((100 * inTurn) / all).toFixed(1)} % | ${alone === 0 ? "" : alone.toFixed(0)} |`);
}
