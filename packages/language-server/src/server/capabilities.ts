import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from "vscode-languageserver";
import { TRIGGERS } from "../providers/completion/completion.js";
import { SOURCE } from "../providers/diagnostics.js";
import type { Client } from "./client.js";
import { COMMANDS } from "./commands.js";

/** The kind of the action that mends everything; editors ask for it by the kind above it. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.${SOURCE}`;

/** What the server does for a client. */
export function capabilitiesFor({ pulls, resolvesEdits }: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(pulls ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false } } : {}),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: resolvesEdits },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...TRIGGERS] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    executeCommandProvider: { commands: Object.keys(COMMANDS) },
  };
}
