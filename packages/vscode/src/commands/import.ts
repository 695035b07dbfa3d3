import { Buffer } from "node:buffer";
import * as vscode from "vscode";
import type { Server } from "../server.js";
import { texts } from "../texts.js";

interface Imported {
  readonly markdown: string;
  readonly stripped: readonly unknown[];
  readonly guesses: readonly unknown[];
}

/** Makes a draft of text from the clipboard or from a file. */
export async function importText(server: Server): Promise<void> {
  const { clipboard, file, title } = texts.importFrom;
  const chosen = await vscode.window.showQuickPick([clipboard, file], { title });
  const argument = chosen === clipboard ? await fromClipboard() : chosen === file ? await fromFile() : undefined;
  if (argument === undefined) return;
  const { markdown, stripped, guesses } = await server.run("lint-report.import", argument) as Imported;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "markdown", content: markdown }));
  void vscode.window.showInformationMessage(texts.imported(stripped.length, guesses.length));
}

async function fromClipboard(): Promise<object> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === "") throw new Error(texts.clipboardEmpty);
  return { text };
}

/** The server decodes the bytes: a file may be GB18030. */
async function fromFile(): Promise<object | undefined> {
  const [uri] = await vscode.window.showOpenDialog({ filters: { [texts.importKind]: ["txt", "md"] } }) ?? [];
  return uri === undefined ? undefined : { base64: Buffer.from(await vscode.workspace.fs.readFile(uri)).toString("base64") };
}
