// Random drafts against all properties: `npm run fuzz -- --cases 10000 --seed 1`. Faults are shrunk and written to a folder (--found).
import { fork } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

/** A case that takes longer than this hangs. */
const PATIENCE = 60_000;
const tools = dirname(dirname(fileURLToPath(import.meta.url)));
const root = join(tools, "../..");
const { values } = parseArgs({ options: { cases: { type: "string", default: "10000" }, seed: { type: "string" }, found: { type: "string", default: join(root, "fuzz-found") } } });
const cases = Number(values.cases);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
if (!Number.isInteger(cases) || cases < 1 || !Number.isInteger(seed)) {
  console.error("Cannot fuzz, expected --cases and --seed to be whole numbers");
  process.exit(2);
}

const outfile = join(tools, "dist/fuzz.mjs");
await build({
  entryPoints: [join(root, "packages/lint-report/test/fuzz/fuzz.ts")],
  outfile, bundle: true, platform: "node", format: "esm", target: "node20", conditions: ["source"], logLevel: "warning",
  // The importer's data is read from the YAML files, by their place in the sources.
  define: { "import.meta.url": JSON.stringify(new URL("../../lint-report/test/import/import-data.ts", import.meta.url).href) },
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(process.argv[1]);' },
});
rmSync(values.found, { recursive: true, force: true });
const child = fork(outfile, [String(cases), String(seed), root, values.found]);
let last = "";
let timer;
const wait = () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    mkdirSync(values.found, { recursive: true });
    writeFileSync(join(values.found, "hangs.md"), last);
    console.error(`A draft takes longer than ${String(PATIENCE / 1000)} s (seed ${String(seed)}): ${join(values.found, "hangs.md")}`);
    child.kill("SIGKILL");
  }, PATIENCE);
};
wait();
child.on("message", ({ subject }) => {
  last = subject;
  wait();
});
// Stopping early still tells what was done.
process.on("SIGTERM", () => { child.kill("SIGTERM"); });
child.on("exit", (code) => {
  clearTimeout(timer);
  process.exitCode = code ?? 1;
});
