import {
  ARABIC_BRACKET_MARK, ARABIC_MARK, BRACKET_MARK, CIRCLED_MARK, chineseInteger, COMMA_MARK, ENUMERATION_COMMA,
  MARK_START, OPENLESS_MARK, ORDINAL_RUN, PART_MARK,
} from "./chinese.js";

/** Styles of numbering in official order; `part` (第一部分) stands above all. */
export type MarkStyle = "part" | "comma" | "bracket" | "arabic" | "arabic-bracket" | "circled";

/** What is wrong with a mark that is still recognised as what it was meant to be. */
export type MarkFlaw =
  /** `（）加强`: the number is lost. */
  | "empty"
  /** `四、）`: a bracket too many. */
  | "stray-bracket"
  /** `（二）、`: brackets take no mark after them. */
  | "punctuation-after-bracket"
  /** `一）`: the opening bracket is lost. */
  | "missing-opening"
  /** `【三】`: the official form is `（三）`. */
  | "wrong-bracket"
  /** `一.`: the official form is `一、`. */
  | "wrong-separator";

/** The number in front of a heading. */
export interface HeadingMark {
  readonly style: MarkStyle;
  /** From 1; `undefined` where the number is lost. */
  readonly number: number | undefined;
  /** As written, normalised. */
  readonly text: string;
  /** How many units of the text it takes. */
  readonly length: number;
  readonly flaw?: MarkFlaw;
}

/** Official rank of a style: 一、 is 1, （一） is 2, 1. is 3, （1） is 4. 第一部分 is 0. */
export const STYLE_RANK: Readonly<Record<MarkStyle, number>> = {
  part: 0, comma: 1, bracket: 2, arabic: 3, "arabic-bracket": 4, circled: 5,
};

interface Matched {
  readonly style: MarkStyle;
  readonly number: number | undefined;
  readonly flaw?: MarkFlaw | undefined;
}

/** `rest` is what follows the mark; empty where the text is known to be a heading. */
type Reader = readonly [pattern: RegExp, read: (match: RegExpExecArray, rest: string) => Matched | undefined];

const READERS: readonly Reader[] = [
  [PART_MARK, ([, number = ""]) => ({ style: "part", number: chineseInteger(number) })],
  [COMMA_MARK, ([, number = "", separator, bracket], rest) => ({
    style: "comma",
    number: ORDINAL_RUN.test(rest) ? undefined : chineseInteger(number),
    flaw: bracket !== "" ? "stray-bracket" : separator !== ENUMERATION_COMMA ? "wrong-separator" : undefined,
  })],
  [BRACKET_MARK, ([, round, other, after]) => ({
    style: "bracket",
    number: chineseInteger(other ?? round ?? ""),
    flaw: other !== undefined ? "wrong-bracket" : round === "" ? "empty" : after !== "" ? "punctuation-after-bracket" : undefined,
  })],
  [OPENLESS_MARK, ([, number = ""]) => ({ style: "bracket", number: chineseInteger(number), flaw: "missing-opening" })],
  [ARABIC_BRACKET_MARK, ([, , number, after]) => ({
    style: "arabic-bracket",
    number: Number(number),
    flaw: after !== "" ? "punctuation-after-bracket" : undefined,
  })],
  [ARABIC_MARK, ([, number]) => ({ style: "arabic", number: Number(number) })],
  [CIRCLED_MARK, ([, mark = ""]) => ({ style: "circled", number: (mark.codePointAt(0) ?? 0) - 0x245f })],
];

/**
 * The numbering mark at the start of a normalised text, also where it is broken; `undefined` where there is none.
 * Whether the text *is* a heading is not decided here; where that is known, 一、二级… is a mark, else a count.
 */
export function headingMarkOf(text: string, isHeading = false): HeadingMark | undefined {
  if (!MARK_START.test(text)) return undefined;
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const matched = read(match, isHeading ? "" : text.slice(match[0].length));
    if (matched === undefined || (matched.number === undefined && matched.flaw !== "empty")) continue;
    const { style, number, flaw } = matched;
    return { style, number, text: match[0], length: match[0].length, ...(flaw === undefined ? {} : { flaw }) };
  }
  return undefined;
}
