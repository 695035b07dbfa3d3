import { FOR_MANY_DRAFTS, setFlags } from "./start/flags.js";

/** From so many bytes on, what V8's optimizer makes of the program is worth the time that it takes; a draft is about 10 KB. */
const WORTHWHILE = 64 * 1024;

let count = 0;

/** Lets V8 optimize the program, which `start` holds back, once a run has read more than some drafts. */
export function readSoFar(bytes: Uint8Array): Uint8Array {
  const before = count;
  count += bytes.length;
  if (before < WORTHWHILE && count >= WORTHWHILE) setFlags(FOR_MANY_DRAFTS);
  return bytes;
}
