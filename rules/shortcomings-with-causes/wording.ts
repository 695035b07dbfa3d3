import { clausesOf, isSpecific } from "@lint-report/report-model";
import type { RuleData } from "../src/types.js";

/** Between the two halves of a pair in `rule.yaml`: the words that may stand there. */
const ELLIPSIS = "\u2026";
const MASK = "\u0000";
/** Most characters between the two halves. */
const GAP = 30;
/** Longest text that only denies. */
const LONGEST_DENIAL = 40;
/** How much of a set phrase a message shows. */
const SHOWN = 12;
/** Clauses up to this length only lead in: 2024年, 我镇. */
const LEAD_IN = 6;
const STOPS_AT_END = /\p{P}{1,4}$/u;

/** True where a text gives a cause, in whatever words. */
export function namesCause(text: string, { words }: RuleData): boolean {
  const masked = (words["not-causes"] ?? []).reduce((rest, phrase) => rest.replaceAll(phrase, MASK), text);
  return (words["causes"] ?? []).some((word) => masked.includes(word)) || (words["pairs"] ?? []).some((pair) => hasPair(text, pair));
}

function hasPair(text: string, pair: string): boolean {
  const [head = "", tail = ""] = pair.split(ELLIPSIS);
  return clausesOf(text).some(({ text: clause }) => {
    const at = clause.indexOf(head);
    return at >= 0 && clause.slice(at + head.length, at + head.length + GAP + tail.length).includes(tail);
  });
}

/** True where a short text only says that there is nothing to report. */
export function denies(text: string, { words }: RuleData): boolean {
  const bare = text.replace(STOPS_AT_END, "");
  return bare.length <= LONGEST_DENIAL && (words["denials"] ?? []).some((word) => (word.length > 1 ? bare.includes(word) : bare === word));
}

/** The longest set phrase of a text whose every clause is one; `undefined` where anything definite is said. Clauses that give a cause do not count. */
export function onlyVague(text: string, data: RuleData): string | undefined {
  if (isSpecific(text)) return undefined;
  const clauses = clausesOf(text).map(({ text: clause }) => clause.replace(STOPS_AT_END, "")).filter((clause) => clause.length > LEAD_IN);
  const isLead = (clause: string): boolean => (data.words["leads"] ?? []).some((lead) => clause.includes(lead));
  const phrases = clauses.filter((clause) => !namesCause(clause, data)).map((clause) => vaguePhrase(clause, data.words) ?? (isLead(clause) ? "" : undefined));
  if (phrases.includes(undefined)) return undefined;
  return phrases.reduce<string | undefined>((best, phrase) => ((phrase ?? "").length > (best ?? "").length ? phrase : best), undefined);
}

function vaguePhrase(clause: string, words: RuleData["words"]): string | undefined {
  const word = (words["vague"] ?? []).find((each) => clause.includes(each));
  if (word === undefined || !(words["general"] ?? []).some((each) => clause.includes(each))) return undefined;
  return clause.slice(clause.indexOf(word)).slice(0, SHOWN);
}
