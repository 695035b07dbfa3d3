/** Letters that name something. */
export const PAIR_OF_LETTERS = 2;

function pairsIn(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + PAIR_OF_LETTERS));
}

/** True where two stretches have two letters running in common, or the first says nothing. */
export function isAbout(subject: string, text: string): boolean {
  return subject.length < PAIR_OF_LETTERS || pairsIn(subject).some((pair) => text.includes(pair));
}

/** True where most of a subject's letters, two by two, stand in a text: 行政诉讼案件 is not 行政复议案件. */
export function isMostly(subject: string, text: string): boolean {
  return pairsInCommon(subject, text) >= pairsIn(subject).length / 2;
}

/** How many pairs of letters of one stretch stand in another. */
export function pairsInCommon(one: string, other: string): number {
  return pairsIn(one).filter((pair) => other.includes(pair)).length;
}
