/** How alike two names are, from 0 to 1: letter pairs in common as a share of all, of those of the shorter one, and of those of the first. */
export interface Likeness {
  readonly share: number;
  readonly contained: number;
  readonly inFirst: number;
}

export function likenessOf(one: string, other: string): Likeness {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return { share: (2 * common) / Math.max(1, a.size + b.size), contained: common / Math.max(1, Math.min(a.size, b.size)), inFirst: common / Math.max(1, a.size) };
}

const PAIR = 2;

function pairsIn(name: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + PAIR)));
}

/** A name that may go on behind its noun, up to where the other one ends: 法律顾问|全程参与 beside 聘请法律顾问. */
export function cutTo(name: string, other: string): string {
  const at = name.lastIndexOf(other.slice(-PAIR));
  return at < 0 ? name : name.slice(0, at + PAIR);
}

/** True where both have so many letters in a row in common. */
export function haveInARow(one: string, other: string, letters: number): boolean {
  return Array.from({ length: Math.max(0, one.length - letters + 1) }, (_, at) => one.slice(at, at + letters)).some((row) => other.includes(row));
}
