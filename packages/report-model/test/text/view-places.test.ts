import type { Paragraph } from "mdast";
import { describe, expect, it } from "vitest";
import { blocksOf, EMPTY_VIEW, sliceView, spanOf, textViewOf, textViewOfSource, writtenTextOf, type TextView } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const viewOf = (source: string): TextView => blocksOf(reportFrom(source))[0]?.view ?? EMPTY_VIEW;
/** The view of a stretch that Markdown did not read. */
const plainView = (source: string): TextView => textViewOfSource(source, { start: 0, end: source.length });

describe("what a reader does not see", () => {
  it.each([["甲<b>乙</b>丙", "甲乙丙"], ["甲![图](a.png)丙", "甲丙"], ["甲[^1]丙\n\n[^1]: 注", "甲丙"], ["甲<!-- 乙 -->丙", "甲丙"], ["甲[乙](https://example.org)丙", "甲乙丙"], ["甲`乙`丙", "甲乙丙"]])("of %s leaves %s", (source, text) => {
    expect(viewOf(source).text).toBe(text);
  });

  it("is all of a node that holds no phrasing, or of one without a place", () => {
    expect(textViewOf({ type: "code", value: "甲" }, "甲")).toEqual(EMPTY_VIEW);
    const placeless: Paragraph = { type: "paragraph", children: [{ type: "text", value: "甲" }] };
    expect(textViewOf(placeless, "甲")).toEqual({ text: "", starts: [], ends: [], breaks: [] });
  });
});

describe("marks beside a word", () => {
  it("are read by their neighbours in the view, not beyond it", () => {
    expect([viewOf("第1,乙").text, viewOf(",5件").text, viewOf("共1,234件").text, viewOf("乙,1").text, viewOf("*1*,5").text]).toEqual(["第1，乙", "，5件", "共1,234件", "乙，1", "1,5"]);
  });

  it("part no words at the edge of a text", () => {
    expect([plainView(" 5件").text, plainView("5 ").text, plainView("a \n b").text, plainView(" \n甲\n ").text]).toEqual(["5件", "5", "a b", "甲"]);
  });
});

describe("places at which a source line begins", () => {
  it.each([
    ["甲乙\n丙丁\n戊", [2, 4]], ["甲乙\r\n丙", [2]], ["甲乙\r丙", [2]], ["甲乙", []], ["甲 乙", []], ["甲  \n乙", [1]], ["open\ndata", [5]], ["open\n甲", [4]], ["甲\nopen\ndata", [1, 6]], ["a  \nb", [2]], ["甲\n乙 丙", [1]], ["a\nb c", [2]],
  ])("in %j are %j", (source, breaks) => {
    expect(viewOf(source).breaks).toEqual(breaks);
  });

  it("are none before the first unit and behind the last, and one for several blank lines", () => {
    expect([plainView("\n甲").breaks, plainView("甲\n").breaks, plainView("甲\n \n乙").breaks, plainView("\n").breaks, plainView("甲\n乙\n\n").breaks]).toEqual([[], [], [1], [], [1]]);
  });

  it("are counted from the beginning of a stretch, its own beginning and end not among them", () => {
    const view = viewOf("甲乙\n丙丁\n戊己\n庚");
    expect(sliceView(view, 1, 5)).toEqual({ text: "乙丙丁戊", starts: view.starts.slice(1, 5), ends: view.ends.slice(1, 5), breaks: [1, 3] });
    expect(sliceView(view, 2, 6).breaks).toEqual([2]);
    expect(sliceView(view, 0, 2).breaks).toEqual([]);
  });
});

describe("the way back to the source", () => {
  it("of an empty stretch is a point", () => {
    const view = viewOf("甲**乙**丙");
    expect([spanOf(view, 0, 1), spanOf(view, 1, 1), spanOf(view, 0, 2), spanOf(view, 3, 3), spanOf(EMPTY_VIEW, 0, 0), spanOf(EMPTY_VIEW, 2, 5)]).toEqual([
      { start: 0, end: 1 }, { start: 3, end: 3 }, { start: 0, end: 4 }, { start: 7, end: 7 }, { start: 0, end: 0 }, { start: 0, end: 0 },
    ]);
  });

  it("of all of it is what the author wrote, without what stands around", () => {
    const source = "# 甲**乙**丙 #\n";
    expect([writtenTextOf(viewOf(source), source), writtenTextOf(EMPTY_VIEW, source)]).toEqual(["甲**乙**丙", ""]);
  });

  it("covers what was asked for and no character behind it", () => {
    expect(textViewOfSource("甲乙丙", { start: 1, end: 2 })).toEqual({ text: "乙", starts: [1], ends: [2], breaks: [] });
  });

  it("of a kept space covers all the spaces", () => {
    const view = plainView("open  \n data");
    expect([view.text, spanOf(view, 4, 5)]).toEqual(["open data", { start: 4, end: 8 }]);
  });
});
