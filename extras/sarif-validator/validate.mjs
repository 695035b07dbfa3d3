// Validates the logs that the built command writes: of all seeds, of nothing, of odd names and words, of silenced, accepted and unreadable drafts;
// and, to know that it can fail, one that is broken.
import multitool from "@microsoft/sarif-multitool";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "packages/lint-report/dist/lint-report.cjs");
/** Nothing is fetched from the addresses in the logs. */
const policy = fileURLToPath(new URL("policy.json", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sarif-"));
const TITLE = "# 云溪镇人民政府2024年法治政府建设年度报告\n\n";

// Packages run no scripts when they are installed here, and this one's would only have done this.
if (process.platform !== "win32") chmodSync(multitool, 0o755);

function lint(...words) {
  const { status, stderr } = spawnSync(process.execPath, [command, ...words], { cwd: folder, encoding: "utf8" });
  if (status === null) throw new Error(`Cannot lint ${words.join(" ")}, expected an exit code: ${stderr}`);
}

/** Errors and warnings of the tool, GitHub's demands included; notes ask for numbered rules and for networks. */
function faultsOf(log) {
  const report = join(folder, "report.sarif");
  const words = ["validate", log, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--config", policy, "--output", report, "--log", "ForceOverwrite"];
  const { status, stdout, stderr } = spawnSync(multitool, words, { encoding: "utf8", env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" } });
  const results = status === null ? [] : JSON.parse(readFileSync(report, "utf8").replace(/^\ufeff/, "")).runs.flatMap((run) => run.results ?? []);
  return status === 0 ? results.map(({ ruleId, message }) => `${ruleId} ${JSON.stringify(message)}`) : [`exit ${status}: ${stdout}${stderr}`, ...results.map(({ ruleId }) => ruleId)];
}

const drafts = {
  "各镇 报告/云溪镇#1%.md": `${TITLE}## 一、主要举措\n\n全年办结信访20件。\n`,
  "压下.md": `${TITLE}<!-- lint-report disable required-sections -- 上级另有要求 -->\n\n## 一、主要举措\n`,
  "怪.md": `${TITLE}XX万元<script>alert(1)</script>\u001b[31m]]>\u202e𠮷\r“\n`,
  "读不了.md": "%PDF-1.7",
};
mkdirSync(join(folder, "各镇 报告"));
for (const [name, text] of Object.entries(drafts)) writeFileSync(join(folder, name), text);
cpSync(join(root, "seeds"), join(folder, "seeds"), { recursive: true });
lint("seeds", "--baseline", "accepted.json", "--update-baseline");

const logs = {
  "seeds.sarif": ["seeds"], "accepted.sarif": ["seeds", "--baseline", "accepted.json"], "nothing.sarif": ["各镇 报告", "--ignore-pattern", "*"],
  "odd.sarif": Object.keys(drafts), "absolute.sarif": [join(root, "seeds")],
};
const faults = Object.entries(logs).flatMap(([name, words]) => {
  lint(...words, "--format", `sarif:${name}`);
  return faultsOf(join(folder, name)).map((fault) => `${name}: ${fault}`);
});

const broken = JSON.parse(readFileSync(join(folder, "seeds.sarif"), "utf8"));
broken.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
writeFileSync(join(folder, "broken.sarif"), JSON.stringify(broken));
if (faultsOf(join(folder, "broken.sarif")).length === 0) faults.push("Cannot trust the validator, expected it to find a line 0");

rmSync(folder, { recursive: true });
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${Object.keys(logs).length} SARIF logs are valid` : `${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
