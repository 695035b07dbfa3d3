import * as vscode from "vscode";
import { registerCommands } from "./commands/commands.js";
import { serverFor, type Server } from "./server.js";
import { LINES_AT_TOP, isReportAtFirstSight } from "./first-sight.js";
import { showStatus } from "./status.js";

let server: Server | undefined;

/** Called by the editor for Markdown, text and folders with a configuration; the server starts with the first draft. */
export function activate(context: vscode.ExtensionContext): void {
  const started = serverFor(context);
  server = started;
  const startFor = (document: vscode.TextDocument): void => { if (isDraft(document)) void started.start(); };
  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument(startFor),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { if (!started.isStarted()) startFor(document); }),
    ...registerCommands(started),
    showStatus(isDraft),
  );
  vscode.workspace.textDocuments.forEach(startFor);
  void vscode.workspace.findFiles("**/.lint-reportrc.yaml", "**/node_modules/**", 1).then(([found]) => { if (found !== undefined) void started.start(); });
}

/** Called when the editor closes. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}

const LANGUAGES = ["markdown", "plaintext"];

/** True for a document that may be a report, as its first lines tell. */
function isDraft(document: vscode.TextDocument): boolean {
  if (!LANGUAGES.includes(document.languageId) || !["file", "untitled", "vscode-remote"].includes(document.uri.scheme)) return false;
  return isReportAtFirstSight(document.getText(new vscode.Range(0, 0, LINES_AT_TOP, 0)));
}
