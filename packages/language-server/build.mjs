// Builds the language server: one CommonJS file with templates, standard and rules inside, that needs nothing but Node.
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Another place can be named, for tests and for the editor's extension. */
const outfile = process.argv[2] ?? here("dist/lint-report-language-server.cjs");

await build({
  entryPoints: [here("src/main.ts")],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // Built from the sources of the workspace, not from what was compiled before.
  conditions: ["source"],
  define: { "import.meta.url": "__filename" },
  banner: { js: "#!/usr/bin/env node" },
  minifyWhitespace: true,
  minifySyntax: true,
  charset: "utf8",
  legalComments: "eof",
  logLevel: "warning",
});
chmodSync(outfile, 0o755);
