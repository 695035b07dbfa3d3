import * as vscode from "vscode";
import type { Server } from "../server.js";
import { texts } from "../texts.js";
import { explainRule, rulePages } from "./explain.js";
import { showFigures } from "./figures.js";
import { importText } from "./import.js";
import { newReport } from "./new-report.js";

type Command = (server: Server, argument: unknown) => Promise<unknown>;

const COMMANDS: Readonly<Record<string, Command>> = {
  "lintReport.newReport": newReport,
  "lintReport.import": importText,
  "lintReport.figures": showFigures,
  "lintReport.explainRule": explainRule,
  "lintReport.fixAll": fixAll,
  "lintReport.reveal": reveal,
};

/** Registers what the manifest announces; what goes wrong is said. */
export function registerCommands(server: Server): readonly vscode.Disposable[] {
  const commands = Object.entries(COMMANDS).map(([name, command]) => vscode.commands.registerCommand(name, async (argument: unknown) => {
    try {
      return await command(server, argument);
    } catch (error) {
      void vscode.window.showErrorMessage(texts.failed(error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  }));
  return [...commands, rulePages(server)];
}

async function fixAll(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) throw new Error(texts.noDraft);
  const count = await server.run("lint-report.fixAll", document.uri.toString());
  void vscode.window.showInformationMessage(texts.fixed(Number(count)));
}

/** Goes to a line of a document: {uri, line}, the line from 1. */
async function reveal(_: Server, argument: unknown): Promise<void> {
  const { uri, line } = argument as { readonly uri: string; readonly line: number };
  const position = new vscode.Position(line - 1, 0);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), { viewColumn: vscode.ViewColumn.One, selection: new vscode.Range(position, position) });
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenter);
}
