import type { AuthorityKind, Duty, PrincipalTitles, Standard } from "@lint-report/standard";
import { FULL_STOP } from "../text/chinese.js";

/** `{{authority|单位全称}}`: a value the tool fills, with the words that stand in when it cannot. */
const NAMED_PLACEHOLDER = /\{\{([a-zA-Z]{1,30})(?:\|([^{}|]{0,60}))?\}\}/gu;

/** A text with the places filled that the tool knows; the others keep their words for the clerk. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(NAMED_PLACEHOLDER, (_, name: string, label: string | undefined) => values[name] ?? `{{${label ?? name}}}`);
}

/** What the principals of an authority and their bodies are called; in general words where its kind is unknown. */
export function titlesOfKind(kind: AuthorityKind | undefined, { principals }: Standard): PrincipalTitles {
  return {
    partyHead: kind?.partyHead[0] ?? principals.partyHead,
    governmentHead: kind?.governmentHead[0] ?? principals.governmentHead,
    partyBody: kind?.shortParty ?? principals.partyBody,
    governmentBody: kind?.shortGovernment ?? principals.governmentBody,
  };
}

/** The sentence that tells of a duty, with the titles in it and holes for the facts; with its full stop. */
export function dutySentence(duty: Duty, titles: PrincipalTitles): string {
  return fillPlaceholders(duty.sentence, { ...titles }) + FULL_STOP;
}
