import { describe, expect, it } from "vitest";
import { signatureOf, type Signature } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const TEXT = "全年开展行政检查412次，处罚5件。";
const draftOf = (lines: readonly string[], head: readonly string[] = []): string =>
  `${["# 云溪镇2024年法治政府建设年度报告", ...head, "## 一、主要举措", TEXT, "## 二、存在的不足", "专职人员不足，原因是编制少。", ...lines].join("\n\n")}\n`;

const signature = (...lines: readonly string[]): Signature | undefined => signatureOf(reportFrom(draftOf(lines)));
/** Names, those of an unknown kind in brackets, and the date as it stands. */
function signed(...lines: readonly string[]): string {
  const { names, date } = signature(...lines) ?? { names: [], date: undefined };
  return [...names.map(({ name, known }) => (known ? name : `（${name}）`)), date?.text ?? "-"].join(" ");
}

/** So many lines that are no signature. */
const others = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `召开第${String(index + 1)}次推进会。`);

describe("a report is signed", () => {
  it.each([
    [["云溪镇人民政府", "2025年1月20日"], "云溪镇人民政府 2025年1月20日"],
    [["云溪镇人民政府（盖章）", "2025年1月20日"], "云溪镇人民政府 2025年1月20日"],
    [["报告单位：云溪镇人民政府", "报送日期：2025年1月6日"], "云溪镇人民政府 2025年1月6日"],
    [["云溪镇人民政府2025年1月20日"], "云溪镇人民政府 2025年1月20日"],
    [["中共云溪镇委员会", "云溪镇人民政府", "2025年1月20日"], "中共云溪镇委员会 云溪镇人民政府 2025年1月20日"],
    [["中共云溪镇委员会云溪镇人民政府", "2025年1月20日"], "中共云溪镇委员会 云溪镇人民政府 2025年1月20日"],
    [["云溪镇", "2025年1月20日"], "云溪镇 2025年1月20日"],
    [["2025年1月20日", "云溪镇人民政府"], "云溪镇人民政府 2025年1月20日"],
    [["云溪镇人民政府", "2025年2月30日"], "云溪镇人民政府 2025年2月30日"],
    [["云溪镇人民政府", "2025年1月"], "云溪镇人民政府 2025年1月"],
  ])("by a name and a date: %j", (lines, expected) => {
    expect(signed(...lines)).toBe(expected);
  });

  it("by a unit whose kind nobody knows, where it stands right above the date", () => {
    expect(signed("云溪书院", "2025年1月20日")).toBe("（云溪书院） 2025年1月20日");
    expect(signed("云溪书院")).toBe("-");
    expect(signed("特此报告", "2025年1月20日")).toBe("2025年1月20日");
    expect(signed("附件：统计表", "2025年1月20日")).toBe("2025年1月20日");
    expect(signed("抄送：县司法局", "2025年1月20日")).toBe("2025年1月20日");
    expect(signed("附件1统计表", "2025年1月20日")).toBe("2025年1月20日");
    expect(signed("三、其他", "2025年1月20日")).toBe("2025年1月20日");
    expect(signed("全县法治政府建设示范创建先进乡镇", "2025年1月20日")).toBe("（全县法治政府建设示范创建先进乡镇） 2025年1月20日");
    expect(signed("全年处罚5件。", "2025年1月20日")).toBe("2025年1月20日");
    expect(signed("场".repeat(40), "2025年1月20日")).toBe(`（${"场".repeat(40)}） 2025年1月20日`);
    expect(signed("场".repeat(41), "2025年1月20日")).toBe("2025年1月20日");
  });

  it("by a name alone, the one that reports and not the one that printed", () => {
    expect(signed("云溪镇人民政府")).toBe("云溪镇人民政府 -");
    expect(signed("云溪镇人民政府", "抄送：县司法局", "云溪镇党政办公室", "2025年1月20日印发")).toBe("云溪镇人民政府 -");
    expect(signed("云溪镇人民政府", "云溪镇党政办公室", "2025年1月20日印发")).toBe("云溪镇人民政府 -");
    expect(signed("云溪镇人民政府", "抄送：县司法局", "云溪镇党政办公室")).toBe("云溪镇人民政府 -");
    expect(signed("抄送：清河县司法局")).toBe("-");
    expect(signed("云溪镇人民政府", ...others(7))).toBe("云溪镇人民政府 -");
    expect(signed("云溪镇人民政府", ...others(8))).toBe("-");
    expect(signed(`${"云".repeat(35)}镇人民政府`)).toBe(`${"云".repeat(35)}镇人民政府 -`);
    expect(signed(`${"云".repeat(36)}镇人民政府`)).toBe("-");
  });

  it("by nobody who gets a copy, and not on the day that the printer put behind", () => {
    expect(signed("云溪镇人民政府", "2025年1月20日", "抄送：清河县司法局", "2025年1月22日")).toBe("云溪镇人民政府 2025年1月20日");
    expect(signed("抄送：清河县司法局", "2025年1月20日", "云溪镇人民政府")).toBe("云溪镇人民政府 2025年1月20日");
  });

  it("with the last date where several stand alone, and none that tells of an event", () => {
    expect(signed("2024年5月20日", `召开推进会，${"审议年度工作要点，".repeat(6)}。`, "云溪镇人民政府", "2025年1月20日")).toBe("云溪镇人民政府 2025年1月20日");
    expect(signed("2024年5月20日", `召开推进会，${"审议年度工作要点，".repeat(6)}。`)).toBe("-");
    expect(signed("2024年5月20日", "召开推进会。")).toBe("2024年5月20日");
    expect(signed("2024年5月20日", ...others(7))).toBe("2024年5月20日");
    expect(signed("2024年5月20日", ...others(8))).toBe("-");
    expect(signed("云溪镇人民政府", "2025年1月20日", ...others(12))).toBe("云溪镇人民政府 2025年1月20日");
    expect(signed("召开推进会2024年5月20日")).toBe("-");
    expect(signed("发布日期：2025年1月6日")).toBe("-");
  });

  it("by no heading", () => {
    expect(signed("## 云溪镇人民政府", "2025年1月20日")).toBe("2025年1月20日");
  });

  it("by nothing that stands in a table", () => {
    expect(signed("| 云溪镇人民政府 |\n| --- |\n| 2025年1月20日 |")).toBe("-");
  });

  it("with each name where it stands", () => {
    const source = draftOf(["报告单位：中共云溪镇委员会云溪镇人民政府（盖章）", "2025年1月20日"]);
    const { names, date } = signatureOf(reportFrom(source)) ?? { names: [], date: undefined };
    expect([...names, date].map((span) => source.slice(span?.start, span?.end))).toEqual(["中共云溪镇委员会", "云溪镇人民政府", "2025年1月20日"]);
    expect(date?.value).toEqual({ year: 2025, month: 1, day: 20 });
    const place = draftOf(["报送单位：云溪镇", "2025年1月20日"]);
    expect(signatureOf(reportFrom(place))?.names.map(({ start, end }) => place.slice(start, end))).toEqual(["云溪镇"]);
    const joined = draftOf(["云溪镇人民政府（2025年1月20日）"]);
    const one = signatureOf(reportFrom(joined));
    expect([one?.names[0], one?.date].map((span) => joined.slice(span?.start, span?.end))).toEqual(["云溪镇人民政府", "2025年1月20日"]);
  });
});

describe("what else says when a report was written", () => {
  const headed = (...head: readonly string[]): Signature | undefined => signatureOf(reportFrom(draftOf([], head)));

  it("is a date between title and text", () => {
    expect(headed("（2025年1月20日）")?.headDate?.value).toEqual({ year: 2025, month: 1, day: 20 });
    expect(headed()?.headDate).toBeUndefined();
    const text = "2024年，云溪镇推进法治政府建设，健全领导机制，规范行政执法行为，化解矛盾纠纷，依法履行职责，现将情况报告如下。";
    expect(headed(text, "2025年1月20日")?.headDate).toBeUndefined();
  });

  it("is a line of a web page", () => {
    expect(headed("发布日期：2025-01-20 来源：云溪镇")?.dated).toBe(true);
    expect(signature("发布日期：2025-01-20")?.dated).toBe(true);
    expect(signature("发布日期：2025-01-20", ...Array.from({ length: 8 }, () => "上一篇"))?.dated).toBe(false);
    expect(headed(`发布日期：2025-01-20 ${"来".repeat(80)}`)?.dated).toBe(false);
    expect(headed("来源：云溪镇")?.dated).toBe(false);
  });
});

describe("a place still to be filled", () => {
  it("is one of the last lines", () => {
    expect(signature("XX镇人民政府", "2025年1月20日")?.unfilled).toBe(true);
    expect(signature("云溪镇人民政府", "{{签署日期}}")?.unfilled).toBe(true);
    expect(signature("XX镇人民政府", "2025年1月20日", "附件", "抄送：县司法局", "打印：12份")?.unfilled).toBe(false);
    expect(signature("云溪镇人民政府", "2025年1月20日")?.unfilled).toBe(false);
    expect(signature(`${"受理XX件，".repeat(8)}办结。`)?.unfilled).toBe(false);
  });
});

describe("a signature belongs", () => {
  it("behind the last sentence", () => {
    const place = (source: string): string => source.slice(0, signatureOf(reportFrom(source))?.place.start).slice(-6);
    expect(place(draftOf([]))).toBe("因是编制少。");
    expect(place(draftOf(["特此报告。", "云溪镇人民政府"]))).toBe("特此报告。".padStart(6, "\n"));
    expect(place("# 云溪镇2024年法治政府建设年度报告\n\n## 一、主要举措\n")).toBe("一、主要举措");
  });

  it("nowhere in a draft without text", () => {
    expect(signatureOf(reportFrom("# 云溪镇2024年法治政府建设年度报告\n\n云溪镇人民政府\n\n2025年1月20日\n"))).toBeUndefined();
    expect(signatureOf(reportFrom(""))).toBeUndefined();
  });
});
