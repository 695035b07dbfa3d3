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

/** Where the same seeds stand in texts; built once, asked often. */
export interface SeedIndex {
  readonly texts: readonly string[];
  readonly shape: SeedShape;
  /** Tells every indexed place that holds the same seed as a text at a place. */
  readonly visit: (text: string, place: number, found: (index: number, at: number) => void) => void;
}

/** Chains of places by the hash of their seed, in flat arrays: a thousand reports are half a million places. */
interface Table extends SeedShape {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly owners: Int32Array;
  readonly places: Int32Array;
}

/** Indexes the seeds of texts, which consist of letters only. */
export function seedIndexOf(texts: readonly string[], shape: SeedShape = COARSE): SeedIndex {
  const count = texts.reduce((sum, { length }) => sum + Math.max(0, Math.floor((length - shape.length) / shape.step) + 1), 0);
  const table: Table = {
    ...shape,
    heads: new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, count)))).fill(-1),
    next: new Int32Array(count), owners: new Int32Array(count), places: new Int32Array(count),
  };
  let entry = 0;
  texts.forEach((text, index) => {
    for (let place = 0; place + shape.length <= text.length; place += shape.step) if (added({ index, place, entry }, text, table)) entry++;
  });
  return { texts, shape, visit: (text, place, found) => { visit(table, texts, { text, place, found }); } };
}

interface Addition {
  readonly index: number;
  readonly place: number;
  readonly entry: number;
}

function added({ index, place, entry }: Addition, text: string, table: Table): boolean {
  const { heads, next, owners, places } = table;
  if (!isTelling(text, place, table.length)) return false;
  const slot = slotOf(text, place, table);
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

interface Question {
  readonly text: string;
  readonly place: number;
  readonly found: (index: number, at: number) => void;
}

function visit(table: Table, texts: readonly string[], { text, place, found }: Question): void {
  const { heads, next, owners, places, length } = table;
  if (place + length > text.length) return;
  for (let entry = heads[slotOf(text, place, table)] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
    const index = owners[entry] ?? 0;
    const at = places[entry] ?? 0;
    const other = texts[index] ?? "";
    let alike = 0;
    while (alike < length && other.charCodeAt(at + alike) === text.charCodeAt(place + alike)) alike++;
    if (alike === length) found(index, at);
  }
}

/** A row of bare numbers is no seed. */
function isTelling(text: string, place: number, length: number): boolean {
  let words = 0;
  for (let at = place; at < place + length; at++) if (text.charAt(at) !== NUMBER) words++;
  return words * 2 >= length;
}

/** The number of slots is a power of two. */
function slotOf(text: string, place: number, { heads, length }: Table): number {
  let hash = 0;
  for (let at = place; at < place + length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & (heads.length - 1);
}
