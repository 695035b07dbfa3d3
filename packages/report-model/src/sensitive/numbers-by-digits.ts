import type { Sensitive } from "./sensitive.js";

/** Numbers that belong to persons, found again by some of their digits. */
export interface NumbersByDigits {
  /** Those that may hold the digits or lie in them. */
  readonly near: (digits: string) => readonly Sensitive[];
}

/** So many digits together tell numbers apart; the shortest number has eleven. */
const PIECE = 6;

/** An index: a list of ten thousand persons must not be looked through for each of them. */
export function numbersByDigits(numbers: readonly Sensitive[]): NumbersByDigits {
  const unique = [...new Map(numbers.map((number) => [number.text, number])).values()];
  const byPiece = new Map<string, Sensitive[]>();
  const byLast = new Map<string, Sensitive[]>();
  for (const number of unique) {
    for (const piece of new Set(piecesOf(number.text))) add(byPiece, piece, number);
    add(byLast, number.text.slice(-PIECE), number);
  }
  return {
    near: (digits) => {
      const pieces = piecesOf(digits);
      const around = pieces.map((piece) => byPiece.get(piece) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
      return [...new Set([...around, ...pieces.flatMap((piece) => byLast.get(piece) ?? [])])];
    },
  };
}

function piecesOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - PIECE + 1) }, (_, index) => text.slice(index, index + PIECE));
}

function add(index: Map<string, Sensitive[]>, piece: string, number: Sensitive): void {
  const known = index.get(piece);
  if (known === undefined) index.set(piece, [number]);
  else known.push(number);
}
