// Guards what linting costs against the bare parse of the same drafts, in one process and pair by pair, so that it holds on slow and busy machines.
//   node packages/tools/bin/check-speed.mjs [--most 6]
import { parseArgs } from "node:util";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { sources, varied, longDraft } from "../../../bench/drafts.mjs";
import { lintDraft } from "../../../rules/dist/src/index.js";

/** Measured where nothing else ran: see docs/performance.md. The margin is for what one machine differs from another, not for what the next change may cost. */
const { values } = parseArgs({ options: { most: { type: "string" }, long: { type: "string" } } });
const MOST = Number(values.most ?? 10);
/** How much dearer a character may be in a draft sixteen times as long. */
const MOST_GROWTH = Number(values.long ?? 2);
const ROUNDS = 45;

const require = createRequire(new URL("../../report-model/package.json", import.meta.url));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const [{ unified }, { default: remarkParse }] = await Promise.all([load("unified"), load("remark-parse")]);
const parser = unified().use(remarkParse).freeze();

/** Processor time, not time on the wall: what others run beside counts less. */
function cost(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const least = (numbers) => numbers.reduce((a, b) => Math.min(a, b));
const draftsOf = (round) => sources.map((source, index) => varied(source, round * sources.length + index + 1));
const lint = (source) => lintDraft({ source, plain: false });

const ratios = [];
for (let round = 0; round < ROUNDS; round++) {
  const drafts = draftsOf(round);
  const parsed = cost(() => { for (const source of drafts) parser.parse(source); });
  const linted = cost(() => { for (const source of drafts) lint(source); });
  // The first rounds warm up: what is linted first is interpreted and costs twice as much.
  if (round >= ROUNDS / 3) ratios.push(linted / parsed);
}
const [short, long] = [64, 1024].map((kibibytes) => longDraft(kibibytes * 1024));
const growths = Array.from({ length: 2 }, () => {
  const small = least(Array.from({ length: 4 }, () => cost(() => lint(short))));
  return cost(() => lint(long)) / (small * (long.length / short.length));
});

const [ratio, growth] = [least(ratios), least(growths)];
console.log(`Linting costs ${ratio.toFixed(2)} × the bare parse of the same drafts (at most ${MOST}); a character of a draft 16 times as long ${growth.toFixed(2)} × as much (at most ${MOST_GROWTH}).`);
if (ratio > MOST || growth > MOST_GROWTH) {
  console.error("Linting has become too dear. Where the time goes: npm run bench -- --only rules");
  process.exitCode = 1;
}
