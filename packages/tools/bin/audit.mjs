// Asks the registry for known weaknesses of everything that the lockfiles name. What is not answered is said aloud and fails nobody: many mirrors cannot.
import { execFileSync, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const rooms = execFileSync("git", ["ls-files", "-z", "*package-lock.json"], { cwd: root, encoding: "utf8" }).split("\0").filter((path) => path !== "").map(dirname);
const asked = [
  { name: "workspace, what users run", program: "npx", args: ["--yes", process.env.PNPM ?? "pnpm@10.34.9", "audit", "--prod"], cwd: root },
  { name: "workspace, with what builds and tests it", program: "npx", args: ["--yes", process.env.PNPM ?? "pnpm@10.34.9", "audit"], cwd: root },
  ...rooms.map((room) => ({ name: room, program: "npm", args: ["audit", "--package-lock-only"], cwd: join(root, room) })),
];
const UNANSWERED = /ERR_PNPM_AUDIT_BAD_RESPONSE|ERR_PNPM_AUDIT_ENDPOINT|audit endpoint returned an error|ENOTFOUND|ECONNREFUSED|EAI_AGAIN/u;
let weak = 0;
let unanswered = 0;
for (const { name, program, args, cwd } of asked) {
  // A silent npm hands its silence on to those it starts.
  const env = { ...process.env, npm_config_loglevel: "error" };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", env, shell: process.platform === "win32" });
  if (status === 0) console.log(`${name}: nothing known`);
  else if (UNANSWERED.test(stdout + stderr)) unanswered++, console.log(`${name}: NOT AUDITED, the registry does not answer`);
  else weak++, console.log(`${name}:\n${stdout}${stderr}`);
}
console.log(`${asked.length - weak - unanswered} clean, ${weak} with known weaknesses, ${unanswered} not audited`);
process.exitCode = weak > 0 ? 1 : 0;
