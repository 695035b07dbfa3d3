/** A stretch of lines of the new file, from 1; without lines it is a cut behind the line before `from`. */
export interface Hunk {
  readonly from: number;
  readonly count: number;
}

/** Hunks by the path of the new file, as git names it. */
export type Hunks = ReadonlyMap<string, readonly Hunk[]>;

/** Example: `@@ -12,0 +13,2 @@` */
const HUNK = /^@@ -\d{1,10}(?:,(\d{1,10}))? \+(\d{1,10})(?:,(\d{1,10}))? @@/u;
const NEW_NAME = "+++ ";
const FILE = "diff --git ";
const PREFIX = "b/";

/** Reads what `git diff --unified=0` prints. Drafts are in all encodings, so that only names are decoded. */
export function readDiff(output: Uint8Array): Hunks {
  const lines = Buffer.from(output).toString("latin1").split("\n");
  const hunks = new Map<string, Hunk[]>();
  let current: Hunk[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const match = HUNK.exec(line);
    if (line.startsWith(FILE)) current = [];
    else if (line.startsWith(NEW_NAME)) hunks.set(nameOf(line.slice(NEW_NAME.length)), current);
    else if (match !== null) {
      current.push(hunkOf(match));
      at = endOfHunk(lines, at, match);
    }
  }
  return hunks;
}

function hunkOf([, , start = "0", length = "1"]: RegExpExecArray): Hunk {
  const count = Number(length);
  return { from: Number(start) + (count === 0 ? 1 : 0), count };
}

/** Index of the last line of a hunk; lines of a draft may look like anything, so they are counted. */
function endOfHunk(lines: readonly string[], start: number, [, removed = "1", , added = "1"]: RegExpExecArray): number {
  let left = Number(removed) + Number(added);
  let at = start;
  while (left > 0 && at + 1 < lines.length) {
    at++;
    // `\ No newline at end of file` is git's own.
    if (!(lines[at] ?? "").startsWith("\\")) left--;
  }
  return at;
}

const ESCAPES: Readonly<Record<string, string>> = { a: "\u0007", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };
/** Example: \n, \" or \344 */
const ESCAPE = /\\(?:([0-7]{3})|(.))/gu;

/** The path behind `+++ `: in quotation marks where it holds odd characters, with a tab behind it where it holds blanks. */
function nameOf(text: string): string {
  const bare = text.startsWith("\"")
    ? text.slice(1, text.lastIndexOf("\"")).replace(ESCAPE, (_, octal: string | undefined, character: string) =>
      octal === undefined ? ESCAPES[character] ?? character : String.fromCharCode(Number.parseInt(octal, 8)))
    : text.replace(/\t$/u, "");
  return Buffer.from(bare.startsWith(PREFIX) ? bare.slice(PREFIX.length) : bare, "latin1").toString("utf8");
}

/** Names of files in which git sees no lines, from `git diff --numstat -z`. */
export function readBinaries(output: Uint8Array): ReadonlySet<string> {
  const binaries = new Set<string>();
  const parts = Buffer.from(output).toString("utf8").split("\0");
  for (let at = 0; at < parts.length; at++) {
    const [added, , name = ""] = (parts[at] ?? "").split("\t");
    // Of a renamed file the old and the new name follow.
    const path = name === "" ? parts[(at += 2)] ?? "" : name;
    if (added === "-") binaries.add(path);
  }
  return binaries;
}
