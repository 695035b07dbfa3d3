// Reads and mends executables of Windows (PE) and Linux (ELF) as far as packing a program into Node asks for it.

/** Node looks for this text in itself: a `1` behind it says that a program is inside. */
export const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

const ELF_MACHINES = new Map([[0x3e, "x64"], [0xb7, "arm64"]]);
const PE_MACHINES = new Map([[0x8664, "x64"], [0xaa64, "arm64"]]);
/** Offsets in the optional header of 64-bit images. */
const PE_CHECKSUM = 64;
const PE_SIGNATURE = 144;

/** For which system and processor a file is; `undefined` where it is no 64-bit executable that is known here. */
export function kindOf(bytes) {
  if (bytes.subarray(0, 6).equals(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]))) {
    const arch = ELF_MACHINES.get(bytes.readUInt16LE(18));
    return arch === undefined ? undefined : { system: "linux", arch };
  }
  const header = peHeaderOf(bytes);
  const arch = header === undefined ? undefined : PE_MACHINES.get(bytes.readUInt16LE(header + 4));
  return arch === undefined ? undefined : { system: "win", arch };
}

/** `0`: an empty Node; `1`: a program is inside; `undefined`: neither, or more than one such mark. */
export function fuseOf(bytes) {
  const at = bytes.indexOf(`${FUSE}:`);
  if (at < 0 || bytes.includes(`${FUSE}:`, at + 1)) return undefined;
  const state = String.fromCharCode(bytes[at + FUSE.length + 1]);
  return state === "0" || state === "1" ? state : undefined;
}

/** Whether a Windows executable names a signature. */
export function isSigned(bytes) {
  const header = peHeaderOf(bytes);
  return header !== undefined && bytes.readUInt32LE(header + 24 + PE_SIGNATURE + 4) > 0;
}

/**
 * A Windows executable without its signature, which would not hold for what is put in, and would then be worse than none. The signature is the last thing
 * in the file.
 */
export function withoutSignature(bytes) {
  const header = peHeaderOf(bytes);
  if (header === undefined || !isSigned(bytes)) return bytes;
  const entry = header + 24 + PE_SIGNATURE;
  const [offset, size] = [bytes.readUInt32LE(entry), bytes.readUInt32LE(entry + 4)];
  if (offset + size !== bytes.length) throw new Error("Cannot take the signature off, expected it at the end of the file");
  const plain = Buffer.from(bytes.subarray(0, offset));
  plain.fill(0, entry, entry + 8);
  plain.writeUInt32LE(0, header + 24 + PE_CHECKSUM);
  return plain;
}

function peHeaderOf(bytes) {
  if (bytes.length < 0x40 || bytes.toString("latin1", 0, 2) !== "MZ") return undefined;
  const header = bytes.readUInt32LE(0x3c);
  return header + 24 + PE_SIGNATURE + 8 <= bytes.length && bytes.toString("latin1", header, header + 4) === "PE\0\0" ? header : undefined;
}
