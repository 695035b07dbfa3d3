import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureChecksOf, type FigureCheck } from "../../src/index.js";
import { reportFrom } from "../draft.js";

const wrong = (text: string): readonly FigureCheck[] => figureChecksOf(reportFrom(text)).filter(({ holds }) => !holds);
const formulas = (text: string): readonly string[] => wrong(text).map(({ formula, sign }) => `${formula} ${sign ?? ""}`);

/** Heads of which no word is known. */
const HEADS = ["代号", "天", "地", "玄", "黄"];
const table = (rows: readonly (readonly (number | string)[])[]): string => [HEADS.slice(0, (rows[0]?.length ?? 0) + 1), HEADS.slice(0, (rows[0]?.length ?? 0) + 1).map(() => "---"), ...rows.map((row, at) => [`第${"一二三四五六七八"[at] ?? ""}行`, ...row])].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** No numbers of hotlines, such as 12300 and 95598. */
const rows = fc.array(fc.record({ a: fc.integer({ min: 20000, max: 44000 }), b: fc.integer({ min: 20000, max: 44000 }) }), { minLength: 4, maxLength: 8 });

describe("rows that all but one add up, whatever they are called", () => {
  it("are silent where all do", () => {
    fc.assert(fc.property(rows, (all) => {
      expect(wrong(table(all.map(({ a, b }) => [a + b, a, b])))).toEqual([]);
    }), { numRuns: 100 });
  });

  it("tell of the one that does not", () => {
    fc.assert(fc.property(rows, fc.nat(), fc.integer({ min: 17, max: 190 }), (all, which, off) => {
      const broken = which % all.length;
      const found = wrong(table(all.map(({ a, b }, at) => [at === broken ? a + b + off : a + b, a, b])));
      expect(found.map(({ sign, sure }) => [sign, sure])).toEqual([["unlike", false]]);
    }), { numRuns: 100 });
  });

  it("are silent where two do not", () => {
    fc.assert(fc.property(rows, (all) => {
      expect(wrong(table(all.map(({ a, b }, at) => [at < 2 ? a + b + 31 : a + b, a, b])))).toEqual([]);
    }), { numRuns: 50 });
  });

  it("may tell changes with a minus", () => {
    const change = (last: number): string => table([[1420, 1655, -235], [3620, 3564, 56], [2213, 2468, -255], [1872, 1751, last]]);
    expect(wrong(change(121))).toEqual([]);
    expect(formulas(change(211))).toEqual(["1751+211=1962 unlike"]);
  });
});

describe("clauses that count the same", () => {
  const units = (last: number): string => ["共有队伍77支，在编24636人，培训84036人次。", `其中甲队49支，在编17108人，培训${String(last)}人次。`, "其中乙队28支，在编7528人，培训23270人次。"].join("\n\n");

  it("are lines like those of a table", () => {
    expect(wrong(units(60766))).toEqual([]);
    expect(formulas(units(67066))).toEqual(["67066+23270=90336 unlike"]);
  });

  it("say nothing where few digits come out", () => {
    expect(wrong("受理12件，办结10件。\n\n甲所受理7件，办结6件。\n\n乙所受理5件，办结5件。")).toEqual([]);
  });
});

describe("one part out of place", () => {
  it("is told where the point, the unit or a digit put right makes the total", () => {
    expect(formulas("登记对象5164.6万人。其中，城镇对象1224万人，农村对象3940.6人。")).toEqual(["5164.6\u22121224=3940.6万人 misplaced"]);
    expect(formulas("开展宣传8335场（进村宣讲1193场，进校宣讲742场）。")).toEqual(["8335\u22121193=7142场 misplaced"]);
  });

  it("is none where the rest is another, or too short a figure", () => {
    for (const text of ["登记对象5164.6万人。其中，老年对象1224万人，助残对象281.6万人。", "开展宣传83场（进村宣讲11场，进校宣讲7场）。", "受理3915件，剔除重复诉求402件后为3513件，已解决3162件。"]) expect(wrong(text)).toEqual([]);
  });
});

describe("shares that come to all", () => {
  it("say that the parts are all there are", () => {
    const text = (total: number): string => `${String(total)}件建议已全部办理，其中已经解决的232件、占30%；正在解决的351件、占45%；留作参考的195件、占25%。`;
    expect(wrong(text(778))).toEqual([]);
    expect(formulas(text(788))).toEqual(["232+351+195=778 full"]);
  });
});

describe("shares of several that are named together", () => {
  const text = (share: number): string => `来信举报197件，占54%；来访举报84件，占23%；来电举报48件，占13%。来信、来访举报较为集中，共占总数的${String(share)}%。`;

  it("are the sum of those that are told of each", () => {
    expect(wrong(text(77))).toEqual([]);
    expect(formulas(text(87))).toEqual(["54%+23%=77% "]);
  });
});
