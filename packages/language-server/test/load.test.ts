import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CompletionRequest, DocumentDiagnosticRequest, CancellationTokenSource, type Diagnostic } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { PULLING, PUSHED, startClient, withServer, type Client } from "./support/client.js";
import { flawed, linted } from "./support/drafts.js";

withServer();

const URI = "file:///nowhere/草稿.md";
const pull = async (client: Client, uri = URI): Promise<readonly Diagnostic[]> =>
  ((await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })) as { readonly items: readonly Diagnostic[] }).items;

/** The flawed draft with its measures over and over, up to so many characters. */
function longDraft(length: number): string {
  const [from, to] = [flawed.indexOf("\n## 一"), flawed.indexOf("\n## 二")];
  let text = flawed.slice(0, to);
  while (text.length < length) text += flawed.slice(flawed.indexOf("\n###", from), to);
  return text + flawed.slice(to);
}

/** Types a text sign by sign at a place, without waiting for anything. */
async function typed(client: Client, document: TextDocument, words: string): Promise<TextDocument> {
  let current = document;
  for (const unit of words) {
    const at = current.positionAt(current.getText().indexOf("## 二"));
    const change = { range: { start: at, end: at }, text: unit };
    current = TextDocument.update(current, [change], current.version + 1);
    await client.connection.sendNotification("textDocument/didChange", { textDocument: { uri: URI, version: current.version }, contentChanges: [change] });
  }
  return current;
}

const sentence = "全年受理信访事项20宗，办结19宗，办结率98%。";

describe("a thousand rapid edits", () => {
  const words = sentence.repeat(Math.ceil(1000 / sentence.length)).slice(0, 1000);
  const expected = (document: TextDocument): readonly string[] => linted(document.getText()).result.messages.map(({ reason }) => reason);

  it("end in what the last text deserves, for a client that asks", async () => {
    const client = await startClient(PULLING);
    await client.open(URI, flawed);
    await pull(client);
    const last = await typed(client, TextDocument.create(URI, "markdown", 1, flawed), words);
    expect((await pull(client)).map(({ message }) => message)).toEqual(expected(last));
    expect(await client.end()).toBe(0);
  });

  it("end in what the last text deserves, for a client that is told, and lint far fewer times", async () => {
    const client = await startClient(PUSHED);
    await client.open(URI, flawed);
    await client.told(URI);
    const last = await typed(client, TextDocument.create(URI, "markdown", 1, flawed), words);
    const { diagnostics } = await client.told(URI, ({ version }) => version === last.version);
    expect(diagnostics.map(({ message }) => message)).toEqual(expected(last));
    expect(client.published.length).toBeLessThan(300);
    expect(client.published.map(({ version }) => version)).toEqual([...client.published.map(({ version }) => version ?? 0)].sort((a, b) => a - b));
    expect(await client.end()).toBe(0);
  });
});

describe("a long draft", () => {
  const long = longDraft(40_000);

  it("may be closed while it is linted, and nothing is said of it any more", async () => {
    const client = await startClient(PUSHED);
    for (let round = 0; round < 5; round++) {
      await client.open(URI, long);
      await new Promise((resolve) => { setTimeout(resolve, round * 15); });
      await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
    }
    await client.open("file:///nowhere/另一份.md", flawed);
    await client.told("file:///nowhere/另一份.md");
    expect(client.published.filter(({ uri }) => uri === URI).at(-1)?.diagnostics ?? []).toEqual([]);
    expect(await client.end()).toBe(0);
  });

  it("answers a question that is withdrawn at once, and one that is overtaken with the wish to be asked again", async () => {
    const client = await startClient(PULLING);
    await client.open(URI, long);
    const source = new CancellationTokenSource();
    const withdrawn = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } }, source.token);
    source.cancel();
    await expect(withdrawn).rejects.toMatchObject({ code: -32800 });
    const overtaken = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
    await client.rewrite(URI, 2, flawed);
    await expect(overtaken).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } });
    expect((await pull(client)).length).toBeGreaterThan(5);
    expect(await client.end()).toBe(0);
  });

  it("offers completion from its last reading while a new one is due", async () => {
    const client = await startClient(PULLING);
    await client.open(URI, long);
    await pull(client);
    await typed(client, TextDocument.create(URI, "markdown", 1, long), "受理");
    const document = TextDocument.create(URI, "markdown", 1, long);
    const { line, character } = document.positionAt(long.indexOf("## 二"));
    const start = performance.now();
    const items = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: URI }, position: { line, character: character + 2 } });
    expect(Array.isArray(items)).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(await client.end()).toBe(0);
  });
});

describe("hours of work", () => {
  /** Resident memory of the server in MiB. */
  const memoryOf = (client: Client): number => Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${String(client.child.pid)}/status`, "utf8"))?.[1]) / 1024;
  const rounds = Number(process.env["SOAK"] ?? 120);

  it.skipIf(!existsSync("/proc/self/status"))("leave memory flat", async () => {
    // A server that kept what it has read would not live through this in so little memory. With less than this, collecting what is left behind takes
    // most of the time. What is young is held small as well: Node 24 lets it grow for hours, whatever is kept.
    const client = await startClient(PULLING, ["--max-old-space-size=64", "--max-semi-space-size=2"]);
    const memory: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const uri = `file:///nowhere/${String(round)}.md`;
      await client.open(uri, flawed);
      await pull(client, uri);
      await client.rewrite(uri, 2, `${flawed}\n第${String(round)}次修改。\n`);
      await client.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } });
      await pull(client, uri);
      await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      memory.push(memoryOf(client));
    }
    const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const quarter = Math.floor(rounds / 4);
    const [early, late] = [middle(memory.slice(quarter, 2 * quarter)), middle(memory.slice(-quarter))];
    if (process.env["SOAK"] !== undefined) console.log(`${String(rounds)} rounds: ${early.toFixed(0)} MiB in the second quarter, ${late.toFixed(0)} MiB in the last`);
    expect(late).toBeLessThan(early * 1.3 + 10);
    expect(await client.end()).toBe(0);
  }, 1_200_000);
});
