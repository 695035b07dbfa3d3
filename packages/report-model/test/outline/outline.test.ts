import { describe, expect, it } from "vitest";
import { blocksOf, nextChapterMark, outlineOf, type Section } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const TITLE = "# 云溪镇2024年法治政府建设年度报告\n\n";
const sectionsOf = (body: string): readonly Section[] => outlineOf(reportFrom(TITLE + body)).sections;
/** The sections of a draft: level, mark, title and form, where it is not a Markdown heading. */
const outline = (body: string): readonly string[] => sectionsOf(body).map(({ level, mark, title, form, disguise }) =>
  `${String(level)} ${mark?.text ?? ""}${title}${form === "markdown" ? "" : ` ${form}`}${disguise === "none" ? "" : ` ${disguise}`}`);
const lines = (...each: readonly string[]): string => `${each.join("\n\n")}\n`;

describe("a heading", () => {
  it("is Markdown's own, with its mark apart", () => {
    expect(outline(lines("## 一、主要举措", "### （一）规范执法", "## 其他"))).toEqual(["1 一、主要举措", "2 （一）规范执法", "1 其他"]);
  });

  it("is a numbered line that stands alone", () => {
    expect(outline(lines("一、主要举措", "全年受理20件。", "（一）规范执法", "全年处罚5件。"))).toEqual(["1 一、主要举措 bare", "2 （一）规范执法 bare"]);
    expect(outline(lines("一、全面落实责任。", "全年受理20件。", "二、不足。"))).toEqual(["1 一、全面落实责任。 bare", "1 二、不足。 bare"]);
  });

  it("runs into its text up to the end of its first sentence, to a colon, or as far as a heading can reach", () => {
    const long = "持续推进行政规范性文件的审查和备案工作".repeat(5);
    expect(outline(lines("一、甲举措", "（一）规范执法。全年处罚5件。", `（二）工作情况：${long}，${long}。`, `（三）${long}，${long}。`))).toEqual([
      "1 一、甲举措 bare", "2 （一）规范执法 run-in", "2 （二）工作情况 run-in", `2 （三）${long.slice(0, 60)} run-in`,
    ]);
    const section = sectionsOf(lines("一、甲举措", "（一）规范执法。全年处罚5件。"))[1];
    expect(section?.block.view.text.slice(section.bodyStart)).toBe("。全年处罚5件。");
  });

  it("is as long as a heading can be, and no longer", () => {
    const of = (length: number): string => "推".repeat(length);
    const second = (line: string): string => outline(lines("一、甲举措", line))[1] ?? "";
    expect([second(`二、${of(80)}`), second(`二、${of(81)}`)]).toEqual([`1 二、${of(80)} bare`, `1 二、${of(60)} run-in`]);
    expect([second(`二、${of(39)}。`), second(`二、${of(40)}。`)]).toEqual([`1 二、${of(39)}。 bare`, `1 二、${of(40)} run-in`]);
    expect([second(`（一）${of(58)}。续文。`), second(`（一）${of(61)}。续文。`)]).toEqual([`2 （一）${of(58)} run-in`, `2 （一）${of(60)} run-in`]);
    expect([second(`（一）${of(30)}：${of(60)}。`), second(`（一）${of(31)}：${of(60)}。`)]).toEqual([`2 （一）${of(30)} run-in`, `2 （一）${of(31)}：${of(28)} run-in`]);
    expect(outline(`## 一、甲\n\n1. ${of(61)}。续文。\n2. ${of(70)}\n3. ${of(59)}。续文。\n`).slice(1)).toEqual([`3 1.${of(60)} list`, `3 2.${of(60)} list`, `3 3.${of(59)} list`]);
  });

  it("is none that begins an enumeration in words, and keeps its own mark", () => {
    expect(outline(lines("一、一是加强学习"))).toEqual(["1 一、一是加强学习 run-in"]);
    expect(sectionsOf("## 一、二审案件办理\n").map(({ mark }) => mark?.number)).toEqual([1]);
    expect(sectionsOf(lines("##二、甲举措", "三、推进#法治#宣传", "**四、乙**不足")).map(({ mark, disguise }) => [mark?.number, disguise])).toEqual([[2, "hash"], [3, "none"], [4, "none"]]);
  });

  it("is no clause of an inline list", () => {
    expect(outline(lines("一、甲举措", "1.加强学习；2.规范执法；3.化解纠纷。"))).toEqual(["1 一、甲举措 bare"]);
    expect(outline(lines("一、甲举措", "1.加强学习。2.规范执法。"))).toEqual(["1 一、甲举措 bare"]);
    expect(outline(lines("一、甲，二、乙同推进"))).toEqual(["1 一、甲，二、乙同推进 bare"]);
    expect(outline(lines("一、甲。五、乙。"))).toEqual(["1 一、甲 run-in"]);
    expect(outline(lines("一、甲举措", "1.加强学习。全年12次，2.5万人参加。"))).toEqual(["1 一、甲举措 bare", "3 1.加强学习 run-in"]);
    expect(outline(lines("一、甲举措", "1.加强学习；规范执法"))).toEqual(["1 一、甲举措 bare", "3 1.加强学习；规范执法 run-in"]);
  });

  it("is no mark without words, and no line aside", () => {
    expect(outline(lines("一、甲举措", "二、", "> 三、引用的一行", "四、"))).toEqual(["1 一、甲举措 bare"]);
  });

  it("is seen behind hashes that Markdown does not take, and in bold", () => {
    expect(outline(lines("##一、甲举措", "**二、乙不足**", "＃三、丙打算", "##其他情况", "#法治宣传#", "##全年受理20件。", "**强调**"))).toEqual([
      "1 一、甲举措 bare hash", "1 二、乙不足 bare bold", "1 三、丙打算 bare hash", "1 其他情况 bare hash",
    ]);
  });

  it("stands where it stands in the source", () => {
    const source = `${TITLE}## 一、主要**举措**\n`;
    const section = outlineOf(reportFrom(source)).sections[0];
    expect([section?.heading, section?.markSpan, section?.titleSpan].map((span) => source.slice(span?.start, span?.end))).toEqual(["一、主要**举措", "一、", "主要**举措"]);
  });

  it("is an item of a numbered list, below all that stands higher", () => {
    expect(outline("## 一、主要举措\n\n1. 加强学习。全年12次。\n2. 规范执法\n")).toEqual(["1 一、主要举措", "3 1.加强学习 list", "3 2.规范执法 list"]);
    const source = `${TITLE}## 一、甲\n\n1. 加强学习。\n`;
    const item = outlineOf(reportFrom(source)).sections[1];
    expect([item?.mark?.number, source.slice(item?.markSpan.start, item?.markSpan.end)]).toEqual([1, "1."]);
    expect(outline("## 一、甲\n\n- 加强学习\n\n2024. 大事\n")).toEqual(["1 一、甲"]);
    expect(outline("## 一、甲\n\n99. 乙\n\n段。\n\n100. 丙\n")).toEqual(["1 一、甲", "3 99.乙 list"]);
  });
});

describe("the tree of sections", () => {
  it("nests by the marks, whatever the depth of Markdown, and ends each section where it ends", () => {
    const sections = sectionsOf(lines("## 一、甲", "段一。", "## （一）乙", "段二。", "## （二）丙", "## 二、丁", "段三。"));
    expect(sections.map(({ title, level, parent, children, firstBlock, endBlock }) => [title, level, parent, children, firstBlock, endBlock])).toEqual([
      ["甲", 1, undefined, [1, 2], 2, 6], ["乙", 2, 0, [], 4, 5], ["丙", 2, 0, [], 6, 6], ["丁", 1, undefined, [], 7, 8],
    ]);
  });

  it("begins at level 1 also where the chapters are numbered lower", () => {
    expect(outline(lines("（一）甲", "段。", "1.乙丙", "段。", "（二）丁", "1.戊己", "段。"))).toEqual(["1 （一）甲 bare", "2 1.乙丙 bare", "1 （二）丁 bare", "2 1.戊己 bare"]);
    expect(outline(lines("### 甲", "#### 乙", "### 丙"))).toEqual(["1 甲", "2 乙", "1 丙"]);
  });

  it("has items and run-in headings at its top only where nothing else is", () => {
    expect(outline("1. 甲。\n2. 乙。\n")).toEqual(["1 1.甲 list", "1 2.乙 list"]);
    expect(outline(lines("1.甲。全年受理20件。", "2.乙。全年受理8件。"))).toEqual(["1 1.甲 run-in", "1 2.乙 run-in"]);
    expect(outline(lines("1.甲。全年受理20件。", "（1）乙", "段。"))).toEqual(["1 1.甲 run-in", "1 （1）乙 bare"]);
    expect(outline("1. 甲。\n\n（1）乙\n\n段。\n")).toEqual(["1 1.甲 list", "1 （1）乙 bare"]);
  });

  it("is turned where a draft numbers the wrong way round", () => {
    expect(outline(lines("（一）甲", "一、乙", "二、丙", "（二）丁", "一、戊", "二、己"))).toEqual([
      "1 （一）甲 bare", "2 一、乙 bare", "2 二、丙 bare", "1 （二）丁 bare", "2 一、戊 bare", "2 二、己 bare",
    ]);
  });

  it("is turned only where the higher numbers begin again and the lower do not", () => {
    expect(outline(lines("（一）甲", "一、乙", "1.庚", "二、丙", "（二）丁", "一、戊"))).toEqual(["1 （一）甲 bare", "2 一、乙 bare", "3 1.庚 bare", "2 二、丙 bare", "1 （二）丁 bare", "2 一、戊 bare"]);
    expect(outline(lines("（一）甲", "一、乙", "二、丙"))).toEqual(["2 （一）甲 bare", "1 一、乙 bare", "1 二、丙 bare"]);
    expect(outline(lines("（一）甲", "一、乙", "（一）丙", "一、丁"))).toEqual(["2 （一）甲 bare", "1 一、乙 bare", "2 （一）丙 bare", "1 一、丁 bare"]);
  });

  it("takes a number that goes on with another style for what it goes on from", () => {
    const strays = (...each: readonly string[]): readonly string[] => sectionsOf(lines(...each)).map(({ level, mark, strayFrom }) => `${String(level)} ${mark?.text ?? ""} ${strayFrom === undefined ? "" : String(strayFrom)}`.trim());
    expect(strays("一、甲", "（一）乙", "（二）丙", "三、丁", "（四）戊", "二、己")).toEqual(["1 一、", "2 （一）", "2 （二）", "2 三、 2", "2 （四）", "1 二、"]);
    expect(strays("一、甲", "段。", "二、乙", "段。", "（三）丙", "段。", "四、丁")).toEqual(["1 一、", "1 二、", "1 （三） 1", "1 四、"]);
    expect(strays("一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊")).toEqual(["1 一、", "2 （一）", "2 （二）", "1 二、", "2 （一）"]);
    expect(strays("## 一、甲", "## 二、乙", "## （三）丙")).toEqual(["1 一、", "1 二、", "1 （三） 1"]);
    expect(strays("一、甲", "段。", "二、乙", "段。", "（三）丙", "段。")).toEqual(["1 一、", "1 二、", "1 （三） 1"]);
  });

  it("takes none for stray that is due in its own style, looks otherwise, or may be a chapter", () => {
    const strays = (...each: readonly string[]): readonly (number | undefined)[] => sectionsOf(lines(...each)).map(({ strayFrom }) => strayFrom).filter((from) => from !== undefined);
    expect(strays("（一）甲", "1.乙", "2.丙", "（二）丁", "3.戊", "4.己")).toEqual([]);
    expect(strays("1.甲", "（1）乙", "（2）丙", "2.丁", "（3）戊", "（4）己")).toEqual([]);
    expect(strays("1.甲", "①乙", "②丙", "2.丁", "③戊", "④己")).toEqual([]);
    expect(strays("（一）甲", "（二）乙", "三、丙")).toEqual([]);
    expect(strays("## 一、甲", "## 二、乙", "### （三）丙")).toEqual([]);
    expect(strays("## 一、甲", "## 二、乙", "（三）丙")).toEqual([]);
    expect(strays("一、甲", "（一）乙", "（二）丙", "二、丁", "（三）戊", "三、己")).toEqual([]);
    expect(strays("## 一、甲", "## 二、乙", "3. 丙", "## 四、丁")).toEqual([]);
    expect(strays("1.甲", "2.乙", "（3）丙", "4.丁")).toEqual([1]);
    expect(strays("## 一、甲", "## 二、乙", "## （三）丙", "## （四）丁")).toEqual([1, 1]);
    expect(strays("一、甲", "二、乙", "1.丙", "2.丁", "（三）戊", "三、己")).toEqual([]);
    expect(strays("一、甲", "二、乙", "三、丙。全年受理20件。", "（四）丁。全年受理8件。", "五、戊")).toEqual([2]);
    expect(strays("一、甲", "（一）乙", "（）丙", "（三）丁", "二、戊")).toEqual([]);
  });

  it("takes names from comments right below the headings", () => {
    const ids = sectionsOf("## 甲\n\n<!-- 注 -->\n\n<!-- section: measures -->\n\n段。\n\n## 乙\n\n段。\n\n<!-- section: plan -->\n\n## 丙\n\n<!-- other: plan -->\n");
    expect(ids.map(({ title, id }) => [title, id])).toEqual([["甲", "measures"], ["乙", undefined], ["丙", undefined]]);
  });

  it("holds the title by itself, and no section above it", () => {
    const report = reportFrom("一、旧闻\n\n# 云溪镇2024年法治政府建设年度报告\n\n## 一、甲\n");
    expect([outlineOf(report).title?.view.text, outlineOf(report).sections.map(({ title }) => title)]).toEqual(["云溪镇2024年法治政府建设年度报告", ["甲"]]);
    expect(outlineOf(reportFrom("")).sections).toEqual([]);
  });
});

describe("headings without number", () => {
  const TEXT = "全年受理20件。";

  it("are short lines above paragraphs, where nothing else makes chapters", () => {
    expect(outline(lines("主要举措和成效", TEXT, "**存在的不足**", TEXT, "下一步打算", TEXT))).toEqual(["1 主要举措和成效 bare", "1 存在的不足 bare bold", "1 下一步打算 bare"]);
    expect(outline(lines("主要举措", "规范执法", TEXT, "存在不足", TEXT))).toEqual(["1 主要举措 bare", "1 规范执法 bare", "1 存在不足 bare"]);
  });

  it("are none beside real ones, nor a single one", () => {
    expect(outline(lines("一、甲", "主要举措", TEXT, "存在不足", TEXT))).toEqual(["1 一、甲 bare"]);
    expect(outline(lines("## 甲", "主要举措", TEXT, "存在不足", TEXT))).toEqual(["1 甲"]);
    expect(outline(lines("主要举措", TEXT))).toEqual([]);
  });

  it("are no authorities, no dates, no long lines and none that ends in a mark", () => {
    for (const line of ["清河县云溪镇人民政府", "2025年1月20日", "（公开稿）", "中共清河县委：", "持续推进行政规范性文件的审查和备案工作并健全依法决策的各项机制"]) {
      expect(outline(lines("主要举措", TEXT, line, TEXT, "存在不足", TEXT)), line).toEqual(["1 主要举措 bare", "1 存在不足 bare"]);
    }
  });

  it("stand above a text, a first number or each other, with comments between, and above nothing else", () => {
    expect(outline(lines("主要举措", "<!-- 注 -->", TEXT, "存在不足", TEXT))).toEqual(["1 主要举措 bare", "1 存在不足 bare"]);
    expect(outline(lines("主要举措", TEXT, "存在不足", TEXT, "云溪镇便民中心", "2025年1月20日"))).toEqual(["1 主要举措 bare", "1 存在不足 bare"]);
    expect(outline(lines("主要举措", TEXT, "- 短短一行", TEXT, "存在不足", TEXT, "推".repeat(30), TEXT, "推".repeat(31), TEXT))).toEqual(["1 主要举措 bare", "1 存在不足 bare", `1 ${"推".repeat(30)} bare`]);
    expect(outline(lines("主要举措", "（一）甲", TEXT, "照片说明", "（二）乙", TEXT, "存在不足", "（一）丙", TEXT))).toEqual(["1 主要举措 bare", "2 （一）甲 bare", "2 （二）乙 bare", "1 存在不足 bare", "2 （一）丙 bare"]);
    expect(outline(lines("主要举措", "（一）甲", TEXT, "（二）乙", TEXT, "存在不足", TEXT))).toEqual(["1 （一）甲 bare", "1 （二）乙 bare"]);
  });

  it("stand above numbers that begin again in each of them", () => {
    expect(outline(lines("主要举措", "（一）甲", TEXT, "（二）乙", TEXT, "存在不足", "（一）丙", TEXT))).toEqual([
      "1 主要举措 bare", "2 （一）甲 bare", "2 （二）乙 bare", "1 存在不足 bare", "2 （一）丙 bare",
    ]);
  });
});

describe("the number that a chapter goes on with", () => {
  it("is the one behind the chapter before it, in its style", () => {
    const report = reportFrom(`${TITLE}## 一、甲\n\n## 二、乙\n\n### （一）丙\n\n段。\n`);
    const last = blocksOf(report).at(-1)?.start ?? 0;
    expect([nextChapterMark(report, last), nextChapterMark(report, TITLE.length + 1), nextChapterMark(report, 0)]).toEqual(["三、", "二、", "一、"]);
    expect(nextChapterMark(reportFrom(`${TITLE}## 甲\n`), 60)).toBe("");
  });
});
