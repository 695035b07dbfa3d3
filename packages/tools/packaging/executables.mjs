// Puts the command into Node itself: one file that needs nothing on the machine, not even Node.
import { build } from "esbuild";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { BUNDLED } from "../bin/bundle.mjs";
import { FUSE, withoutSignature } from "./binary.mjs";
import { at, must, version } from "./workspace.mjs";

const RESOURCE = "NODE_SEA_BLOB";

/** What is made, and of which package of `extras/node-versions`. */
export const TARGETS = [
  { system: "win", arch: "x64", node: "node-24-win-x64/bin/node.exe", name: `lint-report-${version}-win-x64.exe` },
  { system: "linux", arch: "x64", node: "node-24/bin/node", name: `lint-report-${version}-linux-x64` },
  { system: "linux", arch: "arm64", node: "node-24-linux-arm64/bin/node", name: `lint-report-${version}-linux-arm64` },
];
/** The Node that prepares the program; it runs here and is of the version that the executables are made of. */
const PREPARING = "node-24/bin/node";

/** The program as one CommonJS file, which is all that a single executable can hold. */
export async function buildProgram(outfile) {
  await build({ ...BUNDLED, target: "node24", entryPoints: [at("packages/lint-report/src/main.ts")], outfile, define: { "import.meta.url": "__filename" } });
}

/** Makes all executables in a folder; `work` is one that may be littered. Returns the bytes that each must hold. */
export async function makeExecutables(folder, { work, modules }) {
  const program = prepare(work, join(modules, PREPARING));
  const { inject } = createRequire(join(modules, "postject/package.json"))("postject");
  for (const { node, name } of TARGETS) {
    const path = join(folder, name);
    writeFileSync(path, withoutSignature(readFileSync(join(modules, node))));
    await quietly(() => inject(path, RESOURCE, program, { sentinelFuse: FUSE }));
    chmodSync(path, 0o755);
  }
  return program;
}

/** Paths are relative and nothing is compiled beforehand, so that the same program gives the same bytes, for every system. */
function prepare(work, node) {
  const config = { main: "lint-report.cjs", output: "lint-report.blob", disableExperimentalSEAWarning: true, useSnapshot: false, useCodeCache: false, execArgvExtension: "none" };
  writeFileSync(join(work, "config.json"), JSON.stringify(config));
  must(node, ["--experimental-sea-config", "config.json"], { cwd: work });
  const program = readFileSync(join(work, config.output));
  rmSync(join(work, config.output));
  return program;
}

/** postject warns of names of sections that Node's own binary lacks; they do no harm. */
async function quietly(work) {
  const { log, warn, error } = console;
  Object.assign(console, { log: () => undefined, warn: () => undefined, error: () => undefined });
  try {
    await work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
