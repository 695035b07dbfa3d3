/** True where most of a subject's letters, two by two, stand in a text: 行政诉讼案件 is not 行政复议案件. */
export function isMostly(subject: string, text: string): boolean {
  const pairs = Array.from({ length: subject.length - 1 }, (_, at) => subject.slice(at, at + PAIR));
  return pairs.filter((pair) => text.includes(pair)).length >= pairs.length / 2;
}

const PAIR = 2;
