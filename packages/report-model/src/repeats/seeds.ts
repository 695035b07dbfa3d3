import { NUMBER } from "./letters.js";

/** How seeds are cut from indexed texts; a match of `length + step - 1` letters holds one for certain. */
export interface SeedShape {
  /** Letters that a match must share in one piece to be found. */
  readonly length: number;
  /** Every so many letters a seed begins. */
  readonly step: number;
}

/** For whole reports, where passages are looked for. */
const COARSE: SeedShape = { length: 16, step: 8 };
/** Seeds alike in one text beyond this many are left out: a text that repeats itself without end costs no more for it. */
const MOST_ALIKE = 4;
/** Slots of the table for each seed: few places of a text then meet a slot that is taken by chance. */
const ROOM = 4;

/** Where the same seeds stand in texts; built once, asked often. */
export interface SeedIndex {
  readonly texts: readonly string[];
  readonly shape: SeedShape;
  readonly table: Table;
}

/** Chains of places by the hash of their seed, in flat arrays: a thousand reports are half a million places. */
interface Table {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly owners: Int32Array;
  readonly places: Int32Array;
}

/** Indexes the seeds of texts, which consist of letters only. */
export function seedIndexOf(texts: readonly string[], shape: SeedShape = COARSE): SeedIndex {
  const count = texts.reduce((sum, { length }) => sum + Math.max(0, Math.floor((length - shape.length) / shape.step) + 1), 0);
  const table: Table = {
    heads: new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, count * ROOM)))).fill(-1),
    next: new Int32Array(count), owners: new Int32Array(count), places: new Int32Array(count),
  };
  let entry = 0;
  texts.forEach((text, index) => {
    const slots = slotsOf(text, shape.length, table.heads.length);
    for (let place = 0; place < slots.length; place += shape.step) {
      if (isTelling(text, place, shape.length) && added({ index, place, entry, slot: slots[place] ?? 0 }, table)) entry++;
    }
  });
  return { texts, shape, table };
}

interface Addition {
  readonly index: number;
  readonly place: number;
  readonly entry: number;
  readonly slot: number;
}

function added({ index, place, entry, slot }: Addition, { heads, next, owners, places }: Table): boolean {
  const head = heads[slot] ?? -1;
  let alike = 0;
  for (let other = head; other >= 0 && owners[other] === index && alike < MOST_ALIKE; other = next[other] ?? -1) alike++;
  if (alike >= MOST_ALIKE) return false;
  owners[entry] = index;
  places[entry] = place;
  next[entry] = head;
  heads[slot] = entry;
  return true;
}

/** A place of a text that holds the same seed as a place of an indexed one. */
export type SeedFound = (place: number, index: number, at: number) => void;

/** Tells for each place of a text, in order, every indexed place that holds the same seed. */
export function visitSeeds(text: string, { texts, shape: { length }, table: { heads, next, owners, places } }: SeedIndex, found: SeedFound): void {
  const slots = slotsOf(text, length, heads.length);
  for (let place = 0; place < slots.length; place++) {
    for (let entry = heads[slots[place] ?? 0] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
      const index = owners[entry] ?? 0;
      const at = places[entry] ?? 0;
      if (isSame(text, place, { other: texts[index] ?? "", at, length })) found(place, index, at);
    }
  }
}

interface Counterpart {
  readonly other: string;
  readonly at: number;
  readonly length: number;
}

function isSame(text: string, place: number, { other, at, length }: Counterpart): boolean {
  for (let step = 0; step < length; step++) if (other.charCodeAt(at + step) !== text.charCodeAt(place + step)) return false;
  return true;
}

/** A row of bare numbers is no seed. */
function isTelling(text: string, place: number, length: number): boolean {
  let words = 0;
  for (let at = place; at < place + length; at++) if (text.charAt(at) !== NUMBER) words++;
  return words * 2 >= length;
}

const FACTOR = 31;

/** The slot of the seed at each place of a text; the number of slots is a power of two. Each hash follows from the one before. */
function slotsOf(text: string, length: number, count: number): Int32Array {
  const slots = new Int32Array(Math.max(0, text.length - length + 1));
  let first = 1;
  for (let step = 0; step < length; step++) first = Math.imul(first, FACTOR);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, FACTOR) + text.charCodeAt(at)) | 0;
    if (at >= length) hash = (hash - Math.imul(first, text.charCodeAt(at - length))) | 0;
    if (at >= length - 1) slots[at - length + 1] = (hash ^ (hash >>> 15)) & (count - 1);
  }
  return slots;
}
