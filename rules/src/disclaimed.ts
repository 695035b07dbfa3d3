import { clausesOf, wordFinderOf } from "@lint-report/report-model";

/** Words by which an authority says that it has no such power; see the rule core-indicators. */
export interface DisclaimingWords {
  readonly disclaims: readonly string[];
  /** These say so only of a power: 没有行政处罚案件 tells that there was none. */
  readonly lacks: readonly string[];
  readonly powers: readonly string[];
  /** What it has not, and behind blanks the keys of the indicators that are not asked then. */
  readonly disclaimed: readonly string[];
}

/** Keys of indicators that ask for a power the authority says it has not: 我局不承担行政执法职能. */
export function disclaimedIn(texts: readonly string[], { disclaims, lacks, powers, disclaimed }: DisclaimingWords): ReadonlySet<string> {
  const lines = disclaimed.map((line) => line.split(" "));
  const finder = wordFinderOf([...disclaims, ...lacks]);
  return new Set(texts.filter((text) => finder(text).length > 0).flatMap((text) => clausesOf(text)).flatMap(({ text }) => {
    const [hit] = finder(text);
    const behind = text.slice(hit?.start ?? text.length);
    const isPower = hit !== undefined && (hit.entry < disclaims.length || powers.some((word) => behind.includes(word)));
    return isPower ? lines.flatMap(([word = "", ...keys]) => (behind.includes(word) ? keys : [])) : [];
  }));
}
