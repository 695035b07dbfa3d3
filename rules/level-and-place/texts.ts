import { blocksOf, fact, headOf, LEAD_SENTENCE, NAMES, outlineOf, trailingBlocksOf, type Block } from "@lint-report/report-model";

/** Takes the place of what is quoted or named, so that no word is found there. */
export const MASK = "\u0000";

/** A block's text, with titles and quoted words masked at equal length. */
export interface Text {
  readonly block: Block;
  readonly text: string;
  /** True for what stands above the first section. */
  readonly lead: boolean;
}

/** The running text and the headings, without title, addressee, letterhead and what closes the report. */
export const textsOf = fact((report): readonly Text[] => {
  const trailing = trailingBlocksOf(report);
  const head = new Set(headOf(report).map(({ index }) => index));
  const title = outlineOf(report).title?.index ?? -1;
  return blocksOf(report).filter(({ index }) => index !== title && !trailing.has(index)).flatMap((block) => {
    const lead = head.has(block.index);
    if (lead && !LEAD_SENTENCE.test(block.view.text)) return [];
    return [{ block, text: block.view.text.replaceAll(NAMES, (name) => MASK.repeat(name.length)), lead }];
  });
});
