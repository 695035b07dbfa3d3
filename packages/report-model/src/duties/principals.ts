import { fact } from "../fact.js";
import { sentencesOf } from "../text/sentences.js";
import type { Block, Report, Span } from "../types.js";
import { principalsNamedIn, type Principal } from "./naming.js";
import { firstResponsiblePart, tellingTexts, type TellingText } from "./part-text.js";

/** A sentence of the part that names a principal. */
export interface PrincipalSentence extends Span {
  readonly text: string;
  readonly principals: readonly Principal[];
  readonly block: Block;
}

/** How the first responsible persons' part speaks of them. */
export interface PrincipalsTold {
  /** Named in the part's text or its headings; the part's own heading counts where it names one of them alone. */
  readonly named: readonly Principal[];
  readonly sentences: readonly PrincipalSentence[];
}

/** Which principals the part names, each by title or both by a collective name, and the sentences that do. */
export const principalsOf = fact((report): PrincipalsTold => {
  const texts = tellingTexts(report).filter(({ zone }) => zone === "part");
  const sentences = texts.filter(({ heading }) => !heading).flatMap((text) => sentencesIn(text, report));
  const inHeadings = texts.filter(({ heading }) => heading).flatMap(({ text }) => principalsNamedIn(text, report));
  const named = new Set([...sentences.flatMap(({ principals }) => principals), ...inHeadings, ...namedAlone(report)]);
  return { named: (["party", "government"] as const).filter((principal) => named.has(principal)), sentences };
});

function sentencesIn({ text, block, spanOf }: TellingText, report: Report): readonly PrincipalSentence[] {
  return sentencesOf(text).flatMap((sentence) => {
    const principals = principalsNamedIn(sentence.text, report);
    return principals.length === 0 ? [] : [{ text: sentence.text, principals, block, ...spanOf(sentence.start, sentence.end) }];
  });
}

/** 区政府主要负责人履行职责情况 says whose duties follow; 党政主要负责人履行职责情况 is the part's name and says nothing. */
function namedAlone(report: Report): readonly Principal[] {
  return (firstResponsiblePart(report)?.sections ?? []).flatMap(({ title }) => {
    const principals = principalsNamedIn(title, report);
    return principals.length === 1 ? principals : [];
  });
}
