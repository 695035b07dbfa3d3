/**
 * Runs random drafts against all properties and tells what it found. A parent watches it, so that a draft that never ends is found as well.
 * Its words: cases, seed, the repository's root, a folder for what was found.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { draftsOfRepository, randomBytes, randomDrafts, type RandomBytes, type RandomDraft } from "./drafts.js";
import { PIECES } from "./pieces.js";
import { BYTE_PROPERTIES, DRAFT_PROPERTIES, faultsOf, type Fault } from "./properties.js";
import { shrunkBytes, shrunkText } from "./shrink.js";

const [cases = 1000, seed = 1] = process.argv.slice(2, 4).map(Number);
const [root = ".", folder = "fuzz-found"] = process.argv.slice(4);

/** Cases drawn at once; each batch has the seed that a failing one is found with again. */
const BATCH = 500;
/** One case in so many is bytes. */
const BYTES_SHARE = 6;

const { places, ...dearer } = DRAFT_PROPERTIES;
/** Every case is linted and its places are looked at; every second is asked for one of the dearer properties too. */
const TURNS = Object.entries(dearer).flatMap(([name, property]) => [{ places }, { places, [name]: property }]);

const drafts = randomDrafts(draftsOfRepository(root));
const bytes = randomBytes(drafts);
const counts = new Map<string, number>();
const found = new Map<string, number>();
const lengths: number[] = [];
const slowest = { milliseconds: 0, source: "" };

function count(name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Words with which a piece of a group is recognised in a draft; those of one character are in every draft. */
const TELLING = Object.entries(PIECES).map(([group, pieces]) => [group, pieces.filter((piece) => piece.length > 1)] as const);

function describe({ kind, source, plain }: RandomDraft): void {
  count(`kind ${kind}`);
  if (plain) count("read as plain text");
  if (lengths.length < 200_000) lengths.push(source.length);
  for (const [group, pieces] of TELLING) if (pieces.some((piece) => source.includes(piece))) count(`holds ${group}`);
}

function keep({ name, detail }: Fault, subject: RandomDraft | RandomBytes): void {
  const before = found.get(name) ?? 0;
  found.set(name, before + 1);
  if (before > 0) return;
  const file = join(folder, `${String(found.size).padStart(3, "0")}-${name.replaceAll(/[^\w-]+/gu, "-").slice(0, 80)}`);
  mkdirSync(folder, { recursive: true });
  if ("bytes" in subject) writeFileSync(`${file}.bytes.md`, shrunkBytes(subject.bytes, (bytes) => faultsOf({ ...subject, bytes }, BYTE_PROPERTIES).some((fault) => fault.name === name)));
  else writeFileSync(`${file}.${subject.plain ? "txt" : "md"}`, shrunkText(subject.source, (source) => faultsOf({ ...subject, source }, DRAFT_PROPERTIES).some((fault) => fault.name === name)));
  writeFileSync(`${file}.why`, `${name}\n\n${detail}\n`);
  console.log(`found: ${name}\n       ${file}`);
}

function batch(number: number, size: number): void {
  const batchSeed = seed + number;
  const byteCount = Math.floor(size / BYTES_SHARE);
  for (const [index, subject] of fc.sample(drafts, { numRuns: size - byteCount, seed: batchSeed }).entries()) {
    describe(subject);
    process.send?.({ subject: subject.source });
    const start = performance.now();
    const faults = faultsOf(subject, TURNS[index % TURNS.length] ?? DRAFT_PROPERTIES);
    const milliseconds = performance.now() - start;
    for (const fault of faults) keep(fault, subject);
    if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, source: subject.source });
  }
  for (const subject of byteCount === 0 ? [] : fc.sample(bytes, { numRuns: byteCount, seed: batchSeed })) {
    count(`bytes ${subject.kind}`);
    process.send?.({ subject: Buffer.from(subject.bytes).toString("hex") });
    for (const fault of faultsOf(subject, BYTE_PROPERTIES)) keep(fault, subject);
  }
}

function quantile(share: number): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

let done = 0;
let stopped = false;
process.on("SIGTERM", () => { stopped = true; });
for (let number = 0; done < cases && !stopped; number++) {
  const size = Math.min(BATCH, cases - done);
  batch(number, size);
  done += size;
  if (number % 20 === 19) console.log(`${String(done)} cases, ${String(found.size)} kinds of faults`);
  // Lets a wish to stop through.
  await new Promise((resolve) => { setImmediate(resolve); });
}
console.log(`seed ${String(seed)}, ${String(done)} cases`);
for (const [name, times] of [...counts].sort()) console.log(`  ${String(times).padStart(8)}  ${name}`);
console.log(`  length in characters: half up to ${String(quantile(0.5))}, nine in ten up to ${String(quantile(0.9))}, at most ${String(quantile(1))}`);
console.log(`  slowest case: ${slowest.milliseconds.toFixed(0)} ms for ${String(slowest.source.length)} characters`);
for (const [name, times] of found) console.log(`FAULT ${String(times)}×  ${name}`);
console.log(found.size === 0 ? "nothing found" : `${String(found.size)} kinds of faults, shrunk drafts in ${folder}`);
process.exitCode = found.size === 0 ? 0 : 1;
process.disconnect?.();
