import { fact } from "../fact.js";
import { draftFiguresOf } from "./draft-figures.js";
import { STAGES } from "./stages.js";
import type { FigureCheck } from "./types.js";

/** Every recomputation that the draft's figures allow, right ones and wrong ones. */
export const figureChecksOf = fact((report): readonly FigureCheck[] => {
  const figures = draftFiguresOf(report);
  return STAGES.reduce<readonly FigureCheck[]>((known, { finds, sifts }) => {
    const found = finds.flatMap((find) => find(figures, known));
    return sifts.reduce<readonly FigureCheck[]>((checks, sift) => sift(checks, figures), [...known, ...found]);
  }, []);
});
