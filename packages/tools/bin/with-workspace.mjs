// Runs one of the workspace's commands with nothing but Node and npm on the machine: installs what is missing, then does the work.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed } from "../packaging/workspace.mjs";

const PNPM = "pnpm@10.34.9";
const OLDEST_NODE = [20, 19];
const OTHER_NODES = [22, 24];
const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const tools = join(root, "packages/tools");
const [command = "", ...rest] = process.argv.slice(2);

/** Runs a program at the repository's root; a failure ends everything with its exit code. */
function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32", ...options });
  if (result.error !== undefined) console.error(`Cannot run ${program}, expected it to be installed: ${result.error.message}`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** A binary of the tools package. */
function tool(name, ...args) {
  run(join(tools, "node_modules/.bin", name), args);
}

const node = (script, ...args) => run(process.execPath, [join(root, script), ...args]);

function isInstalled() {
  const stamp = join(root, "node_modules/.modules.yaml");
  return existsSync(stamp) && existsSync(join(tools, "node_modules")) && statSync(stamp).mtimeMs >= statSync(join(root, "pnpm-lock.yaml")).mtimeMs;
}

function install() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Cannot run on Node ${process.versions.node}, expected ${OLDEST_NODE.join(".")} or newer`);
    process.exit(2);
  }
  if (!isInstalled()) run("npx", ["--yes", PNPM, "install", "--frozen-lockfile", "--reporter=silent"], { stdio: ["ignore", "ignore", "inherit"] });
}

const generate = (...args) => node("packages/tools/bin/generate.mjs", ...args);

function build() {
  tool("tsc", "-b");
  node("packages/lint-report/build.mjs");
  node("packages/language-server/build.mjs");
}

const lint = () => tool("eslint", "--config", "packages/tools/eslint.config.js", "--max-warnings", "0", "packages", "rules");
const test = (...args) => tool("vitest", "run", "--config", "packages/tools/vitest.config.ts", ...args);

/** Node's versions from the registry run the suite by themselves: `node` is that version for what the tests start, too. */
function otherNodes(...args) {
  for (const major of OTHER_NODES) {
    const folder = join(installed("extras/node-versions"), `node-${major}`, "bin");
    console.log(`Node ${major}`);
    run(join(folder, "node"), [join(tools, "node_modules/vitest/vitest.mjs"), "run", "--config", "packages/tools/vitest.config.ts", ...args], {
      env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
    });
  }
}

const commands = {
  build,
  generate: () => generate(...rest),
  lint,
  test: () => { build(); test(...rest); },
  "other-nodes": () => { build(); otherNodes(...rest); },
  check: () => { generate("--check"); build(); lint(); test(); },
  demo: () => { build(); node("packages/tools/bin/demo.mjs"); },
  "new-rule": () => node("packages/tools/bin/new-rule.mjs", ...rest),
  judge: () => node("packages/tools/bin/judge.mjs", ...rest),
  bench: () => { build(); node("bench/bench.mjs", ...rest); },
  standard: () => { build(); node("packages/lint-report/dist/lint-report.cjs", "standard", ...rest); },
  release: () => node("packages/tools/bin/release.mjs", ...rest),
  "try-hooks": () => node("packages/tools/bin/try-hooks.mjs", ...rest),
  "check-speed": () => { build(); node("packages/tools/bin/check-speed.mjs", ...rest); },
  "bench:server": () => { build(); node("packages/tools/bin/bench-server.mjs"); },
  fuzz: () => node("packages/tools/bin/fuzz.mjs", ...rest),
  mutate: () => node("extras/mutation/mutate.mjs", ...rest),
  neovim: () => { build(); node("packages/tools/bin/neovim.mjs"); },
  package: () => { build(); node("packages/tools/bin/package.mjs", ...rest); },
  vsix: () => { build(); node("packages/vscode/package.mjs", ...rest); },
  "real-reports": () => { build(); node("packages/tools/bin/real-reports.mjs", ...rest); },
};

if (!(command in commands)) {
  console.error(`Cannot run "${command}", expected one of: ${Object.keys(commands).join(", ")}`);
  process.exit(2);
}
install();
commands[command]();
