// Makes everything that is handed out, into `artefacts/` or the folder that is named: npm packages, the command as one file, the extension, executables,
// with the bill of materials, licences, checksums and sizes; then tries each as far as this machine can.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { licenceIn, packagesIn, pinned, pinnedBy } from "../packaging/contents.mjs";
import { buildProgram, makeExecutables, TARGETS } from "../packaging/executables.mjs";
import { noticesOf, packageRef, runtimeRef, sbomOf } from "../packaging/sbom.mjs";
import { tryAll } from "../packaging/smoke.mjs";
import { packAll, PROGRAMS } from "../packaging/tarballs.mjs";
import { at, installed, must, readJson, root, timeOfSources, version } from "../packaging/workspace.mjs";

const NODES = "extras/node-versions";
const COMMAND = "lint-report.cjs";
const VSIX = `lint-report-${version}.vsix`;
const EXTENSION = ["packages/vscode/src/extension.ts", "packages/language-server/src/main.ts"];

const started = Date.now();
const folder = resolve(process.argv[2] ?? join(root, "artefacts"));
const work = mkdtempSync(join(tmpdir(), "lint-report-package-"));
const step = (name) => { console.error(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${name}`); };

/** The built programs and what is made of them. Returns the names of the files, and what each holds. */
async function makeFiles(modules) {
  step("the command, npm packages");
  for (const { folder: of, file } of PROGRAMS) must(process.execPath, [at(of, "build.mjs"), join(work, file)]);
  copyFileSync(join(work, COMMAND), join(folder, COMMAND));
  const tarballs = await packAll(folder, { work: join(work, "npm"), bundles: work });
  step("the extension for VS Code");
  must(process.execPath, [at("packages/vscode/package.mjs"), join(folder, VSIX)], { env: { ...process.env, SOURCE_DATE_EPOCH: String(timeOfSources()) } });
  step("executables");
  await buildProgram(join(work, COMMAND));
  const program = makeExecutables(folder, { work, modules });
  return { tarballs, program };
}

/** What is inside which file. */
async function contentsOf(tarballs, modules) {
  const [command, server, extension] = await Promise.all([packagesIn([PROGRAMS[0].entry]), packagesIn([PROGRAMS[1].entry]), packagesIn(EXTENSION)]);
  const integrity = pinned();
  const packages = [...new Map([...command, ...server, ...extension].map((each) => [packageRef(each), { ...each, integrity: integrity(each.name, each.version) }])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const runtime = runtimeIn(modules);
  const refs = (list) => list.map(packageRef);
  const holds = new Map([
    [COMMAND, refs(command)], [tarballs[0], refs(command)], [tarballs[1], refs(server)], [VSIX, refs(extension)],
    ...TARGETS.map(({ name }) => [name, [...refs(command), runtimeRef(runtime)]]),
  ]);
  return { packages, runtime, holds };
}

/** Node as it is inside the executables. */
function runtimeIn(modules) {
  const { node: nodeVersion, ...libraries } = JSON.parse(must(join(modules, "node-24/bin/node"), ["-p", "JSON.stringify(process.versions)"]));
  const pin = pinnedBy(NODES);
  return {
    version: nodeVersion, libraries, text: licenceIn(join(modules, "node-24")),
    binaries: TARGETS.map(({ node }) => pin(node.split("/")[0])),
  };
}

function writeLists({ packages, runtime, holds }) {
  writeFileSync(join(folder, "licences.txt"), noticesOf({ packages, runtime }));
  const files = sumsOf(folder).map(({ name, sha256 }) => ({ name, sha256, holds: holds.get(name) ?? [] }));
  const bill = sbomOf({ version, time: timeOfSources(), repository: readJson("packages/vscode/package.json").repository.url, files, packages, runtime });
  writeFileSync(join(folder, "sbom.cdx.json"), `${JSON.stringify(bill, null, 1)}\n`);
  const sums = sumsOf(folder);
  writeFileSync(join(folder, "SHA256SUMS"), sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(""));
  return sums.map(({ name, size }) => `${(size / 1024).toFixed(0).padStart(8)} KiB  ${name}`);
}

/** One file after the other, for they are large. */
function sumsOf(place) {
  return readdirSync(place).sort().map((name) => {
    const bytes = readFileSync(join(place, name));
    return { name, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
}

try {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error(`Cannot pack on ${process.platform} ${process.arch}, expected Linux on x64: Node for that prepares the program, and is tried`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  step("Node's binaries");
  const modules = installed(NODES);
  const { tarballs, program } = await makeFiles(modules);
  step("what is inside");
  const sizes = writeLists(await contentsOf(tarballs, modules));
  step("trials");
  const tried = await tryAll(folder, { work, tarballs, program, vsix: VSIX });
  console.log([...sizes, "", ...tried].join("\n"));
  step(folder);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
