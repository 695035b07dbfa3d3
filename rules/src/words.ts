import type { RuleData } from "./types.js";

/** A list of words of a rule. What its rule.yaml lacks is an error, not a list that matches nothing. */
export function wordsIn(words: RuleData["words"], name: string): readonly string[] {
  const list = words[name];
  if (list === undefined) throw new Error(`Cannot find words.${name}, expected the list in rule.yaml`);
  return list;
}

/** The first word of a list. */
export function wordIn(words: RuleData["words"], name: string): string {
  const [word] = wordsIn(words, name);
  if (word === undefined) throw new Error(`Cannot find a word in words.${name}, expected one in rule.yaml`);
  return word;
}
