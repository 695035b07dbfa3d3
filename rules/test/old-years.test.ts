import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDraft, reportOf, templates } from "@lint-report/report-model";
import { standard, type Instrument, type Standard, type Term } from "@lint-report/standard";
import { lintReport, rules } from "../src/index.js";

const SEEDS = ["chikan-town-2020", "tangpeng-town-2020", "xiaojiang-town-2020", "dajiang-town-2021", "gangkou-town-2021"];
const dated = rules.filter(({ id }) => id === "outdated-terms" || id === "document-names");

function said(source: string, against: Standard): readonly string[] {
  const report = reportOf({ tree: parseDraft(source, { plain: false }), source }, { standard: against, templates, choice: {}, plain: false });
  return lintReport(report, dated, {}).messages.map(({ ruleId, reason, place }) => `${String(place.start.line)}:${String(place.start.column)} ${ruleId} ${reason}`);
}

function entry<T extends { readonly key: string }>(entries: readonly T[], key: string, changes: Partial<T>): T {
  const found = entries.find((each) => each.key === key);
  if (found === undefined) throw new Error(`Cannot test, expected an entry ${key}`);
  return { ...found, key: `${key}-2026`, ...changes };
}

/** What a legal officer may add at the end of 2026: words that old reports use end in 2025, a plenum meets, the next outline replaces this one. */
const terms: readonly Term[] = [
  ...standard.terms,
  entry(standard.terms, "environment-bureau", { words: ["司法所", "法律顾问"], spared: [], until: 2025 }),
  entry(standard.terms, "sweep-away-crime", { words: ["综治", "信访"], series: "law-popularisation", from: 2011, until: 2025, ends: "2025-12-31" }),
  entry(standard.terms, "plenum-20-5", { words: ["二十届六中全会"], begins: "2026-12-01", ends: "2026-12-04" }),
];
const documents: readonly Instrument[] = [
  ...standard.documents.map((document) => (document.key === "outline-2021" ? { ...document, successor: "outline-2021-2026" } : document)),
  entry(standard.documents, "outline-2021", { from: 2026, until: 2030, adopted: "2026-11-01", effective: "2026-11-01" }),
  entry(standard.documents, "petitions-old", { title: "矛盾纠纷", aliases: [], bare: ["矛盾纠纷"], repealed: "2026-01-01" }),
];
const later: Standard = { ...standard, terms, documents };

describe.each(SEEDS)("%s", (name) => {
  const source = readFileSync(new URL(`../../seeds/${name}.md`, import.meta.url), "utf8");

  it("holds words that the additions speak of", () => {
    expect(["司法所", "法律顾问", "综治", "信访", "矛盾纠纷"].filter((word) => source.includes(word)).length).toBeGreaterThan(1);
  });

  it("is told the same after the standard has learnt of 2026", () => {
    expect(said(source, later)).toEqual(said(source, standard));
  });
});

it("tells a report of 2027 all that was added", () => {
  const source = "# 云溪镇2027年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n司法所办理信访20件，化解矛盾纠纷3件，落实《法治政府建设实施纲要（2021－2025年）》。\n";
  const before = said(source, standard);
  expect(said(source, later).filter((line) => !before.includes(line))).toHaveLength(4);
});
