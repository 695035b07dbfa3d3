// Drives the built language server from a real Neovim: diagnostics, a quick fix, and the bytes that are saved.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SERVER = "packages/language-server/dist/lint-report-language-server.cjs";
const DRIVE = "packages/language-server/test/neovim/drive.lua";
const WRONG = "办结率98%";
const RIGHT = "办结率95%";
/** Signs of two UTF-16 units before the figure show whether columns are counted right. */
const BEFORE = "受理信访事项20宗";
const flawed = readFileSync("seeds/flawed-town-2024.md", "utf8").replace(BEFORE, `𠮷祥村👨‍👩‍👧${BEFORE}`);

const FORMS = {
  "草稿 一.md": flawed,
  "dos.md": flawed.replaceAll("\n", "\r\n"),
  "bom.md": `\ufeff${flawed}`,
};

function fail(reason) {
  console.error(`Cannot drive Neovim, expected ${reason}`);
  process.exit(1);
}

if (spawnSync("nvim", ["--version"]).status !== 0) fail("nvim on the path (apt-get install neovim)");
if (!existsSync(SERVER)) fail(`${SERVER} (npm run build)`);
const folder = mkdtempSync(join(tmpdir(), "lint-report-nvim-"));
try {
  for (const [name, text] of Object.entries(FORMS)) {
    const [draft, out] = [join(folder, name), join(folder, "seen.json")];
    writeFileSync(draft, text);
    const env = { ...process.env, NODE: process.execPath, SERVER, DRAFT: draft, OUT: out, RULE: "rate-arithmetic", TITLE: "改为“95%”" };
    const { status, stderr } = spawnSync("nvim", ["--headless", "--clean", "-c", `luafile ${DRIVE}`], { env, encoding: "utf8", timeout: 120_000 });
    const { problem, seen = [], titles = [], hover } = existsSync(out) ? JSON.parse(readFileSync(out, "utf8")) : { problem: stderr };
    if (status !== 0 || problem !== undefined) fail(`a clean run on ${name}: ${problem}`);
    if (readFileSync(draft, "utf8") !== text.replace(WRONG, RIGHT)) fail(`${name} to hold the mended figure and every other byte as it was`);
    if (!hover?.includes("对得上：19÷20=95%")) fail(`the figure to be right now: ${hover}`);
    console.log(`${name}: ${seen.length} diagnostics, ${titles.length} actions, “${WRONG}” became “${RIGHT}”, all other bytes as they were`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
