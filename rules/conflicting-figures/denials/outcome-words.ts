import { AMONG_NAMED, CAUSE, CAUSED, ENUMERATION_COMMA, FOUND_UNLAWFUL, JOINED_ON, KIND_OPENS, ONE_AFTER_OTHER, type Report } from "@lint-report/report-model";
import { endingIn, has, inOneWord, startsWithAny } from "../reading/lists.js";
import { stateIn } from "./states.js";
import { bareWords, type Words } from "../reading/words.js";

/** How cases of one kind ended, in figures or denied: 败诉8件, 一审行政诉讼败诉案件6件, 无行政诉讼败诉案件. */
export interface Outcome {
  /** `lawsuits` or `reviews`. */
  readonly kind: string;
  /** 败诉. */
  readonly outcome: string;
}

export const LAWSUITS = "lawsuits";
export const FILES_KIND = "files";
export const CASES: ReadonlySet<string> = new Set(["case"]);
const FILES: ReadonlySet<string> = new Set(["case", "document"]);
const PERSONS: ReadonlySet<string> = new Set(["person"]);
/** What there is of each kind, as it is counted. */
export const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([[LAWSUITS, CASES], ["reviews", CASES], ["files", FILES], ["traffic", PERSONS], ["safety", PERSONS]]);
export const SAME_OUTCOMES = "outcome-words";
const NONE: readonly string[] = [];

/** What a clause denies: 无行政复议变更、撤销案件和行政诉讼败诉案件, 行政复议零撤改、行政诉讼零败诉. */
export function deniedIn(clause: string, before: string, setting: Setting): readonly Outcome[] {
  const { words } = setting;
  const items = clause.split(ENUMERATION_COMMA);
  const zeros = items.filter((item) => has(item, words["none-outcomes"]));
  return (zeros.length > 1 ? zeros : [clause]).flatMap((each) => deniedTogether(each, before, setting));
}

interface Setting {
  readonly words: Words;
  readonly report: Report;
}

function deniedTogether(clause: string, before: string, { words, report }: Setting): readonly Outcome[] {
  // 复议纠错案件为零.
  const last = words["none-behind"]?.find((word) => clause.endsWith(word) && clause.length > word.length);
  const none = last === undefined ? [...words["none"] ?? NONE, ...words["none-outcomes"] ?? NONE].find((word) => clause.includes(word)) : undefined;
  // 县政府为被告的案件无败诉: of those alone.
  const whose = none === undefined ? "" : clause.slice(0, clause.indexOf(none));
  const isOfSome = has(whose, words["sued"]) || has(whose, words["some-of-them"]) || isOfUnit(whose, before, words);
  const behind = isOfSome || CAUSE.test(clause) || CAUSED.test(clause) ? "" : none !== undefined ? clause.slice(clause.indexOf(none) + none.length) : last === undefined ? "" : clause.slice(0, -last.length);
  const pieces = piecesOf(behind, words).map((piece): readonly Outcome[] => {
    const own = kindIn(piece, words);
    // 以本局为被告的行政诉讼案件23件，均已审结，未发生败诉案件.
    const kind = own ?? (has(piece, words["lost"]) ? LAWSUITS : kindIn(whose, words) ?? kindIn(before, words));
    const outcomes = kind === undefined ? [] : outcomesIn(piece, words, report);
    // 没有被纠错或败诉的: the second is of other cases.
    return kind === undefined ? [] : outcomes.filter((outcome, at) => at === 0 || own !== undefined || words["lost"]?.includes(outcome) !== true).map((outcome) => ({ kind, outcome }));
  });
  // 因信息公开引起的复议和诉讼, 所作处罚未发生复议和诉讼: of those alone.
  const isPlain = pieces.every((each) => each.length > 0) && bareWords(whose, words, report) === "";
  return isPlain || pieces.length === 1 ? pieces.flat() : pieces.slice(-1).flatMap((each) => each.filter(({ outcome }) => outcome !== ""));
}

/** 执法队作出的处罚决定无一被复议: of those alone; not where 我镇 or 街道 opens what it is said of. */
function isOfUnit(whose: string, before: string, words: Words): boolean {
  if (has(whose, words["of-level"]) || !has(before + whose, words["units-of-it"])) return false;
  return has(whose, words["units-of-it"]) || !startsWithAny(whose, words["own"]);
}

/** 行政复议变更、撤销案件和|行政诉讼败诉案件: one for each kind of cases, each from where that is named. */
function piecesOf(text: string, words: Words): readonly string[] {
  const starts = [...CASE_KINDS].flatMap((kind) => (words[kind] ?? NONE).map((word) => text.indexOf(word)).filter((at) => at > 0)).sort((a, b) => a - b);
  const cuts = starts.filter((at) => KIND_OPENS.test(text.slice(0, at)));
  return [0, ...cuts].map((from, at, all) => text.slice(from, all[at + 1]).replace(KIND_OPENS, ""));
}

const CASE_KINDS: ReadonlySet<string> = new Set([LAWSUITS, "reviews"]);

/** The outcome, where the words tell nothing else but that it is of cases. */
export function outcomeIn(told: string, words: Words, report: Report): string | undefined {
  return outcomesIn(told, words, report)[0];
}

/** The same for a list: 变更、撤销案件. Empty where the words tell something else. */
function outcomesIn(told: string, words: Words, report: Report): readonly string[] {
  // 审结的复议案件中有1件被撤销: of those cases; not 败诉案件中.
  const among = AMONG_NAMED.exec(told);
  const text = among === null || has(among[0], words["outcomes"]) || !has(among[0], words["case-nouns"]) ? told : told.slice(among[0].length);
  const state = stateIn(text, words, report);
  if (state !== undefined) return [state];
  const plain = inOneWord(text.replace(JOINED_ON, "").replace(FOUND_UNLAWFUL, "$1$2"), words[SAME_OUTCOMES]);
  // 撤销或确认违法等直接纠错: all of them by the last word.
  const bare = bareWords([...words["by-others"] ?? NONE, ...words["case-words"] ?? NONE].reduce((left, word) => left.replaceAll(word, ""), bareWords(plain, words, report)), words, report);
  const corrected = endingIn(bare, words["corrected"]);
  const [outcome = "", ...others] = corrected === undefined ? bare.split(ONE_AFTER_OTHER) : [corrected];
  // 没有发生行政诉讼案件, 被诉1件: the cases themselves.
  if (outcome === "") return KINDS.get(kindIn(text, words) ?? "") === CASES ? [""] : [];
  const isKnown = (each: string): boolean => words["outcomes"]?.includes(each) === true || words["corrections"]?.includes(each) === true;
  return isKnown(outcome) ? [outcome, ...others.filter(isKnown)] : [];
}

/** The kind of case that is told last. */
export function kindIn(text: string, words: Words): string | undefined {
  const told = [...KINDS.keys()].map((kind) => ({ kind, at: Math.max(-1, ...(words[kind] ?? NONE).map((word) => text.lastIndexOf(word))) })).filter(({ at }) => at >= 0);
  return told.sort((a, b) => b.at - a.at)[0]?.kind;
}
