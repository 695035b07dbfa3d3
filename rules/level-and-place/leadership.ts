import {
  authorityNamed, CLAUSE_END, COMMA, ENUMERATION_COMMA, factsOf, isSamePlace, kindsOf, leadersIn, OF_HEAD_OFFICE, ownPlacesOf, sentencesOf, signatureOf, spanOf, UNDER_OTHERS, type Leaders, type Report,
} from "@lint-report/report-model";
import type { AuthorityKind } from "@lint-report/standard";
import type { Finding, RuleData, RuleInput } from "../src/types.js";
import { wordIn, wordsIn } from "../src/words.js";
import { soleBureau } from "./bureaus.js";
import { openingOf } from "./opening.js";
import { textsOf } from "./texts.js";

/** 在镇委、镇政府的领导下，我镇…, where the government alone reports. A joint report with the Party committee is left alone. */
export function leadership({ report, data }: RuleInput): readonly Finding[] {
  const { authorities } = factsOf(report);
  const [first] = authorities;
  const kind = leadingKind(report);
  const names = [...authorities.map(({ value }) => value), ...signatureOf(report)?.names.map(({ name }) => name) ?? []];
  const governs = names.every((name) => authorityNamed(name, report.context.standard)?.party === false);
  if (first === undefined || kind === undefined || !governs) return [];
  const subjects = [...kind.selfReference, ...ownPlacesOf(report).own];
  const governments = [...kind.names, kind.shortGovernment, ...together(kind)];
  return textsOf(report).flatMap(({ block, text, lead }) => sentencesOf(text).flatMap((sentence) => leadersIn(sentence.text).flatMap((leaders): readonly Finding[] => {
    const own = governments.find((name) => leaders.text.endsWith(name));
    if (own === undefined || !isLed(sentence.text, leaders, { subjects, data, lead })) return [];
    const end = sentence.start + leaders.end;
    return [{ key: "led-by-itself", ...spanOf(block.view, end - own.length, end), data: { authority: first.value, text: own, right: rightIn(kind, report, data) } }];
  })));
}

/** 在云溪县委、县政府和云溪县税务局的领导下，我局…, where that bureau reports: led by itself under its own full name. */
export function bureauLeads({ report, data }: RuleInput): readonly Finding[] {
  const sole = soleBureau(report);
  if (sole === undefined) return [];
  const own = sole.name.replace(OF_HEAD_OFFICE, "");
  const subjects = [...sole.kind.selfReference, sole.name, own];
  return textsOf(report).flatMap(({ block, text, lead }) => sentencesOf(text).flatMap((sentence) => leadersIn(sentence.text).flatMap((leaders): readonly Finding[] => {
    if (!leaders.text.endsWith(own) || !isLed(sentence.text, leaders, { subjects, data, lead })) return [];
    const end = sentence.start + leaders.end;
    return [{ key: "led-by-itself", ...spanOf(block.view, end - own.length, end), data: { authority: sole.name, text: own, right: wordIn(data.words, "upper") } }];
  })));
}

/** 镇党委、政府 and 镇党委政府. */
function together({ partyNames, shortGovernment, place }: AuthorityKind): readonly string[] {
  const government = shortGovernment.slice(place.length);
  return partyNames.flatMap((party) => [ENUMERATION_COMMA, ""].map((joint) => party + joint + government));
}

/** The one kind that reports; cities may be led by a city above, and departments are led by the government rightly. */
function leadingKind(report: Report): AuthorityKind | undefined {
  const [kind, ...others] = kindsOf(report);
  return others.length > 0 || kind?.level === "department" || kind?.place === "" ? undefined : kind;
}

interface Reading {
  readonly subjects: readonly string[];
  readonly data: RuleData;
  readonly lead: boolean;
}

/** True where the authority itself is what is led: its name stands behind those who lead, or opens their sentence and goes on behind them. */
function isLed(sentence: string, { start, behind }: Leaders, reading: Reading): boolean {
  const rest = sentence.slice(behind);
  if (!rest.startsWith(COMMA)) return false;
  if (isItself(rest.slice(1), reading)) return true;
  const opening = sentence.slice(openingOf(sentence), start - 1);
  const isOwn = reading.subjects.some((each) => opening.length > 1 && isSamePlace(opening, each));
  const isSubject = isOwn || (reading.lead && opening.endsWith(COMMA) && !opening.includes(CLAUSE_END) && isItself(opening, reading));
  const goesOn = rest.slice(1).replace(UNDER_OTHERS, "");
  return isSubject && wordsIn(reading.data.words, "acts").some((word) => goesOn.startsWith(word));
}

/** True for a clause that the authority itself opens: 我镇…, not 我镇司法所…. */
function isItself(clause: string, { subjects, data }: Reading): boolean {
  const subject = subjects.find((each) => clause.startsWith(each));
  return subject !== undefined && !wordsIn(data.words, "sub-units").some((word) => clause.startsWith(word, subject.length));
}

/** 县委、县政府和镇党委: who leads it, as far as the superior is known. */
function rightIn(kind: AuthorityKind, report: Report, data: RuleData): string {
  const letter = ownPlacesOf(report).above.at(-1)?.slice(-1) ?? "";
  const isKnown = ["county", "district", "city"].some((each) => wordsIn(data.words, each).includes(letter));
  const upper = isKnown ? letter + wordIn(data.words, "pair") + letter + wordIn(data.words, "pair", 1) : wordIn(data.words, "upper");
  return upper + wordIn(data.words, "joint") + kind.shortParty;
}
