import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lintWithAll, shown } from "./rule-folder.js";

const folder = fileURLToPath(new URL("../../seeds", import.meta.url));
const drafts = readdirSync(folder).filter((name) => /-\d{4}\.md$/u.test(name));

describe("the whole drafts in seeds", () => {
  it.each(drafts)("%s says what its expected output says", async (name) => {
    const source = readFileSync(`${folder}/${name}`, "utf8");
    const lines = lintWithAll(source).map((message) => `${message.ruleId} ${shown(message, source)}`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`${folder}/${name.replace(/\.md$/u, ".out.txt")}`);
  });

  it.each(drafts.filter((name) => name.startsWith("model-")))("%s is a model: nothing is wrong with it", (name) => {
    expect(lintWithAll(readFileSync(`${folder}/${name}`, "utf8")).map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([]);
  });
});
