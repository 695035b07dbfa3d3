// Packs the extension as a VSIX from a folder that holds nothing but what it needs. The packer is installed apart, from its own lockfile.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";
import { packagesIn } from "../tools/packaging/contents.mjs";
import { noticesOf } from "../tools/packaging/sbom.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const outfile = resolve(process.argv[2] ?? here("dist/lint-report.vsix"));
const packer = here("packaging/node_modules/.bin/vsce");
const stage = here("dist/stage");
const FILES = [
  "package.nls.json", "package.nls.zh-cn.json", "README.md", "LICENSE", "images/icon.png", "dist/extension.cjs", "dist/server.cjs", "dist/snippets.json",
  "dist/licences.txt", "walkthrough/begin.md", "walkthrough/findings.md", "walkthrough/figures.md", "walkthrough/settings.md",
];

function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { stdio: "inherit", shell: process.platform === "win32", ...options });
  if (status !== 0) {
    console.error(`Cannot pack the extension, expected ${program} ${args.join(" ")} to succeed${error === undefined ? "" : `: ${error.message}`}`);
    process.exit(1);
  }
}

run(process.execPath, [here("build.mjs")]);
writeFileSync(here("dist/licences.txt"), noticesOf({ packages: await packagesIn(["packages/vscode/src/extension.ts", "packages/language-server/src/main.ts"]) }));
if (!existsSync(packer)) run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: here("packaging") });

rmSync(stage, { recursive: true, force: true });
for (const file of FILES) {
  mkdirSync(dirname(join(stage, file)), { recursive: true });
  cpSync(here(file), join(stage, file));
}
// What the workspace needs to know of the package is nothing to the editor.
const { dependencies, devDependencies, private: _, type, ...manifest } = JSON.parse(readFileSync(here("package.json"), "utf8"));
writeFileSync(join(stage, "package.json"), `${JSON.stringify({ ...manifest, name: "lint-report", files: FILES }, null, 2)}\n`);
run(packer, ["package", "--no-dependencies", "--out", outfile], { cwd: stage });
console.log(`${outfile}: ${Math.round(statSync(outfile).size / 1024)} KiB`);
