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
    expect(["440799390101001", "440799391301001", "990799390101001", "44079939010100"].map(isOldIdentityNumber)).toEqual([true, false, false, false]);
  });

  it("tell mobile numbers and cards", () => {
    expect(["13900000000", "12900000000", "1390000000"].map(isMobileNumber)).toEqual([true, false, false]);
    expect(["6222020000000000018", "6222020000000000019", "1222020000000000018"].map(isBankCard)).toEqual([true, false, false]);
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
    expect(named("信访人李某某、罪犯黄某林、涉案人员张某，信访人许可事项，被害人陈述，社区矫正对象林地，信访人员高度重视，村民（信访人）")).toEqual([]);
  });

  it("takes no square of time for a long text", () => {
    const took = (count: number): number => {
      const start = performance.now();
      personalNumbersIn("1390 0000 ".repeat(count), numbers);
      namedPersonsIn("信访人李".repeat(count), persons);
      return performance.now() - start;
    };
    took(2000);
    // Eight times as much took 64 times as long if it were a square.
    expect(took(24_000)).toBeLessThan(32 * took(3000) + 200);
  });
});
