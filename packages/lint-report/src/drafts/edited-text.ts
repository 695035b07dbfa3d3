import type { TextEdit } from "@lint-report/report-model";

/** Part of an edited text: a stretch of the original, or text that was put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly inserted: string };

/**
 * A text after several rounds of edits, each given in offsets of the round before, that still knows what it kept of the original.
 * So the whole can be written as edits of the original bytes, and what nobody touched stays byte for byte.
 */
export interface EditedText {
  readonly original: string;
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/** A text nobody has edited. */
export function unedited(original: string): EditedText {
  return { original, pieces: [{ start: 0, end: original.length }], text: original };
}

/** The text after one more round; `edits` are in order and do not overlap. */
export function edited(before: EditedText, edits: readonly TextEdit[]): EditedText {
  const pieces: Piece[] = [];
  const rest = [...before.pieces].reverse();
  let at = 0;
  for (const edit of edits) {
    at += take(rest, edit.start - at, pieces);
    at += take(rest, edit.end - at, []);
    if (edit.text !== "") pieces.push({ inserted: edit.text });
  }
  pieces.push(...rest.reverse());
  return { original: before.original, pieces, text: pieces.map((piece) => textOf(piece, before.original)).join("") };
}

/** Moves the next `length` units from `rest` (its end is the front) to `target`; returns how many. */
function take(rest: Piece[], length: number, target: Piece[]): number {
  let left = length;
  while (left > 0) {
    const piece = rest.pop();
    if (piece === undefined) break;
    const size = sizeOf(piece);
    if (size > left) rest.push(cut(piece, left, size));
    target.push(size > left ? cut(piece, 0, left) : piece);
    left -= Math.min(size, left);
  }
  return length - left;
}

function cut(piece: Piece, from: number, to: number): Piece {
  return "inserted" in piece ? { inserted: piece.inserted.slice(from, to) } : { start: piece.start + from, end: piece.start + to };
}

function sizeOf(piece: Piece): number {
  return "inserted" in piece ? piece.inserted.length : piece.end - piece.start;
}

function textOf(piece: Piece, original: string): string {
  return "inserted" in piece ? piece.inserted : original.slice(piece.start, piece.end);
}

/** Edits of the original as they may be shown: what they put in, taken from the edited text as it may be shown, which is of equal length. */
export function shownEdits(edits: readonly TextEdit[], shown: string): readonly TextEdit[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const at = start + shift;
    shift += text.length - (end - start);
    return { start, end, text: shown.slice(at, at + text.length) };
  });
}

/** All rounds as edits of the original. */
export function editsOf({ original, pieces }: EditedText): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let text = "";
  const close = (start: number): void => {
    if (start > at || text !== "") edits.push({ start: at, end: start, text });
    text = "";
  };
  for (const piece of pieces) {
    if ("inserted" in piece) text += piece.inserted;
    else if (piece.end > piece.start) {
      close(piece.start);
      at = piece.end;
    }
  }
  close(original.length);
  return edits;
}
