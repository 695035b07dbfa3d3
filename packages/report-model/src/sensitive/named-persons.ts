import type { SensitiveData } from "@lint-report/standard";
import { COLON } from "../text/chinese.js";
import { HAN, HIDDEN_NAME, NAME_OPENERS } from "../text/chinese-names.js";
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
  if (surname === undefined || words.notNames.some((word) => text.startsWith(word, start))) return undefined;
  for (const length of GIVEN) {
    const end = start + surname.length + length;
    const rest = text.slice(end, end + 4);
    const isEnd = !HAN.test(rest.charAt(0)) || words.followers.some((word) => rest.startsWith(word));
    if (end <= text.length && isEnd && isGiven(text.slice(start + surname.length, end))) return { name: text.slice(start, end), surname, start, end };
  }
  return undefined;
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
