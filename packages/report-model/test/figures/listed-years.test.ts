import { describe, expect, it } from "vitest";
import { figureChecksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

/** Formulas of the checks, with a mark for those that hold. */
function formulasIn(text: string): readonly string[] {
  return figureChecksOf(reportFrom(text)).map(({ formula, holds }) => `${holds ? "=" : "\u2260"} ${formula}`);
}

describe("a list of years with a list of figures", () => {
  it("gives the change of a year that is named", () => {
    expect(formulasIn("2022年至2024年分别受理80件、100件和125件，2024年增长25%。")).toEqual(["= (125\u2212100)\u00f7100=25%"]);
    expect(formulasIn("2022年至2024年分别受理80件、100件和125件，2024年增长20%。")).toEqual(["\u2260 (125\u2212100)\u00f7100=25%"]);
  });

  it("gives the change since a year that is compared with", () => {
    expect(formulasIn("2022年、2023年、2024年分别受理80件、100件、120件，2024年较2022年增长50%，较2023年增长20%。")).toEqual(["= (120\u221280)\u00f780=50%", "= (120\u2212100)\u00f7100=20%"]);
  });

  it("gives the average of as many years as are listed", () => {
    expect(formulasIn("2022年至2024年分别受理80件、100件、120件，年均100件。")).toEqual(["= 300\u00f73=100件"]);
  });

  it("is none where other figures of the kind are told besides", () => {
    expect(formulasIn("2022年、2023年分别受理80件、100件，2024年120件，三年年均100件。")).toEqual([]);
  });
});
