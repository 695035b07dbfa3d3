// Which packages of others are inside a bundle, as the bundler saw it.
import { build } from "esbuild";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { BUNDLED } from "../bin/bundle.mjs";
import { at } from "./workspace.mjs";

/** Example: `node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js`, also with a scope and from a folder further down. */
const PACKAGE = /^(?:.*\/)?(node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?((?:@[^/]+\/)?[^/]+))\//u;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/iu;

/** The packages inside of what these entry points are bundled to, by name and version. */
export async function packagesIn(entryPoints) {
  return packagesOf((await outputsOf(entryPoints)).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)));
}

/** Modules of Node and of the editor that these entry points ask for, without `node:`. */
export async function modulesAskedBy(entryPoints) {
  const asked = (await outputsOf(entryPoints)).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path.replace(/^node:/u, "")));
  return [...new Set(asked)].sort();
}

async function outputsOf(entryPoints) {
  const { metafile } = await build({
    ...BUNDLED, entryPoints: entryPoints.map((entry) => at(entry)), outdir: at("unused"), write: false, metafile: true, absWorkingDir: at("."),
    external: ["vscode"], define: { "import.meta.url": "__filename" },
  });
  return Object.values(metafile.outputs);
}

/** What packages files belong to; files of the workspace belong to none. */
export function packagesOf(paths) {
  const folders = new Set(paths.flatMap((path) => PACKAGE.exec(path)?.[0].slice(0, -1) ?? []));
  return [...folders].map(packageIn).sort((a, b) => a.name.localeCompare(b.name, "en") || a.version.localeCompare(b.version, "en"));
}

function packageIn(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(at(folder, "package.json"), "utf8"));
  const named = license ?? licenses?.[0]?.type;
  if (typeof named !== "string") throw new Error(`Cannot hand out ${name} ${version}, expected it to name its licence`);
  return { name, version, license: named, text: licenceIn(at(folder)) };
}

/** The text of the licence that came with a package; some come without. */
export function licenceIn(folder) {
  const file = readdirSync(folder).sort().find((name) => LICENCE_FILE.test(name));
  return file === undefined ? undefined : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

/** Hashes of the packages as the workspace's lockfile pins them. */
export function pinned() {
  const { packages } = parse(readFileSync(at("pnpm-lock.yaml"), "utf8"));
  return (name, version) => packages[`${name}@${version}`]?.resolution.integrity;
}

/** The same for a folder with a lockfile of npm's. */
export function pinnedBy(folder) {
  const path = at(folder, "package-lock.json");
  const { packages } = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { packages: {} };
  return (name) => {
    const { name: real, version, integrity, license } = packages[`node_modules/${name}`] ?? {};
    return { name: real ?? name, version, integrity, license };
  };
}
