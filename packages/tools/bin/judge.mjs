// Measures the figure rules on the sets of labelled statements, or with --only NAME on one of them.
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";

/** open: used while the rules were written; the others were each blind at their first judgement, in this order, and tuned on since. */
const HALVES = ["open", "held-out", "fresh", "blind", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twentyfirst", "twentysecond", "twentythird", "twentyfourth", "twentyfifth", "twentysixth", "twentyseventh", "twentyeighth", "twentyninth", "thirtieth", "thirtysecond", "thirtyfirst", "thirtythird", "thirtyfourth", "thirtyfifth", "thirtysixth", "thirtyseventh", "thirtyeighth", "thirtyninth"];
const tools = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(tools, "../../rules/judgement");
const args = process.argv.slice(2);
const only = args[0] === "--only" ? args[1] : undefined;
if ((args.length > 0 && only === undefined) || args.length > 2 || (only !== undefined && !HALVES.includes(only))) {
  console.error(`Cannot judge with ${args.join(" ")}, expected nothing or --only ${HALVES.join("|")}`);
  process.exit(2);
}

const outfile = join(tools, "dist/judge.mjs");
await build({
  stdin: {
    contents: 'export * from "./judge.ts"; export * from "./print.ts"; export { ruleData } from "../generated/registry.ts";',
    resolveDir: folder, loader: "ts",
  },
  outfile, bundle: true, platform: "node", format: "esm", target: "node20", conditions: ["source"], logLevel: "warning",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
const { judged, judgementInLines, ruleData } = await import(pathToFileURL(outfile).href);
const frame = readFileSync(join(folder, "frame.md"), "utf8");
for (const half of HALVES.filter((each) => only === undefined || each === only)) {
  const statements = parse(readFileSync(join(folder, `statements-${half}.yaml`), "utf8"));
  console.log(judgementInLines(half, statements.length, judged(statements, frame, Object.keys(ruleData))).join("\n"));
  console.log("");
}
