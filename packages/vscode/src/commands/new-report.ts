import * as vscode from "vscode";
import type { Server } from "../server.js";
import { texts } from "../texts.js";

const YEAR = /^(?:19|20)\d\d$/u;
/** Reports on a year are due early in the next one; late ones come in April. */
const LAST_MONTH_FOR_PREVIOUS_YEAR = 4;

/** Asks what the report is to be, and opens a draft that has its outline. */
export async function newReport(server: Server): Promise<void> {
  const choices = Object.entries(texts.templates).map(([template, label]) => ({ label, template }));
  const chosen = await vscode.window.showQuickPick(choices, { title: texts.askTemplate });
  const authority = chosen && await vscode.window.showInputBox({ title: texts.askAuthority, ignoreFocusOut: true });
  const superior = authority === undefined ? undefined : await vscode.window.showInputBox({ title: texts.askSuperior, ignoreFocusOut: true });
  const year = superior === undefined ? undefined : await vscode.window.showInputBox({
    title: texts.askYear, ignoreFocusOut: true, value: String(yearFor(new Date())), validateInput: (typed) => (YEAR.test(typed) ? undefined : texts.notAYear),
  });
  if (chosen === undefined || year === undefined) return;
  const content = String(await server.run("lint-report.scaffold", { template: chosen.template, authority, superior, year: Number(year) }));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "markdown", content }));
}

/** The year that a report begun now is most likely about. */
export function yearFor(now: Date): number {
  return now.getMonth() + 1 <= LAST_MONTH_FOR_PREVIOUS_YEAR ? now.getFullYear() - 1 : now.getFullYear();
}
