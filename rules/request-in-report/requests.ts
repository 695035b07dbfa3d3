import { holdsAny, wordFinderOf } from "@lint-report/report-model";
import type { RuleInput } from "../src/types.js";
import type { Asking } from "./formula.js";

type Words = RuleInput["data"]["words"];

/** How far behind the asking word stands what is asked. */
const REACH = 40;
/** Marks at the end of a quotation; what closes a name or a bracket stays. */
const STOPS = /[\p{Po}\p{Pd}\p{Ps}\p{Pi}\s]{1,4}$/u;
/** Longest words that a message quotes. */
const LONGEST = 30;

/** 恳请县政府解决经费: the authority asks, not somebody of whom it tells. */
export function requestIn(sentence: string, words: Words): Asking | undefined {
  for (const { word, start, end } of wordFinderOf(words["asking"] ?? [])(sentence)) {
    if (!opens(sentence, start, words) || isAskedByOthers(sentence.slice(0, start), words)) continue;
    const behind = sentence.slice(end, end + REACH);
    const asked = (words["asked"] ?? []).find((each) => behind.includes(each));
    const isToSuperior = words["imploring"]?.includes(word) === true || words["superiors"]?.some((each) => (word + behind).includes(each) || sentence.slice(0, start).includes(each)) === true;
    if (asked !== undefined && isToSuperior) return { key: "request", ...quoted(sentence, start), what: asked };
  }
  return undefined;
}

/** 建议上级拨付专项经费 asks for money; other advice to superiors is told as advice, and so is all of it in the part for other matters. */
export function suggestionIn(sentence: string, isOther: boolean, words: Words): Asking | undefined {
  for (const { start, end } of wordFinderOf(words["suggesting"] ?? [])(sentence)) {
    if (!opens(sentence, start, words) || isAskedByOthers(sentence.slice(0, start), words)) continue;
    const behind = sentence.slice(end, end + REACH);
    const superior = words["superiors"]?.find((each) => behind.startsWith(each));
    const giving = words["giving"]?.find((each) => behind.includes(each));
    if (superior === undefined || giving === undefined) continue;
    const what = words["goods"]?.find((each) => behind.includes(each));
    return { key: isOther || what === undefined ? "suggestion-told" : "suggestion", ...quoted(sentence, start), what: what ?? "" };
  }
  return undefined;
}

const NO_WORDS: readonly string[] = [];
const PLAIN = [["plain", "request"], ["needing", "suggestion-told"]] as const;

/** 请市里补足编制5个, 需市财政拨付经费: plain words ask where a superior stands right behind and is to hand out money, posts or means; need is told as advice. */
export function plainIn(sentence: string, words: Words): Asking | undefined {
  for (const [group, key] of PLAIN) {
    for (const { start, end } of wordFinderOf(words[group] ?? NO_WORDS)(sentence)) {
      const [before, behind] = [sentence.slice(0, start), sentence.slice(end, end + REACH)];
      const isTold = holdsAny(before, words["earlier"] ?? NO_WORDS) || holdsAny(behind, words["done"] ?? NO_WORDS);
      // 普法长廊建设需县财政拨付资金.
      const isVerb = opens(sentence, start, words) || (key === "suggestion-told" && words["before-need"]?.includes(sentence.charAt(start - 1)) === false);
      if (isTold || !isVerb || isAskedByOthers(before, words) || words["superiors"]?.some((each) => behind.startsWith(each)) !== true) continue;
      const at = Math.min(...(words["handing"] ?? []).map((each) => behind.indexOf(each)).filter((place) => place >= 0));
      const what = [...words["goods"] ?? [], ...words["means"] ?? []].find((each) => behind.includes(each, at));
      if (what !== undefined) return { key, ...quoted(sentence, start), what };
    }
  }
  return undefined;
}

function isAskedByOthers(before: string, words: Words): boolean {
  return wordFinderOf(words["others"] ?? [])(before).length > 0;
}

/** A mark. Example: ， */
const MARK = /[\p{P}\s\p{Cc}]/u;

/** Where a verb may stand: behind a mark, a subject, or a word between subject and verb. Examples: 我镇恳请, 在此恳请, 特请求. */
function opens(sentence: string, start: number, words: Words): boolean {
  const before = sentence.charAt(start - 1);
  return start === 0 || MARK.test(before) || words["before-asking"]?.includes(before) === true;
}

/** The words from there to the end of the sentence, or as many as a message can hold. */
function quoted(sentence: string, start: number): { readonly start: number; readonly end: number } {
  const text = sentence.slice(start, start + LONGEST);
  const cut = text.length < sentence.length - start ? text.slice(0, Math.max(text.lastIndexOf("\uff0c"), 0)) || text : text;
  return { start, end: start + cut.replace(STOPS, "").length };
}
