/**
 * Whether bytes that *can* be read as GB18030 are Chinese text at all: nearly any pair of high bytes is some character of
 * it, so damaged UTF-8, Big5 and binary data decode without a fault and look like nonsense.
 */

/** Units judged; the head of a file tells enough. */
const SAMPLE = 65536;
/** Private, unassigned and control characters: a share above this is no text; up to this many are never held against it. */
const STRANGE_SHARE = 0.05;
const STRANGE_ALLOWED = 4;
/** Share of the 3,755 everyday characters among ideographs: real texts have 0.9 and more, traditional ones 0.6, misread ones 0.3 and less. */
const EVERYDAY_SHARE = 0.4;
/** Fewer ideographs than this say nothing about frequency. */
const ENOUGH_IDEOGRAPHS = 24;
/** Share of high bytes that stand in whole UTF-8 sequences, above which a text is damaged UTF-8. GB18030 text has 0.3 and less. */
const UTF8_SHARE = 0.75;
/** Fewer high bytes than this say nothing. */
const ENOUGH_HIGH_BYTES = 6;

/** Example: U+E000, U+0378, U+0007; not tab, line ends and form feed. */
const STRANGE = /[\p{Co}\p{Cn}]|(?!\s)\p{Cc}/gu;
/** Example: any Chinese character, common or rare. */
const IDEOGRAPH = /\p{Unified_Ideograph}/gu;

/** Everyday characters are the first level of GB 2312: lead bytes B0–D7, trail bytes A1–FE, less five codes at the end. */
const EVERYDAY = { lead: [0xb0, 0xd7], trail: [0xa1, 0xfe] } as const;

let everyday: ReadonlySet<string> | undefined;

/** True where a decoded text reads like written language. */
export function isPlausibleText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(STRANGE)?.length ?? 0;
  if (strange > STRANGE_ALLOWED && strange > sample.length * STRANGE_SHARE) return false;
  const ideographs = sample.match(IDEOGRAPH) ?? [];
  if (ideographs.length < ENOUGH_IDEOGRAPHS) return true;
  everyday ??= everydayCharacters();
  const known = everyday;
  return ideographs.filter((character) => known.has(character)).length >= ideographs.length * EVERYDAY_SHARE;
}

function everydayCharacters(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let lead: number = EVERYDAY.lead[0]; lead <= EVERYDAY.lead[1]; lead++) {
    for (let trail: number = EVERYDAY.trail[0]; trail <= EVERYDAY.trail[1]; trail++) bytes.push(lead, trail);
  }
  return new Set(new TextDecoder("gb18030").decode(Uint8Array.from(bytes)).match(IDEOGRAPH));
}

/** True where bytes that are not valid UTF-8 were nevertheless meant as it: most of them form whole sequences. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let high = 0;
  let covered = 0;
  for (let at = 0; at < end;) {
    const length = utf8Length(bytes, at);
    if (length !== 1) high += Math.max(length, 1);
    if (length > 1) covered += length;
    at += Math.max(length, 1);
  }
  return high >= ENOUGH_HIGH_BYTES && covered >= high * UTF8_SHARE;
}

/** Length of the UTF-8 sequence at a place: 1 for ASCII, 0 where none begins. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let index = 1; index < length; index++) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
