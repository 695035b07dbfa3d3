import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, spanOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const viewsOf = (source: string) => blocksOf(reportFrom(source)).filter(({ view }) => view.text !== "");
const textOf = (source: string): string => viewsOf(source).map(({ view }) => view.text).join("\u00b6");

/** The author's own characters under a stretch of the normalised text. */
function underlined(source: string, words: string): string {
  for (const { view } of viewsOf(source)) {
    const at = view.text.indexOf(words);
    if (at < 0) continue;
    const { start, end } = spanOf(view, at, at + words.length);
    return source.slice(start, end);
  }
  return "";
}

describe("the text view", () => {
  it("drops spaces beside Chinese characters and keeps those between Latin words", () => {
    expect(textOf("塘蓬镇 2020 年 受理 5 件，见 GB/T 9704 和 Open Data")).toBe("塘蓬镇2020年受理5件，见GB/T 9704和Open Data");
  });

  it("joins wrapped lines and looks through emphasis", () => {
    expect(textOf("调解**成功率**达到\n100%，*效果*\n明显")).toBe("调解成功率达到100%，效果明显");
    expect(underlined("调解**成功率**达到\n100%，*效果*", "成功率达到100%")).toBe("成功率**达到\n100%");
  });

  it("writes digits half-width and marks full-width, except inside numbers", () => {
    expect(textOf("受理１２３件(其中5件),共1,234.5元;时间12:30")).toBe("受理123件（其中5件），共1,234.5元；时间12:30");
    expect(underlined("受理１２３件(其中5件)", "123件（其中")).toBe("１２３件(其中");
  });

  it("finds its way back through escapes, references and CRLF", () => {
    expect(underlined("赤委\\[2020\\]50号", "委[2020]50号")).toBe("委\\[2020\\]50号");
    expect(underlined("甲&nbsp;乙&amp;丙", "乙&丙")).toBe("乙&amp;丙");
    expect(underlined("第一行\r\n第二行末", "行第二")).toBe("行\r\n第二");
    expect(underlined("第一行\r\n  第二行末\r\n\t第三行末", "第二行")).toBe("第二行");
    expect(underlined("第一行\r\n  第二行末\r\n\t第三行末", "末第三")).toBe("末\r\n\t第三");
    expect(underlined("- 第一行\r\n  第二行**末**  \r\n  第三行", "第三")).toBe("第三");
    expect(underlined("> 引用的第一行\n> 引用的第二行", "行引用的第二")).toBe("行\n> 引用的第二");
  });

  it("counts characters beyond the basic plane as two units on both sides", () => {
    expect(underlined("𠮷镇2020年😀受理5件", "受理5件")).toBe("受理5件");
  });

  it("reads lines that four blanks made code, as Word's indentation does", () => {
    expect(textOf("# 标题\n\n    一、主要举措\n\n    全年受理5件。")).toBe("标题¶一、主要举措¶全年受理5件。");
    expect(textOf("```\ncode\n```")).toBe("");
  });

  it("parts a Word paste without blank lines into its paragraphs", () => {
    const paste = "云溪镇2024年法治政府建设年度报告\n一、主要举措和成效\n今年以来，云溪镇认真贯彻上级部署，完善制度，规范执法，化解纠纷，各项工作取得了新的进展。\n（一）规范执法\n全年作出行政处罚5件。\n二、存在的不足和原因\n云溪镇人民政府\n2025年1月20日";
    expect(viewsOf(paste).map(({ view }) => view.text.slice(0, 8))).toEqual([
      "云溪镇2024年", "一、主要举措和成", "今年以来，云溪镇", "（一）规范执法", "全年作出行政处罚", "二、存在的不足和", "云溪镇人民政府", "2025年1月2",
    ]);
  });

  it("keeps the wrapped lines of one sentence together", () => {
    expect(viewsOf("现将法治政府建设情况报告如下，主要做了以下几项工\n作，取得了一些成效，也还存在一些不足，需要继续努\n力。").length).toBe(1);
  });

  it("maps every unit to its own place in order, whatever the Markdown", () => {
    const piece = fc.constantFrom("一、", "（一）", "甲", "乙 ", " 5 ", "**", "*", "`", "\n", "\r\n", "&nbsp;", "\\[", "|", "> ", "- ", "1. ", "#", "＃", "\t", "。", ",", "１", "<!-- x -->", "[a](b)", "~~", "\u200b", "𠮷");
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const source = pieces.join("");
      for (const { view } of viewsOf(source)) {
        expect(view.starts.length).toBe(view.text.length);
        view.starts.forEach((start, index) => {
          const end = view.ends[index] ?? -1;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          if (index > 0) expect(start).toBeGreaterThanOrEqual(view.starts[index - 1] ?? 0);
        });
      }
    }), { numRuns: Number(process.env["FUZZ_RUNS"] ?? 2000) });
  });
});
