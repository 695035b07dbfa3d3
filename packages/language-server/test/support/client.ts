import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll } from "vitest";
import {
  createProtocolConnection, ExitNotification, InitializedNotification, InitializeRequest, PublishDiagnosticsNotification, RegistrationRequest, ShutdownRequest,
  StreamMessageReader, StreamMessageWriter, type ClientCapabilities, type InitializeResult, type ProtocolConnection, type PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { execFileSync } from "node:child_process";

const folder = mkdtempSync(join(tmpdir(), "lint-report-server-"));
export const bundle = join(folder, "server.cjs");

/** Builds the server once for a test file. */
export function withServer(): void {
  beforeAll(() => { execFileSync(process.execPath, [fileURLToPath(new URL("../../build.mjs", import.meta.url)), bundle]); });
}

/** A client that can do everything and asks for diagnostics. */
export const PULLING: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true }, diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true }, applyEdit: true },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] }, codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A client that waits for diagnostics and can do little else. */
export const PUSHED: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } } };

export interface Client {
  readonly connection: ProtocolConnection;
  readonly child: ChildProcess;
  readonly initialized: InitializeResult;
  readonly published: PublishDiagnosticsParams[];
  readonly registered: string[];
  /** Waits until something was published of a document that satisfies. */
  readonly told: (uri: string, satisfies?: (params: PublishDiagnosticsParams) => boolean) => Promise<PublishDiagnosticsParams>;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** Replaces the whole text. */
  readonly rewrite: (uri: string, version: number, text: string) => Promise<void>;
  readonly end: () => Promise<number | null>;
}

/** Starts the server and says who we are. */
export async function startClient(capabilities: ClientCapabilities, nodeFlags: readonly string[] = []): Promise<Client> {
  const child = spawn(process.execPath, [...nodeFlags, bundle, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const published: PublishDiagnosticsParams[] = [];
  const registered: string[] = [];
  const listeners = new Set<() => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const listener of listeners) listener();
  });
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => { registered.push(...registrations.map(({ method }) => method)); });
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection, child, initialized, published, registered,
    told: async (uri, satisfies = () => true) => {
      for (;;) {
        const found = published.findLast((params) => params.uri === uri && satisfies(params));
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => { const listener = (): void => { listeners.delete(listener); resolve(); }; listeners.add(listener); });
      }
    },
    open: async (uri, text, languageId = "markdown") => connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
    rewrite: async (uri, version, text) => connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [{ text }] }),
    end: async () => {
      const over = new Promise<number | null>((resolve) => { child.once("exit", resolve); });
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await over;
      connection.dispose();
      return code;
    },
  };
}

/** A fresh folder with files by their relative paths, and the way to their addresses. */
export function workspaceWith(files: Readonly<Record<string, string>> = {}): { readonly path: (name: string) => string; readonly uri: (name: string) => string } {
  const root = mkdtempSync(join(tmpdir(), "lint-report-space-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return { path: (name) => join(root, name), uri: (name) => pathToFileURL(join(root, name)).href };
}
