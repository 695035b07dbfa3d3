import { factsOf, INLINE_ORDINAL, kindsOf, sentencesOf, spanOf, YEAR, type Report, type Span } from "@lint-report/report-model";
import type { Finding, RuleData, RuleInput } from "../src/types.js";
import { textsOf, type Text } from "./texts.js";

/** Sentences that open so further down, before anything is said of it: one may give the background. */
const FEWEST = 2;

/** 我县 in a town's report and the like, where the words mean the authority itself. */
export function selfReferences({ report, data }: RuleInput): readonly Finding[] {
  const [kind] = kindsOf(report);
  const authority = factsOf(report).authorities[0]?.value;
  if (kind === undefined || authority === undefined) return [];
  const foreign = foreignIn(report, data);
  const right = kind.selfReference[0] ?? "";
  return foreign.flatMap((text): readonly Finding[] => {
    const lead = textsOf(report).filter((each) => each.lead).flatMap((each) => inLead(each, text, data))[0];
    if (lead !== undefined) return [{ key: "other-self", ...lead, expected: [right], data: { authority, text, right } }];
    const [first, ...more] = textsOf(report).filter((each) => !each.lead).flatMap((each) => openings(each, text));
    return first === undefined || more.length + 1 < FEWEST ? [] : [{ key: "other-self-later", ...first, related: more, data: { authority, text, right, count: more.length + 1 } }];
  });
}

/** 我县, 我市 and so on, without what the report's own kinds call themselves. */
function foreignIn(report: Report, data: RuleData): readonly string[] {
  const kinds = kindsOf(report);
  const own = new Set(kinds.flatMap(({ selfReference }) => selfReference));
  const [self = ""] = data.words["own"] ?? [];
  const all = new Set(report.context.standard.authorities.flatMap(({ selfReference }) => selfReference).filter((each) => each.startsWith(self)));
  const isDepartment = kinds.some(({ level }) => level === "department");
  return [...all].filter((each) => !own.has(each) && data.words["ambiguous-self"]?.includes(each) !== true && (!isDepartment || data.words["below"]?.includes(each) === true));
}

/** 现将我县…, or a first sentence in which it acts. */
function inLead({ block, text }: Text, word: string, data: RuleData): readonly Span[] {
  for (const announcing of data.words["announcing"] ?? []) {
    const at = text.indexOf(announcing + word);
    if (at >= 0) return [spanOf(block.view, at + announcing.length, at + announcing.length + word.length)];
  }
  const opening = openingOf(text);
  const acts = data.words["acts"]?.some((act) => text.startsWith(act, opening + word.length)) === true;
  return text.startsWith(word, opening) && acts ? [spanOf(block.view, opening, opening + word.length)] : [];
}

function openings({ block, text }: Text, word: string): readonly Span[] {
  if (!text.includes(word)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const at = openingOf(sentence.text);
    return sentence.text.startsWith(word, at) ? [spanOf(block.view, sentence.start + at, sentence.start + at + word.length)] : [];
  });
}

/** Where a sentence begins behind its ordinal and its year: 一是2024年，. */
function openingOf(sentence: string): number {
  const ordinal = INLINE_ORDINAL.exec(sentence)?.[0].length ?? 0;
  const year = YEAR.exec(sentence.slice(ordinal));
  const dated = year?.index === 0 ? ordinal + year[0].length : ordinal;
  return AFTER_YEAR.test(sentence.charAt(dated)) && dated > ordinal ? dated + 1 : dated;
}

/** Example: ， */
const AFTER_YEAR = /\uff0c/u;
