// Every fixture read once by its rule, and each change that it offers tried: what `rules/test/harness.test.ts` asks first of each, without the rest. For mutants of the model, which all rules notice.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/src/index.js";
import { applied, fixturesOf, lintWith, mended, mendedBeside, shown } from "../../rules/test/rule-folder.js";

/** Only those of some rules, where only these are changed: RULES=title,signature. */
const asked = process.env["RULES"]?.split(",");

it("knows the rules that are asked for", () => {
  expect(asked?.filter((id) => !rules.some((rule) => rule.id === id)) ?? []).toEqual([]);
});

describe.each(rules.filter(({ id }) => asked?.includes(id) ?? true))("$id", (rule) => {
  it.each(fixturesOf(rule))("says of $name what is written beside it", ({ source, path, ...manner }) => {
    const output = path.replace(/\.(?:md|txt)$/u, ".out.txt");
    const messages = lintWith(rule, source, manner);
    expect(messages.map((message) => `${shown(message, source)}\n`).join("")).toBe(existsSync(output) ? readFileSync(output, "utf8") : "");
    const fixed = messages.flatMap(({ edits }) => (edits.length > 0 ? [applied(source, edits)] : []));
    expect(fixed.filter((draft) => lintWith(rule, draft, manner).length >= messages.length)).toEqual([]);
    const beside = mendedBeside(path);
    if (beside !== undefined) expect(mended(rule, source, manner)).toBe(readFileSync(beside, "utf8"));
  });
});
