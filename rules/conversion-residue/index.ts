import { blocksOf } from "@lint-report/report-model";
import type { Rule } from "../src/types.js";
import { brokenForms } from "./broken-forms.js";
import { cutSentences } from "./cut-sentences.js";
import { entities } from "./entities.js";
import { furniture } from "./furniture.js";
import { gaps } from "./gaps.js";
import { halfWidth } from "./half-width.js";
import { boldInText, brokenCharacters, strayStars } from "./stray-marks.js";

/** What copying out of a PDF or a web page lost or left. */
export const rule: Rule = {
  id: "conversion-residue",
  find: ({ report, data }) => {
    const blocks = blocksOf(report).filter(({ view }) => view.text !== "");
    return [
      ...blocks.flatMap((block) => [...brokenForms(block, report.source), ...strayStars(block)]),
      ...boldInText(report),
      ...brokenCharacters(blocks),
      ...furniture(report),
      ...cutSentences(report),
      ...gaps(blocks, report, data.words["labels"] ?? []),
      ...entities(blocks, report),
      ...halfWidth(blocks, report),
    ];
  },
};
