import { basename } from "node:path";
import { csvReporter, engine, faultTexts } from "lint-report";
import { figuresOfReport } from "remark-preset-lint-report";
import { ErrorCodes, ResponseError, type CancellationToken } from "vscode-languageserver";
import { workspaceEdit } from "../providers/actions/changes.js";
import { safeEdits } from "../providers/actions/fixing.js";
import { pathOf } from "../reading/document-paths.js";
import { texts } from "../texts.js";
import { draftFor, type OpenDraft, type Session } from "./session.js";

/** A command gets its first argument as the client sends it. */
type Command = (argument: unknown, session: Session, token: CancellationToken) => unknown;

/** What clients can have done, by name; used by editors' own commands. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  "lint-report.fixAll": fixAll,
  "lint-report.figures": figures,
  "lint-report.explain": explain,
  "lint-report.rules": rules,
  "lint-report.scaffold": scaffold,
  "lint-report.import": importText,
};

/** Does what a client asks for by name. */
export async function runCommand(name: string, argument: unknown, { session, token }: { readonly session: Session; readonly token: CancellationToken }): Promise<unknown> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw refused(texts.commands.badArguments);
  return await command(argument, session, token);
}

function refused(reason: string): ResponseError<undefined> {
  return new ResponseError(ErrorCodes.InvalidParams, reason);
}

async function openDraft(uri: unknown, session: Session, token: CancellationToken): Promise<OpenDraft> {
  if (typeof uri !== "string" || session.documents.get(uri) === undefined) throw refused(texts.commands.noDocument);
  const draft = await draftFor(uri, token, session);
  if (draft === undefined) throw refused(texts.commands.notADraft);
  return draft;
}

/** Applies all safe edits of a document; returns how many stretches change. */
async function fixAll(uri: unknown, session: Session, token: CancellationToken): Promise<number> {
  const { linted, document } = await openDraft(uri, session, token);
  const edits = safeEdits(linted);
  if (edits.length > 0) await session.connection.workspace.applyEdit({ label: texts.actions.fixAll, edit: workspaceEdit(edits, document, session.client?.versioned === true) });
  return edits.length;
}

/** All figures of a document, as rows and as a CSV file for WPS and Excel. */
async function figures(uri: unknown, session: Session, token: CancellationToken): Promise<unknown> {
  const { linted, document } = await openDraft(uri, session, token);
  const rows = figuresOfReport(linted.report);
  const reporter = csvReporter();
  const name = basename(pathOf(document.uri) ?? document.uri);
  return { rows, csv: reporter.start() + reporter.file({ path: name, rows, error: null }) };
}

/** The page of a rule, in Markdown. */
function explain(ruleId: unknown): string {
  if (typeof ruleId !== "string") throw refused(texts.commands.badArguments);
  const page = Object.hasOwn(engine.pages, ruleId) ? engine.pages[ruleId] : undefined;
  if (page === undefined) throw refused(texts.commands.unknownRule(ruleId));
  return page;
}

/** All rules with what they find. */
function rules(): unknown {
  return Object.values(engine.rules).map(({ id, title }) => ({ id, title }));
}

/** A new draft: {template, year, authority?, superior?}. */
function scaffold(argument: unknown): string {
  const { template: name, year, authority, superior } = fieldsOf(argument);
  const template = Object.values(engine.templates).find((each) => each.name === name);
  if (template === undefined || typeof year !== "number" || !Number.isInteger(year)) throw refused(texts.commands.badArguments);
  const named = textOf(authority);
  const byName = named === undefined ? [] : engine.levelsOf(named);
  const fitting = engine.standard.levels.filter(({ profile }) => profile === template.profile).map(({ key }) => key);
  const level = byName.find((key) => fitting.includes(key)) ?? fitting[0] ?? "town";
  return engine.scaffold({ template, standard: engine.standard, level, year, authority: named, superior: textOf(superior) });
}

/** A pasted text as a draft, {text}; or the bytes of a text file in any encoding that drafts may have, {base64}. */
function importText(argument: unknown): unknown {
  const { text, base64 } = fieldsOf(argument);
  if (typeof text === "string") return engine.importText(text);
  if (typeof base64 !== "string") throw refused(texts.commands.badArguments);
  const decoded = engine.decode(Buffer.from(base64, "base64"));
  if (!decoded.ok) throw refused(faultTexts.undecoded(decoded.fault, decoded.line, undefined));
  return engine.importText(decoded.text);
}

function fieldsOf(argument: unknown): Readonly<Record<string, unknown>> {
  return typeof argument === "object" && argument !== null ? { ...argument } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
