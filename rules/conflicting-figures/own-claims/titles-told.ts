import { blocksOf, FULL_STOP, spanOf, TITLES_IN_A_ROW, TITLES_TOLD } from "@lint-report/report-model";
import type { Finding, RuleInput } from "../../src/types.js";
import { numberIn } from "../reading/numbers.js";

/** Letters before it in which the documents are named, and by how many more or fewer it may be off. */
const [REACH, MOST_OFF] = [600, 2];
const OPENS = "\u300a";
const TITLE = /\u300a[^\u300a\u300b]{1,80}\u300b/gu;
/** Numbers of documents and the like. */
const NOTE = /\uff08[^\uff08\uff09]{1,40}\uff09/gu;

/** 《甲》《乙》和《丙》。上述4个文件: documents that were named right before, and how many they are said to be. To be told as a hint. */
export function titlesTold({ report }: RuleInput): readonly Finding[] {
  return blocksOf(report).flatMap(({ view }) => [...view.text.matchAll(TITLES_TOLD)].flatMap((found): readonly Finding[] => {
    const before = view.text.slice(Math.max(0, found.index - REACH), found.index).split(FULL_STOP).at(-2) ?? "";
    const row = before.replaceAll(TITLE, OPENS).replaceAll(NOTE, "").match(TITLES_IN_A_ROW)?.at(-1) ?? "";
    const { many = "" } = found.groups ?? {};
    const told = numberIn(many);
    const count = row.split(OPENS).length - 1;
    if (count < 2 || count === told || Math.abs(count - told) > MOST_OFF) return [];
    return [{ key: "listed", ...spanOf(view, found.index, found.index + found[0].length), data: { names: before.match(TITLE)?.[0] ?? "", text: found[0], count }, related: [] }];
  }));
}
