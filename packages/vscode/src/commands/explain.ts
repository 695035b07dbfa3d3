import * as vscode from "vscode";
import type { Server } from "../server.js";
import { texts } from "../texts.js";

const SCHEME = "lint-report";

interface RuleTitle {
  readonly id: string;
  readonly title: string;
}

/** Shows the page of a rule: that of the finding at the cursor first. */
export async function explainRule(server: Server): Promise<void> {
  const rules = await server.run("lint-report.rules") as readonly RuleTitle[];
  const here = new Set(idsAtCursor());
  const items = [...rules].sort((a, b) => Number(here.has(b.id)) - Number(here.has(a.id))).map(({ id, title }) => ({ label: id, description: title }));
  const chosen = await vscode.window.showQuickPick(items, { title: texts.askRule, matchOnDescription: true });
  if (chosen === undefined) return;
  await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.from({ scheme: SCHEME, path: `/${texts.pageName(chosen.label)}`, query: chosen.label }));
}

/** Rules' pages as documents. */
export function rulePages(server: Server): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async ({ query }) => String(await server.run("lint-report.explain", query)),
  });
}

function idsAtCursor(): readonly string[] {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return [];
  const found = vscode.languages.getDiagnostics(editor.document.uri).filter(({ source, range }) => source === SCHEME && range.intersection(editor.selection) !== undefined);
  return found.map(({ code }) => String(typeof code === "object" ? code.value : code));
}
