import { fileKindOf, startsWith, type FileKind } from "./file-kind.js";
import { isDamagedUtf8, isPlausibleText } from "./plausible.js";

/** Encodings that drafts come in, by their WHATWG labels. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** How a text ends its lines; `mixed` where it uses several ways. */
export type LineEnd = "\n" | "\r\n" | "\r" | "mixed" | "none";

/** A draft's text without BOM, its line ends as they are, and what is needed to write it back. */
export interface DecodedDraft {
  readonly ok: true;
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly eol: LineEnd;
}

/** Why bytes are no draft: no text by their kind, too many, unreadable in every encoding, or with NUL bytes. */
export type DecodeFault = FileKind | "too-large" | "undecodable" | "nul-bytes";

export interface UndecodedDraft {
  readonly ok: false;
  readonly fault: DecodeFault;
  /** Offset in the bytes, from 0, where the fault begins; absent where the file as a whole is at fault. */
  readonly offset?: number;
  /** The line that offset is in, from 1. */
  readonly line?: number;
}

export type Decoded = DecodedDraft | UndecodedDraft;

export interface DecodeOptions {
  /** Read in this encoding and no other. */
  readonly encoding?: Encoding | undefined;
  /** Largest size in bytes. */
  readonly limit?: number | undefined;
}

/** Largest draft that is read: 16 MiB. */
export const SIZE_LIMIT = 16 * 1024 * 1024;

/** Byte order marks by encoding; GB18030 has one too, and Windows' Notepad can write it. */
export const BYTE_ORDER_MARKS: Readonly<Record<Encoding, readonly number[]>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
};
const ENCODINGS: readonly Encoding[] = ["utf-8", "utf-16le", "utf-16be", "gb18030"];

/**
 * Reads the bytes of a draft: byte order mark, else strict UTF-8, else GB18030. A given encoding takes the place of
 * guessing. Never throws; whatever is no text comes back as a fault.
 */
export function decodeDraft(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  if (bytes.length > (options.limit ?? SIZE_LIMIT)) return { ok: false, fault: "too-large" };
  const kind = fileKindOf(bytes);
  if (kind !== undefined) return { ok: false, fault: kind };
  const known = options.encoding ?? ENCODINGS.find((encoding) => startsWith(bytes, BYTE_ORDER_MARKS[encoding]));
  return known === undefined ? guessed(bytes) : decodedAs(bytes, known);
}

function guessed(bytes: Uint8Array): Decoded {
  const utf8 = decodedAs(bytes, "utf-8");
  if (utf8.ok || utf8.fault === "nul-bytes") return utf8;
  if (isDamagedUtf8(bytes)) return utf8;
  const gb18030 = decodedAs(bytes, "gb18030");
  if (!gb18030.ok) return furthest(utf8, gb18030);
  return isPlausibleText(gb18030.text) ? gb18030 : { ok: false, fault: "undecodable" };
}

/** The encoding that read further is the likelier one, and its fault the one to look at. */
function furthest(one: UndecodedDraft, other: UndecodedDraft): UndecodedDraft {
  return (one.offset ?? 0) > (other.offset ?? 0) ? one : other;
}

function decodedAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const bom = startsWith(bytes, BYTE_ORDER_MARKS[encoding]);
  const content = bom ? bytes.subarray(BYTE_ORDER_MARKS[encoding].length) : bytes;
  const text = strictText(content, encoding);
  if (text === undefined) return faultAt(bytes, { fault: "undecodable", encoding, offset: firstFault(bytes, encoding) });
  const nul = text.indexOf("\0");
  if (nul >= 0) return faultAt(bytes, { fault: "nul-bytes", encoding, offset: bytes.length - content.length + nulOffset(content, encoding) });
  return { ok: true, text, encoding, bom, eol: lineEndOf(text) };
}

function strictText(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A NUL byte is no part of another code in UTF-8 and GB18030; in UTF-16 it takes two, aligned. */
function nulOffset(bytes: Uint8Array, encoding: Encoding): number {
  if (!isUtf16(encoding)) return bytes.indexOf(0);
  let at = 0;
  while (bytes[at] !== 0 || bytes[at + 1] !== 0) at += 2;
  return at;
}

function isUtf16(encoding: Encoding): boolean {
  return encoding === "utf-16le" || encoding === "utf-16be";
}

/** The length of the longest start that decodes without a fault: halving, as decoders do not tell where they failed. */
function firstFault(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodesSoFar(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return good;
}

function decodesSoFar(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

interface Place {
  readonly fault: DecodeFault;
  readonly encoding: Encoding;
  readonly offset: number;
}

function faultAt(bytes: Uint8Array, { fault, encoding, offset }: Place): UndecodedDraft {
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  return { ok: false, fault, offset, line: lineEndsOf(before).reduce((line, [, count]) => line + count, 1) };
}

/** How often each way to end a line occurs, the commonest first. */
export function lineEndsOf(text: string): readonly (readonly [end: "\n" | "\r\n" | "\r", count: number])[] {
  const counts = new Map<"\n" | "\r\n" | "\r", number>();
  for (let at = nextLineEnd(text, 0); at < text.length; at = nextLineEnd(text, at)) {
    const end = text[at] === "\n" ? "\n" : text[at + 1] === "\n" ? "\r\n" : "\r";
    counts.set(end, (counts.get(end) ?? 0) + 1);
    at += end.length;
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function nextLineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function lineEndOf(text: string): LineEnd {
  const ends = lineEndsOf(text);
  return ends.length > 1 ? "mixed" : ends[0]?.[0] ?? "none";
}
