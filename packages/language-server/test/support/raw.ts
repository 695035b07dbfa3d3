import { spawn, type ChildProcess } from "node:child_process";
import { bundle } from "./client.js";

/** A message as it comes back. */
export interface Answer {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
  readonly params?: unknown;
}

/** A client that can send anything. */
export interface RawClient {
  readonly child: ChildProcess;
  readonly answers: Answer[];
  readonly write: (bytes: string) => void;
  readonly send: (message: unknown) => void;
  /** Waits for the answer to a request. */
  readonly answer: (id: number | string) => Promise<Answer>;
  readonly exit: Promise<number | null>;
}

export const framed = (body: string): string => `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;

export function startRaw(nodeFlags: readonly string[] = []): RawClient {
  const child = spawn(process.execPath, [...nodeFlags, bundle, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const answers: Answer[] = [];
  const waiting = new Set<() => void>();
  let rest = Buffer.alloc(0);
  child.stdout.on("data", (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const head = rest.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/u.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1]);
      if (head < 0 || rest.length < head + 4 + length) break;
      answers.push(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()) as Answer);
      rest = rest.subarray(head + 4 + length);
    }
    for (const each of waiting) each();
  });
  child.once("exit", () => { for (const each of waiting) each(); });
  const send = (message: unknown): void => { child.stdin.write(framed(JSON.stringify(message))); };
  return {
    child, answers, send,
    write: (bytes) => { child.stdin.write(bytes); },
    answer: async (id) => {
      for (;;) {
        const found = answers.find((each) => each.id === id && each.method === undefined);
        if (found !== undefined) return found;
        if (child.exitCode !== null) throw new Error(`Cannot go on, expected the server to live: it ended with ${String(child.exitCode)}`);
        await new Promise<void>((resolve) => {
          const listener = (): void => { waiting.delete(listener); resolve(); };
          waiting.add(listener);
        });
      }
    },
    exit: new Promise((resolve) => { child.once("exit", resolve); }),
  };
}

export const initialize = (id: number, capabilities: object = { textDocument: { diagnostic: {} } }): object => ({ jsonrpc: "2.0", id, method: "initialize", params: { processId: null, rootUri: null, capabilities } });
export const request = (id: number, method: string, params?: unknown): object => ({ jsonrpc: "2.0", id, method, ...(params === undefined ? {} : { params }) });
export const notification = (method: string, params?: unknown): object => ({ jsonrpc: "2.0", method, ...(params === undefined ? {} : { params }) });
