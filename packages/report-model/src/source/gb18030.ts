/**
 * GB18030, the encoding that Chinese government software must support. Platforms only decode it; the way back is
 * read off the platform's own decoder, so that both directions agree whatever edition of the standard it follows.
 */

const TWO_BYTE_LEAD = { first: 0x81, last: 0xfe };
/** Trail bytes of two-byte codes; 0x7f is none. */
const TRAIL = { first: 0x40, last: 0xfe };
const DELETE = 0x7f;
/** Second and fourth byte of four-byte codes. */
const DIGIT = { first: 0x30, last: 0x39 };
/** Lead bytes of the four-byte codes of the basic plane. */
const FOUR_BYTE_BASIC = { first: 0x81, last: 0x84 };
/** Lead byte of the four-byte codes of the supplementary planes, which follow Unicode's order without gaps. */
const SUPPLEMENTARY_LEAD = 0x90;
const SUPPLEMENTARY_FIRST = 0x10000;
/** How many four-byte codes share a lead byte, a first pair and a first triple. */
const PER_LEAD = 12600;
const PER_PAIR = 1260;
const PER_TRIPLE = 10;
const NEWLINE = 0x0a;
const REPLACEMENT = "\ufffd";
/** The code of U+FFFD itself, which cannot be told from the decoder's sign for a fault. */
const REPLACEMENT_CODE = [0x84, 0x31, 0xa4, 0x37];

let codes: Map<string, readonly number[]> | undefined;

/** Bytes of one character (a Unicode scalar value) in GB18030, or `undefined` where the platform knows no code for it. */
export function gb18030Of(character: string): readonly number[] | undefined {
  const scalar = character.codePointAt(0) ?? 0;
  if (scalar < 0x80) return [scalar];
  if (scalar >= SUPPLEMENTARY_FIRST) return fourByteCode(SUPPLEMENTARY_LEAD, scalar - SUPPLEMENTARY_FIRST);
  codes ??= basicPlaneCodes();
  return codes.get(character);
}

/** The four-byte code that stands `index` places behind the first one with this lead byte. */
function fourByteCode(lead: number, index: number): readonly number[] {
  return [
    lead + Math.floor(index / PER_LEAD),
    DIGIT.first + Math.floor((index % PER_LEAD) / PER_PAIR),
    TWO_BYTE_LEAD.first + Math.floor((index % PER_PAIR) / PER_TRIPLE),
    DIGIT.first + (index % PER_TRIPLE),
  ];
}

/** Of several codes for one character the first is used: A1A1 before A3A0, two bytes before four. */
function basicPlaneCodes(): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const list of [twoByteCodes(), fourByteCodes()]) {
    const decoded = new TextDecoder("gb18030").decode(Uint8Array.from(list.flatMap((code) => [...code, NEWLINE]))).split("\n");
    list.forEach((code, index) => {
      const character = decoded[index] ?? "";
      if (character.length === 1 && character !== REPLACEMENT && !found.has(character)) found.set(character, code);
    });
  }
  return found.set(REPLACEMENT, REPLACEMENT_CODE);
}

function twoByteCodes(): readonly (readonly number[])[] {
  const list: number[][] = [];
  for (let lead = TWO_BYTE_LEAD.first; lead <= TWO_BYTE_LEAD.last; lead++) {
    for (let trail = TRAIL.first; trail <= TRAIL.last; trail++) if (trail !== DELETE) list.push([lead, trail]);
  }
  return list;
}

function fourByteCodes(): readonly (readonly number[])[] {
  const count = (FOUR_BYTE_BASIC.last - FOUR_BYTE_BASIC.first + 1) * PER_LEAD;
  return Array.from({ length: count }, (_, index) => fourByteCode(FOUR_BYTE_BASIC.first, index));
}

/** How many bytes the code at `offset` takes, and how many UTF-16 units it decodes to. The bytes must be valid GB18030. */
export function gb18030Step(bytes: Uint8Array, offset: number): { readonly bytes: number; readonly units: number } {
  const lead = bytes[offset] ?? 0;
  if (lead <= 0x80) return { bytes: 1, units: 1 };
  const second = bytes[offset + 1] ?? 0;
  if (second > DIGIT.last) return { bytes: 2, units: 1 };
  return { bytes: 4, units: lead >= SUPPLEMENTARY_LEAD ? 2 : 1 };
}
