import { ErrorCodes, ResponseError, type CancellationToken, type Connection, type InitializeParams, type InitializeResult } from "vscode-languageserver";
import { engine } from "lint-report";
import { SOURCE } from "../providers/diagnostics.js";
import { texts } from "../texts.js";
import { capabilitiesFor } from "./capabilities.js";
import { clientOf } from "./client.js";
import { actionsFor, resolved } from "./code-actions.js";
import { runCommand } from "./commands.js";
import { completed } from "./completing.js";
import { publishFindings, watchSettings } from "./publishing.js";
import { folded, formatted, hovered, outlined } from "./requests.js";
import { draftFor, openSession, type OpenDraft, type Session } from "./session.js";

/** Makes a connection a language server; `listen` begins. */
export function serve(connection: Connection): Connection {
  const session = openSession(connection);
  connection.onInitialize((params) => begun(params, session));
  connection.onShutdown(() => { session.isDown = true; });
  connection.onInitialized(() => { if (session.client !== undefined) watchSettings(session, session.client); });
  session.documents.listen(connection);
  publishFindings(session);
  answerRequests(session);
  return connection;
}

function begun(params: InitializeParams, session: Session): InitializeResult {
  if (session.client !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, texts.initializedTwice);
  session.client = clientOf(params);
  return { capabilities: capabilitiesFor(session.client), serverInfo: { name: SOURCE, version: engine.version } };
}

function answerRequests(session: Session): void {
  const { connection } = session;
  connection.onHover(about(session, hovered));
  connection.onDocumentSymbol(about(session, outlined));
  connection.onFoldingRanges(about(session, folded));
  connection.onDocumentFormatting(about(session, formatted));
  connection.onCodeAction(about(session, actionsFor));
  connection.onCodeActionResolve(once(session, (action, token) => resolved(action, token, session)));
  connection.onCompletion(once(session, (params, token) => completed(params, token, session)));
  connection.onExecuteCommand(once(session, ({ command, arguments: given }, token) => runCommand(command, given?.[0], { session, token })));
}

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R>;

/** Questions that come before the client has said who it is, or after it has said goodbye, are refused as the protocol wants it. */
function once<P, R>(session: Session, handler: Handler<P, R>): Handler<P, R> {
  return async (params, token) => {
    if (session.client === undefined) throw new ResponseError(ErrorCodes.ServerNotInitialized, texts.notInitialized);
    if (session.isDown) throw new ResponseError(ErrorCodes.InvalidRequest, texts.down);
    return handler(params, token);
  };
}

/** A question about a draft waits until the draft is read as it is; about other documents there is nothing to say. */
function about<P extends { readonly textDocument: { readonly uri: string } }, R>(session: Session, answer: (params: P, draft: OpenDraft, session: Session) => R): Handler<P, R | null> {
  return once(session, async (params, token) => {
    const draft = await draftFor(params.textDocument.uri, token, session);
    return draft === undefined ? null : answer(params, draft, session);
  });
}
