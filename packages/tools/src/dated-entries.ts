import type { Standard } from "@lint-report/standard";

/** What a schema cannot see of terms and documents: the order of years and dates, successors, words that could never be told. */
export function datedFaults({ terms, documents }: Standard): readonly string[] {
  const keys = new Set(documents.map(({ key }) => key));
  return [
    ...terms.flatMap(({ key, from, until, begins, ends }) => [...inOrder(`terms: ${key}`, [from, until]), ...inOrder(`terms: ${key}`, [begins, ends])]),
    ...terms.filter(({ from, until, begins }) => from === null && until === null && begins === null).map(({ key }) => `terms: ${key} has no time`),
    ...terms.flatMap(({ key, words }) => longestFirst(`terms: ${key}`, words)),
    ...terms.filter(({ replace, words }) => replace !== null && !words.every((word) => word.includes(replace.from))).map(({ key }) => `terms: ${key} replaces what not all of its words hold`),
    ...documents.flatMap(({ key, from, until, adopted, revisions, repealed }) => [
      ...inOrder(`documents: ${key}`, [from, until]),
      ...inOrder(`documents: ${key}`, [adopted, ...revisions.map((revision) => revision.adopted), repealed]),
    ]),
    ...documents.filter(({ successor }) => successor !== "" && !keys.has(successor)).map(({ key, successor }) => `documents: ${key}: successor ${successor}`),
    ...sameTitles(documents),
  ];
}

function inOrder(where: string, values: readonly (number | string | null)[]): readonly string[] {
  const known = values.filter((value) => value !== null);
  return known.some((value, index) => index > 0 && value < (known[index - 1] ?? value)) ? [`${where}: ${known.join(", ")} are not in order`] : [];
}

function longestFirst(where: string, words: readonly string[]): readonly string[] {
  return words.some((word, index) => word.length > (words[index - 1]?.length ?? Infinity)) ? [`${where}: a longer word stands behind a shorter one`] : [];
}

/** Two documents of one name can be told apart only by their years. */
function sameTitles(documents: Standard["documents"]): readonly string[] {
  const seen = new Map<string, string>();
  return documents.flatMap(({ key, title, aliases, from, until }) => [title, ...aliases].flatMap((name) => {
    const identity = `${name} ${String(from)} ${String(until)}`;
    const known = seen.get(identity);
    seen.set(identity, key);
    return known === undefined ? [] : [`documents: ${key} and ${known} are both ${name}`];
  }));
}
