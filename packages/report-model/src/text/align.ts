import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { RawText } from "./text-view.js";

const REFERENCE = /^&(?:#[xX]([0-9a-fA-F]{1,6})|#(\d{1,7})|([0-9A-Za-z]{1,31}));/u;
const ESCAPABLE = /[!-/:-@[-`{-~]/u;
const LINE_END = /[\r\n]/u;

interface Target {
  readonly raw: RawText;
  /** Source offset of the slice. */
  readonly offset: number;
}

/**
 * Walks a text node's value and its source side by side and records where each unit comes from: through backslash
 * escapes, character references, and the indentation and quote marks that Markdown drops at line starts.
 * Where the two cannot be brought together, the rest points at the whole node: never at a wrong character.
 */
export function alignText(value: string, slice: string, target: Target): void {
  const { raw, offset } = target;
  raw.text += value;
  if (value === slice) {
    for (let index = 0; index < value.length; index++) {
      raw.starts.push(offset + index);
      raw.ends.push(offset + index + 1);
    }
    return;
  }
  let at = 0;
  for (let index = 0; index < value.length;) {
    const step = stepAt(value, index, { slice, at });
    if (step === undefined) {
      for (; index < value.length; index++) {
        raw.starts.push(offset + at);
        raw.ends.push(offset + slice.length);
      }
      return;
    }
    for (let unit = 0; unit < step.units; unit++) {
      raw.starts.push(offset + step.from);
      raw.ends.push(offset + step.to);
    }
    index += step.units;
    at = step.to;
  }
}

interface Step {
  readonly from: number;
  readonly to: number;
  /** Units of the value that this stretch of source stands for. */
  readonly units: number;
}

function stepAt(value: string, index: number, place: { slice: string; at: number }): Step | undefined {
  const { slice, at } = place;
  const unit = value.charAt(index);
  if (LINE_END.test(unit)) return lineEndStep(slice, at, unit === "\r" && value.charAt(index + 1) === "\n" ? 2 : 1);
  const next = slice.charAt(at);
  if (next === "\\" && slice.charAt(at + 1) === unit && ESCAPABLE.test(unit)) return { from: at, to: at + 2, units: 1 };
  if (next === "&") {
    const reference = REFERENCE.exec(slice.slice(at, at + 40));
    const decoded = reference === null ? undefined : decodeReference(reference);
    if (reference !== null && decoded !== undefined && value.startsWith(decoded, index)) {
      return { from: at, to: at + reference[0].length, units: decoded.length };
    }
  }
  if (next === unit) return { from: at, to: at + 1, units: 1 };
  const skipped = skipLayout(slice, at);
  return skipped > at && slice.charAt(skipped) === unit ? { from: skipped, to: skipped + 1, units: 1 } : undefined;
}

/** Spaces before and after a line end, quote marks and inline code fences that the value no longer has. */
const LAYOUT = /[ \t>`\u00a0\r\n]/u;

function skipLayout(slice: string, from: number): number {
  let at = from;
  while (at < slice.length && LAYOUT.test(slice.charAt(at))) at++;
  return at;
}

/** The value keeps CR and LF of a line end, or has one LF for both. */
function lineEndStep(slice: string, at: number, units: number): Step | undefined {
  let from = at;
  while (from < slice.length && !LINE_END.test(slice.charAt(from))) {
    if (!LAYOUT.test(slice.charAt(from)) && slice[from] !== "\\") return undefined;
    from++;
  }
  if (from >= slice.length) return undefined;
  const to = slice[from] === "\r" && slice[from + 1] === "\n" ? from + 2 : from + 1;
  return { from, to, units };
}

function decodeReference(match: RegExpExecArray): string | undefined {
  const [, hexadecimal, decimal, name] = match;
  if (name !== undefined) {
    const decoded = decodeNamedCharacterReference(name);
    return decoded === false ? undefined : decoded;
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
