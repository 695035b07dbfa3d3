import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Message } from "remark-preset-lint-report";
import { edited } from "../src/providers/actions/changes.js";
import { repairsOf } from "../src/providers/actions/repairs.js";
import { safeEdits } from "../src/providers/actions/fixing.js";
import { silencing } from "../src/providers/actions/silence.js";
import { fixturesOf, flawed, linted, seeds } from "./support/drafts.js";

const drafts = [...seeds, ...fixturesOf(31)].map((path) => ({ path, source: readFileSync(path, "utf8"), plain: path.endsWith(".txt") }));
/** Lines move when a comment is put in. */
const said = ({ ruleId, reason }: Message): string => `${ruleId} ${reason.replace(/第 ?[\d、]+ ?行/gu, "")}`;

describe("silencing a finding in its place", () => {
  it("silences it, and changes what no other rule says", () => {
    let count = 0;
    for (const { path, source, plain } of drafts) {
      const before = linted(source, plain);
      for (const message of before.result.messages) {
        const edits = silencing(message, before);
        if (edits === undefined) continue;
        count++;
        const after = linted(edited(source, edits), plain).result;
        expect(after.suppressed.map(said), `${path} ${message.ruleId}`).toContain(said(message));
        // A comment between two halves of a sentence hides that they belong together.
        const others = (messages: readonly Message[]): readonly string[] =>
          messages.filter(({ ruleId, messageKey }) => ruleId !== message.ruleId && messageKey !== "cut-sentence").map(said).sort();
        expect(others(after.messages), path).toEqual(others(before.result.messages));
      }
    }
    expect(count).toBeGreaterThan(100);
  }, 120_000);

  it("is not offered where front matter is broken and would swallow the comment", () => {
    const broken = linted("---\nyear: 2024\n----\n\n# 云溪镇人民政府2024年法治政府建设年度报告\n");
    const fence = broken.result.messages.find(({ ruleId }) => ruleId === "front-matter");
    expect(fence === undefined ? undefined : [fence.messageKey, silencing(fence, broken)]).toEqual(["wrong-fence", undefined]);
  }, 120_000);
});

describe("repairs", () => {
  it("lie in the draft, and the finding is gone after each", () => {
    let count = 0;
    for (const { path, source, plain } of drafts) {
      // What other rules say of a fixture that is broken on purpose may outlast their repair.
      for (const message of linted(source, plain).result.messages.filter(({ ruleId }) => path.includes("/seeds/") || path.includes(`/${ruleId}/`))) {
        for (const { title, edits } of repairsOf(message, source)) {
          count++;
          expect(title).toMatch(/^(?:改为|补上|删去|一次改好)/u);
          expect(edits.every(({ start, end }) => start >= 0 && start <= end && end <= source.length)).toBe(true);
          // Another finding may say the same of another place; what is told once in a draft is then told of the next place.
          const alike = (text: string): readonly Message[] => linted(text, plain).result.messages.filter((other) => said(other) === said(message));
          const [before, after] = [alike(source), alike(edited(source, edits))];
          const isNext = after.every(({ place }) => place.start.offset > message.place.end.offset);
          expect(after.length < before.length || isNext, `${path} ${title}`).toBe(true);
        }
      }
    }
    expect(count).toBeGreaterThan(40);
  }, 120_000);

  const message = linted(flawed).result.messages[0];
  const titles = (news: Partial<Message>): readonly string[] => (message === undefined ? [] : repairsOf({ ...message, ...news }, flawed).map(({ title }) => title));

  it("are one for the edits and one for each other alternative", () => {
    const { place } = message ?? { place: { start: { offset: 0 }, end: { offset: 0 } } };
    const edit = { start: place.start.offset, end: place.end.offset, text: "甲" };
    expect(titles({ expected: ["甲", "乙", "丙"], edits: [edit] })).toEqual(["改为“甲”", "改为“乙”", "改为“丙”"]);
    expect(titles({ expected: ["甲", "乙"], edits: [] })).toEqual(["改为“甲”", "改为“乙”"]);
    expect(titles({ expected: [], edits: [{ ...edit, text: "" }] })).toEqual(["删去“〔2025〕03号”"]);
    expect(titles({ expected: ["甲"], edits: [edit, { start: 0, end: 0, text: "乙" }] })).toEqual(["改为“甲”，共改 2 处"]);
    expect(titles({ expected: [], edits: [] })).toEqual([]);
  });
});

describe("safe edits", () => {
  it("leave nothing that can be mended unasked, and every other character as it is", () => {
    for (const { path, source, plain } of drafts) {
      const edits = safeEdits(linted(source, plain));
      const after = linted(edited(source, edits), plain);
      expect(after.result.messages.filter(({ fixable }) => fixable).map(said), path).toEqual([]);
      expect(safeEdits(after)).toEqual([]);
    }
  }, 120_000);
});
