// Imports and lints real reports as they came from PDF and web pages, and counts what is found. They are not part of the repository.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = process.argv[2] ?? "../shared/seeds";
const COMMAND = "packages/lint-report/dist/lint-report.cjs";

if (!existsSync(folder)) {
  console.error("\n".concat("!".repeat(60), `\nTHE REAL REPORTS WERE NOT CHECKED: there is no folder ${folder}\n`, "!".repeat(60), "\n"));
  process.exit(0);
}

function run(args, expected) {
  const result = spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (!expected.includes(result.status)) {
    console.error(`Cannot run lint-report ${args.join(" ")}, expected exit ${expected.join(" or ")} and got ${result.status}\n${result.stderr}`);
    process.exit(1);
  }
  return result;
}

const drafts = mkdtempSync(join(tmpdir(), "real-reports-"));
const names = readdirSync(folder).filter((name) => name.endsWith(".txt")).sort();
const counts = new Map();
let broken = 0;
for (const name of names) {
  const draft = join(drafts, name.replace(/\.txt$/u, ".md"));
  run(["import", join(folder, name), "-o", draft], [0]);
  const [file] = JSON.parse(run(["--format", "json", draft], [0, 1]).stdout);
  const bySeverity = { error: 0, warning: 0, info: 0 };
  for (const { ruleId, severity } of file.messages) {
    bySeverity[severity]++;
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  if (file.error !== undefined && file.error !== null) broken++;
  console.log(`${name}: ${file.facts.authority.join(", ")} ${file.facts.level} ${file.facts.year}: ${bySeverity.error} errors, ${bySeverity.warning} warnings, ${bySeverity.info} infos`);
}
for (const [rule, count] of [...counts].sort()) console.log(`${String(count).padStart(5)}  ${rule}`);
console.log(`${names.length - broken} passed, ${broken} failed`);
process.exitCode = broken > 0 || names.length === 0 ? 1 : 0;
