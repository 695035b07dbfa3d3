import { CLOSING, OPENING } from "../text/chinese-clauses.js";
import { GOES_BACK, LEADS_ON, LIST_MARK_OPENS, LISTED_BEFORE, QUOTED_BEFORE, QUOTED_BEHIND, QUOTED_OF_THESE } from "../text/chinese-quotes.js";
import { ENUMERATION_COMMA } from "../text/chinese.js";
import type { Quantity } from "./types.js";

/** Letters before a figure that are shown; of more the last ones. */
const LONGEST = 24;
const SHOWN = 20;
/** Letters before a figure that say what it is of, and fewer that say hardly anything. */
const TELLING = 4;
const SHORTEST = 2;
/** Letters behind a figure that are shown where those before it say too little. */
const BEHIND = 16;
const CUT = "\u2026";
/** 个 and 次 want their noun: 全镇14个行政村, 本年度安排1次专题学习. */
const NOUN_BEHIND: ReadonlySet<string> = new Set(["item", "event"]);

/**
 * A figure with the words that it stands in, as the draft has them: 年末在调15件, 189个已聘请法律顾问. From the last mark before it, over enumeration commas and brackets, unless another figure stands there;
 * with the words behind where those before say too little. To be shown in quotation marks. In a table the heads and the cell.
 */
export function quotedOf({ block: { cell, view: { text } }, before, start, end, family }: Quantity): string {
  if (cell !== undefined) {
    // 同比|+17.9%: its sign is among the words before it.
    const sign = text.slice(0, start).trim();
    return (sign !== "" && before.endsWith(sign) ? before.slice(0, -sign.length) : before) + text.trim();
  }
  const from = opensAt(text, start);
  const own = text.slice(from, start).replace(LIST_MARK_OPENS, "").replace(LISTED_BEFORE, CUT);
  const isTelling = own.length >= TELLING && !LEADS_ON.test(own) && !NOUN_BEHIND.has(family);
  const all = isTelling ? "" : (QUOTED_BEHIND.exec(text.slice(end, end + BEHIND + 1))?.[0] ?? "").replace(QUOTED_OF_THESE, "");
  const behind = all.length > BEHIND ? all.slice(0, BEHIND) + CUT : all;
  // 即办件18540件，占84.0%; 集体访5批、141人次: with what stands before the mark.
  const lead = own.length < SHORTEST && behind === "" && GOES_BACK.test(text.charAt(from - 1)) ? text.slice(opensAt(text, from - 1), start) : own;
  return (lead.length > LONGEST ? CUT + lead.slice(-SHOWN) : lead) + text.slice(start, end) + behind;
}

/** Where the words of a figure begin. */
function opensAt(text: string, start: number): number {
  let at = start;
  while (at > 0) {
    const letter = text.charAt(at - 1);
    if (letter === CLOSING) {
      const opening = text.lastIndexOf(OPENING, at - 1);
      if (opening < 0) return at;
      at = opening;
    } else if (QUOTED_BEFORE.test(letter) || letter === OPENING || (letter === ENUMERATION_COMMA && BEHIND_FIGURE.test(text.slice(Math.max(0, at - LONGEST_UNIT), at - 1)))) return at;
    else at--;
  }
  return 0;
}

/** Letters in which a figure with its unit ends. */
const LONGEST_UNIT = 8;
const BEHIND_FIGURE = /\d\P{P}{0,5}$/u;
