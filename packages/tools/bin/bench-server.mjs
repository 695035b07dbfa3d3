// Measures the language server as an editor feels it: from a key press to the diagnostics, on a 10 KB and a 1 MB draft, beside a parse of
// the same text by the same plugins in this process.
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const tools = dirname(dirname(fileURLToPath(import.meta.url)));
const root = join(tools, "../..");
const SERVER = join(root, "packages/language-server/dist/lint-report-language-server.cjs");
/** Characters; a Chinese one is three bytes. */
const SIZES = [{ name: "10 KB", length: 3_400, keys: 200 }, { name: "1 MB", length: 341_000, keys: 4 }];

/** A flawless draft whose measures are told over and over up to a length. */
function draftOf(length) {
  const model = readFileSync(join(root, "seeds/model-town-2024.md"), "utf8");
  const [from, to] = [model.indexOf("\n### "), model.indexOf("\n## 二")];
  const [head, body, tail] = [model.slice(0, from), model.slice(from, to), model.slice(to)];
  const room = length - head.length - tail.length;
  return head + body.repeat(Math.max(1, Math.ceil(room / body.length))).slice(0, Math.max(room, 200)) + tail;
}

async function modules() {
  const outfile = join(tools, "dist/bench-server.mjs");
  await build({
    stdin: { contents: 'export { parseFully } from "../report-model/src/source/parse.ts"; export { lintDraft } from "remark-preset-lint-report";', resolveDir: join(root, "packages/lint-report"), loader: "ts" },
    outfile, bundle: true, platform: "node", format: "esm", target: "node20", conditions: ["source"], logLevel: "warning",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return loaded;
}

const sorted = (values) => [...values].sort((a, b) => a - b);
const quantile = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))];

function times(count, work) {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** The server behind requests and notifications. */
function connect() {
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const waiting = new Map();
  let rest = Buffer.alloc(0);
  let last = 0;
  child.stdout.on("data", (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const head = rest.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/u.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || rest.length < head + 4 + length) return;
      const message = JSON.parse(rest.subarray(head + 4, head + 4 + length).toString());
      rest = rest.subarray(head + 4 + length);
      waiting.get(message.id)?.(message.result);
    }
  });
  const write = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method, params) => new Promise((resolve) => {
    waiting.set(++last, resolve);
    write({ id: last, method, params });
  });
  return { request, notify: (method, params) => { write({ method, params }); }, end: () => { child.kill(); } };
}

/** Milliseconds from each key press to the diagnostics; the author pauses between keys. */
async function keyPresses(text, count) {
  const server = connect();
  const textDocument = { uri: "file:///nowhere/draft.md" };
  await server.request("initialize", { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  server.notify("textDocument/didOpen", { textDocument: { ...textDocument, languageId: "markdown", version: 1, text } });
  await server.request("textDocument/diagnostic", { textDocument });
  const line = text.slice(0, text.indexOf("\n## 二")).split("\n").length - 2;
  const measured = [];
  for (let version = 2; version < count + 12; version++) {
    const start = performance.now();
    server.notify("textDocument/didChange", { textDocument: { ...textDocument, version }, contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: "，" }] });
    await server.request("textDocument/diagnostic", { textDocument });
    measured.push(performance.now() - start);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
  server.end();
  return measured.slice(Math.min(10, measured.length - count));
}

const { parseFully, lintDraft } = await modules();
console.log("draft    parse    all rules   of a parse   key press → diagnostics (p50, p95)   of a parse (p50)");
for (const { name, length, keys } of SIZES) {
  const text = draftOf(length);
  const rounds = Math.max(5, Math.min(100, keys));
  const draft = { source: text, plain: false };
  times(Math.min(30, rounds), () => lintDraft(draft));
  const parse = quantile(times(rounds, () => parseFully(text, draft)), 0.5);
  const lint = quantile(times(rounds, () => lintDraft(draft)), 0.5);
  const latency = await keyPresses(text, keys);
  const [p50, p95] = [quantile(latency, 0.5), quantile(latency, 0.95)];
  const ms = (value) => `${value.toFixed(1)} ms`;
  console.log(`${name.padEnd(7)}  ${ms(parse)}   ${ms(lint)}   ${(lint / parse).toFixed(2)}   ${ms(p50)}, ${ms(p95)}   ${(p50 / parse).toFixed(2)}   (${Buffer.byteLength(text)} bytes)`);
}
