import { describe, expect, it } from "vitest";
import { figureChecksOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

/** How sure the checks that do not hold are. */
function sureIn(text: string): readonly boolean[] {
  return figureChecksOf(reportFrom(text)).filter(({ holds }) => !holds).map(({ sure }) => sure);
}

describe("a figure that does not hold", () => {
  it("is sure where nothing stands between it and what it is taken from", () => {
    expect(sureIn("受理信访事项20宗，已办结19宗，办结率98%。")).toEqual([true]);
    expect(sureIn("举办培训5场，其中线上2场、线下4场。")).toEqual([true]);
  });

  it("is a question where other figures stand between", () => {
    expect(sureIn("受理信访事项120宗，接待群众460人次，已办结110宗，办结率98%。")).toEqual([false]);
  });

  it("is a question where it is further off than slips of the pen are, unless no other count is there", () => {
    expect(sureIn("年初存量45件，新受理120件，化解98件，年末尚有12件。")).toEqual([false]);
    expect(sureIn("受理信访事项120宗，已办结12宗，办结率98%。")).toEqual([true]);
  });

  it("may have its decimal point in the wrong place", () => {
    expect(sureIn("全年查处案件312件，开展宣传24场，移送公安机关26件，占0.83%。")).not.toContain(true);
    expect(sureIn("查处案件312件，移送公安机关26件，占0.83%。开展宣传24场。")).toEqual([true]);
  });
});
