// Builds the extension: the client, the server, and the snippets that the templates give.
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BUNDLED, bundleProgram } from "../tools/bin/bundle.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({ ...BUNDLED, entryPoints: [here("src/extension.ts")], outfile: here("dist/extension.cjs"), external: ["vscode"] });
await bundleProgram(here("../language-server/src/main.ts"), here("dist/server.cjs"));

const made = here("dist/make-snippets.cjs");
await build({
  ...BUNDLED, outfile: made,
  stdin: { contents: 'export { snippetsOf } from "./snippets.ts"; export { templates } from "@lint-report/report-model"; export { standard } from "@lint-report/standard";', resolveDir: here("src"), loader: "ts" },
});
const { snippetsOf, templates, standard } = createRequire(import.meta.url)(made);
writeFileSync(here("dist/snippets.json"), `${JSON.stringify(snippetsOf(templates, standard), null, 1)}\n`);
rmSync(made);
