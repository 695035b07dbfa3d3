import { describe, expect, it } from "vitest";
import { maskingOf, sensitiveOf } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const IDENTITY = "440799190101010016";
const shown = (source: string): string => maskingOf(reportFrom(source)).source;
const found = (source: string): readonly unknown[] => sensitiveOf(reportFrom(source)).map(({ kind, text, shown: told, role, contact, start, end }) => [kind, text, told, role, contact, source.slice(start, end)]);

describe("what belongs to a person in a draft", () => {
  it("is told in reading order, with its place, and how it may be shown", () => {
    expect(found(`手机13900000000，信访人李大明（${IDENTITY}）。\n`)).toEqual([
      ["mobile", "13900000000", "139****0000", "", false, "13900000000"], ["person", "李大明", "李＊＊", "信访人", false, "李大明"], ["identity-card", IDENTITY, "440799********0016", "", false, IDENTITY],
    ]);
    expect(found("联系人：张强，13900000000\n")).toEqual([["mobile", "13900000000", "139****0000", "", true, "13900000000"]]);
    expect(found("全年处罚5件。\n")).toEqual([]);
  });

  it("is found in front matter and in comments too", () => {
    expect(found("---\nsigner: 张三 13900000000\n---\n\n<!-- 身份证440799 19010101 0016 -->\n\n正文。\n").map((item) => (item as readonly string[])[0])).toEqual(["mobile", "identity-card"]);
  });

  it("is no figure of a table, unless the column's head says that it is a telephone's", () => {
    const table = (head: string, cell: string): string => `| 村 | ${head} | 备注 |\n| --- | --- | --- |\n| 甲 | 无 | 无 |\n| 乙 | ${cell} | 无 |\n`;
    expect(found(table("金额", "13900000000"))).toEqual([]);
    expect(found(table("金额", "139 0000 0000"))).toEqual([]);
    expect(found(table("联系电话", "13900000000"))).toHaveLength(1);
    expect(found(table("金额", "王强13900000000"))).toHaveLength(1);
    expect(found(table("金额", IDENTITY))).toHaveLength(1);
    expect(found("| 手机 | 13900000000 |\n| --- | --- |\n| 甲 | 1 |\n")).toEqual([]);
    expect(found(`13900000000\n\n${table("金额", "13900000000")}\n13900000000\n`)).toHaveLength(2);
    expect(found(`${table("电话", "13900000000")}\n另见下表。\n\n${table("金额", "13900000001")}`)).toHaveLength(1);
  });
});

describe("a draft as it may be shown", () => {
  it("has all of it hidden, in its places, and nothing else changed", () => {
    expect(shown(`手机13900000000，信访人李大明（${IDENTITY}）反映20件。\n`)).toBe("手机139****0000，信访人李＊＊（440799********0016）反映20件。\n");
    expect(shown("卡号6222 0200 0000 0000 018，另有5件；手机１３９-00000000。\n")).toBe("卡号6222 02** **** ***0 018，另有5件；手机１３９-****0000。\n");
    expect(shown("全年处罚5件。\n")).toBe("全年处罚5件。\n");
  });

  it("has a name of three characters hidden wherever it stands again, a shorter one only beside its status", () => {
    expect(shown("信访人李大明反映。李大明补交材料，欧阳建国也到场。信访人欧阳建国反映。\n")).toBe("信访人李＊＊反映。李＊＊补交材料，欧阳＊＊也到场。信访人欧阳＊＊反映。\n");
    expect(shown("信访人王强反映。坚持王强一说。\n")).toBe("信访人王＊反映。坚持王强一说。\n");
    expect(shown("信访人李**大明**反映。\n")).toBe("信访人李**＊＊**反映。\n");
  });

  it("has numbers hidden that run into each other", () => {
    const masked = shown(`身份证${IDENTITY}\n13900000000\n`);
    expect(masked).toBe("身份证440799********0016\n139****0000\n");
  });
});

describe("words that quote the draft", () => {
  const words = maskingOf(reportFrom(`信访人李大明（${IDENTITY}，手机13900000000），身份证11010519491231002X。\n`)).words;

  it.each([
    [`号码${IDENTITY}有误`, "号码440799********0016有误"],
    ["号码440799 19010101 0016有误", "号码440799 ******** 0016有误"],
    ["号码4407991901010100…", "号码440799********00…"],
    ["…901010100", "…*******00"],
    ["手机１３９００００００００", "手机１３９****００００"],
    ["身份证11010519491231002x", "身份证110105********002x"],
    ["李大明反映20件", "李＊＊反映20件"],
    ["编号202400001，共123456件", "编号202400001，共123456件"],
  ])("hide of it what they hold, also in pieces: %s", (quoted, expected) => {
    expect(words(quoted)).toBe(expected);
  });

  it("hide both numbers that a quotation joins", () => {
    expect(words(`${IDENTITY} 13900000000`)).toBe("440799********0016 139****0000");
  });

  it("stay as they are where the draft holds nothing", () => {
    expect(maskingOf(reportFrom("处罚5件。\n")).words(IDENTITY)).toBe(IDENTITY);
  });
});
