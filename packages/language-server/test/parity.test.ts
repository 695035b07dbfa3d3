import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DocumentDiagnosticRequest, type Diagnostic } from "vscode-languageserver/node";
import { command } from "../../lint-report/test/support/command.js";
import { engine, type Engine } from "lint-report";
import { PULLING, PUSHED, startClient, withServer, type Client } from "./support/client.js";
import { fixturesOf, isReport, seeds } from "./support/drafts.js";

/** Of the rules' fixtures every so manieth is compared: each goes through the same function, and all of them would take minutes. */
const fixtures = fixturesOf(5).filter(isReport);

interface JsonMessage { readonly ruleId: string; readonly severity: string; readonly reason: string; readonly url: string; readonly place: { readonly start: { readonly line: number; readonly column: number }; readonly end: { readonly line: number; readonly column: number } } }

const SEVERITIES = ["", "error", "warning", "info"];

/** A finding in the words of both sides. */
const fromJson = ({ ruleId, severity, reason, url, place: { start, end } }: JsonMessage): string =>
  [start.line, start.column, end.line, end.column, severity, ruleId, url, reason].join(" ");
const fromEditor = ({ range: { start, end }, severity = 0, code, codeDescription, message }: Diagnostic): string =>
  [start.line + 1, start.character + 1, end.line + 1, end.character + 1, SEVERITIES[severity], code, codeDescription?.href, message].join(" ");

withServer();
const all = new Map<string, readonly string[]>();

beforeAll(async () => {
  const { out } = await command([...seeds, ...fixtures, "--format", "json"], { cwd: "/", engine: engine as Partial<Engine> });
  const files = JSON.parse(out) as readonly { readonly path: string; readonly messages: readonly JsonMessage[] }[];
  for (const { path, messages } of files) all.set(`/${path}`, messages.map(fromJson));
}, 240_000);

describe.each([["asked", PULLING, [...seeds, ...fixtures]], ["told", PUSHED, seeds]] as const)("an editor that is %s", (_, capabilities, paths) => {
  let client: Client;
  beforeAll(async () => { client = await startClient(capabilities); });
  afterAll(async () => { expect(await client.end()).toBe(0); });

  it("shows what the command line says, of whole drafts and fixtures", async () => {
    let compared = 0;
    for (const path of paths) {
      const text = readFileSync(path, "utf8").replace(/^\ufeff/u, "");
      const uri = pathToFileURL(path).href;
      await client.open(uri, text, path.endsWith(".txt") ? "plaintext" : "markdown");
      const shown = capabilities === PUSHED
        ? (await client.told(uri)).diagnostics
        : (await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }) as { readonly items: readonly Diagnostic[] }).items;
      expect(shown.map(fromEditor), path).toEqual(all.get(path));
      await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
      compared += shown.length;
    }
    expect(compared).toBeGreaterThan(40);
    if (capabilities === PULLING) expect(client.published).toEqual([]);
  }, 240_000);
});
