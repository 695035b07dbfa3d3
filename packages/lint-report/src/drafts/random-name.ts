const BYTES = 6;
const HEX = 16;

/** A name that no other file has. The global `crypto` loads what it needs only here, so that a run that writes nothing does not wait for it. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(BYTES))].map((byte) => byte.toString(HEX).padStart(2, "0")).join("");
}
