import type { RuleData } from "./types.js";

/** A list of words of a rule. What its rule.yaml lacks is an error, not a list that matches nothing. */
export function wordsIn(words: RuleData["words"], name: string): readonly string[] {
  const list = words[name];
  if (list === undefined) throw new Error(`Cannot find words.${name}, expected the list in rule.yaml`);
  return list;
}

/** One word of a list, the first unless another is asked for. */
export function wordIn(words: RuleData["words"], name: string, at = 0): string {
  const word = wordsIn(words, name)[at];
  if (word === undefined) throw new Error(`Cannot find word ${String(at + 1)} of words.${name}, expected it in rule.yaml`);
  return word;
}
