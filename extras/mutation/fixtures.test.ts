// Every fixture read once by its rule: what `rules/test/harness.test.ts` asks first of each, without the rest. For mutants of the model, which all rules notice.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/src/index.js";
import { fixturesOf, lintWith, shown } from "../../rules/test/rule-folder.js";

/** Only those of some rules, where only these are changed: RULES=title,signature. */
const asked = process.env["RULES"]?.split(",");

describe.each(rules.filter(({ id }) => asked?.includes(id) ?? true))("$id", (rule) => {
  it.each(fixturesOf(rule))("says of $name what is written beside it", ({ source, path, ...manner }) => {
    const output = path.replace(/\.(?:md|txt)$/u, ".out.txt");
    expect(lintWith(rule, source, manner).map((message) => `${shown(message, source)}\n`).join("")).toBe(existsSync(output) ? readFileSync(output, "utf8") : "");
  });
});
