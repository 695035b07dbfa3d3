import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AuthorityKind, Furniture, ImportForms } from "@lint-report/standard";
import { parse } from "yaml";
import { nameEndingsOf } from "../../src/import/names.js";
import type { ImportData, ImportResult } from "../../src/import/types.js";

function read(name: string): unknown {
  return parse(readFileSync(fileURLToPath(new URL(`../../../standard/data/${name}.yaml`, import.meta.url)), "utf8"));
}

/** The standard's data as `import` takes it; the casts stand for the schemas, against which the data is built. */
export const importData: ImportData = {
  furniture: read("furniture") as readonly Furniture[],
  forms: read("forms") as ImportForms,
  names: nameEndingsOf(read("authorities") as readonly AuthorityKind[]),
};

/** What happened besides the Markdown, to be read aloud. */
export function logOf({ stripped, lifted, guesses, layout }: ImportResult): string {
  return [
    ...stripped.map(({ line, column, text, key, reason }) => `去掉 ${String(line)}:${String(column)} ${text} ← ${reason}（${key}）`),
    ...lifted.map(({ line, column, text, key }) => `提取 ${String(line)}:${String(column)} ${text} → ${key}`),
    ...guesses.map(({ line, key, what }) => `存疑 ${String(line)} ${what}（${key}）`),
    `版面 缩进 ${String(layout.indents)} 行，空行 ${String(layout.blankLines)} 行，连接 ${String(layout.joins)} 处`,
    "",
  ].join("\n");
}

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly TreeNode[];
}

const TRANSPARENT: readonly string[] = ["root", "heading", "paragraph", "table", "tableRow", "tableCell", "link"];

/** The characters that a Markdown tree shows, without white space; whatever an author's text must not become stands out as ⟨type⟩. */
export function shownText(node: TreeNode): string {
  if (node.type === "text") return (node.value ?? "").replace(/\s/gu, "");
  if (node.type === "yaml" || (node.type === "html" && node.value?.startsWith("<!-- import: ") === true)) return "";
  if (!TRANSPARENT.includes(node.type)) return `⟨${node.type}⟩`;
  return (node.children ?? []).map(shownText).join("");
}
