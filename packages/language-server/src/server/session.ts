import { engine, nodeFiles } from "lint-report";
import { LSPErrorCodes, ResponseError, TextDocuments, type CancellationToken, type Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { configurations, type Configurations } from "../config/configurations.js";
import type { LintedDraft, Reading } from "../reading/reading.js";
import { readingsOf, type Readings } from "../reading/readings.js";
import { texts } from "../texts.js";
import type { Client } from "./client.js";

/** Everything that the requests of one client share. */
export interface Session {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly configurations: Configurations;
  readonly readings: Readings;
  /** What the client can do; known once it has said so. */
  client: Client | undefined;
  /** The client has said that it will go. */
  isDown: boolean;
}

/** A session that waits for its client. */
export function openSession(connection: Connection): Session {
  const documents = new TextDocuments(TextDocument);
  const found = configurations({ engine, files: nodeFiles });
  return { connection, documents, configurations: found, readings: readingsOf(documents, { engine, configurations: found }), client: undefined, isDown: false };
}

/** The reading of a document as it is; a document that changes meanwhile makes the request void. */
export async function readingFor(uri: string, token: CancellationToken, { documents, readings }: Session): Promise<Reading | undefined> {
  const reading = await readings.of(uri, token);
  if (reading !== undefined || documents.get(uri) === undefined) return reading;
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, texts.cancelled);
  throw new ResponseError(LSPErrorCodes.ContentModified, texts.superseded);
}

/** A draft and its document; `undefined` for what is no draft. */
export interface OpenDraft {
  readonly linted: LintedDraft;
  readonly document: TextDocument;
}

/** The draft behind an address. */
export async function draftFor(uri: string, token: CancellationToken, session: Session): Promise<OpenDraft | undefined> {
  const reading = await readingFor(uri, token, session);
  const document = session.documents.get(uri);
  return reading?.outcome.kind === "draft" && document !== undefined ? { linted: reading.outcome, document } : undefined;
}
