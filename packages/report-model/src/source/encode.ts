import { BYTE_ORDER_MARKS, lineEndsOf, type DecodedDraft, type Encoding } from "./decode.js";
import { gb18030Of, gb18030Step } from "./gb18030.js";

/** A stretch of a decoded text (UTF-16 offsets) and what takes its place; equal offsets insert. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The first character that the file's encoding cannot hold. */
export interface Unencodable {
  readonly unencodable: string;
}

/**
 * Applies edits to the bytes a draft was decoded from. Whatever stands outside the edits stays byte for byte what it was,
 * byte order mark included; inserted line ends become those of the file. Throws for edits that overlap, lie outside the
 * text or cut a character in two: those are faults of the program.
 */
export function encodeEdits(bytes: Uint8Array, decoded: DecodedDraft, edits: readonly TextEdit[]): Uint8Array | Unencodable {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const cursor = cursorOf(bytes, decoded);
  const lineEnd = lineEndsOf(decoded.text)[0]?.[0] ?? "\n";
  const parts: Uint8Array[] = [];
  let kept = 0;
  for (const edit of sorted) {
    const start = cursor.byteOffset(edit.start);
    const inserted = encodedText(edit.text.replace(INSERTED_LINE_END, lineEnd), decoded.encoding);
    if (!(inserted instanceof Uint8Array)) return inserted;
    parts.push(bytes.subarray(kept, start), inserted);
    kept = cursor.byteOffset(edit.end);
  }
  return joined([...parts, bytes.subarray(kept)]);
}

/** Example: the "\n" of a message's edit, or the "\r\n" of text moved from elsewhere in the file. */
const INSERTED_LINE_END = /\r?\n/gu;
/** Example: half of a surrogate pair, which is no character in any encoding. */
const LONE_SURROGATE = /\p{Cs}/u;

/** A text in an encoding, without byte order mark, or the first character that it cannot hold. */
export function encodedText(text: string, encoding: Encoding): Uint8Array | Unencodable {
  const surrogate = LONE_SURROGATE.exec(text);
  if (surrogate !== null) return { unencodable: surrogate[0] };
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  return encoding === "gb18030" ? gb18030Text(text) : utf16Text(text, encoding === "utf-16le");
}

function gb18030Text(text: string): Uint8Array | Unencodable {
  const bytes: number[] = [];
  for (const character of text) {
    const code = gb18030Of(character);
    if (code === undefined) return { unencodable: character };
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

function utf16Text(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}

interface Cursor {
  /** Byte offset of a text offset; each call at or behind the one before. */
  byteOffset(target: number): number;
}

/** Walks the bytes and the text together, so that codes of any length, also uncommon ones, are counted as they stand. */
function cursorOf(bytes: Uint8Array, { text, encoding, bom }: DecodedDraft): Cursor {
  let unit = 0;
  let byte = bom ? BYTE_ORDER_MARKS[encoding].length : 0;
  return {
    byteOffset(target) {
      if (target < unit || target > text.length) throw new RangeError(`Cannot edit at offset ${String(target)}, expected ${String(unit)} to ${String(text.length)}`);
      while (unit < target) {
        const step = encoding === "gb18030" ? gb18030Step(bytes, byte) : unicodeStep(text, unit, encoding);
        unit += step.units;
        byte += step.bytes;
      }
      if (unit > target) throw new RangeError(`Cannot edit at offset ${String(target)}, expected a place between two characters`);
      return byte;
    },
  };
}

function unicodeStep(text: string, unit: number, encoding: Encoding): { readonly bytes: number; readonly units: number } {
  const scalar = text.codePointAt(unit) ?? 0;
  const units = scalar > 0xffff ? 2 : 1;
  if (encoding !== "utf-8") return { bytes: 2 * units, units };
  return { bytes: scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4, units };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
