import { basename } from "node:path";
import type { FigureRow } from "remark-preset-lint-report";
import * as vscode from "vscode";
import { countOf, figuresPage } from "../figures-page.js";
import type { Server } from "../server.js";
import { texts } from "../texts.js";

/** Example: `.md` */
const ENDING = /\.[^./]{1,9}$/u;

interface Figures {
  readonly rows: readonly FigureRow[];
  readonly csv: string;
}

/** Shows the figures of the draft that is in front, with their recomputation, and offers to save them. */
export async function showFigures(server: Server): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) throw new Error(texts.noDraft);
  const uri = document.uri.toString();
  const { rows, csv } = await server.run("lint-report.figures", uri) as Figures;
  const name = basename(document.uri.path);
  const panel = vscode.window.createWebviewPanel("lintReport.figures", texts.figures.title(name), vscode.ViewColumn.Beside, { enableCommandUris: ["lintReport.reveal"] });
  panel.webview.html = figuresPage(rows, (line) => `command:lintReport.reveal?${encodeURIComponent(JSON.stringify([{ uri, line }]))}`);
  void offerToSave(rows, csv, document.uri);
}

async function offerToSave(rows: readonly FigureRow[], csv: string, draft: vscode.Uri): Promise<void> {
  const { save, saved } = texts.figures;
  if (await vscode.window.showInformationMessage(countOf(rows), save) !== save) return;
  const near = draft.scheme === "file" ? { defaultUri: draft.with({ path: draft.path.replace(ENDING, "") + ".csv" }) } : {};
  const target = await vscode.window.showSaveDialog({ ...near, filters: { CSV: ["csv"] } });
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(csv));
  void vscode.window.showInformationMessage(saved(target.fsPath));
}
