import type * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { texts } from "./texts.js";

/** The language server, started when it is first needed, in the editor's own Node. */
export interface Server {
  readonly start: () => Promise<LanguageClient>;
  readonly isStarted: () => boolean;
  readonly stop: () => Promise<void>;
  /** Has the server do something by name. */
  readonly run: (command: string, argument?: unknown) => Promise<unknown>;
}

/** The server that lies beside this file. */
export function serverFor(context: vscode.ExtensionContext): Server {
  let running: Promise<LanguageClient> | undefined;
  const start = (): Promise<LanguageClient> => {
    running ??= started(context.asAbsolutePath("dist/server.cjs"));
    return running;
  };
  return {
    start,
    isStarted: () => running !== undefined,
    stop: async () => { await (await running)?.stop(); },
    run: async (command, argument) => (await start()).sendRequest("workspace/executeCommand", { command, arguments: [argument] }),
  };
}

async function started(module: string): Promise<LanguageClient> {
  const client = new LanguageClient("lint-report", texts.name, { module, transport: TransportKind.ipc }, {
    documentSelector: [
      { language: "markdown" }, { language: "plaintext", pattern: "**/*.txt" }, { language: "plaintext", scheme: "untitled" }, { pattern: "**/.lint-reportrc.yaml" },
    ],
  });
  await client.start();
  return client;
}
