import type { Span } from "../types.js";
import { allMatches } from "./all-matches.js";
import { LED_BY, LED_HOW } from "./chinese-names.js";

/** Those under whose leadership something is done: 县委、县政府, of 在县委、县政府的正确领导下. The span is theirs. */
export interface Leaders extends Span {
  readonly text: string;
  /** Where the clause that they open goes on, behind 下. */
  readonly behind: number;
}

/** All of them in a normalised text. */
export function leadersIn(text: string): readonly Leaders[] {
  return allMatches(text, LED_BY).map((match) => {
    let leaders = match[1] ?? "";
    for (let word = tailOf(leaders); word !== undefined; word = tailOf(leaders)) leaders = leaders.slice(0, -word.length);
    const start = match.index + 1;
    return { text: leaders, start, end: start + leaders.length, behind: match.index + match[0].length };
  });
}

function tailOf(leaders: string): string | undefined {
  return LED_HOW.find((word) => leaders.endsWith(word));
}
