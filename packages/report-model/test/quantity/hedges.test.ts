import { describe, expect, it } from "vitest";
import { printed, quantitiesOf, written, type Quantity } from "../../src/index.js";
import { MULTIPLIER, numberAt } from "../../src/text/chinese-numerals.js";
import { reportFrom } from "../draft.js";

/** The only figure of a text. */
function figure(text: string): Quantity {
  const found = quantitiesOf(reportFrom(text));
  expect(found.map(printed), text).toHaveLength(1);
  return found[0] as Quantity;
}

/** Its value, the worth of its last digit, and its hedge. */
function only(text: string): readonly [string, string, string] {
  const { value, step, approximation } = figure(text);
  return [written(value), written(step), approximation];
}

/** From where to where the number that begins at `at` goes, and its value. */
function extent(text: string, at = 0): string {
  const number = numberAt(text, at);
  return number === undefined ? "none" : `${text.slice(number.start, number.end)} = ${written(number.value)}`;
}

describe("a hedge", () => {
  it.each([
    ["不少于30场", "above"], ["不低于30场", "above"], ["超过30场", "above"], ["至少30场", "above"], ["逾30场", "above"], ["超30场", "above"], ["30余场", "above"], ["30多场", "above"], ["30来场", "above"],
    ["大约30场", "about"], ["约30场", "about"], ["多达30场", "about"], ["将近30场", "below"], ["接近30场", "below"], ["近30场", "below"], ["不到30场", "below"], ["不足30场", "below"],
    ["30场左右", "about"], ["30场上下", "about"], ["30场以上", "above"], ["30场余", "above"], ["30场多", "above"], ["30场以下", "below"], ["30场以内", "below"], ["30场", "none"],
  ])("%s says %s and is quoted with it", (text, approximation) => {
    expect(only(text)).toEqual(["30", "1", approximation]);
    expect(printed(figure(text))).toBe(text);
  });

  it.each(["约占30场", "约为30场", "大约有30场", "约达30场", "约达到30场", "约增长30场", "约减少30场", "约占总场次的30场", "约完成30场"])("may have a verb between it and the number, which is quoted without: %s", (text) => {
    expect(only(text)).toEqual(["30", "1", "about"]);
    expect(printed(figure(text))).toBe("30场");
  });

  it.each(["签约占30场", "节约达30场", "约谈后完成30场", "约占三成，完成30场", "制约为先，举办30场"])("is none of another clause or word: %s", (text) => {
    expect(quantitiesOf(reportFrom(text)).find(({ family }) => family !== "percent")?.approximation).toBe("none");
  });

  it("gives way to what the number itself says", () => {
    expect(only("约有30余场")).toEqual(["30", "1", "above"]);
  });

  it("before the number is the one that counts where two stand", () => {
    expect(only("约30余场")).toEqual(["30", "1", "about"]);
    expect(only("近30场左右")).toEqual(["30", "1", "below"]);
  });

  it.each(["违约27份", "续约27份", "村规民约27份", "市民公约27份", "合约27份", "特邀节约27份", "附近27份", "临近27份", "赶超27份"])("is none in %s, where its letter ends a word", (text) => {
    expect(only(text)).toEqual(["27", "1", "none"]);
  });

  it.each(["全年不少于27份", "每村至少27份", "比去年约27份", "已近27份", "再超27份", "共计逾27份"])("is one in %s", (text) => {
    expect(only(text)[2]).not.toBe("none");
  });

  it("behind a fraction of ten thousand belongs to the whole of it", () => {
    expect(only("服务三点二万余人次")).toEqual(["32000", "1000", "above"]);
    expect(only("服务3.2万余人次")).toEqual(["32000", "1000", "above"]);
    expect(only("投资一点五亿元")).toEqual(only("投资1.5亿元"));
  });

  it("is no part of the number that a text ends with", () => {
    expect([extent("30"), extent("30余"), extent("三十"), extent("三十多"), extent("30余余"), extent("约"), extent("约件")]).toEqual(["30 = 30", "30余 = 30", "三十 = 30", "三十多 = 30", "30余 = 30", "none", "none"]);
  });
});

describe("a number in its signs", () => {
  it.each([
    ["1千", "1000", "1000"], ["3百", "300", "100"], ["2十", "20", "10"], ["5千万", "50000000", "10000000"], ["3亿", "300000000", "100000000"], ["1万亿", "1000000000000", "1000000000000"], ["1.25亿", "125000000", "1000000"],
    ["1万2千", "12000", "1000"], ["1亿3千", "100003000", "1000"], ["1万350百", "45000", "100"], ["1千2百", "1000", "1000"], ["20多万", "200000", "10000"], ["83万多", "830000", "10000"],
    ["12 345 678", "12345678", "1"], ["12,345,678", "12345678", "1"], ["12,345,678.25", "12345678.25", "0.01"], ["12 3456", "12", "1"], ["12,3456", "12", "1"],
  ])("%s is %s to %s", (text, value, step) => {
    const number = numberAt(text, 0);
    expect([number, number].map((each, index) => (each === undefined ? "" : written(index === 0 ? each.value : each.step)))).toEqual([value, step]);
  });

  it.each([
    ["三千五", "3500", "1"], ["三万五", "35000", "1000"], ["一百二", "120", "1"], ["一百零二", "102", "1"], ["三百", "300", "1"], ["三千", "3000", "1"], ["三万", "30000", "10000"], ["两亿", "200000000", "100000000"],
    ["三万二千", "32000", "1000"], ["三万零五十", "30050", "10"], ["三万零五", "30005", "1"], ["十万", "100000", "10000"], ["十五", "15", "1"], ["二十五", "25", "1"], ["一点五", "1.5", "0.1"], ["十二点二五", "12.25", "0.01"], ["三点一四一五", "3.1415", "0.0001"],
    ["一亿二千万", "120000000", "10000"], ["一亿零三万", "100030000", "10000"], ["一万二千亿", "1200000000000", "100000000"], ["一万亿", "1000000000000", "100000000"], ["二〇二六", "2026", "1"], ["壹佰", "1", "1"], ["贰", "2", "1"], ["叁", "3", "1"], ["十七", "17", "1"], ["零五", "5", "1"], ["三六五", "365", "1"], ["十余万", "100000", "10000"], ["一点五亿", "150000000", "10000000"], ["三点二万", "32000", "1000"], ["一点五万亿", "1500000000000", "100000000000"], ["三百多万亿", "300000000000000", "1000000000000"], ["三百多亿", "30000000000", "100000000"],
  ])("%s is %s to %s", (text, value, step) => {
    const number = numberAt(text, 0);
    expect([number, number].map((each, index) => (each === undefined ? "" : written(index === 0 ? each.value : each.step)))).toEqual([value, step]);
  });

  it.each(["万", "亿元", "一二百", "七八", "两三", "三四十", "零万", "二〇二六点五", "点五", "无数", "x12"])("there is none in %s", (text) => {
    expect(extent(text)).toBe("none");
  });

  it("ends where the number ends", () => {
    expect(["十二个", "12个", "三百多人", "百分之五的", "两成多", "1万2千人", "10万人", "12.5.3"].map((text) => extent(text))).toEqual([
      "十二 = 12", "12 = 12", "三百多 = 300", "百分之五 = 5", "两 = 2", "1万2千 = 12000", "10万 = 100000", "12.5 = 12.5",
    ]);
  });

  it("knows the signs for ten thousand and a hundred million", () => {
    expect(["40万", "3亿", "2万亿", "百", "件"].map((text) => MULTIPLIER.exec(text)?.[0])).toEqual(["万", "亿", "万亿", undefined, undefined]);
  });

  it("is told by its own digits whether it is Chinese", () => {
    expect([numberAt("2024年二十件", 5)?.form, numberAt("二十件2024年", 3)?.form, numberAt("约二十件3", 0)?.form]).toEqual(["chinese", "arabic", "chinese"]);
  });
});

describe("a share", () => {
  /** Per cent, worth of the last digit, where it ends. */
  const share = (text: string, at = 0): string => {
    const number = numberAt(text, at);
    return number?.share === true ? `${written(number.value)} ±${written(number.step)} –${String(number.end)}` : "none";
  };

  it.each([
    ["百分之九十五", 0, "95 ±1 –6"], ["百分之三十点五", 0, "30.5 ±0.1 –7"], ["百分之95.5", 0, "95.5 ±0.1 –7"], ["百分之百", 0, "100 ±1 –4"], ["九成", 0, "90 ±10 –2"], ["九成五", 0, "95 ±1 –3"], ["近八成的", 0, "80 ±10 –3"],
    ["三分之二", 0, "66.66 ±3 –4"], ["四分之一", 0, "25 ±3 –4"], ["十二分之一", 0, "8.33 ±3 –5"], ["二十分之十九", 0, "95 ±3 –6"], ["二十五分之一", 0, "4 ±3 –6"], ["二十五分之二十四", 0, "96 ±3 –8"], ["二分之二", 0, "100 ±3 –4"],
    ["占1/3", 1, "33.33 ±3 –4"], ["的3/4", 1, "75 ±3 –4"], ["约1/10", 1, "10 ±3 –5"], ["达4/4", 1, "100 ±3 –4"],
  ] as const)("%s from %i is %s", (text, at, expected) => {
    expect(share(text, at)).toBe(expected);
  });

  it.each([["一成立", 0], ["一成员", 0], ["五分之六", 0], ["一二十分之一", 0], ["五分之一二十", 0], ["3/4", 0], ["在3/4", 1], ["占3/2", 1], ["占1/0", 1], ["占1/234", 1], ["占1/2/3", 1], ["占12/30", 1], ["占1/x", 1], ["百分之几", 0], ["百分点", 0]] as const)("there is none in %s from %i", (text, at) => {
    expect(share(text, at)).toBe("none");
  });

  it("has no hedge behind it", () => {
    expect([numberAt("三分之二", 0)?.hedges, numberAt("九成五", 0)?.hedges, numberAt("约三分之一", 0)?.hedges]).toEqual([[], [], ["约"]]);
  });
});
