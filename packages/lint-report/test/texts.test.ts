import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join, sep } from "node:path";
import { expect, it } from "vitest";
import { FLAGS, type CommandName } from "../src/arguments/flags.js";
import { helpTexts } from "../src/texts/help.js";
import { widthOf } from "../src/terminal/width.js";
import { VERSION } from "../src/version.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const HAN = /\p{Script=Han}|\\u(?:[4-9][0-9a-f]{3}|3[4-9a-f][0-9a-f]{2})|\\u\{2[0-9a-f]{4}\}/iu;

it("keeps the words people read in texts", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const own = sources.filter((name) => !["texts", "import", "generated"].includes(name.split(sep)[0] ?? ""));
  expect(own.filter((name) => HAN.test(readFileSync(join(root, "src", name), "utf8")))).toEqual([]);
});

it.each(Object.keys(FLAGS) as CommandName[])("tells of every flag of %s in its help", (name) => {
  const missing = FLAGS[name].filter((flag) => !helpTexts[name].includes(`--${flag.name}`));
  expect(missing).toEqual([]);
});

it.each(Object.keys(helpTexts) as CommandName[])("keeps the help of %s within 80 columns", (name) => {
  const wide = helpTexts[name].split("\n").filter((line) => widthOf(line, { ambiguousWide: false }) > 80);
  expect(wide).toEqual([]);
});

it("has the version of its package", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});
