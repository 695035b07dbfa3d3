/**
 * Where a thread finds that it is one, and what it is to do. Asking Node instead would cost every run the loading of what starts threads.
 */
const PLACE = "lint-report.thread";

/** Code that gives a new thread its role before it runs the program in `file`; both stand in its data. */
export const BOOT = `const { parentPort: port, workerData: { flags, file } } = require("node:worker_threads");
globalThis[Symbol.for(${JSON.stringify(PLACE)})] = { port, flags };
require(file);`;

/** What this thread is to do for another; `undefined` in the first one. */
export function threadRole(): unknown {
  return (globalThis as Readonly<Record<symbol, unknown>>)[Symbol.for(PLACE)];
}
