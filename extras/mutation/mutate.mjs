// Mutation testing: `npm run mutate -- <sources> [--tests <tests>]`, both as globs from the repository's root.
// Works on a copy in a temporary folder, so that a broken-off run leaves nothing behind. Slow by nature: one process, a low priority, never in CI.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const { values, positionals } = parseArgs({ allowPositionals: true, options: { tests: { type: "string", multiple: true, default: ["packages/*/test/**/*.test.ts", "rules/test/**/*.test.ts"] } } });
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

writeFileSync(join(copy, "vitest.mutation.config.mjs"), `export default {
  resolve: { conditions: ["source"] }, ssr: { resolve: { conditions: ["source"] } },
  test: { include: ${JSON.stringify(values.tests)}, testTimeout: 60_000, env: { CI: "1", FUZZ_RUNS: "50" } },
};\n`);
writeFileSync(join(copy, "stryker.config.json"), JSON.stringify({
  mutate: positionals, inPlace: true, testRunner: "vitest", vitest: { configFile: "vitest.mutation.config.mjs", related: false }, plugins: [join(copy, "extras/mutation/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js")],
  coverageAnalysis: "perTest", concurrency: 1, reporters: ["clear-text", "progress-append-only"], clearTextReporter: { allowColor: false, logTests: false, reportTests: false }, allowConsoleColors: false, tempDirName: ".stryker-tmp", disableTypeChecks: false, timeoutMS: 20_000, timeoutFactor: 4, allowEmpty: false,
}));
const { status } = spawnSync("nice", ["-n", "15", process.execPath, "--max-old-space-size=4096", join(copy, "extras/mutation/node_modules/@stryker-mutator/core/bin/stryker.js"), "run"], { cwd: copy, stdio: "inherit" });
process.exitCode = status ?? 1;
