// npm packages as they are published. The two programs carry everything inside and depend on nothing, so that they install without a registry;
// the libraries name their dependencies by exact versions.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parse } from "yaml";
import { packagesIn } from "./contents.mjs";
import { noticesOf } from "./sbom.mjs";
import { at, must, readJson } from "./workspace.mjs";

const { catalog } = parse(readFileSync(at("pnpm-workspace.yaml"), "utf8"));
const { repository } = readJson("packages/vscode/package.json");

export const PROGRAMS = [
  { folder: "packages/lint-report", file: "lint-report.cjs", entry: "packages/lint-report/src/main.ts", also: ["schema"] },
  { folder: "packages/language-server", file: "lint-report-language-server.cjs", entry: "packages/language-server/src/main.ts", also: [] },
];
export const LIBRARIES = ["packages/standard", "packages/report-model", "rules"];

/** The manifest of a program: one built file, no dependency, nothing to import. */
export function programManifest(folder, { file, also }) {
  const { name, version, description, license, engines } = readJson(`${folder}/package.json`);
  return { name, version, description, license, repository: { ...repository, directory: folder }, engines, bin: { [name]: `dist/${file}` }, files: ["dist", "licences.txt", ...also] };
}

/** The manifest of a library: versions instead of what only this workspace understands. */
export function libraryManifest(folder) {
  const { devDependencies: _, dependencies = {}, exports, ...manifest } = readJson(`${folder}/package.json`);
  const { source: __, ...entry } = exports["."];
  return { ...manifest, repository: { ...repository, directory: folder }, exports: { ".": entry }, dependencies: Object.fromEntries(Object.entries(dependencies).map(exactly)) };
}

function exactly([name, range]) {
  const own = LIBRARIES.map((folder) => readJson(`${folder}/package.json`)).find((manifest) => manifest.name === name)?.version;
  const exact = range === "catalog:" ? catalog[name] : range.startsWith("workspace:") ? own : range;
  if (exact === undefined) throw new Error(`Cannot pack a dependency on ${name}, expected a library of the workspace or an entry of the catalog`);
  return [name, exact];
}

/** Packs all; returns the names of the files. `bundles` is where the built programs lie. */
export async function packAll(folder, { work, bundles }) {
  const programs = await Promise.all(PROGRAMS.map((program) => stageProgram(program, { work, bundles })));
  const staged = [...programs, ...LIBRARIES.map((library) => stageLibrary(library, work))];
  return staged.map((stage) => JSON.parse(must("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: stage }))[0].filename);
}

async function stageProgram(program, { work, bundles }) {
  const { folder, file, entry, also } = program;
  const stage = stageOf(folder, { work, manifest: programManifest(folder, program) });
  mkdirSync(join(stage, "dist"));
  cpSync(join(bundles, file), join(stage, "dist", file));
  writeFileSync(join(stage, "licences.txt"), noticesOf({ packages: await packagesIn([entry]) }));
  for (const name of also) cpSync(at(folder, name), join(stage, name), { recursive: true });
  return stage;
}

function stageLibrary(folder, work) {
  const stage = stageOf(folder, { work, manifest: libraryManifest(folder) });
  for (const path of compiledOf(folder)) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    cpSync(at(folder, path), join(stage, path));
  }
  return stage;
}

function stageOf(folder, { work, manifest }) {
  const stage = join(work, manifest.name);
  mkdirSync(stage, { recursive: true });
  writeFileSync(join(stage, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  cpSync(at("LICENSE"), join(stage, "LICENSE"));
  const readme = [at(folder, "readme.md"), at(folder, "README.md"), at("README.md")].find((path) => existsSync(path));
  cpSync(readme, join(stage, "README.md"));
  return stage;
}

/** What was compiled from a source that is still there; what an older source left behind is not packed. */
function compiledOf(folder) {
  const compiled = readdirSync(at(folder, "dist"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => relative(at(folder, "dist"), join(entry.parentPath, entry.name))).sort();
  return compiled.flatMap((path) => {
    const [stem] = /^.*?(?=\.(?:d\.ts|js)(?:\.map)?$)/u.exec(path) ?? [];
    const isKept = stem !== undefined && ["src", "."].some((place) => existsSync(at(folder, place, `${stem}.ts`)));
    return isKept ? [join("dist", path)] : [];
  });
}
