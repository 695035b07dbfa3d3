import { standard } from "@lint-report/standard";
import type { Competence, LevelKey } from "@lint-report/standard";
import { describe, expect, it } from "vitest";
import { rules, type Message } from "../src/index.js";
import { lintWith } from "./rule-folder.js";

const rule = rules.find(({ id }) => id === "level-and-place");
const AUTHORITIES: Partial<Record<LevelKey, string>> = { town: "清河县云溪镇人民政府", subdistrict: "安平区城东街道办事处", county: "清河县人民政府", district: "安平区人民政府", city: "安澜市人民政府" };

function found(level: LevelKey, sentence: string): readonly Message[] {
  if (rule === undefined) return [];
  const source = `---\nauthority: ${AUTHORITIES[level] ?? ""}\nlevel: ${level}\nyear: 2024\n---\n\n# 2024年法治政府建设年度报告\n\n## 一、主要举措和成效\n\n${sentence}\n`;
  return lintWith(rule, source).filter(({ messageKey }) => messageKey.startsWith("competence"));
}

/** 支持…政协 with something between. */
const written = (word: string): string => word.replace("…", "本级人大、");

describe.each(standard.competences)("$key", (entry: Competence) => {
  it("is told by each of its words, with its own ground and severity", () => {
    for (const level of entry.levels) {
      for (const word of entry.words) {
        const messages = found(level, `扎实推进工作，${written(word)}。`);
        expect(messages.map(({ severity }) => severity), `${level}: ${word}`).toEqual([entry.sure && entry.verified ? "warning" : "info"]);
        expect(messages[0]?.reason).toContain(entry.why);
        const ground = standard.basis.find(({ key }) => key === entry.basis[0]);
        expect(messages[0]?.note).toContain(ground?.gist);
      }
    }
  });

  it("is silent where the sentence speaks of another authority, in other words, and at other levels", () => {
    const [word = ""] = entry.words;
    for (const elsewhere of entry.elsewhere) expect(found(entry.levels[0] ?? "town", `${elsewhere}有关情况清楚，${written(word)}。`), elsewhere).toEqual([]);
    for (const exception of entry.exceptions) expect(found(entry.levels[0] ?? "town", `完成${exception}。`), exception).toEqual([]);
    expect(found("city", `扎实推进工作，${written(word)}。`)).toEqual([]);
  });
});
