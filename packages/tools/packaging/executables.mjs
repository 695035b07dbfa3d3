// Puts the command into Node itself: one file that needs nothing on the machine, not even Node.
import { build } from "esbuild";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
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

/** The program as one CommonJS file, which is all that a single executable can hold; in ASCII, which Node reads and compiles faster. */
export async function buildProgram(outfile) {
  const { outputFiles: [file] } = await build({
    ...BUNDLED, charset: "ascii", target: "node24", entryPoints: [at("packages/lint-report/src/main.ts")], write: false, define: { "import.meta.url": "__filename" },
    // A promise and `require`: an executable has no loader of modules.
    supported: { ...BUNDLED.supported, "dynamic-import": false },
  });
  // What esbuild leaves stands in regular expressions and comments, where escapes mean the same.
  writeFileSync(outfile, file.text.replaceAll(/[^\0-\x7f]/gu, (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")));
}

/** Makes all executables in a folder; `work` is one that may be littered. Returns the file whose bytes each must hold. */
export function makeExecutables(folder, { work, modules }) {
  const program = prepare(work, join(modules, PREPARING));
  for (const { node, name } of TARGETS) {
    const path = join(folder, name);
    writeFileSync(path, withoutSignature(readFileSync(join(modules, node))));
    // In a process of its own each: its memory grows with every file. It warns of names of sections that Node's binary lacks; they do no harm.
    must(process.execPath, [join(modules, "postject/dist/cli.js"), path, RESOURCE, program, "--sentinel-fuse", FUSE]);
    chmodSync(path, 0o755);
  }
  return program;
}

/** Paths are relative and nothing is compiled beforehand, so that the same program gives the same bytes, for every system. */
function prepare(work, node) {
  const config = { main: "lint-report.cjs", output: "lint-report.blob", disableExperimentalSEAWarning: true, useSnapshot: false, useCodeCache: false, execArgvExtension: "none" };
  writeFileSync(join(work, "config.json"), JSON.stringify(config));
  must(node, ["--experimental-sea-config", "config.json"], { cwd: work });
  return join(work, config.output);
}
