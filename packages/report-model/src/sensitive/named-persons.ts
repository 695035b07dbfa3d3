import type { SensitiveData } from "@lint-report/standard";
import { COLON } from "../text/chinese.js";
import { DOTTED_NAME, HAN, HAN_RUN, HIDDEN_NAME, NAME_OPENERS } from "../text/chinese-names.js";
import { wordFinderOf } from "../text/word-finder.js";

/** A full name beside a status, as places of a normalised text. */
export interface NamedPerson {
  readonly name: string;
  readonly surname: string;
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

type Words = SensitiveData["persons"];

/** Given names have two characters or one; the longer is tried first. */
const GIVEN = [2, 1] as const;
/** Surnames have one character, a few have two. */
const SURNAME = [2, 1] as const;
const OPEN_BRACKET = "\uff08";

/** Full names right behind a status (社区矫正对象…), and in front of one in brackets (…（社区矫正对象）). */
export function namedPersonsIn(text: string, words: Words): readonly NamedPerson[] {
  let last = -1;
  return wordFinderOf(words.roles)(text).flatMap(({ word: role, start, end }): readonly NamedPerson[] => {
    if (start < last) return [];
    last = end;
    const behind = nameAt(text, text.charAt(end) === COLON ? end + 1 : end, words);
    const before = text.charAt(start - 1) === OPEN_BRACKET ? nameBefore(text, start - 1, words) : undefined;
    return [behind, before].flatMap((name) => (name === undefined ? [] : [{ ...name, role }]));
  });
}

type Name = Omit<NamedPerson, "role">;

function nameAt(text: string, start: number, words: Words): Name | undefined {
  const surname = surnameAt(text, start, words);
  return (surname === undefined ? undefined : surnamedAt(text, start, { surname, words })) ?? otherNameAt(text, start, words);
}

function surnamedAt(text: string, start: number, { surname, words }: { readonly surname: string; readonly words: Words }): Name | undefined {
  if (words.notNames.some((word) => text.startsWith(word, start))) return undefined;
  for (const length of GIVEN) {
    const end = start + surname.length + length;
    if (isEnd(text, end, words) && isGiven(text.slice(start + surname.length, end))) return { name: text.slice(start, end), surname, start, end };
  }
  return undefined;
}

/** True where a name can end: in front of a mark, or of what may follow a name. */
function isEnd(text: string, end: number, { followers }: Words): boolean {
  return end <= text.length && (!HAN.test(text.charAt(end)) || followers.some((word) => text.startsWith(word, end)));
}

/** Longest name without a surname. */
const LONGEST_OTHER = 7;
/** Lengths of the second part of a name with a dot, where no mark stands behind it. */
const SECOND = [4, 3, 2] as const;

/** A name without a Chinese surname: 乌云其其格, of which the first character is shown, and 阿卜杜拉·买买提, of which the first part. */
function otherNameAt(text: string, start: number, words: Words): Name | undefined {
  const dotted = DOTTED_NAME.exec(text.slice(start, start + LONGEST_OTHER + 1))?.[0];
  const surname = dotted ?? text.charAt(start);
  const second = start + surname.length;
  const ends = [...endOfListed(text, second, words), ...(dotted === undefined ? [] : endsOfSecond(text, second))];
  const end = ends.find((each) => isEnd(text, each, words) && isGiven(text.slice(second, each)));
  return end === undefined || HIDDEN_NAME.test(surname) ? undefined : { name: text.slice(start, end), surname, start, end };
}

/** A whole short run of characters; else where one may stop; else the run. */
function endsOfSecond(text: string, start: number): readonly number[] {
  const run = HAN_RUN.exec(text.slice(start, start + LONGEST_OTHER + 1))?.[0].length ?? 0;
  const lengths = run <= SECOND[0] ? [run, ...SECOND] : [...SECOND, run];
  return lengths.filter((length) => length > 1 && length <= LONGEST_OTHER).map((length) => start + length);
}

/** Behind the last of the listed names: 多吉, of 扎西多吉. */
function endOfListed(text: string, start: number, { otherNames }: Words): readonly number[] {
  const from = Math.max(0, start - 1);
  const run = text.slice(from, start + LONGEST_OTHER);
  const last = Math.max(...otherNames.map((name) => (run.includes(name) ? from + run.lastIndexOf(name) + name.length : -1)));
  return last > start ? [last] : [];
}

function nameBefore(text: string, end: number, words: Words): Name | undefined {
  for (const length of GIVEN) {
    for (const size of SURNAME) {
      const start = end - length - size;
      const surname = start < 0 ? undefined : surnameAt(text, start, words);
      const opens = start === 0 || !HAN.test(text.charAt(start - 1)) || NAME_OPENERS.includes(text.charAt(start - 1));
      const isName = opens && isGiven(text.slice(start + size, end)) && !words.notNames.some((word) => text.startsWith(word, start));
      if (surname?.length === size && isName) return { name: text.slice(start, end), surname, start, end };
    }
  }
  return undefined;
}

function surnameAt(text: string, start: number, words: Words): string | undefined {
  return [text.slice(start, start + 2), text.charAt(start)].find((each) => words.surnames.includes(each));
}

/** 某 and the like hide a name already. */
function isGiven(given: string): boolean {
  return [...given].every((unit) => HAN.test(unit)) && !HIDDEN_NAME.test(given);
}
