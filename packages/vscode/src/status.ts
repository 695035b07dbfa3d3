import * as vscode from "vscode";
import { texts } from "./texts.js";

const SOURCE = "lint-report";
const { Error: ERROR, Warning: WARNING } = vscode.DiagnosticSeverity;

/** The number of findings in the draft that is in front, in the status bar; a click opens the list. */
export function showStatus(isDraft: (document: vscode.TextDocument) => boolean): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("lint-report", vscode.StatusBarAlignment.Left);
  item.name = texts.name;
  item.command = "workbench.actions.view.problems";
  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !isDraft(document)) {
      item.hide();
      return;
    }
    const counts = countsOf(vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === SOURCE));
    item.text = texts.status(counts);
    item.tooltip = texts.statusTip(counts);
    item.show();
  };
  show();
  return vscode.Disposable.from(item, vscode.languages.onDidChangeDiagnostics(show), vscode.window.onDidChangeActiveTextEditor(show));
}

function countsOf(diagnostics: readonly vscode.Diagnostic[]): { readonly errors: number; readonly warnings: number; readonly infos: number } {
  const errors = diagnostics.filter(({ severity }) => severity === ERROR).length;
  const warnings = diagnostics.filter(({ severity }) => severity === WARNING).length;
  return { errors, warnings, infos: diagnostics.length - errors - warnings };
}
