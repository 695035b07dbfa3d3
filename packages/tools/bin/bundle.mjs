// One way to bundle what users run: templates, standard and rules inside, nothing needed but Node (or the editor).
import { createHash } from "node:crypto";
import { chmodSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { withPlainClasses } from "./plain-classes.mjs";

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
  // Literals stay literals, which are compiled once wherever they stand.
  supported: { "regexp-unicode-property-escapes": true },
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

/** What `start.ts` looks for in its own file. */
const OPENING = "/*program\n";
const CLOSING = "*/\n";
const HIDDEN = "*\u0001/";

/** Builds a program that is compiled by its own first lines: `start` in front, and `entry` behind it in a comment. */
export async function packProgram({ start, entry }, outfile) {
  const program = await textOf(entry, {});
  const id = createHash("sha256").update(program).digest("hex").slice(0, 16);
  const first = await textOf(start, { PROGRAM_ID: JSON.stringify(id) });
  if (program.includes(HIDDEN)) throw new Error(`Cannot pack ${entry}, expected no control character in it`);
  writeFileSync(outfile, `#!/usr/bin/env node\n${first.trimEnd()}\n${OPENING}${program.replaceAll("*/", HIDDEN)}${CLOSING}`);
  chmodSync(outfile, 0o755);
}

/** How esbuild opens a module: an object with one function, which the module's path names. */
const MODULE = /(?<=\b__(?:esm|commonJS)\(\{)"[^"\n]*"(?=\()/gu;

/** A bundle as text in ASCII, which is read and compiled in half the time. */
async function textOf(entry, define) {
  const { outputFiles: [file] } = await build({
    ...BUNDLED,
    charset: "ascii",
    entryPoints: [entry],
    write: false,
    define: { "import.meta.url": "__filename", ...define },
    // A promise and `require`: the loader of modules is not started for Node's own.
    supported: { ...BUNDLED.supported, "dynamic-import": false },
  });
  // What esbuild leaves stands in regular expressions and comments, where escapes mean the same.
  return withPlainClasses(withLikeModules(file.text)).replaceAll(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Objects with one name alike have one shape; with a name of its own each costs V8 as much as all functions of a small module. */
function withLikeModules(text) {
  return text.replaceAll(MODULE, "module");
}
