// Drafts to measure with: the whole drafts of the repository, each copy with figures of its own, so that nothing is the same twice.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const seeds = fileURLToPath(new URL("../seeds", import.meta.url));
export const sources = readdirSync(seeds).filter((name) => /-\d{4}\.md$/u.test(name)).sort().map((name) => readFileSync(join(seeds, name), "utf8"));

/** A small generator of numbers (mulberry32); the same drafts each time. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The source with every figure of two or three digits changed; years, dates and front matter stay. */
export function varied(source, seed) {
  const next = numbersFrom(seed);
  const body = source.startsWith("---\n") ? source.indexOf("\n---\n", 4) + 5 : 0;
  return source.slice(0, body) + source.slice(body).replaceAll(/(?<![\d.〔\-—])[1-9]\d{1,2}(?![\d.年月日号〕%])/gu, (digits) => {
    const low = 10 ** (digits.length - 1);
    return String(low + Math.floor(next() * 9 * low));
  });
}

/** Writes `count` drafts into a folder and returns their paths. */
export function writeDrafts(folder, count) {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, `${String(index).padStart(6, "0")}.md`);
    writeFileSync(path, varied(sources[index % sources.length], index + 1));
    return path;
  });
}

/** One draft of about `bytes`: a model's chapters over and over, with other figures each time. */
export function longDraft(bytes) {
  const model = readFileSync(join(seeds, "model-town-2024.md"), "utf8");
  const body = model.indexOf("\n## ");
  let text = model.slice(0, body);
  for (let round = 1; Buffer.byteLength(text) < bytes; round++) text += varied(model.slice(body), round);
  return text;
}
