/** Kinds of files that are no text, as their bytes tell. */
export type FileKind = "word" | "wps" | "pdf" | "ofd" | "rtf" | "zip" | "office";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Compound file of Office 97–2003, in which WPS keeps its .wps too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = ascii("%PDF-");
const RTF = ascii("{\\rtf");
/** Folder inside a .docx; also in the .docx that WPS writes. */
const WORD_ENTRY = ascii("word/document.xml");
/** The file by which the Chinese page format OFD is known. */
const OFD_ENTRY = ascii("OFD.xml");
const WORD_STREAM = utf16("WordDocument");
/** Stream that only WPS writes. */
const WPS_STREAM = utf16("WpsCustomData");

/** What a file is by its bytes, or `undefined` where it may be text. */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, PDF)) return "pdf";
  if (startsWith(bytes, RTF)) return "rtf";
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return zipKind(bytes);
  return startsWith(bytes, COMPOUND) ? compoundKind(bytes) : undefined;
}

function zipKind(bytes: Uint8Array): FileKind {
  if (includes(bytes, WORD_ENTRY)) return "word";
  return includes(bytes, OFD_ENTRY) ? "ofd" : "zip";
}

function compoundKind(bytes: Uint8Array): FileKind {
  if (includes(bytes, WPS_STREAM)) return "wps";
  return includes(bytes, WORD_STREAM) ? "word" : "office";
}

/** True where the bytes begin with the given ones. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function ascii(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function utf16(text: string): readonly number[] {
  return [...text].flatMap((character) => [character.charCodeAt(0), 0]);
}
