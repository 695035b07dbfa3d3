// Measures the figure rules on the sets of labelled statements and reports, or with --only NAME on one of them; --record keeps what was judged, which a test holds later runs to; --broken changes a digit of each figure that others of a right text give, and counts of how many a message speaks; --broken RELATION shows those of which none does; --joined writes each statement behind or before another, and counts what that hides and what it makes wrong; --fit finds from the reports the points of the signs by which one figure seems to tell another again, or to be against what is said of all or of none.
import { build } from "esbuild";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";

const tools = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(tools, "../../rules/judgement");
const args = process.argv.slice(2);
const only = args[0] === "--only" ? args[1] : undefined;

const outfile = join(tools, "dist/judge.mjs");
await build({
  stdin: {
    contents: 'export * from "./judge.ts"; export * from "./print.ts"; export * from "./sets.ts"; export * from "./broken.ts"; export * from "./fit.ts"; export * from "./joined.ts"; export { weighedIn } from "../conflicting-figures/likely/likely.ts"; export { weighedObjectionsIn } from "../conflicting-figures/likely/likely-objections.ts"; export { ruleData } from "../generated/registry.ts";',
    resolveDir: folder, loader: "ts",
  },
  outfile, bundle: true, platform: "node", format: "esm", target: "node20", conditions: ["source"], logLevel: "warning",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
});
const { ALL_SETS, REPORTS, SETS, brokenIn, draftOf, examplesIn, fitted, joinedIn, judged, judgementInLines, objectionExamplesIn, openSet, recordedLines, ruleData, weighedIn, weighedObjectionsIn } = await import(pathToFileURL(outfile).href);
const reading = { read: (file) => readFileSync(join(folder, file), "utf8"), parse };
const isRecord = args.length === 1 && args[0] === "--record";
if (args.length <= 2 && args[0] === "--broken") {
  const counts = new Map();
  const count = (id, right) => (relation, isSeen, broken) => {
    if (relation === args[1] && !isSeen) console.log(`${id} ${withChange(right, broken)}`);
    const { all, seen } = counts.get(relation) ?? { all: 0, seen: 0 };
    counts.set(relation, { all: all + 1, seen: seen + (isSeen ? 1 : 0) });
  };
  for (const name of SETS) {
    const { statements, frame } = openSet(name, reading);
    for (const statement of statements.filter(({ faults }) => faults.length === 0)) {
      const draft = draftOf(statement, frame);
      brokenIn(draft, count(statement.id, draft));
    }
  }
  for (const [relation, { all, seen }] of counts) console.log(`${relation}: ${String(seen)} of ${String(all)} (${((100 * seen) / all).toFixed(1)} %)`);
  process.exit(0);
}
if (args.length === 1 && args[0] === "--joined") {
  const sets = SETS.map((name) => openSet(name, reading));
  for (const { joint, faults, lost, right, wrong } of joinedIn(sets.flatMap(({ statements }) => statements), sets[0].frame)) console.log(`${joint}: ${String(lost)} of ${String(faults)} faults lost, ${String(wrong)} of ${String(right)} right pairs told wrong`);
  process.exit(0);
}
if (args.length === 1 && args[0] === "--fit") {
  const { words } = ruleData["conflicting-figures"];
  const flawed = openSet(REPORTS, reading).statements;
  const right = readdirSync(join(folder, "reports")).map((file) => ({ text: reading.read(join("reports", file)), faults: [] }));
  const labelled = [...flawed, ...right].map(({ text, faults }) => ({ text, faults: faults.filter(({ rule }) => rule === "conflicting-figures") }));
  writePoints("likely-points.ts", labelled.flatMap((each) => examplesIn(each, words, weighedIn)));
  writePoints("objection-points.ts", labelled.flatMap((each) => objectionExamplesIn(each, words, weighedObjectionsIn)));
  process.exit(0);
}
if (!(args.length === 0 || isRecord || (args.length === 2 && ALL_SETS.includes(only)))) {
  console.error(`Cannot judge with ${args.join(" ")}, expected nothing, --record, or --only ${ALL_SETS.join("|")}`);
  process.exit(2);
}

const kept = [];
for (const name of ALL_SETS.filter((each) => only === undefined || each === only)) {
  const set = openSet(name, reading);
  const judgement = judged(set, Object.keys(ruleData));
  kept.push(...recordedLines(name, judgement));
  console.log(judgementInLines(name, set.statements.length, judgement).join("\n"));
  console.log("");
}
if (isRecord) writeFileSync(join(folder, "verdicts.txt"), `${kept.join("\n")}\n`);

/** The draft behind its title, the digit that is another as [was→is]. */
function withChange(right, broken) {
  const at = [...right].findIndex((_, place) => right[place] !== broken[place]);
  return `${right.slice(0, at)}[${right[at]}→${broken[at]}]${right.slice(at + 1)}`.replace(/^(?:#.*\n|\n)+/u, "").trim();
}

/** Fits points to examples and writes them as a module of the rule. */
function writePoints(file, examples) {
  const points = [...fitted(examples)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([sign, value]) => `  "${sign}": ${value.toFixed(1)},`);
  writeFileSync(join(folder, "../conflicting-figures/likely", file), `/** Points of each sign, found by \`npm run judge -- --fit\` and not written by hand: what they add up to is the logarithm of the odds of a fault, as natural as the reports it was found from. */\nexport const POINTS: Readonly<Record<string, number>> = {\n${points.join("\n")}\n};\n`);
  console.log(`${file}: ${String(points.length)} signs from ${String(examples.filter(({ isFault }) => isFault).length)} faults among ${String(examples.length)} figures`);
}
