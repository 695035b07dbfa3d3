// Bundles the two generators from source and runs them at the repository's root: they must work before anything is built.
// The validators come first, because reading the templates needs them.
import { build } from "esbuild";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(join(folder, "../.."));
for (const name of ["generate-validators", "generate"]) {
  const outfile = join(folder, `dist/${name}.mjs`);
  await build({
    entryPoints: [join(folder, `src/${name}.ts`)],
    outfile, bundle: true, platform: "node", format: "esm", target: "node20", conditions: ["source"],
    external: ["ajv", "ajv/*", "yaml"], logLevel: "warning",
  });
  await import(pathToFileURL(outfile).href);
}
