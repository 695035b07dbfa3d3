import type { FigureWords } from "@lint-report/standard";
import { factsOf } from "../facts/facts.js";
import { quantitiesOf } from "../quantity/quantities.js";
import type { Quantity } from "../quantity/types.js";
import { blocksOf } from "../text/blocks.js";
import type { Block, Report } from "../types.js";
import { sentencesWithFigures, type Sentence } from "./reading/scope.js";
import { gridsOf, withHeads, type Grid } from "./tables/table-grid.js";

/** All figures of a draft, in the shapes that recomputations ask for. */
export interface DraftFigures {
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Grid[];
  /** Those tables of which each column is known by its head. */
  readonly grids: readonly Grid[];
  readonly blocks: readonly Block[];
  readonly words: FigureWords;
}

export function draftFiguresOf(report: Report): DraftFigures {
  const { figureWords: words } = report.context.standard;
  const quantities = quantitiesOf(report);
  const blocks = blocksOf(report);
  const tables = gridsOf(quantities.filter(({ block }) => block.cell !== undefined), blocks, words);
  return { quantities, sentences: sentencesWithFigures(quantities, factsOf(report).year?.value), tables, grids: withHeads(tables), blocks, words };
}
