import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flawed } from "./support/drafts.js";
import { withServer } from "./support/client.js";
import { framed, initialize, notification, request, startRaw, type RawClient } from "./support/raw.js";

withServer();

const URI = "file:///nowhere/草稿.md";
const about = (extra: object = {}): object => ({ textDocument: { uri: URI }, ...extra });
const position = { line: 3, character: 2 };
const open = notification("textDocument/didOpen", { textDocument: { uri: URI, languageId: "markdown", version: 1, text: flawed } });
const pull = (id: number): object => request(id, "textDocument/diagnostic", about());
const itemsOf = (answer: unknown): readonly { readonly code: string }[] => (answer as { result: { items: { code: string }[] } }).result.items;

async function ended(client: RawClient): Promise<number | null> {
  client.send(request(9999, "shutdown"));
  await client.answer(9999);
  client.send(notification("exit"));
  return client.exit;
}

describe("malformed messages", () => {
  it("are survived, whatever they are", async () => {
    const client = startRaw();
    client.send(initialize(1));
    await client.answer(1);
    client.send(open);
    for (const body of ["{", "", "null", "[]", "42", "\"x\"", "{}", "{\"jsonrpc\":\"2.0\"}", "[{\"jsonrpc\":\"2.0\",\"id\":7}]", "{\"id\":{},\"method\":3}", "\u0000\u0001", "{\"jsonrpc\":\"2.0\",\"id\":8,\"result\":1,\"error\":2}"]) client.write(framed(body));
    const broken: readonly (readonly [string, unknown])[] = [
      ["textDocument/hover", undefined], ["textDocument/hover", null], ["textDocument/hover", []], ["textDocument/hover", { textDocument: null, position: "x" }],
      ["textDocument/hover", about({ position: { line: -1, character: 1e9 } })], ["textDocument/hover", about({ position: { line: "a", character: null } })],
      ["textDocument/completion", about({ position: { line: 1e9, character: -5 } })], ["textDocument/completion", about()],
      ["textDocument/codeAction", about({ range: null, context: null })], ["textDocument/codeAction", about({ range: { start: position, end: { line: 0, character: 0 } }, context: { diagnostics: [] } })],
      ["codeAction/resolve", { title: 3, data: { uri: 5 } }], ["codeAction/resolve", { title: "x", kind: "source.fixAll.lint-report", data: null }],
      ["textDocument/diagnostic", {}], ["textDocument/diagnostic", about({ previousResultId: 7 })], ["textDocument/formatting", { textDocument: {} }],
      ["textDocument/documentSymbol", { textDocument: { uri: "%%%" } }], ["textDocument/foldingRange", { textDocument: { uri: "file://%zz" } }],
      ["workspace/executeCommand", {}], ["workspace/executeCommand", { command: "lint-report.scaffold", arguments: [{ template: "__proto__", year: 1 }] }],
      ["workspace/executeCommand", { command: "lint-report.figures", arguments: 3 }], ["no/such/method", { a: 1 }],
    ];
    broken.forEach(([method, params], index) => { client.send({ jsonrpc: "2.0", id: 100 + index, method, ...(params === undefined ? {} : { params }) }); });
    for (const params of [undefined, null, {}, { textDocument: { uri: URI } }, { textDocument: { uri: URI, version: 2 }, contentChanges: [{ range: { start: { line: 99999, character: 0 }, end: { line: -1, character: -1 } }, text: "" }] }, { textDocument: { uri: URI, version: 3 }, contentChanges: [null] }]) {
      client.send({ jsonrpc: "2.0", method: "textDocument/didChange", ...(params === undefined ? {} : { params }) });
    }
    for (const [index] of broken.entries()) expect(await client.answer(100 + index)).toHaveProperty("id");
    client.send(open);
    client.send(pull(500));
    expect(itemsOf(await client.answer(500)).length).toBeGreaterThan(5);
    expect(await ended(client)).toBe(0);
  });

  it("of which not even the frame is right, too", async () => {
    for (const frame of ["Content-Type: x\r\n\r\n", "nonsense\r\n\r\n", "Content-Length: abc\r\n\r\n", "Content-Length: \r\n\r\n", ": \r\n\r\n", "\r\n\r\n", "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}", "Content-Length: 0\r\n\r\n", "Content-Length: -1\r\n\r\n"]) {
      const client = startRaw();
      client.send(initialize(1));
      await client.answer(1);
      client.write(frame);
      await new Promise((resolve) => { setTimeout(resolve, 20); });
      client.send(open);
      client.send(pull(2));
      expect(itemsOf(await client.answer(2)).length, frame).toBeGreaterThan(5);
      expect(await ended(client)).toBe(0);
    }
  });
});

describe("messages out of order", () => {
  it("are refused before initialize and after shutdown, and a second initialize is too", async () => {
    const client = startRaw();
    client.send(request(1, "textDocument/hover", about({ position })));
    client.send(open);
    expect((await client.answer(1)).error?.code).toBe(-32002);
    client.send(initialize(2));
    expect((await client.answer(2)).result).toHaveProperty("capabilities");
    client.send(initialize(3));
    expect((await client.answer(3)).error?.code).toBe(-32600);
    client.send(pull(4));
    expect(itemsOf(await client.answer(4)).length).toBeGreaterThan(5);
    client.send(request(5, "shutdown"));
    await client.answer(5);
    client.send(request(6, "textDocument/hover", about({ position })));
    expect((await client.answer(6)).error?.code).toBe(-32600);
    client.send(notification("exit"));
    expect(await client.exit).toBe(0);
  });

  it("end the server with 1 where it was not shut down, also when the client just goes", async () => {
    const first = startRaw();
    first.send(initialize(1));
    await first.answer(1);
    first.send(notification("exit"));
    expect(await first.exit).toBe(1);
    const second = startRaw();
    second.send(initialize(1));
    await second.answer(1);
    second.child.stdin?.end();
    expect(await second.exit).toBe(1);
  });

  it("never bring it down, in whatever order they come", async () => {
    const kinds: readonly ((id: number) => object)[] = [
      (id) => initialize(id), () => notification("initialized", {}), () => open, () => notification("textDocument/didClose", about()),
      (id) => notification("textDocument/didChange", { textDocument: { uri: URI, version: id }, contentChanges: [{ text: `${flawed}\n${String(id)}\n` }] }),
      (id) => notification("textDocument/didChange", { textDocument: { uri: URI, version: id }, contentChanges: [{ range: { start: position, end: position }, text: "，" }] }),
      pull, (id) => request(id, "textDocument/hover", about({ position })), (id) => request(id, "textDocument/completion", about({ position })),
      (id) => request(id, "textDocument/codeAction", about({ range: { start: position, end: { line: 60, character: 0 } }, context: { diagnostics: [] } })),
      (id) => request(id, "textDocument/documentSymbol", about()), (id) => request(id, "textDocument/formatting", about({ options: {} })),
      (id) => notification("$/cancelRequest", { id: id - 1 }), () => notification("textDocument/didSave", about()),
      () => notification("workspace/didChangeWatchedFiles", { changes: [{ uri: URI, type: 2 }] }), () => notification("workspace/didChangeConfiguration", { settings: null }),
    ];
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...kinds), { minLength: 5, maxLength: 40 }), async (sequence) => {
      const client = startRaw();
      sequence.forEach((kind, index) => { client.send(kind(index + 1)); });
      client.send(initialize(1000));
      await client.answer(1000);
      expect(await ended(client)).toBe(0);
    }), { numRuns: Number(process.env["ORDERS"] ?? 8) });
  }, 600_000);
});

describe("a client that refuses everything it is asked", () => {
  it("is served all the same", async () => {
    const client = startRaw();
    client.send(initialize(1, { workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, diagnostics: { refreshSupport: true }, applyEdit: true }, textDocument: { diagnostic: {} } }));
    await client.answer(1);
    client.send(notification("initialized", {}));
    client.send(open);
    client.send(notification("workspace/didChangeWatchedFiles", { changes: [{ uri: "file:///nowhere/.lint-reportrc.yaml", type: 1 }] }));
    client.send(request(2, "workspace/executeCommand", { command: "lint-report.fixAll", arguments: [URI] }));
    let refused = 0;
    while (refused < 3) {
      for (const { id, method } of client.answers.splice(0).filter((answer) => answer.method !== undefined && answer.id !== undefined)) {
        client.send({ jsonrpc: "2.0", id, error: { code: -32601, message: `no ${String(method)}` } });
        refused++;
      }
      await new Promise((resolve) => { setTimeout(resolve, 10); });
    }
    expect((await client.answer(2)).error).toBeDefined();
    client.send(pull(3));
    expect(itemsOf(await client.answer(3)).length).toBeGreaterThan(5);
    expect(await ended(client)).toBe(0);
  });
});
