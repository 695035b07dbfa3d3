import type { Report } from "@lint-report/report-model";

/**
 * Key of the topic a heading speaks of: the one with the most letters of its words in the heading; `undefined` where none or
 * two speak alike.
 */
export function topicOf(title: string, report: Report): string | undefined {
  const { topics, tasks } = report.context.standard;
  const named = tasks.find((task) => title.includes(task.title));
  if (named !== undefined) return named.topic;
  const ranked = topics.map(({ key, words }) => ({ key, weight: weightOf(title, words) })).filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const [best, second] = ranked;
  return best === undefined || best.weight === second?.weight ? undefined : best.key;
}

/** Letters of the title that the words cover; a letter counts once. */
function weightOf(title: string, words: readonly string[]): number {
  const covered = new Set<number>();
  for (const word of words) {
    for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) for (let unit = 0; unit < word.length; unit++) covered.add(at + unit);
  }
  return covered.size;
}
