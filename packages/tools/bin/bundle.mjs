// One way to bundle what users run: templates, standard and rules inside, nothing needed but Node (or the editor).
import { chmodSync } from "node:fs";
import { build } from "esbuild";

/** What all bundles have in common. */
export const BUNDLED = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  // Built from the sources of the workspace, not from what was compiled before.
  conditions: ["source"],
  // Stack traces of users must stay readable; spaces and syntax carry no names.
  minifyWhitespace: true,
  minifySyntax: true,
  charset: "utf8",
  legalComments: "eof",
  logLevel: "warning",
};

/** Builds a program as one executable file. */
export async function bundleProgram(entry, outfile) {
  await build({
    ...BUNDLED,
    entryPoints: [entry],
    outfile,
    // `createRequire` takes a path as well; CommonJS has no address of its own.
    define: { "import.meta.url": "__filename" },
    banner: { js: "#!/usr/bin/env node" },
  });
  chmodSync(outfile, 0o755);
}
