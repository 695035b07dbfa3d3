import type { CancellationToken } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { pathOf } from "./document-paths.js";
import { openJob, type Job } from "./job.js";
import { readDocument, type ReadingMeans } from "./read-document.js";
import type { Reading } from "./reading.js";

/** Readings of open documents. The newest version supersedes all others. */
export interface Readings {
  /** The reading of a document as it is now; `undefined` where it was changed or closed meanwhile, or the token was cancelled. */
  readonly of: (uri: string, token?: CancellationToken) => Promise<Reading | undefined>;
  /** For answers while somebody types: where a reading takes long, the last one at once. */
  readonly forTyping: (uri: string, token?: CancellationToken) => Promise<Reading | undefined>;
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

/** What is remembered of an open document. */
interface Entry {
  readonly changedAt: number;
  /** Milliseconds of work that the last reading took. */
  readonly cost: number;
  readonly last: Reading | undefined;
  readonly job: Job | undefined;
  readonly isReport: boolean;
}

interface State {
  readonly documents: { readonly get: (uri: string) => TextDocument | undefined };
  readonly means: ReadingMeans;
  readonly entries: Map<string, Entry>;
  serial: number;
}

const UNREAD: Entry = { changedAt: -Infinity, cost: 0, last: undefined, job: undefined, isReport: false };
/** Readings that take no longer are made at every key. */
const AT_ONCE = 60;
/** Others are made after a pause in typing as long as the last one took, and never longer than this. */
const LONGEST_PAUSE = 3000;

/** Readings of documents that are open. */
export function readingsOf(documents: State["documents"], means: Omit<ReadingMeans, "isKnown">): Readings {
  const entries: State["entries"] = new Map();
  const state: State = { documents, entries, serial: 0, means: { ...means, isKnown: (uri) => entries.get(uri)?.isReport === true } };
  return {
    of: (uri, token) => readingAsIs(uri, token, state),
    forTyping: (uri, token) => {
      const { cost, last } = entryOf(uri, state);
      return last !== undefined && cost > AT_ONCE ? Promise.resolve(last) : readingAsIs(uri, token, state);
    },
    changed: (uri) => {
      entryOf(uri, state).job?.stop();
      remember(uri, { changedAt: performance.now(), job: undefined }, state);
    },
    closed: (uri) => {
      entryOf(uri, state).job?.stop();
      entries.delete(uri);
    },
  };
}

function entryOf(uri: string, { entries }: State): Entry {
  return entries.get(uri) ?? UNREAD;
}

function remember(uri: string, news: Partial<Entry>, state: State): void {
  state.entries.set(uri, { ...entryOf(uri, state), ...news });
}

async function readingAsIs(uri: string, token: CancellationToken | undefined, state: State): Promise<Reading | undefined> {
  const document = state.documents.get(uri);
  if (document === undefined) return undefined;
  const { last, job: open } = entryOf(uri, state);
  if (last !== undefined && isValid(last, document, state)) return last;
  const job = open === undefined || open.isStopped() ? begin(document, state) : open;
  job.join(token);
  await job.over;
  const read = entryOf(uri, state).last;
  const isAsked = token?.isCancellationRequested !== true;
  return isAsked && read?.version === state.documents.get(uri)?.version ? read : undefined;
}

/** True where a reading speaks of the document and of its settings as they are. What a configuration extends may change unseen. */
function isValid({ version, outcome, settings }: Reading, document: TextDocument, { means }: State): boolean {
  if (version !== document.version || outcome.kind === "config") return false;
  return settings === undefined || settings === means.configurations.of(pathOf(document.uri));
}

function begin(document: TextDocument, state: State): Job {
  const { uri, version } = document;
  const { changedAt, cost } = entryOf(uri, state);
  const job = openJob(changedAt + (cost > AT_ONCE ? Math.min(cost, LONGEST_PAUSE) : 0), () => readDocument(document, state.means), (done) => {
    const entry = entryOf(uri, state);
    if (entry.job !== job) return;
    remember(uri, { job: undefined }, state);
    if (done === undefined) return;
    const last = { ...done.value, uri, version, serial: ++state.serial };
    remember(uri, { last, cost: done.cost, isReport: entry.isReport || last.outcome.kind === "draft" }, state);
  });
  remember(uri, { job }, state);
  return job;
}
