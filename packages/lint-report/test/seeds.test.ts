import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { engine } from "../src/real-engine.js";
import { command, folderWith } from "./support/command.js";

const seeds = fileURLToPath(new URL("../../../seeds", import.meta.url));
const drafts = readdirSync(seeds).filter((name) => /^[a-z0-9-]+\.md$/u.test(name));
const schema = JSON.parse(readFileSync(fileURLToPath(new URL("../schema/output.schema.json", import.meta.url)), "utf8")) as object;
const validOutput = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** Bytes of one draft in the ways that files come in. */
function formsOf(text: string): Readonly<Record<string, Uint8Array>> {
  return {
    "utf-8.md": Buffer.from(text),
    "crlf.md": Buffer.from(text.replaceAll("\n", "\r\n")),
    "bom.md": Buffer.from(`\ufeff${text}`),
    "utf-16.md": Buffer.from(`\ufeff${text}`, "utf16le"),
    "plain.txt": Buffer.from(text),
  };
}

describe.each(drafts)("the seed %s with the real rules", (name) => {
  const text = readFileSync(join(seeds, name), "utf8");

  it("gives output that fits the schema and says the same in every encoding", async () => {
    const cwd = folderWith(formsOf(text));
    const { code, out } = await command(["crlf.md", "bom.md", "utf-8.md", "utf-16.md", "--format", "json"], { cwd, engine });
    const files = JSON.parse(out) as readonly { messages: readonly { ruleId: string; reason: string; place: { start: { line: number; column: number } } }[] }[];
    expect(validOutput(files), JSON.stringify(validOutput.errors)).toBe(true);
    expect(code).toBeLessThan(2);
    const said = files.map(({ messages }) => messages.map(({ ruleId, reason, place: { start } }) => [ruleId, reason, start.line, start.column]));
    for (const other of said) expect(other).toEqual(said[0]);
  });

  it("is stable after one --fix", async () => {
    const cwd = folderWith(formsOf(text));
    const names = Object.keys(formsOf(text));
    expect((await command(["--fix", ...names], { cwd, engine })).code).toBeLessThan(2);
    const once = names.map((each) => readFileSync(join(cwd, each)));
    expect((await command(["--fix", ...names], { cwd, engine })).out).not.toContain("已自动改好");
    expect(names.map((each) => readFileSync(join(cwd, each)))).toEqual(once);
  });
});

describe("scaffolds", () => {
  it.each(["town", "county", "department"])("of %s lint without an internal error", async (template) => {
    const { bytes } = await command(["init", "-t", template, "-o", "-"], { engine });
    expect((await command(["--stdin"], { engine, input: bytes })).code).toBeLessThan(2);
  });
});
