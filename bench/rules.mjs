// Where the time of one draft goes: parsing, and each rule in turn. A fact is charged to the rule that asks for it first; what a rule would cost alone
// stands beside it.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { varied, sources } from "./drafts.mjs";

const entry = fileURLToPath(new URL("../rules/dist/src/index.js", import.meta.url));

/** Rows `{ name, inTurn, alone }` in microseconds a draft, medians over rounds; the drafts differ from round to round, so that nothing is remembered. */
export async function ruleProfile(rounds) {
  if (!existsSync(entry)) throw new Error("Cannot find the built rules, expected npm run build to have been run");
  const { lintReport, reportOfDraft, rules } = await import(entry);
  const options = { settings: {}, choice: {} };
  const times = new Map(["parse", ...rules.map(({ id }) => id)].map((name) => [name, { inTurn: [], alone: [] }]));
  const timed = (work) => {
    const start = process.hrtime.bigint();
    const value = work();
    return { value, time: Number(process.hrtime.bigint() - start) / 1000 };
  };
  for (let round = 0; round < rounds; round++) {
    const drafts = sources.map((source, index) => ({ source: varied(source, round * sources.length + index + 1), plain: false }));
    const sums = new Map();
    const add = (name, kind, time) => sums.set(`${kind} ${name}`, (sums.get(`${kind} ${name}`) ?? 0) + time);
    for (const draft of drafts) {
      const { value: report, time } = timed(() => reportOfDraft(draft, options));
      add("parse", "inTurn", time);
      for (const rule of rules) add(rule.id, "inTurn", timed(() => lintReport(report, [rule], {})).time);
      for (const rule of rules) {
        const fresh = reportOfDraft(draft, options);
        add(rule.id, "alone", timed(() => lintReport(fresh, [rule], {})).time);
      }
    }
    for (const [key, sum] of sums) {
      const [kind, name] = key.split(" ");
      times.get(name)[kind].push(sum / drafts.length);
    }
  }
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
  return [...times].map(([name, { inTurn, alone }]) => ({ name, inTurn: median(inTurn), alone: median(alone) })).sort((a, b) => b.inTurn - a.inTurn);
}

/** All drafts there are, read whole. */
export const draftBytes = () => sources.reduce((sum, source) => sum + Buffer.byteLength(source), 0) / sources.length;
