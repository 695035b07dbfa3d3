// Mutation testing: `npm run mutate -- <sources> [--tests <tests>]`, both as globs from the repository's root. Ends with a row per file for docs/reliability.md.
// Tests run in one process (runner.mjs); those that need vitest itself (other modules in place of Node's, processes) with `--runner vitest`, which is slow. `--json <file>` keeps Stryker's report.
// Works on a copy in a temporary folder, so that a broken-off run leaves nothing behind. Slow by nature: one process, a low priority, never in CI.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const { values, positionals } = parseArgs({ allowPositionals: true, options: { runner: { type: "string", default: "bundled" }, json: { type: "string" }, tests: { type: "string", multiple: true, default: ["packages/*/test/**/*.test.ts", "rules/test/**/*.test.ts"] } } });
if (positionals.length === 0) {
  console.error("Cannot mutate nothing, expected globs of sources, for instance packages/report-model/src/quantity/*.ts");
  process.exit(2);
}
if (!existsSync(join(here, "node_modules"))) execFileSync("npm", ["ci", "--ignore-scripts", "--silent"], { cwd: here, stdio: "inherit" });

const copy = mkdtempSync(join(tmpdir(), "lint-report-mutation-"));
process.on("exit", () => { rmSync(copy, { recursive: true, force: true }); });
const listed = (...args) => execFileSync("git", ["ls-files", "-z", ...args], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 }).split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
for (const path of listed("--cached", "--others", "--exclude-standard")) {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  cpSync(join(root, path), join(copy, path));
}
// Links inside stay as they are, so that packages of the workspace are those of the copy. Nothing is ever written below node_modules.
for (const folder of [".", "rules", "extras/mutation", ...["standard", "report-model", "lint-report", "language-server", "vscode", "tools"].map((name) => `packages/${name}`)]) {
  if (existsSync(join(root, folder, "node_modules"))) execFileSync("cp", ["-al", join(root, folder, "node_modules"), join(copy, folder, "node_modules")]);
}
// The runner and the tests must meet in one vitest, the workspace's.
rmSync(join(copy, "extras/mutation/node_modules/vitest"), { recursive: true, force: true });
symlinkSync("../../../packages/tools/node_modules/vitest", join(copy, "extras/mutation/node_modules/vitest"));

const tests = listed("--cached", "--others", "--exclude-standard", "--", ...values.tests.map((glob) => `:(glob)${glob}`));
writeFileSync(join(copy, "vitest.mutation.config.mjs"), `export default {
  resolve: { conditions: ["source"] }, ssr: { resolve: { conditions: ["source"] } },
  test: { include: ${JSON.stringify(tests)}, testTimeout: 60_000, env: { CI: "1", FUZZ_RUNS: "50" } },
};\n`);
const usual = { plugins: [join(copy, "extras/mutation/runner.mjs")], testRunner: "bundled", bundled: { tests } };
const withVitest = { plugins: [join(copy, "extras/mutation/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js")], testRunner: "vitest", vitest: { configFile: "vitest.mutation.config.mjs", related: false } };
writeFileSync(join(copy, "stryker.config.json"), JSON.stringify({
  ...(values.runner === "vitest" ? withVitest : usual), mutate: positionals, inPlace: true, coverageAnalysis: "perTest", concurrency: 1, reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false }, jsonReporter: { fileName: "mutation.json" }, allowConsoleColors: false,
  tempDirName: ".stryker-tmp", disableTypeChecks: false, timeoutMS: 30_000, timeoutFactor: 8, allowEmpty: false, testRunnerNodeArgs: ["--max-old-space-size=4096"],
}));
const { status } = spawnSync("nice", ["-n", "15", process.execPath, "--max-old-space-size=4096", join(copy, "extras/mutation/node_modules/@stryker-mutator/core/bin/stryker.js"), "run"], { cwd: copy, stdio: "inherit" });
process.exitCode = status ?? 1;
if (existsSync(join(copy, "mutation.json"))) {
  if (values.json !== undefined) cpSync(join(copy, "mutation.json"), values.json);
  for (const row of rows(JSON.parse(readFileSync(join(copy, "mutation.json"), "utf8")))) console.log(row);
}

/** A row per file: mutants, those that a test noticed, those that ran for ever, survived, were not reached, and the share that is not left. */
function rows({ files }) {
  const counted = Object.entries(files).map(([path, { mutants }]) => [path, ({ length: mutants.length, ...countBy(mutants) })]);
  const row = (path, { length, Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0, RuntimeError = 0 }) =>
    `| \`${path}\` | ${[length, Killed, Timeout, Survived, NoCoverage, RuntimeError].join(" | ")} | ${(100 * (Killed + Timeout) / length).toFixed(1)} % |`;
  return ["| file | mutants | killed | in time out | survived | no test | broken | score |", "|---|---:|---:|---:|---:|---:|---:|---:|", ...counted.map(([path, counts]) => row(path, counts))];
}

function countBy(mutants) {
  const counts = {};
  for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
