// Builds the extension: the client, the server, and the snippets that the templates give.
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const common = { bundle: true, platform: "node", target: "node20", conditions: ["source"], charset: "utf8", legalComments: "eof", logLevel: "warning", minifyWhitespace: true, minifySyntax: true };

await build({ ...common, entryPoints: [here("src/extension.ts")], outfile: here("dist/extension.cjs"), format: "cjs", external: ["vscode"] });
const { status } = spawnSync(process.execPath, [here("../language-server/build.mjs"), here("dist/server.cjs")], { stdio: "inherit" });
if (status !== 0) process.exit(1);

const made = here("dist/make-snippets.mjs");
await build({
  ...common, outfile: made, format: "esm", define: { "import.meta.url": "import.meta.url" },
  stdin: { contents: 'export { snippetsOf } from "./snippets.ts"; export { templates } from "@lint-report/report-model"; export { standard } from "@lint-report/standard";', resolveDir: here("src"), loader: "ts" },
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
const { snippetsOf, templates, standard } = await import(pathToFileURL(made).href);
writeFileSync(here("dist/snippets.json"), `${JSON.stringify(snippetsOf(templates, standard), null, 1)}\n`);
rmSync(made);
