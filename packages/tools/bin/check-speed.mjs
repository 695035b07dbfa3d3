// Guards what linting costs against the bare parse of the same drafts, in one process and in turn, so that it holds on slow and busy machines.
//   node packages/tools/bin/check-speed.mjs [--most 30]
import { parseArgs } from "node:util";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { sources, varied, longDraft } from "../../../bench/drafts.mjs";
import { lintDraft } from "../../../rules/dist/src/index.js";

/** Measured where nothing else ran: see docs/performance.md. The margin is for what one machine differs from another, not for what the next change may cost. */
const { values } = parseArgs({ options: { most: { type: "string" }, long: { type: "string" } } });
const MOST = Number(values.most ?? 35);
/** How much dearer a character may be in a draft sixteen times as long. */
const MOST_GROWTH = Number(values.long ?? 2);
const WARM_UP = 15;
const ROUNDS = 30;
const ATTEMPTS = 3;

const require = createRequire(new URL("../../report-model/package.json", import.meta.url));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const [{ unified }, { default: remarkParse }] = await Promise.all([load("unified"), load("remark-parse")]);
const parser = unified().use(remarkParse).freeze();

/** Milliseconds by the clock: processor time counts the threads that optimise and collect, whose turns differ from run to run. */
function cost(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const least = (numbers) => numbers.reduce((a, b) => Math.min(a, b));
const draftsOf = (round) => sources.map((source, index) => varied(source, round * sources.length + index + 1));
const lint = (source) => lintDraft({ source, plain: false });

/** What linting costs against the parse, by the least of each: a disturbed parse makes a small ratio of one round. */
function ratioOf(first, count) {
  const rounds = Array.from({ length: count }, (_, round) => {
    const drafts = draftsOf(first + round);
    return [cost(() => { for (const source of drafts) parser.parse(source); }), cost(() => { for (const source of drafts) lint(source); })];
  });
  return least(rounds.map(([, linted]) => linted)) / least(rounds.map(([parsed]) => parsed));
}

function growthOf(short, long) {
  const small = least(Array.from({ length: 4 }, () => cost(() => lint(short))));
  return cost(() => lint(long)) / (small * (long.length / short.length));
}

/** The first of some measurements that is low enough, else the least: what else runs on the machine makes one too large for a minute. */
function measured(measure, most) {
  const all = [];
  for (let attempt = 0; attempt < ATTEMPTS && !(all.at(-1) <= most); attempt++) all.push(measure(attempt));
  return least(all);
}

// What is linted first is interpreted and costs twice as much.
ratioOf(0, WARM_UP);
const ratio = measured((attempt) => ratioOf(WARM_UP + attempt * ROUNDS, ROUNDS), MOST);
const [short, long] = [64, 1024].map((kibibytes) => longDraft(kibibytes * 1024));
growthOf(short, short);
const growth = measured(() => growthOf(short, long), MOST_GROWTH);
console.log(`Linting costs ${ratio.toFixed(2)} × the bare parse of the same drafts (at most ${MOST}); a character of a draft 16 times as long ${growth.toFixed(2)} × as much (at most ${MOST_GROWTH}).`);
if (ratio > MOST || growth > MOST_GROWTH) {
  console.error("Linting has become too dear. Where the time goes: npm run bench -- --only rules");
  process.exitCode = 1;
}
