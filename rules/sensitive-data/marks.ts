import { blocksOf, headOf, spanOf, trailingBlocksOf, type Block, type Report } from "@lint-report/report-model";
import type { Finding, RuleData } from "../src/types.js";
import { wordIn, wordsIn } from "../src/words.js";

/** Longest line that holds a mark and other elements of a letterhead. */
const LONGEST_LINE = 40;
/** Brackets and spaces around a line. Example: the brackets of （此件不公开） */
const AROUND = /^[\uff08\s]{1,4}|[\uff09\s\u3002]{1,4}$/gu;
/** Words in quotation marks speak of a mark. */
const QUOTED = /[\u201c\u300a]/u;

/** Marks of secrecy and of inner use, on lines of their own. */
export function marks(report: Report, data: RuleData): readonly Finding[] {
  const head = new Set(headOf(report).map(({ index }) => index));
  const trailing = trailingBlocksOf(report);
  return blocksOf(report).filter(({ view, cell }) => view.text.length <= LONGEST_LINE && cell === undefined).flatMap((block) => {
    const isAround = head.has(block.index) || trailing.has(block.index);
    return secrecyIn(block, { data, isAround }) ?? internalIn(block, isAround, data) ?? [];
  });
}

/** 机密★1年 anywhere in a short line; 机密 alone above or below the text. */
function secrecyIn(block: Block, { data, isAround }: { readonly data: RuleData; readonly isAround: boolean }): Finding | undefined {
  const { text } = block.view;
  if (QUOTED.test(text)) return undefined;
  const star = wordIn(data.words, "star");
  for (const word of wordsIn(data.words, "secrecy")) {
    const at = text.indexOf(word + star);
    if (at >= 0) return { key: "secrecy-mark", ...spanOf(block.view, at, at + word.length + star.length), data: { mark: word + star } };
    if (isAround && text === word) return { key: "secrecy-mark", ...spanOf(block.view, 0, word.length), data: { mark: word } };
  }
  return undefined;
}

function internalIn(block: Block, isAround: boolean, data: RuleData): Finding | undefined {
  const { text } = block.view;
  const bare = text.replaceAll(AROUND, "");
  if (!isAround || !wordsIn(data.words, "internal").includes(bare)) return undefined;
  return { key: "internal-mark", ...spanOf(block.view, 0, text.length), data: { mark: bare } };
}
