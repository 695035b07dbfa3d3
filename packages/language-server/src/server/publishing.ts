import type { ConfigReading } from "lint-report";
import {
  DiagnosticRefreshRequest, DidChangeWatchedFilesNotification, DocumentDiagnosticReportKind, LSPErrorCodes, MessageType, ResponseError, ShowMessageNotification, type DocumentDiagnosticReport,
} from "vscode-languageserver";
import { diagnosticsOf } from "../providers/diagnostics.js";
import { isConfiguration, pathOf } from "../reading/document-paths.js";
import type { Reading } from "../reading/reading.js";
import { texts } from "../texts.js";
import type { Client } from "./client.js";
import type { Session } from "./session.js";

/** Files that settings may come from: configurations, what they extend, own templates. */
const WATCHED = ["**/.lint-reportrc*", "**/*.{yaml,yml,md}"];

/** Sends or serves what is found, and looks again when settings change. */
export function publishFindings(session: Session): void {
  const { connection, documents, readings, configurations } = session;
  const told = new WeakSet<ConfigReading>();
  documents.onDidChangeContent(({ document: { uri } }) => {
    readings.changed(uri);
    if (session.client?.pulls === false) settled(publish(uri, session, told));
  });
  documents.onDidClose(({ document: { uri } }) => {
    readings.closed(uri);
    if (session.client?.pulls === false) settled(connection.sendDiagnostics({ uri, diagnostics: [] }));
  });
  const lookAgain = (uris: readonly string[]): void => {
    const isSetting = uris.map(pathOf).some((path) => path !== undefined && (isConfiguration(path) || configurations.dependOn(path)));
    if (isSetting) refresh(session, told);
  };
  documents.onDidSave(({ document: { uri } }) => { lookAgain([uri]); });
  connection.onDidChangeWatchedFiles(({ changes }) => { lookAgain(changes.map(({ uri }) => uri)); });
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
    const reading = await readings.of(uri, token);
    if (reading === undefined && documents.get(uri) !== undefined) throw superseded(token.isCancellationRequested);
    if (session.client === undefined || reading === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    tellFaults(reading, session, told);
    const resultId = String(reading.serial);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnosticsOf(reading, session.client.diagnostics)] };
  });
}

/** A client whose question was overtaken by a newer version asks again. */
function superseded(isCancelled: boolean): ResponseError<{ retriggerRequest: boolean }> {
  if (isCancelled) return new ResponseError(LSPErrorCodes.RequestCancelled, texts.cancelled);
  return new ResponseError(LSPErrorCodes.ServerCancelled, texts.superseded, { retriggerRequest: true });
}

async function publish(uri: string, session: Session, told: WeakSet<ConfigReading>): Promise<void> {
  const { connection, documents, readings, client } = session;
  const reading = await readings.of(uri);
  if (client === undefined || reading === undefined || documents.get(uri)?.version !== reading.version) return;
  tellFaults(reading, session, told);
  await connection.sendDiagnostics({ uri, version: reading.version, diagnostics: [...diagnosticsOf(reading, client.diagnostics)] });
}

/** A client that goes away or refuses is no reason to stop. */
function settled(sending: Promise<unknown>): void {
  sending.catch(() => undefined);
}

/** A faulty configuration is told once, until it changes. */
function tellFaults({ outcome, settings }: Reading, { connection }: Session, told: WeakSet<ConfigReading>): void {
  if (outcome.kind !== "misconfigured" || settings === undefined || told.has(settings)) return;
  told.add(settings);
  settled(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message: texts.misconfigured(outcome.faults) }));
}

function refresh(session: Session, told: WeakSet<ConfigReading>): void {
  const { connection, documents, client } = session;
  if (client?.pulls === false) for (const uri of documents.keys()) settled(publish(uri, session, told));
  else if (client?.refreshes === true) settled(connection.sendRequest(DiagnosticRefreshRequest.type));
}

/** Asks to be told of changes to files that settings may come from. */
export function watchSettings({ connection }: Session, { watchesFiles }: Client): void {
  if (watchesFiles) settled(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHED.map((globPattern) => ({ globPattern })) }));
}
