/** A shrunk text need not be the smallest there is: looking on must not take longer than finding. */
const MOST_TRIES = 1500;

/** The smallest stretches of a list that still fail, found by leaving out ever smaller runs of its members. */
function reduced<T>(members: readonly T[], fails: (members: readonly T[]) => boolean): readonly T[] {
  let kept = members;
  let tries = 0;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && tries < MOST_TRIES; tries++) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (fails(without)) kept = without;
      else at += size;
    }
  }
  return kept;
}

/** A small text that fails as a large one does: first by lines, then by characters. */
export function shrunkText(source: string, fails: (source: string) => boolean): string {
  const byLines = reduced(source.split(/(?<=\n|\r(?!\n))/u), (lines) => fails(lines.join(""))).join("");
  return reduced([...byLines], (characters) => fails(characters.join(""))).join("");
}

/** The same for bytes. */
export function shrunkBytes(bytes: Uint8Array, fails: (bytes: Uint8Array) => boolean): Uint8Array {
  return Uint8Array.from(reduced([...bytes], (list) => fails(Uint8Array.from(list))));
}
