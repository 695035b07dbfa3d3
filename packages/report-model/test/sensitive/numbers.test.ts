import { standard } from "@lint-report/standard";
import { describe, expect, it } from "vitest";
import { maskedNumbers } from "../../src/index.js";
import { namedPersonsIn } from "../../src/sensitive/named-persons.js";
import { isBankCard, isIdentityNumber, isMobileNumber, isOldIdentityNumber } from "../../src/sensitive/numbers.js";
import { personalNumbersIn } from "../../src/sensitive/personal-numbers.js";

const { numbers, persons } = standard.sensitive;
const found = (text: string): readonly string[] => personalNumbersIn(text, numbers).map(({ key, digits }) => `${key} ${digits}`);

describe("numbers by their own digits", () => {
  it("tell an identity number by region, date and check digit", () => {
    expect(["440799190101010016", "11010519491231002X", "11010519491231002x"].map(isIdentityNumber)).toEqual([true, true, true]);
    expect(["440799190101010017", "990799190101010016", "440799190113010016", "44079919010101001", "440783202411050018"].map(isIdentityNumber)).toEqual([false, false, false, false, false]);
  });

  it("tell the old form by region and date", () => {
    const signed = (start: string): readonly string[] => [..."0123456789X"].map((sign) => start + sign).filter(isIdentityNumber);
    expect(["21079919010101001", "31079919010101001", "37079919010101001", "50079919010101001", "65079919010101001", "71079919010101001", "81079919010101001"].map((start) => signed(start).length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(["20079919010101001", "30079919010101001", "38079919010101001", "55079919010101001", "66079919010101001", "72079919010101001", "84079919010101001", "04407991901010100"].flatMap(signed)).toEqual([]);
    expect(["44079918991231001", "44079920160101001"].flatMap(signed)).toEqual([]);
    expect(["44079919000101001", "44079920151231001"].flatMap(signed)).toHaveLength(2);
    expect(["440799390101001", "440799391301001", "990799390101001", "44079939010100"].map(isOldIdentityNumber)).toEqual([true, false, false, false]);
  });

  it("tell mobile numbers and cards", () => {
    expect(["13900000000", "12900000000", "1390000000"].map(isMobileNumber)).toEqual([true, false, false]);
    expect(["6222020000000000018", "6222020000000000019", "1222020000000000018"].map(isBankCard)).toEqual([true, false, false]);
    expect(["4000000000000002", "5100000000000008", "3500000000000009", "3700000000000007", "9000000000000001"].map(isBankCard)).toEqual([true, true, true, true, true]);
    expect(["5600000000000003", "3600000000000008", "622202000000000", "62220200000000000007"].map(isBankCard)).toEqual([false, false, false, false]);
  });
});

describe("numbers in a text", () => {
  it("are seen however they are set apart, and full-width", () => {
    expect(found("440799 19010101 0016、4407 9919 0101 0100 16、440799-1901-0101-0016")).toEqual(["identity-card 440799190101010016", "identity-card 440799190101010016", "identity-card 440799190101010016"]);
    expect(found("号码４４０７９９１９０１０１０１００１６，手机139-0000-0000，+8613900000000，+86 13900000000，139\n00000000")).toEqual([
      "identity-card 440799190101010016", "mobile 13900000000", "mobile 13900000000", "mobile 13900000000", "mobile 13900000000",
    ]);
  });

  it("are none inside longer numbers, words, addresses and amounts", () => {
    expect(found("113900000000 A13900000000 13900000000.5 2024-13900000000 13900000000元 http://a.cn/x/13900000000 编号13900000000")).toEqual([]);
    expect(found("2023 2024 2025 1390 0000 000")).toEqual([]);
  });

  it("need their name where the digits alone say nothing", () => {
    expect(found("440799390101001和6222020000000000018")).toEqual([]);
    expect(found("身份证440799390101001，卡号6222020000000000018")).toEqual(["old-identity-card 440799390101001", "bank-card 6222020000000000018"]);
    expect(found("罚没专户账号6222020000000000018")).toEqual([]);
  });

  it("are seen in all shapes in which people write them", () => {
    expect(found("身份证440799 390101 001、440799390101\n001")).toEqual(["old-identity-card 440799390101001", "old-identity-card 440799390101001"]);
    expect(found("卡号4000 0000 0000 0002，卡号4000000000000002，卡号6222 0200 0000 0000 018，卡号622202 0000000000018")).toEqual([
      "bank-card 4000000000000002", "bank-card 4000000000000002", "bank-card 6222020000000000018", "bank-card 6222020000000000018",
    ]);
    expect(found("139 00000000、139-0000-0000、44079919010101\n0016、440799190101010\n  016")).toEqual(["mobile 13900000000", "mobile 13900000000", "identity-card 440799190101010016", "identity-card 440799190101010016"]);
    expect(found("11010519491231002X、110105194912310\n02x、11010519491231002Ｘ、11010519491231002XY")).toEqual(["identity-card 11010519491231002X", "identity-card 11010519491231002X", "identity-card 11010519491231002X"]);
  });

  it("are none set apart in other ways", () => {
    expect(found("1390 0000 000、13 900000000、440799 1901 01010016、139  00000000、139，00000000")).toEqual([]);
    expect(found("13900000000X、8613900000000、18613900000000")).toEqual([]);
  });

  it("are none where words beside them say what else they are", () => {
    expect(found("编号440799190101010016")).toEqual([]);
    expect(found("身份证编号440799190101010016")).toEqual(["identity-card 440799190101010016"]);
    expect(found("编号共三类。440799190101010016")).toEqual(["identity-card 440799190101010016"]);
    expect(found(`编号${"共".repeat(24)}440799190101010016`)).toEqual(["identity-card 440799190101010016"]);
    expect(found("编 号 440799190101010016")).toEqual([]);
    expect(found("13900000000 件、13900000000-1、13900000000@a.cn，13900000000")).toEqual(["mobile 13900000000"]);
    expect(found("www.a.cn/13900000000，见www.a.cn，13900000000")).toEqual(["mobile 13900000000"]);
  });

  it("are the graver of two that overlap, in the order of the text", () => {
    expect(found("手机13900000000，身份证440799190101010016，139 0000 0000")).toEqual(["mobile 13900000000", "identity-card 440799190101010016", "mobile 13900000000"]);
  });

  it("say whether they were left to be called", () => {
    expect(personalNumbersIn("联系人13900000000，反映人13900000001。", numbers).map(({ contact }) => contact)).toEqual([true, true]);
    expect(personalNumbersIn("反映人13900000001。联系人13900000000", numbers).map(({ contact }) => contact)).toEqual([false, true]);
  });

  it("are masked at equal length", () => {
    expect(maskedNumbers("身份证440799 19010101 0016。", numbers)).toBe("身份证440799 ******** 0016。");
    expect(maskedNumbers("手机139-0000-0000和１３９００００００００", numbers)).toBe("手机139-****-0000和１３９****００００");
  });
});

describe("names beside a status", () => {
  const named = (text: string): readonly string[] => namedPersonsIn(text, persons).map(({ name }) => name);

  it("are seen behind it and before it in brackets", () => {
    expect(named("信访人李大明反映，社区矫正对象：王强，对欧阳建国（精神障碍患者）")).toEqual(["李大明", "王强", "欧阳建国"]);
  });

  it("are none where they are hidden, or words that begin like one", () => {
    expect(named("信访人张三丰反映，罪犯赵六，被告人孙五刚")).toEqual(["张三丰", "赵六", "孙五刚"]);
    expect(named("李大明（信访人）反映，由王强（信访人）和欧阳建国（信访人）反映，与张三丰（信访人）签约")).toEqual(["李大明", "王强", "欧阳建国", "张三丰"]);
    expect(named("信访人李大")).toEqual(["李大"]);
    expect(named("信访人李某某、罪犯黄某林、涉案人员张某，信访人许可事项，被害人陈述，社区矫正对象林地，信访人员高度重视，村民（信访人）")).toEqual([]);
    expect(named("信访人李大明亮，周边（信访人）来访，马上（信访人）办理，全镇干部张三丰（信访人），李某（信访人），信访人李")).toEqual([]);
  });

  it("takes no square of time for a long text", () => {
    const took = (count: number): number => {
      // Time of this process and not of the clock, which runs on while others have the processor.
      const start = process.cpuUsage();
      personalNumbersIn("1390 0000 ".repeat(count), numbers);
      namedPersonsIn("信访人李".repeat(count), persons);
      return process.cpuUsage(start).user / 1000;
    };
    took(2000);
    // Eight times as much took 64 times as long if it were a square.
    expect(took(24_000)).toBeLessThan(32 * took(3000) + 200);
  });
});
