import {
  factsOf, firstResponsiblePart, HOLE, LIST_SEPARATOR, principalsOf, principalTitlesOf, tellingTexts, type Part, type Report, type TellingText,
} from "@lint-report/report-model";
import { isBeforeMandate } from "../src/before-mandate.js";
import { holdsOpaque } from "../src/opaque.js";
import { placeOfPart } from "../src/part-place.js";
import type { Finding, Rule, RuleInput } from "../src/types.js";
import { wordsIn } from "../src/words.js";
import { hasCountableAct, hasFigures } from "./acts.js";
import { formulaFindings } from "./formula.js";
import { generalTexts, omitsSubject } from "./subject.js";

/** A first responsible persons' part that does not tell who did what, and how often. */
export const rule: Rule = {
  id: "first-responsible-evidence",
  find: (input) => {
    const { report, data: { words } } = input;
    const part = firstResponsiblePart(report);
    const place = part && placeOfPart(part);
    const texts = tellingTexts(report).filter(({ zone }) => zone === "part");
    const bodies = texts.filter(({ heading }) => !heading);
    if (part === undefined || place === undefined || isBeforeMandate(part.section.id, report)) return [];
    if (bodies.length === 0 || bodies.some(({ text }) => text.search(HOLE) >= 0)) return [];
    const isElsewhere = bodies.some(({ text }) => wordsIn(words, "references").some((word) => text.includes(word)));
    const judgements = isElsewhere || holdsOpaque(part, report) ? [] : judged(part, texts, input);
    return [...judgements.map((judgement) => ({ ...place, ...judgement })), ...formulaFindings(bodies, words)];
  },
};

type Judgement = Pick<Finding, "key" | "data">;

function judged(part: Part, texts: readonly TellingText[], input: RuleInput): readonly Judgement[] {
  const { report, data: { words } } = input;
  const who = whoOf(report);
  const isTold = hasCountableAct(texts, input) || isChapterWithoutFigures(part, texts, report);
  const isNobody = principalsOf(report).named.length === 0 && !omitsSubject(texts, input);
  if (isNobody) return [{ key: isTold ? "nobody" : "nobody-no-act", data: { who } }];
  const alone = onlyOne(texts, input);
  if (!isTold) return [{ key: "no-act", data: { who } }, ...alone];
  const general = part.status === "own" || part.status === "subsection" ? generalTexts(texts, report, wordsIn(words, "leading")) : 0;
  return general === 0 ? alone : [...alone, { key: "general", data: { who, count: general } }];
}

/** Of a chapter merged with the measures that holds no figure at all another rule speaks. */
function isChapterWithoutFigures({ status }: Part, texts: readonly TellingText[], report: Report): boolean {
  return status === "merged" && !hasFigures(texts, report);
}

/** A department's head may be one person; else both are asked for. */
function isDepartment(report: Report): boolean {
  return factsOf(report).level?.value === "department";
}

function whoOf(report: Report): string {
  const { partyHead, governmentHead } = principalTitlesOf(report);
  return isDepartment(report) ? governmentHead : [partyHead, governmentHead].join(LIST_SEPARATOR);
}

function onlyOne(texts: readonly TellingText[], input: RuleInput): readonly Judgement[] {
  const { report } = input;
  const { named: [principal, second] } = principalsOf(report);
  if (isDepartment(report) || factsOf(report).level === undefined || principal === undefined || second !== undefined || omitsSubject(texts, input)) return [];
  const { partyHead, governmentHead } = principalTitlesOf(report);
  const [named, other] = principal === "party" ? [partyHead, governmentHead] : [governmentHead, partyHead];
  return [{ key: "only-one", data: { named, other } }];
}
