import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules, type Message } from "../src/index.js";
import { fixturesOf, lintWithAll } from "./rule-folder.js";

interface Row { readonly defect: string; readonly owner: string; readonly silent: readonly string[]; readonly example: string }

/** Two rules that may point at one place, because they speak of different things there. */
interface Pair { readonly together: readonly string[]; readonly because: string }

const all = parse(readFileSync(new URL("../ownership.yaml", import.meta.url), "utf8")) as readonly (Row | Pair)[];
const rows = all.filter((each): each is Row => "owner" in each);
const together = new Set(all.flatMap((each) => ("together" in each ? [[...each.together].sort().join(" + ")] : [])));

describe("one defect, one finding", () => {
  it.each(rows)("$defect is told by $owner alone", ({ owner, silent, example }) => {
    const speaking = lintWithAll(example).map(({ ruleId }) => ruleId);
    expect(speaking).toContain(owner);
    expect(silent.filter((id) => speaking.includes(id))).toEqual([]);
    expect(silent.filter((id) => !rules.some((rule) => rule.id === id)), "unknown rules").toEqual([]);
  });

  it("leaves no two rules at the same few characters, whatever fixture all rules read together", () => {
    const doubled = rules.flatMap(fixturesOf).flatMap(({ name, source, plain }) =>
      pairs(lintWithAll(source, plain).filter(isShort)).filter(([a, b]) => !together.has([a.ruleId, b.ruleId].sort().join(" + "))).map(([a, b]) => `${[a.ruleId, b.ruleId].sort().join(" + ")}: ${name} ${source.slice(a.place.start.offset, a.place.end.offset)}`));
    expect(doubled).toEqual([]);
  });
});

/** Findings about a whole paragraph or heading may stand around one about a word in it. */
const FEW = 12;

function isShort({ place: { start, end } }: Message): boolean {
  return end.offset > start.offset && end.offset - start.offset <= FEW;
}

function pairs(messages: readonly Message[]): readonly (readonly [Message, Message])[] {
  return messages.flatMap((a, index) => messages.slice(index + 1)
    .filter((b) => a.ruleId !== b.ruleId && a.place.start.offset < b.place.end.offset && b.place.start.offset < a.place.end.offset)
    .map((b) => [a, b] as const));
}
